import { batch, effect } from '@preact/signals';
import type { KeptProgress } from '../host/kept';
import { language } from '../language';
import { isWaitingForSave } from './follow-page';
import { messageOf } from './page-faults';
import { askForm, takeReading } from './read-form';
import { alone, tell, type Work } from './state';
import { verifyRow } from './verify';

/** Brings back what was being done when the panel was closed, then keeps it up to date. */
export async function restore(work: Work): Promise<void> {
  const { keep } = work.ports;
  const [settings, source, progress] = await Promise.all([
    keep.settings(),
    keep.source(),
    keep.progress(),
  ]);
  batch(() => {
    language.value = settings.language;
    if (source === null || work.source.value !== null) return;
    work.source.value = source;
    if (progress === null) return;
    work.rowIndex.value = Math.min(progress.rowIndex, (work.table.value?.rows.length ?? 1) - 1);
    work.states.value = progress.states;
    work.decisions.value = progress.decisions;
    work.current.value = progress.current;
    work.savedAt.value = progress.savedAt;
  });
  keepUpToDate(work);
  if (source !== null && progress?.tabId != null) await readQuietly(work, progress.tabId);
}

/** The form's tab may have been left or closed meanwhile; then the person is told how to go on. */
async function readQuietly(work: Work, tabId: number): Promise<void> {
  await alone(work, 'reading', async () => {
    const read = await askForm(work, tabId);
    if (!read.ok) tell(work, 'work', messageOf(read));
    else if (read.value.reading.controls.length > 0) await takeReading(work, read.value);
  });
  if (isWaitingForSave(work)) await verifyRow(work);
}

function keepUpToDate(work: Work): void {
  effect(() => {
    const progress: KeptProgress = {
      rowIndex: work.rowIndex.value,
      states: work.states.value,
      decisions: work.decisions.value,
      current: work.current.value,
      savedAt: work.savedAt.value,
      tabId: work.form.value?.frame.tabId ?? null,
    };
    void work.ports.keep.keepProgress(work.source.value === null ? null : progress);
  });
}

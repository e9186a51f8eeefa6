import { batch, effect } from '@preact/signals';
import { done, type Outcome } from '../../../shared/outcome';
import { sayProblem } from '../../../shared/words';
import type { Opening } from '../../vault/types';
import type { KeptProgress } from '../host/kept';
import { language } from '../language';
import { askForm } from './ask-page';
import { isWaitingForSave } from './follow-page';
import { inspect } from './inspect';
import { findEarlier } from './keep-tables';
import { readTables, startOn } from './open-table';
import { messageOf } from './page-faults';
import { takeReading } from './read-form';
import { alone, tell, type Work } from './state';
import { restoreTarget } from './target';
import { refreshVault } from './vault';
import { verifyRow } from './verify';

/** Brings back what was being done when the panel was closed, then keeps it up to date. */
export async function restore(work: Work): Promise<void> {
  language.value = (await work.ports.keep.settings()).language;
  await restoreTarget(work);
  keepUpToDate(work);
  await reopen(work);
}

/** Opens what was open in this browser session; nothing happens while the vault is locked. */
export async function reopen(work: Work): Promise<void> {
  const { keep } = work.ports;
  const [open, progress] = await Promise.all([keep.open(), keep.progress()]);
  if (open === null || work.source.value !== null) return;
  await openKept(work, open.ids, open.tableIndex, progress);
  if (work.source.value !== null && progress?.tabId != null) {
    await readQuietly(work, progress.tabId);
  }
}

/** Opens tables from the vault, with the work done on them when that is known. */
export function openKept(
  work: Work,
  ids: readonly string[],
  tableIndex: number,
  progress: KeptProgress | null,
): Promise<void> {
  return alone(work, 'opening', async () => {
    const openings = await openingsOf(work, ids);
    if (openings === 'locked') return;
    if (!openings.ok) return notReadable(work, sayProblem(openings.problem, language.value));
    const read = await readTables(work, { from: 'kept', openings: openings.value });
    if (read === 'stopped') return;
    if (!read.ok) return notReadable(work, sayProblem(read.problem, language.value));
    batch(() => {
      startOn(work, { tables: read.value, tableIndex, bytes: null });
      if (progress === null) return;
      const last = (work.table.value?.rows.length ?? 1) - 1;
      work.rowIndex.value = Math.min(progress.rowIndex, last);
      work.states.value = progress.states;
      work.decisions.value = progress.decisions;
      work.current.value = progress.current;
      work.savedAt.value = progress.savedAt;
    });
    await work.ports.keep.keepOpen({ ids: [...ids], tableIndex });
    tell(work, 'source', null);
    void inspect(work).then(() => findEarlier(work));
  });
}

async function openingsOf(
  work: Work,
  ids: readonly string[],
): Promise<Outcome<Opening[]> | 'locked'> {
  const vault = await work.ports.vault();
  await refreshVault(work);
  if (work.data.vault.value?.name === 'locked') return 'locked';
  const openings: Opening[] = [];
  for (const id of ids) {
    const opening = await vault.opening(id);
    if (!opening.ok) return opening;
    openings.push(opening.value);
  }
  return done(openings);
}

function notReadable(work: Work, why: string): void {
  tell(work, 'source', { meaning: 'bad', what: { key: 'data.kept.not-opened' }, why });
}

/** The form's tab may have been left or closed meanwhile; then the person is told how to go on. */
async function readQuietly(work: Work, tabId: number): Promise<void> {
  await alone(work, 'reading', async () => {
    const read = await askForm(work, tabId);
    if (!read.ok) tell(work, 'work', messageOf(read));
    else if (read.value.controls.length > 0) await takeReading(work, tabId, read.value);
  });
  if (isWaitingForSave(work)) await verifyRow(work);
}

/** A file that is put away takes its progress with it; one that was locked away leaves it. */
function keepUpToDate(work: Work): void {
  effect(() => {
    const progress: KeptProgress = {
      rowIndex: work.rowIndex.value,
      states: work.states.value,
      decisions: work.decisions.value,
      current: work.current.value,
      savedAt: work.savedAt.value,
      tabId: work.form.value?.tabId ?? null,
    };
    if (work.source.value !== null) void work.ports.keep.keepProgress(progress);
  });
}

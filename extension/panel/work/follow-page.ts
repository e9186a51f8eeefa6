import { effect } from '@preact/signals';
import { isSameForm } from '../../batch/find-again';
import { isKey } from '../../batch/grid-form';
import { askForm } from './ask-page';
import { verifyGrid } from './grid-fill';
import { awayFromForm, messageOf } from './page-faults';
import { readForm, takeReading } from './read-form';
import { setRowState } from './remember';
import { alone, tell, type Work } from './state';
import { verifyRow } from './verify';

/** Follows what happens to the form's tab while the panel is open. */
export function followPage(work: Work): void {
  const { tabs } = work.ports;
  tabs.onLoaded((tabId) => {
    if (tabId !== work.form.value?.tabId) return;
    if (work.busy.value === null) void lookAtPage(work);
    else work.lookAgain.value = true;
  });
  tabs.onClosed((tabId) => {
    if (tabId === work.form.value?.tabId) formTabClosed(work);
  });
  tabs.onPressed((tabId) => {
    if (work.table.value === null) return;
    if (isWaitingForSave(work)) void verifyRow(work);
    else void readForm(work, tabId);
  });
  effect(() => {
    if (work.busy.value !== null || !work.lookAgain.value) return;
    work.lookAgain.value = false;
    void lookAtPage(work);
  });
}

/** A row has been written and its Save is not proven yet. */
export function isWaitingForSave({ current, rowState }: Work): boolean {
  return current.value !== null && rowState.value.name !== 'saved';
}

async function lookAtPage(work: Work): Promise<void> {
  if (work.gridFill.value !== null) await verifyGrid(work);
  else if (isWaitingForSave(work)) await verifyRow(work);
  else await readAgain(work);
}

/** The form's tab shows a new document: read it again when it is the same form. */
async function readAgain(work: Work): Promise<void> {
  await alone(work, 'reading', async () => {
    const form = work.form.value;
    if (form === null) return;
    const read = await askForm(work, form.tabId);
    if (!read.ok) return tell(work, 'work', messageOf(read));
    const asked = form.controls.filter((control) => !isKey(control));
    if (isSameForm(asked, read.value.controls)) {
      await takeReading(work, form.tabId, read.value);
    } else {
      tell(work, 'work', awayFromForm());
    }
  });
}

function formTabClosed(work: Work): void {
  const { current, form } = work;
  if (isWaitingForSave(work) && current.value !== null) {
    setRowState(work, current.value.row, { name: 'unknown', why: 'tab-closed' });
  }
  form.value = null;
  current.value = null;
  tell(work, 'work', messageOf({ fault: 'tab-closed' }));
}

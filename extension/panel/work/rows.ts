import { nextUnsaved } from '../../batch/row-state';
import { readForm } from './read-form';
import { ended, stateOf, tell, type Work } from './state';

/** Goes to a row and reads the form again, so that "value there now" is true. */
export async function goToRow(work: Work, index: number): Promise<void> {
  const { table, rowIndex, form, busy, current } = work;
  const last = (table.value?.rows.length ?? 0) - 1;
  if (busy.value !== null || index < 0 || index > last || index === rowIndex.value) return;
  rowIndex.value = index;
  current.value = null;
  tell(work, 'work', null);
  if (form.value !== null) await readForm(work, form.value.tabId);
}

/** Goes to the row that the person chose, as soon as what is being done has ended. */
export async function chooseRow(work: Work, index: number): Promise<void> {
  while (work.busy.value !== null) await ended(work);
  await goToRow(work, index);
}

/** The next row that is not saved; null when all are. */
export function nextRow({ table, states, rowIndex }: Work): number | null {
  const rows = table.value?.rows ?? [];
  return nextUnsaved(
    (index) => stateOf(states.value, rows[index] ?? null),
    rows.length,
    rowIndex.value,
  );
}

import { cellsToWrite, type GridPlan } from '../../batch/grid-plan';
import { fieldsToWrite, losesValue } from '../../batch/plan';
import { recordOfAnotherRow } from './fill';
import { nextRow } from './rows';
import type { Work } from './state';

/** The one thing to do now. */
export type PrimaryAction =
  | { name: 'choose-file' }
  | { name: 'read'; again: 'first' | 'again' }
  | { name: 'fill'; count: number; replaced: number; again: 'first' | 'again' }
  | { name: 'verify'; again: 'first' | 'again' }
  | { name: 'fill-grid'; count: number; rows: number; replaced: number }
  | { name: 'verify-grid' }
  | { name: 'next'; index: number }
  | { name: 'close' };

/** What the primary button does, told from where the work stands. */
export function primaryAction(work: Work): PrimaryAction {
  const { table, form, current, rowState, plan } = work;
  if (table.value === null) return { name: 'choose-file' };
  if (work.gridPlan.value !== null) return gridAction(work, work.gridPlan.value);
  const state = rowState.value;
  const isFilled = current.value !== null;
  if (state.name === 'saved' && (isFilled || form.value !== null)) {
    const index = nextRow(work);
    return index === null ? { name: 'close' } : { name: 'next', index };
  }
  if (form.value === null) {
    return isFilled ? { name: 'verify', again: 'first' } : { name: 'read', again: 'first' };
  }
  if (isFilled && state.name === 'filled') return { name: 'verify', again: 'first' };
  if (isFilled && canComeRight(state)) return { name: 'verify', again: 'again' };
  if (recordOfAnotherRow(work) !== null) return { name: 'read', again: 'again' };
  const fields = fieldsToWrite(plan.value);
  const replaced = fields.filter(losesValue).length;
  const again = state.name === 'waiting' ? 'first' : 'again';
  return { name: 'fill', count: fields.length, replaced, again };
}

/** A grid that was written waits for the Save; one that was stopped goes on where it stood. */
function gridAction({ gridFill }: Work, plan: GridPlan): PrimaryAction {
  if (gridFill.value !== null && gridFill.value.notReached === 0) return { name: 'verify-grid' };
  const cells = cellsToWrite(plan);
  return {
    name: 'fill-grid',
    count: cells.length,
    rows: new Set(cells.map(({ row }) => row.number)).size,
    replaced: cells.filter(losesValue).length,
  };
}

/** Another look may prove the Save: the page was mended or the record opened meanwhile. */
function canComeRight(state: Work['rowState']['value']): boolean {
  if (state.name === 'rejected') return true;
  return state.name === 'unknown' && state.why !== 'empty-form' && state.why !== 'page-left';
}

/** Which of the four steps the work is at, zero-based. */
export function currentStep({ table, form, current, rowState, gridFill, busy }: Work): number {
  if (table.value === null) return 0;
  if (busy.value?.doing === 'filling') return 2;
  if (form.value?.grid && gridFill.value !== null) return gridFill.value.reread === 'yes' ? 3 : 2;
  const isAtForm = form.value !== null || current.value !== null;
  if (!isAtForm || rowState.value.name === 'waiting') return 1;
  return rowState.value.name === 'filled' ? 2 : 3;
}

import type { Table } from '../../../shared/tables/types';
import { assign } from '../../batch/assignment';
import { type FormChoice, gridsOf } from '../../batch/form-choice';
import { gridControls } from '../../batch/grid-form';
import { planGrid } from '../../batch/grid-plan';
import type { TabReading } from '../../batch/tab-reading';
import type { PageGrid } from '../../page/protocol';
import { matchHeaders } from './match-columns';

type Tools = typeof import('../../../shared/matching');

/**
 * The grid to be filled in one go: it holds most of the page's controls, and rows of the table are
 * found in it. Null when there is none, or when something else was wished for.
 */
export function proposedGrid(
  tools: Tools,
  table: Table,
  reading: TabReading,
  wished: FormChoice | null,
): FormChoice | null {
  if (wished !== null) return null;
  const found = gridsOf(reading).find(
    ({ grid }) => isMostOf(reading, grid) && meetsRows(tools, table, reading, grid),
  );
  return found ? { id: found.id, name: found.name, by: 'page' } : null;
}

function isMostOf({ controls }: TabReading, { cells }: PageGrid): boolean {
  const inGrid = cells.flat().filter((id) => id !== null).length;
  return inGrid * 2 >= controls.length;
}

function meetsRows(tools: Tools, table: Table, reading: TabReading, grid: PageGrid): boolean {
  const matches = matchHeaders(tools, table, grid);
  const assignments = assign(gridControls(grid), table.columns, matches, {});
  const { controls } = reading;
  const plan = planGrid(grid, { controls, assignments }, table.rows, tools);
  return plan.rows.some(({ meeting }) => meeting.kind === 'met');
}

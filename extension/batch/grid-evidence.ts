import type { FieldOutcome } from '../page/protocol';
import { type ComparedField, type Fill, judge, type Look, type Trail } from './evidence';
import type { RowState } from './row-state';

/** A cell that was written, and what the page holds there now; null when its row is not on the page. */
export interface CellRead {
  /** The row's number in the sheet. */
  row: number;
  header: string;
  wanted: string;
  outcome: FieldOutcome | null;
}

/** What was true of the page when its grid was written. */
export type GridFacts = Pick<Fill, 'documentId' | 'address' | 'signs'>;

/**
 * What one look proves about every row of a grid that was written into, by the row's number. The
 * rules are those of a form. A row is known by its keys, so other values in it are differences,
 * never another record.
 */
export function judgeRows(
  facts: GridFacts,
  trail: Trail,
  look: Omit<Look, 'fields'>,
  cells: readonly CellRead[],
): { trail: Trail; states: ReadonlyMap<number, RowState> } {
  const states = new Map<number, RowState>();
  let next = trail;
  for (const [row, own] of byRow(cells)) {
    const fill: Fill = { ...facts, overRecord: true, knownBy: 'keys', ...countsOf(own) };
    const judged = judge(fill, trail, { ...look, fields: fieldsOf(own) });
    states.set(row, judged.state);
    next = judged.trail;
  }
  return { trail: next, states };
}

/** The states of rows right after their cells were written. */
export function filledRows(cells: readonly CellRead[]): ReadonlyMap<number, RowState> {
  return new Map(
    [...byRow(cells)].map(([row, own]) => [row, { name: 'filled', ...countsOf(own) }]),
  );
}

function byRow(cells: readonly CellRead[]): Map<number, CellRead[]> {
  const rows = new Map<number, CellRead[]>();
  for (const cell of cells) {
    const own = rows.get(cell.row);
    if (own) own.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function countsOf(cells: readonly CellRead[]): Pick<Fill, 'right' | 'different' | 'unwritten'> {
  const count = (state: FieldOutcome['state']) =>
    cells.filter(({ outcome }) => outcome?.state === state).length;
  return { right: count('right'), different: count('different'), unwritten: count('unwritten') };
}

/** Null when a cell of the row is not on the page: nothing is proven about the row then. */
function fieldsOf(cells: readonly CellRead[]): ComparedField[] | null {
  const fields = cells.flatMap(({ header, wanted, outcome }) =>
    outcome === null
      ? []
      : { label: header, wanted, now: outcome.now, right: outcome.state === 'right' },
  );
  return fields.length === cells.length ? fields : null;
}

import type { ColumnMatch, MatchColumn } from '../../../shared/matching/types';
import type { Table } from '../../../shared/tables/types';
import { matchesOf } from '../../batch/grid-form';
import type { PageGrid } from '../../page/protocol';
import type { MatchQuestion } from './match-memory';

/** Texts of a column that are enough to judge what it holds. */
const SAMPLES = 40;

type Matching = Pick<typeof import('../../../shared/matching'), 'matchColumns'>;

/** The table's own columns first; what is read out of them goes to controls that are still free. */
export function matchAll(
  { matchColumns }: Matching,
  { table, derived, controls, decisions: corrections, language }: MatchQuestion,
): ColumnMatch[] {
  const columns = inTableOrder(ownColumns(table));
  const own = matchColumns({ columns, controls, corrections, language }).matches;
  const taken = new Set(own.map(({ controlId }) => controlId));
  const free = controls.filter(({ id, selector }) => !taken.has(id) && !(selector in corrections));
  if (derived.length === 0 || free.length === 0) return own;
  const read = derived.map(({ column: { id, header }, samples }) => ({ id, header, samples }));
  const more = matchColumns({ columns: read, controls: free, corrections, language }).matches;
  return [...own, ...more];
}

/**
 * Columns that were left over although a control would suit them: another column has it. A match
 * here is a conflict for the person to decide.
 */
export function matchTaken(
  { matchColumns }: Matching,
  { table, controls }: Pick<MatchQuestion, 'table' | 'controls'>,
  matches: readonly ColumnMatch[],
): ColumnMatch[] {
  const matched = new Set(matches.flatMap((one) => (one.controlId === null ? [] : one.columnId)));
  const wanted = new Set(matches.flatMap(({ controlId }) => controlId ?? []));
  const left = ownColumns(table).filter(({ id }) => !matched.has(id));
  const taken = controls.filter(({ id }) => wanted.has(id));
  const found = matchColumns({ columns: left, controls: taken }).matches;
  return found.filter(({ controlId }) => controlId !== null);
}

/** The table's own columns against the headers of a grid. */
export const matchHeaders = (
  { matchGrid }: Pick<typeof import('../../../shared/matching'), 'matchGrid'>,
  table: Table,
  grid: PageGrid,
): ColumnMatch[] => matchesOf(matchGrid(inTableOrder(ownColumns(table)), grid));

/** All columns of a table with their places, so that neighbours may tell what they are. */
function inTableOrder(columns: readonly MatchColumn[]): MatchColumn[] {
  return columns.map((column, position) => ({ ...column, position }));
}

function ownColumns({ columns, rows }: Table): MatchColumn[] {
  return columns.map(({ id, header }) => {
    const samples: string[] = [];
    for (const { cells } of rows) {
      if (samples.length === SAMPLES) break;
      const text = cells[id]?.text ?? '';
      if (text !== '') samples.push(text);
    }
    return { id, header, samples };
  });
}

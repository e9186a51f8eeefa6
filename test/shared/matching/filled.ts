import { matchColumns, matchGrid } from '../../../shared/matching';
import type { GridReading } from '../../../shared/matching/grid';
import type { Control, MatchColumn } from '../../../shared/matching/types';
import { columns, control } from './controls';

/** Columns that stand in the order given. */
export const placed = (...headers: Parameters<typeof columns>): MatchColumn[] =>
  columns(...headers).map((column, position) => ({ ...column, position }));

/** "header → section/label" of every column that is certain. */
export function filled(table: readonly MatchColumn[], controls: readonly Control[]): string[] {
  const headers = new Map(table.map(({ id, header }) => [id, header]));
  return matchColumns({ columns: table, controls }).matches.flatMap(
    ({ columnId, controlId, tier }) =>
      tier === 'certain' ? `${headers.get(columnId)} → ${controlId}` : [],
  );
}

/** By column of a table the label that is certain, null when none is. */
export function labelsOf(
  table: readonly MatchColumn[],
  controls: readonly Control[],
): (string | null)[] {
  const { matches } = matchColumns({ columns: table, controls });
  return table.map(({ id }) => {
    const match = matches.find(({ columnId }) => columnId === id);
    if (match?.tier !== 'certain') return null;
    return controls.find((one) => one.id === match.controlId)?.label ?? null;
  });
}

/** How sure the one column of a table is of one of the controls. */
export const tierOf = (table: readonly MatchColumn[], ...controls: readonly Control[]) =>
  matchColumns({ columns: table, controls }).matches[0]?.tier;

/** Fields of text with these labels. */
export const texts = (...labels: readonly string[]): Control[] =>
  labels.map((label) => control({ label }));

/** Fields of text that stand under a heading. */
export const under = (section: string, ...labels: string[]): Control[] =>
  labels.map((label) => control({ label, section: [section] }));

/** A grid of text cells without keys. */
export const textGrid = (headers: readonly string[]): GridReading => ({
  keys: [],
  rows: [],
  columns: headers.map((header) => ({ header, kind: 'text', options: [], maxLength: null })),
});

/** By header of the table the header of the grid, of every column that is certain. */
export function headersIn(grid: GridReading, table: readonly MatchColumn[]) {
  const places = placesIn(grid, table);
  return Object.fromEntries(
    table.flatMap(({ header }, at) => {
      const place = places[at] ?? null;
      return place === null ? [] : [[header, grid.columns[place]?.header]];
    }),
  );
}

/** By column of the table the place of the grid's column that is certain, null when none is. */
export function placesIn(grid: GridReading, table: readonly MatchColumn[]): (number | null)[] {
  const found = matchGrid(table, grid).columns;
  return table.map(({ id }) => {
    const match = found.find(({ columnId }) => columnId === id);
    return match?.tier === 'certain' ? Number(match.controlId) : null;
  });
}

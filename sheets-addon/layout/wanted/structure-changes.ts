import { columnLetters } from '../../../shared/tables';
import { readCell } from '../sheet-cells';
import { change, contentText, labelOf } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { isRetiredAlready, type RetiredRow, retiredRows } from './retired-rows';
import type { BookChange } from './types';

/** Sheets, rows and columns that come, and those that are kept though they no longer count. */
export function structureChanges(sheet: PlacedSheet): BookChange[] {
  const { there, codes, copies } = sheet;
  const copied = copies.map(({ properties }) =>
    change('sheet-copied', sheet, { after: properties?.title ?? '' }),
  );
  if (!there || !codes) return [change('sheet-added', sheet), ...copied];
  return [
    ...copied,
    ...addedColumns(sheet),
    ...addedRows(sheet),
    ...codes.columns.copies.map(({ code, index }) =>
      change('column-copied', sheet, { code, cell: columnLetters(index) }),
    ),
    ...retiredRows(sheet).flatMap((row) => retirement(sheet, row)),
  ];
}

function addedColumns(sheet: PlacedSheet): BookChange[] {
  const { columns, rows } = sheet.wanted;
  return newIndexes(sheet.columns).flatMap((index) => {
    const column = columns[index - 1];
    if (!column) return [];
    const { code } = column;
    const cells = rows.map((row) => row.cells[index - 1]);
    return [change('column-added', sheet, { code, after: labelOf(code, cells) })];
  });
}

function addedRows(sheet: PlacedSheet): BookChange[] {
  return newIndexes(sheet.rows).flatMap((index) => {
    const row = sheet.wanted.rows[index - 1];
    if (!row) return [];
    const { code, cells } = row;
    return [change('row-added', sheet, { code, after: labelOf(code, cells) })];
  });
}

/** Indexes, among the wanted ones, of what is new. */
const newIndexes = ({ lines }: PlacedSheet['rows']): number[] =>
  lines.flatMap(({ from, wanted }) => (from === null && wanted !== null ? [wanted] : []));

/** A dropped row is told once, a copied one until somebody removes it. */
function retirement(sheet: PlacedSheet, row: RetiredRow): BookChange[] {
  const told = { code: row.code, cell: String(row.from + 1), before: wordsIn(sheet, row.from) };
  if (row.why === 'copied') return [change('row-copied', sheet, told)];
  return isRetiredAlready(sheet, row) ? [] : [change('row-retired', sheet, told)];
}

/** The first words that stand in a row of the sheet as it is. */
function wordsIn({ there, columns, wanted }: PlacedSheet, row: number): string | null {
  for (const { code } of wanted.columns) {
    const column = columns.was.get(code);
    const text = there && column !== undefined ? contentText(readCell(there, row, column)) : null;
    if (text !== null && /^[^=]*\p{L}/u.test(text)) return text;
  }
  return null;
}

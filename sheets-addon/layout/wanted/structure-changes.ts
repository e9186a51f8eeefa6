import { change, rowLabel } from './changes';
import type { PlacedSheet } from './placed-sheets';
import { isRetiredAlready, retiredRows } from './retired-rows';
import type { BookChange } from './types';

/** Sheets, rows and columns that come, and those that are kept though they no longer count. */
export function structureChanges(sheet: PlacedSheet): BookChange[] {
  const { there, codes, copies, wanted } = sheet;
  const copied = copies.map((copy) =>
    change('sheet-copied', sheet, { after: copy.properties?.title ?? '' }),
  );
  if (!there || !codes) return [change('sheet-added', sheet), ...copied];
  return [
    ...copied,
    ...added(sheet.columns.lines).flatMap((index) => {
      const column = wanted.columns[index - 1];
      return column ? [change('column-added', sheet, { code: column.code })] : [];
    }),
    ...added(sheet.rows.lines).flatMap((index) => {
      const row = wanted.rows[index - 1];
      return row ? [change('row-added', sheet, { code: row.code, after: rowLabel(row) })] : [];
    }),
    ...codes.columns.copies.map(({ code }) => change('column-copied', sheet, { code })),
    ...retiredRows(sheet).flatMap((row) => {
      if (row.why === 'copied') {
        return [change('row-copied', sheet, { code: row.code, after: String(row.from + 1) })];
      }
      return isRetiredAlready(sheet, row) ? [] : [change('row-retired', sheet, { code: row.code })];
    }),
  ];
}

const added = (lines: PlacedSheet['rows']['lines']): number[] =>
  lines.flatMap(({ from, wanted }) => (from === null && wanted !== null ? [wanted] : []));

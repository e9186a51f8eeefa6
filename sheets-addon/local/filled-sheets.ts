import { normalCode } from '../../shared/reports/cells';
import type { WantedCell, WantedRow, WantedSheet } from '../layout/wanted/types';
import type { BookContents, CellValue, RowContents, SheetContents } from './book-contents';

/**
 * The sheets as wanted, with what people entered and commands wrote in a workbook that was there:
 * laid out anew they hold the same. Rows that people added to lists and logs come after the others.
 */
export function filledSheets(
  wanted: readonly WantedSheet[],
  contents: BookContents,
): WantedSheet[] {
  return wanted.map((sheet) => {
    const there = contents.get(sheet.role);
    return there === undefined ? sheet : filledSheet(sheet, there);
  });
}

function filledSheet(sheet: WantedSheet, there: SheetContents): WantedSheet {
  const codes = sheet.columns.map(({ code }) => normalCode(code));
  const rows = sheet.rows.map((row) => {
    const values = there.byCode.get(normalCode(row.code));
    return row.code === '' || values === undefined ? row : filledRow(row, codes, values);
  });
  return { ...sheet, rows: [...rows, ...addedRows(sheet, codes, there)] };
}

function filledRow(row: WantedRow, codes: readonly string[], values: RowContents): WantedRow {
  const cells = row.cells.map((cell, index) => {
    const value = values.get(codes[index] ?? '');
    return value === undefined ? cell : filledCell(cell, value);
  });
  return { ...row, cells };
}

/** People's cells hold what they held. */
function filledCell(cell: WantedCell, value: CellValue): WantedCell {
  const entered = typeof value === 'boolean' ? String(value) : value;
  switch (cell.is) {
    case 'input':
      return { ...cell, suggested: entered };
    case 'kept':
      return { is: 'input', suggested: entered, look: cell.look };
    default:
      return cell;
  }
}

/** Rows of people's own: those without a code of ours that hold something people can enter. */
function addedRows(
  { growth, newRows, keyColumn, rows }: WantedSheet,
  codes: readonly string[],
  { byCode, uncoded }: SheetContents,
): WantedRow[] {
  if (growth === 'ours' || newRows === undefined) return [];
  const wanted = new Set(rows.map(({ code }) => normalCode(code)));
  const key = keyColumn === undefined ? null : normalCode(keyColumn);
  const strays = [...byCode].flatMap(([code, values]) =>
    wanted.has(code) || isLayout(code) ? [] : [values],
  );
  const isWanted = (values: RowContents) =>
    key !== null && wanted.has(normalCode(String(values.get(key) ?? '')));
  return [...strays, ...uncoded]
    .filter((values) => !isWanted(values))
    .map((values) => filledRow({ code: '', cells: newRows.cells }, codes, values))
    .filter(({ cells }) => cells.some(isEntered));
}

/** Title lines and heads of a layout that is no longer wanted. */
const isLayout = (code: string): boolean => code.startsWith('TDS.') || code.startsWith('TDS|');

const isEntered = (cell: WantedCell): boolean =>
  cell.is === 'input' && cell.suggested !== null && cell.suggested !== '';

import type { sheets_v4 } from '@googleapis/sheets';
import { copiedFormula } from './copied-formula';

type CellData = sheets_v4.Schema$CellData;

/** By row, then column. */
export type DrawnCells = Map<number, Map<number, CellData>>;

export function updateCells(
  drawn: DrawnCells,
  { start, rows, fields }: sheets_v4.Schema$UpdateCellsRequest,
): void {
  const top = start?.rowIndex ?? 0;
  const left = start?.columnIndex ?? 0;
  (rows ?? []).forEach((row, rowOffset) => {
    const cells = rowOf(drawn, top + rowOffset);
    (row.values ?? []).forEach((cell, columnOffset) => {
      const column = left + columnOffset;
      cells.set(column, changed(cells.get(column), cell, fields));
    });
  });
}

/** Writes the same into all cells of a range; a formula as if it were copied from the first of them. */
export function repeatCell(
  drawn: DrawnCells,
  { range, cell = {}, fields }: sheets_v4.Schema$RepeatCellRequest,
): void {
  const [top, left] = [range?.startRowIndex ?? 0, range?.startColumnIndex ?? 0];
  for (let row = top; row < (range?.endRowIndex ?? 0); row++) {
    const cells = rowOf(drawn, row);
    for (let column = left; column < (range?.endColumnIndex ?? 0); column++) {
      const here = copied(cell, row - top, column - left);
      cells.set(column, changed(cells.get(column), here, fields));
    }
  }
}

function rowOf(drawn: DrawnCells, row: number): Map<number, CellData> {
  const cells = drawn.get(row) ?? new Map<number, CellData>();
  drawn.set(row, cells);
  return cells;
}

function copied(cell: CellData, rows: number, columns: number): CellData {
  const formula = cell.userEnteredValue?.formulaValue;
  if (typeof formula !== 'string') return cell;
  return { ...cell, userEnteredValue: { formulaValue: copiedFormula(formula, rows, columns) } };
}

/** The cell with what `fields` names taken from `cell`; a value brings what it shows along. */
function changed(
  there: CellData | undefined,
  cell: CellData,
  fields: string | null | undefined,
): CellData {
  const named = new Set((fields ?? '').split(','));
  const value = named.has('userEnteredValue') ? cell : there;
  const format = named.has('userEnteredFormat') ? cell : there;
  const note = named.has('note') ? cell : there;
  return {
    ...(value?.userEnteredValue && { userEnteredValue: value.userEnteredValue }),
    ...(value?.effectiveValue && { effectiveValue: value.effectiveValue }),
    ...(format?.userEnteredFormat && { userEnteredFormat: format.userEnteredFormat }),
    ...(note?.note && { note: note.note }),
  };
}

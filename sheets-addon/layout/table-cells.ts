import type { Cell, SheetCells } from '../../shared/tables';
import { cellAddress } from '../../shared/tables/addresses';
import { emptyCell, textCell, trimCells } from '../../shared/tables/text-cells';
import { booleanCell, errorCell, numberCell } from '../../shared/tables/value-cells';
import { nfc, readNumber } from '../../shared/vietnamese';
import type { CellData } from './cells';
import type { BookSheet } from './types';

/**
 * A sheet read with `BOOK_FIELDS` as the cells that tables are found in: the same as a file of the
 * same sheet gives. Hidden rows and columns are not asked of Google and count as shown.
 */
export function tableCells(sheet: BookSheet): SheetCells {
  const cells: Cell[][] = [];
  for (const { startRow, startColumn, rowData } of sheet.data ?? []) {
    (rowData ?? []).forEach(({ values }, rowOffset) => {
      const row = (startRow ?? 0) + rowOffset;
      while (cells.length <= row) cells.push([]);
      const line = cells[row] ?? [];
      (values ?? []).forEach((value, columnOffset) => {
        const column = (startColumn ?? 0) + columnOffset;
        while (line.length < column) line.push(emptyCell(row, line.length));
        line[column] = cellOf(value, row, column);
      });
    });
  }
  return {
    name: sheet.properties?.title ?? '',
    cells: trimCells(cells),
    merges: (sheet.merges ?? []).map(
      ({ startRowIndex, startColumnIndex, endRowIndex, endColumnIndex }) => ({
        top: startRowIndex ?? 0,
        left: startColumnIndex ?? 0,
        bottom: (endRowIndex ?? 1) - 1,
        right: (endColumnIndex ?? 1) - 1,
      }),
    ),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellOf({ effectiveValue, formattedValue }: CellData, row: number, column: number): Cell {
  const { numberValue, stringValue, boolValue, errorValue } = effectiveValue ?? {};
  if (errorValue) return errorCell(row, column, formattedValue ?? '');
  if (typeof boolValue === 'boolean') return booleanCell(row, column, boolValue);
  if (typeof stringValue === 'string') return textCell(row, column, stringValue);
  if (typeof numberValue !== 'number') return emptyCell(row, column);
  const shown = nfc(formattedValue ?? '');
  // A date, a time or a percentage is what is shown; "10,00" is the number 10.
  return shown === '' || readNumber(shown) === numberValue
    ? numberCell(row, column, numberValue, 'General', 0)
    : { address: cellAddress(row, column), raw: numberValue, text: shown, kind: 'text' };
}

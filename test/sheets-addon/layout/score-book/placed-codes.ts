import type { sheets_v4 } from '@googleapis/sheets';
import { cellText, readCell, usedRows } from '../../../../sheets-addon/layout/sheet-cells';
import type { Book, BookSheet, Request } from '../../../../sheets-addon/layout/types';

/** The cells of a workbook by role and codes, as they stand in its hidden first rows and columns. */
export class PlacedCodes {
  private readonly sheets: Map<string, Codes>;

  constructor(book: Book) {
    this.sheets = new Map(
      (book.sheets ?? []).map((sheet) => [cellText(sheet, 0, 0), new Codes(sheet)]),
    );
  }

  /** The computed value of a cell; '' when it is empty. */
  value(role: string, row: string, column: string): unknown {
    const { sheet, rows, columns } = this.sheet(role);
    const cell = readCell(sheet, indexOf(rows, row), indexOf(columns, column));
    const value = cell?.effectiveValue;
    return (
      value?.numberValue ??
      value?.stringValue ??
      value?.boolValue ??
      value?.errorValue?.message ??
      ''
    );
  }

  /** The request that enters a value as it is, text as text. */
  enter(role: string, row: string | number, column: string, value: string | number): Request {
    const { sheet, rows, columns } = this.sheet(role);
    const entered: sheets_v4.Schema$ExtendedValue =
      typeof value === 'number' ? { numberValue: value } : { stringValue: value };
    return {
      updateCells: {
        start: {
          sheetId: sheet.properties?.sheetId ?? 0,
          rowIndex: typeof row === 'number' ? row : indexOf(rows, row),
          columnIndex: indexOf(columns, column),
        },
        rows: [{ values: [{ userEnteredValue: entered }] }],
        fields: 'userEnteredValue',
      },
    };
  }

  /** The first row below the header. */
  firstRow(role: string, header: string): number {
    return indexOf(this.sheet(role).rows, header) + 1;
  }

  private sheet(role: string): Codes {
    const sheet = this.sheets.get(role);
    if (!sheet) throw new Error(`no sheet ${role}`);
    return sheet;
  }
}

class Codes {
  readonly rows = new Map<string, number>();
  readonly columns = new Map<string, number>();

  constructor(readonly sheet: BookSheet) {
    for (let row = 0; row < usedRows(sheet); row++) this.rows.set(cellText(sheet, row, 0), row);
    const count = sheet.properties?.gridProperties?.columnCount ?? 0;
    for (let column = 0; column < count; column++) {
      this.columns.set(cellText(sheet, 0, column), column);
    }
  }
}

function indexOf(codes: ReadonlyMap<string, number>, code: string): number {
  const index = codes.get(code);
  if (index === undefined) throw new Error(`no row or column ${code}`);
  return index;
}

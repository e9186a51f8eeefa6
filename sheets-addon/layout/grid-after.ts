import type { GridCell, GridSheet, WorkbookGrid } from '../../shared/reports/types';
import { plainNumber } from '../../shared/vietnamese';
import { gridFromSpreadsheet } from './book-grid';
import type { CellData } from './cells';
import type { Book, Request } from './types';

/**
 * The cells of a workbook as they will be after one batchUpdate of ours: new sheets and copies, rows,
 * columns and what is written. What a formula comes to only Google knows: a cell that gets one shows
 * what it showed.
 */
export function gridAfter(there: Book, requests: readonly Request[]): WorkbookGrid {
  const { name, sheets } = gridFromSpreadsheet(there);
  const known = new Sheets(
    sheets.map((sheet, index) => [there.sheets?.[index]?.properties?.sheetId ?? 0, sheet]),
  );
  for (const request of requests) known.apply(request);
  return { name, sheets: known.all() };
}

/** Sheets by id. */
class Sheets {
  private readonly byId: Map<number, GridSheet>;

  constructor(sheets: readonly (readonly [number, GridSheet])[]) {
    this.byId = new Map(sheets);
  }

  all(): GridSheet[] {
    return [...this.byId.values()];
  }

  /** Requests that change no cell are passed over. */
  apply(request: Request): void {
    this.add(request);
    this.copy(request);
    this.insert(request);
    this.update(request);
    this.repeat(request);
  }

  private rows(id: number | null | undefined): GridCell[][] {
    return this.byId.get(id ?? 0)?.rows ?? [];
  }

  private add({ addSheet }: Request): void {
    if (!addSheet) return;
    const { sheetId, title, hidden } = addSheet.properties ?? {};
    this.byId.set(sheetId ?? 0, { title: title ?? '', hidden: hidden === true, rows: [] });
  }

  private copy({ duplicateSheet }: Request): void {
    if (!duplicateSheet) return;
    const { sourceSheetId, newSheetId, newSheetName } = duplicateSheet;
    const rows = this.rows(sourceSheetId).map((cells) => [...cells]);
    this.byId.set(newSheetId ?? 0, { title: newSheetName ?? '', hidden: false, rows });
  }

  private insert({ insertDimension }: Request): void {
    if (!insertDimension) return;
    const { sheetId, dimension, startIndex, endIndex } = insertDimension.range ?? {};
    const rows = this.rows(sheetId);
    const [start, count] = [startIndex ?? 0, (endIndex ?? 0) - (startIndex ?? 0)];
    if (dimension === 'ROWS') {
      makeRoom(rows, start, count, () => []);
    } else {
      for (const cells of rows) makeRoom(cells, start, count, emptyCell);
    }
  }

  private update({ updateCells }: Request): void {
    if (!updateCells || !namesValues(updateCells.fields)) return;
    const { sheetId, rowIndex, columnIndex } = updateCells.start ?? {};
    const rows = this.rows(sheetId);
    updateCells.rows?.forEach(({ values }, down) => {
      values?.forEach((cell, across) => {
        write(rows, (rowIndex ?? 0) + down, (columnIndex ?? 0) + across, cell);
      });
    });
  }

  private repeat({ repeatCell }: Request): void {
    if (!repeatCell || !namesValues(repeatCell.fields)) return;
    const { sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } =
      repeatCell.range ?? {};
    const rows = this.rows(sheetId);
    for (let row = startRowIndex ?? 0; row < (endRowIndex ?? 0); row++) {
      for (let column = startColumnIndex ?? 0; column < (endColumnIndex ?? 0); column++) {
        write(rows, row, column, repeatCell.cell ?? {});
      }
    }
  }
}

const namesValues = (fields: string | null | undefined): boolean =>
  fields?.split(',').includes('userEnteredValue') === true;

const emptyCell = (): GridCell => ({ value: null, text: '' });

function makeRoom<T>(list: T[], start: number, count: number, make: () => T): void {
  if (start < list.length) list.splice(start, 0, ...Array.from({ length: count }, make));
}

function write(
  rows: GridCell[][],
  row: number,
  column: number,
  { userEnteredValue }: CellData,
): void {
  if (typeof userEnteredValue?.formulaValue === 'string') return;
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push(emptyCell());
  const value =
    userEnteredValue?.numberValue ??
    userEnteredValue?.stringValue ??
    userEnteredValue?.boolValue ??
    null;
  cells[column] = {
    value,
    text: typeof value === 'number' ? plainNumber(value) : String(value ?? ''),
  };
}

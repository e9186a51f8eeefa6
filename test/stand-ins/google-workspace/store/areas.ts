import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from './errors';
import { type Area, type StoredSheet, type StoredWorkbook, sheetById } from './model';

type GridRange = sheets_v4.Schema$GridRange;

/** The sheet a request names, or the API's refusal. A missing id is 0, as in the API. */
export function gridNamed(
  workbook: StoredWorkbook,
  sheetId: number | null | undefined,
): StoredSheet {
  const sheet = sheetById(workbook, sheetId ?? 0);
  if (!sheet) throw invalid(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** A request's range inside its sheet; open ends reach the edge, ends past the edge are refused. */
export function requestedArea(
  workbook: StoredWorkbook,
  range: GridRange | null | undefined,
): { sheet: StoredSheet; area: Area } {
  if (!range) throw invalid('range is required');
  const sheet = gridNamed(workbook, range.sheetId);
  const { rowCount, columnCount } = sheet.grid;
  const rows = span('Row', range.startRowIndex, range.endRowIndex, rowCount);
  const columns = span('Column', range.startColumnIndex, range.endColumnIndex, columnCount);
  const area = {
    sheetId: sheet.sheetId,
    startRow: rows.start,
    endRow: rows.end,
    startColumn: columns.start,
    endColumn: columns.end,
  };
  return { sheet, area };
}

function span(
  axis: 'Row' | 'Column',
  from: number | null | undefined,
  to: number | null | undefined,
  count: number,
): { start: number; end: number } {
  const start = from ?? 0;
  const end = to ?? count;
  const named = (side: string, index: number) => `GridRange.${side}${axis}Index[${index}]`;
  const last = `last ${axis.toLowerCase()} in grid`;
  if (start < 0 || end < 0)
    throw invalid(`${named(start < 0 ? 'start' : 'end', Math.min(start, end))} must be positive`);
  if (start >= count) throw invalid(`${named('start', start)} is after ${last}[${count - 1}]`);
  if (end > count) throw invalid(`${named('end', end)} is after ${last}[${count - 1}]`);
  if (end <= start) throw invalid(`${named('end', end)} must be after ${named('start', start)}`);
  return { start, end };
}

/** The part of an API range that lies in its sheet's grid; undefined when none does. */
export function areaWithin(sheet: StoredSheet, range: GridRange): Area | undefined {
  const area = {
    sheetId: sheet.sheetId,
    startRow: range.startRowIndex ?? 0,
    endRow: Math.min(range.endRowIndex ?? Number.POSITIVE_INFINITY, sheet.grid.rowCount),
    startColumn: range.startColumnIndex ?? 0,
    endColumn: Math.min(range.endColumnIndex ?? Number.POSITIVE_INFINITY, sheet.grid.columnCount),
  };
  return area.startRow < area.endRow && area.startColumn < area.endColumn ? area : undefined;
}

export const toGridRange = (area: Area): GridRange => ({
  sheetId: area.sheetId,
  startRowIndex: area.startRow,
  endRowIndex: area.endRow,
  startColumnIndex: area.startColumn,
  endColumnIndex: area.endColumn,
});

export const overlap = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.startRow < b.endRow &&
  b.startRow < a.endRow &&
  a.startColumn < b.endColumn &&
  b.startColumn < a.endColumn;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;

/** Each place of `area`, row by row. */
export function* placesIn(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.startRow; row < area.endRow; row++) {
    for (let column = area.startColumn; column < area.endColumn; column++) yield { row, column };
  }
}

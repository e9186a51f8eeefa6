import { markSheet, unmarkedSheet } from '../requests';
import type { Book, Request } from '../types';
import { newRuns, placeLines, type Run } from './lines';
import type { PlacedSheet } from './placed-sheets';

/**
 * New sheets, rows and columns: all of them come before anything is written, so that every address
 * written afterwards is one that stays. Sheets that are to be copied from others come later still
 * (`copyRequests`).
 */
export function structureRequests(book: Book, sheets: readonly PlacedSheet[]): Request[] {
  const indexes = tabIndexes(book, sheets);
  return [
    ...sheets.flatMap((sheet) => (sheet.there ? [] : [newSheet(sheet, indexes.get(sheet))])),
    ...sheets.flatMap((sheet) => (sheet.there ? insertions(sheet) : [])),
    ...sheets.flatMap(frozenRequests),
    ...sheets.flatMap(dimensions),
  ];
}

/** Marks new sheets as ours: not before they were copied, so that no copy has the mark of another. */
export function markRequests(sheets: readonly PlacedSheet[]): Request[] {
  return sheets.flatMap(({ there, sheetId, wanted }) =>
    there ? [] : [markSheet({ sheetId, role: wanted.role })],
  );
}

/**
 * Makes new sheets as copies of other new ones. Given are all sheets, in the order in which their tabs
 * are wanted, and by copy the one it is copied from.
 */
export function copyRequests(
  book: Book,
  sheets: readonly PlacedSheet[],
  originals: ReadonlyMap<PlacedSheet, PlacedSheet>,
): Request[] {
  const indexes = tabIndexes(book, sheets);
  const existing = book.sheets?.length ?? 0;
  return sheets.flatMap((sheet, index): Request[] => {
    const original = originals.get(sheet);
    if (!original) return [];
    return [
      {
        duplicateSheet: {
          sourceSheetId: original.sheetId,
          newSheetId: sheet.sheetId,
          newSheetName: sheet.title,
          insertSheetIndex: indexes.get(sheet) ?? existing + index,
        },
      },
    ];
  });
}

/** Freezes the heads again where people unfroze them or rows were inserted among them. */
function frozenRequests({ sheetId, there, rows, frozenRows }: PlacedSheet): Request[] {
  const known = there?.properties?.gridProperties?.frozenRowCount ?? 0;
  const grown = rows.lines.slice(0, frozenRows).some(({ from }) => from === null);
  if (!there || (known === frozenRows && !grown) || frozenRows >= rows.lines.length) return [];
  const properties = { sheetId, gridProperties: { frozenRowCount: frozenRows } };
  return [{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }];
}

/** Where new sheets come to stand among the tabs; nothing when they simply follow. */
function tabIndexes(book: Book, sheets: readonly PlacedSheet[]): ReadonlyMap<PlacedSheet, number> {
  const tabs = new Map((book.sheets ?? []).map((sheet, index) => [sheet, index]));
  const was = new Map(
    sheets.flatMap(({ there, wanted }): [string, number][] =>
      there ? [[wanted.role, tabs.get(there) ?? 0]] : [],
    ),
  );
  if (was.size === 0) return new Map();
  const roles = sheets.map(({ wanted }) => wanted.role);
  const { at } = placeLines(roles, was, tabs.size);
  return new Map(sheets.map((sheet) => [sheet, at.get(sheet.wanted.role) ?? 0]));
}

function newSheet(sheet: PlacedSheet, index: number | undefined): Request {
  const { sheetId, title, wanted, rows, columns, frozenRows } = sheet;
  return unmarkedSheet({
    sheetId,
    title,
    rows: rows.lines.length,
    columns: columns.lines.length,
    frozenRows,
    ...(wanted.frozenColumns ? { frozenColumns: wanted.frozenColumns + 1 } : {}),
    ...(wanted.hidden ? { hidden: true } : {}),
    ...(index === undefined ? {} : { index }),
  });
}

function insertions({ sheetId, rows, columns, there }: PlacedSheet): Request[] {
  const grid = there?.properties?.gridProperties;
  return [
    ...inserted(sheetId, 'ROWS', newRuns(rows), grid?.rowCount ?? 0),
    ...inserted(sheetId, 'COLUMNS', newRuns(columns), grid?.columnCount ?? 0),
  ];
}

function inserted(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  runs: readonly Run[],
  count: number,
): Request[] {
  let size = count;
  return runs.map(({ start, count: length }) => {
    const atTheEnd = start === size;
    size += length;
    if (atTheEnd) return { appendDimension: { sheetId, dimension, length } };
    const range = { sheetId, dimension, startIndex: start, endIndex: start + length };
    return { insertDimension: { range, inheritFromBefore: start > 0 } };
  });
}

/** Widths and heights of what is new, and whether it shows: an inserted line takes after its neighbour. */
export function dimensions({ sheetId, there, wanted, rows, columns }: PlacedSheet): Request[] {
  const sized = (
    dimension: 'ROWS' | 'COLUMNS',
    { lines }: PlacedSheet['rows'],
    sizeOf: (wanted: number) => Size,
  ): Request[] => {
    const sizes = lines.map(({ from, wanted: index }) =>
      from === null && index !== null ? sizeOf(index) : null,
    );
    return sizeRuns(sizes, there ? 'among others' : 'new sheet').map(
      ({ start, count, properties }) => ({
        updateDimensionProperties: {
          range: { sheetId, dimension, startIndex: start, endIndex: start + count },
          properties,
          fields: Object.keys(properties).join(','),
        },
      }),
    );
  };
  return [
    ...sized('COLUMNS', columns, (index) => {
      const column = wanted.columns[index - 1];
      return column
        ? { pixelSize: column.width, hiddenByUser: column.hidden === true }
        : { hiddenByUser: true };
    }),
    ...sized('ROWS', rows, (index) => {
      const row = wanted.rows[index - 1];
      if (!row) return { hiddenByUser: true };
      const { height, hidden } = row;
      return { ...(height ? { pixelSize: height } : {}), hiddenByUser: hidden === true };
    }),
  ];
}

interface Size {
  pixelSize?: number;
  hiddenByUser: boolean;
}

type SizeRun = Run & { properties: Partial<Size> };

/** Neighbours of the same size together; in a new sheet every line shows unless it is hidden. */
function sizeRuns(sizes: readonly (Size | null)[], where: 'new sheet' | 'among others'): SizeRun[] {
  const runs: (SizeRun & { key: string })[] = [];
  sizes.forEach((size, index) => {
    if (size === null) return;
    const { hiddenByUser, ...rest } = size;
    const properties = where === 'new sheet' && !hiddenByUser ? rest : size;
    const key = JSON.stringify(properties);
    const last = runs.at(-1);
    if (last?.key === key && last.start + last.count === index) last.count += 1;
    else if (key !== '{}') runs.push({ start: index, count: 1, properties, key });
  });
  return runs.map(({ key: _, ...run }) => run);
}

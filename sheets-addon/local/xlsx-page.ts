import type { sheets_v4 } from '@googleapis/sheets';
import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../../shared/tables/addresses';
import { sheetPrefix } from '../layout/formula';
import type { DrawnSheet } from './xlsx-sheets';

type PageSetup = Pick<WriteSheet, 'pageSetup' | 'colBreaks' | 'rowBreaks'>;
type Orientation = 'portrait' | 'landscape';

/** Inches. */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 };
const A4 = { short: 8.27, long: 11.69 };
const PIXELS_PER_INCH = 96;
/** Print smaller than this share of the screen is too small to read: 10 points become 7. */
const SMALLEST = 0.7;
/** A table without heads over blocks of columns is made smaller still before it is parted. */
const SMALLEST_WHOLE = 0.55;
/** A last page filled less than this is squeezed into those before it. */
const SQUEEZED = 0.12;
/** Of the height of the one page that a sheet is made smaller for; programs may show rows higher. */
const FITTED = 0.95;
const DEFAULT_WIDTH = 100;
/** Of the width of a page that holds some columns only; programs may show columns wider. */
const FILLED = 0.88;

/** How a sheet lies on A4 pages. */
export interface Pages {
  orientation: Orientation;
  /** Of print to screen. */
  scale: number;
  /** Columns that begin a page of their own, right of those before; the frozen ones are repeated. */
  breaks: readonly number[];
  /** Pixels of the screen that go on a page, from top to bottom. */
  height: number;
}

/** Upright while that is large enough to read, then across, then on several pages side by side. */
export function pagesOf(sheet: DrawnSheet): Pages {
  const width = widthOf(sheet, 0, printedColumns(sheet));
  const orientation = width * SMALLEST <= printable('portrait').width ? 'portrait' : 'landscape';
  const room = printable(orientation);
  const isWhole = width * (hasBlocks(sheet) ? SMALLEST : SMALLEST_WHOLE) <= room.width;
  const fitting = Math.min(1, room.width / width);
  const scale = isWhole ? fitting : Math.max(SMALLEST, fitting);
  const breaks = isWhole ? [] : breaksOf(sheet, (room.width / scale) * FILLED);
  return { orientation, scale, breaks, height: room.height / scale };
}

/** The page set-up of a sheet whose rows have these heights in pixels. */
export function pageSetupOf(sheet: DrawnSheet, heights: ReadonlyMap<number, number>): PageSetup {
  const { orientation, scale, breaks, height } = pagesOf(sheet);
  const common = { paperSize: 'a4', orientation, margins: MARGINS } as const;
  if (breaks.length > 0) {
    const percent = Math.floor(scale * 100);
    return {
      pageSetup: { ...common, scale: percent },
      colBreaks: breaks.map((column) => column - 1),
    };
  }
  const pages = heightOf(sheet, heights) / height;
  const whole = Math.floor(pages);
  const isSqueezed = whole > 0 && pages - whole < SQUEEZED;
  const fitsOne = pages > 1 && pages * (SMALLEST / scale) <= FITTED;
  const fitToHeight = fitsOne ? 1 : isSqueezed ? whole : 0;
  const rowBreaks = fitToHeight === 0 ? rowBreaksOf(sheet, heights, height * FITTED) : [];
  return {
    pageSetup: { ...common, fitToPage: true, fitToWidth: 1, fitToHeight },
    ...(rowBreaks.length > 0 && { rowBreaks: rowBreaks.map((row) => row - 1) }),
  };
}

/**
 * Rows that begin a page, in a sheet of several tables below each other: the first row of a table that
 * would else be parted. A table with a frozen head is parted anywhere, its head repeated.
 */
function rowBreaksOf(
  sheet: DrawnSheet,
  heights: ReadonlyMap<number, number>,
  room: number,
): number[] {
  if (sheet.frozenRows > 0) return [];
  const breaks: number[] = [];
  let [used, start, table, ofTable] = [0, 0, 0, 0];
  for (let row = 0; row <= Math.max(-1, ...sheet.cells.keys()); row++) {
    if (sheet.hiddenRows.has(row)) continue;
    const pixels = heights.get(row) ?? 0;
    used += pixels;
    if (isGap(sheet, row)) [table, ofTable] = [row + 1, 0];
    else ofTable += pixels;
    if (used <= room || table <= start || ofTable === 0) continue;
    breaks.push(table);
    [start, used] = [table, ofTable];
  }
  return breaks;
}

/** A row in which nothing is shown; the first column holds codes and is hidden. */
const isGap = ({ cells }: DrawnSheet, row: number): boolean =>
  [...(cells.get(row) ?? [])].every(([column, cell]) => column === 0 || !cell.userEnteredValue);

/**
 * Before columns that no longer fit on a page `room` wide: at the head that spans them, unless that
 * leaves half a page empty.
 */
function breaksOf(sheet: DrawnSheet, room: number): number[] {
  const { cells, frozenColumns } = sheet;
  const heads = cells.get(firstHeadRow(sheet));
  const free = room - widthOf(sheet, 0, frozenColumns);
  const breaks: number[] = [];
  let [start, head] = [frozenColumns, frozenColumns];
  for (let column = frozenColumns; column < printedColumns(sheet); column++) {
    if (heads?.get(column)?.userEnteredValue) head = column;
    if (widthOf(sheet, start, column + 1) <= free) continue;
    start = widthOf(sheet, start, head) > free / 2 ? head : column;
    breaks.push(start);
  }
  return breaks;
}

/** Pixels from the top of the sheet to below its last row. */
export function heightOf(sheet: DrawnSheet, heights: ReadonlyMap<number, number>): number {
  const last = Math.max(-1, ...sheet.cells.keys(), ...sheet.heights.keys());
  let pixels = 0;
  for (let row = 0; row <= last; row++) {
    if (!sheet.hiddenRows.has(row)) pixels += heights.get(row) ?? 0;
  }
  return pixels;
}

/**
 * The name by which programs know the head rows, and beside a wide table the frozen columns, to repeat
 * on every page. The library's own setting writes sheet names without the quotes that names with
 * spaces need.
 */
export function repeatedTitles(
  sheet: DrawnSheet,
): { name: string; scope: string; range: string }[] {
  const { title, frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0) return [];
  const prefix = sheetPrefix(title);
  const rows = `${prefix}$${firstHeadRow(sheet) + 1}:$${frozenRows}`;
  const columns = `${prefix}$A:$${columnLetters(frozenColumns - 1)}`;
  const isWide = frozenColumns > 0 && pagesOf(sheet).breaks.length > 0;
  const range = isWide ? `${columns},${rows}` : rows;
  return [{ name: '_xlnm.Print_Titles', scope: title, range }];
}

/**
 * Without last columns whose texts are cut. A table on several pages side by side is printed without
 * its title block too, which would stand on the first of them alone: `pageHead` says it on each.
 * Charts below it have a page to themselves, so that none is cut.
 */
export function printedArea(sheet: DrawnSheet): { name: string; scope: string; range: string }[] {
  const { title, columnCount, cells, heights, charts } = sheet;
  const columns = printedColumns(sheet);
  const [firstBreak] = pagesOf(sheet).breaks;
  const end = Math.max(...cells.keys(), ...heights.keys()) + 1;
  const area = (from: number, to: number, upTo: number) =>
    `${sheetPrefix(title)}$A$${from + 1}:$${columnLetters(upTo - 1)}$${to}`;
  const named = (range: string) => [{ name: '_xlnm.Print_Area', scope: title, range }];
  if (firstBreak === undefined) return columns < columnCount ? named(area(0, end, columns)) : [];
  const chartRows = charts.map((it) => it.position?.overlayPosition?.anchorCell?.rowIndex ?? end);
  const below = Math.min(end, ...chartRows);
  const table = area(firstHeadRow(sheet), below, columns);
  return named(below === end ? table : `${table},${area(below, end, firstBreak)}`);
}

/** Unit and name of such a table, the first two lines of its title block, for the top of each page. */
export function pageHead(sheet: DrawnSheet): { oddHeader?: string } {
  const { cells, hiddenRows } = sheet;
  if (pagesOf(sheet).breaks.length === 0) return {};
  const lines: string[] = [];
  for (let row = 0; row < firstHeadRow(sheet); row++) {
    if (hiddenRows.has(row)) continue;
    const texts = [...(cells.get(row)?.values() ?? [])].map(
      ({ userEnteredValue }) => userEnteredValue?.stringValue ?? '',
    );
    lines.push(texts.find((text, column) => column > 0 && text !== '') ?? '');
  }
  const [unit = '', name = ''] = lines.map((line) => line.replaceAll('&', '&&'));
  return { oddHeader: `&L${unit}&C${name}` };
}

/** Whether heads run over blocks of columns, between which a wide table can be parted. */
const hasBlocks = ({ cells, frozenRows }: DrawnSheet): boolean =>
  Array.from({ length: frozenRows }, (_, row) => [...(cells.get(row)?.values() ?? [])]).some(
    (head) => head.some(({ userEnteredFormat: format }) => isOverBlock(format)),
  );

const isOverBlock = (format: Format): boolean =>
  format?.wrapStrategy === 'OVERFLOW_CELL' && format.backgroundColorStyle !== undefined;

type Format = sheets_v4.Schema$CellFormat | undefined;

/**
 * How many columns are printed: not the last ones, whose texts are cut to the height of their row and
 * are for reading on the screen, nor the hidden ones behind those.
 */
function printedColumns({ cells, frozenRows, columnCount, hiddenColumns }: DrawnSheet): number {
  const body = cells.get(frozenRows);
  let shown = columnCount;
  while (hiddenColumns.has(shown - 1)) shown--;
  let whole = shown;
  while (body?.get(whole - 1)?.userEnteredFormat?.wrapStrategy === 'CLIP') whole--;
  return whole < shown ? whole : columnCount;
}

/** Below the title block: the first frozen row with tinted cells. */
function firstHeadRow({ cells, frozenRows }: DrawnSheet): number {
  for (let row = 0; row < frozenRows; row++) {
    for (const { userEnteredFormat } of cells.get(row)?.values() ?? []) {
      if (userEnteredFormat?.backgroundColorStyle) return row;
    }
  }
  return frozenRows - 1;
}

function printable(orientation: Orientation): { width: number; height: number } {
  const [width, height] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  return {
    width: (width - MARGINS.left - MARGINS.right) * PIXELS_PER_INCH,
    height: (height - MARGINS.top - MARGINS.bottom) * PIXELS_PER_INCH,
  };
}

/** Pixels of the columns that are shown, up to `end`. */
function widthOf({ widths, hiddenColumns }: DrawnSheet, start: number, end: number): number {
  let pixels = 0;
  for (let column = start; column < end; column++) {
    if (!hiddenColumns.has(column)) pixels += widths.get(column) ?? DEFAULT_WIDTH;
  }
  return pixels;
}

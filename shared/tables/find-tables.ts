import { done, failed, type Outcome } from '../outcome';
import { readBodyRows } from './body-rows';
import { buildTable } from './build-table';
import { cellClass, isRowNumberName } from './cell-class';
import { firstHeader, haveSameNames, headerAt } from './first-header';
import { type Grid, makeGrid, type Span } from './grid';
import type { HeaderCandidate } from './header-candidates';
import { numberedNames } from './numbered-names';
import {
  isLetterhead,
  isPersonName,
  isRemark,
  isSignature,
  isTotalLabel,
  looksLikeTitle,
} from './phrases';
import { countsFromOne } from './row-numbers';
import { splitSideBySide } from './side-by-side';
import type { SheetCells, Table } from './types';

/**
 * The tables of a sheet, left to right and then top to bottom: title, total and signature rows left out with the reason,
 * group rows turned into a column, headers of several levels joined ("Cha › Họ tên"). A header is
 * believed on evidence: what its cells look like against the cells below, how it covers the filled
 * columns, known field names. Empty when no row can be believed to be a header.
 */
export function findTables(sheet: SheetCells, fileName: string): Table[] {
  return splitSideBySide(sheet).flatMap((block) => tablesOfBlock(block, fileName));
}

function tablesOfBlock(block: SheetCells, fileName: string): Table[] {
  const grid = makeGrid(block);
  const headers = findHeaders(grid);
  return headers.map((header, index) => {
    const start = index === 0 ? 0 : header.titleTop;
    const end = headers[index + 1]?.titleTop ?? grid.height;
    const kinds = readBodyRows(grid, header, end);
    return buildTable({ grid, fileName, header, kinds, start });
  });
}

/** The table with the most filled rows × columns, or why there is none. */
export function findTable(sheet: SheetCells, fileName: string): Outcome<Table> {
  const place = { file: fileName, sheet: sheet.name };
  const tables = findTables(sheet, fileName);
  const size = (table: Table) => table.rows.length * table.columns.length;
  const [first, ...others] = tables;
  if (!first) return failed({ code: 'tables.sheet.no-header', place });
  const largest = others.reduce((best, table) => (size(table) > size(best) ? table : best), first);
  if (largest.rows.length === 0) return failed({ code: 'tables.sheet.no-rows', place });
  return done(largest);
}

/** A header, and the first row of the titles above it that are not part of the table before. */
interface PlacedHeader extends HeaderCandidate {
  titleTop: number;
}

function findHeaders(grid: Grid): PlacedHeader[] {
  const first = firstHeader(grid);
  if (!first) return [];
  const headers: PlacedHeader[] = [{ ...first, titleTop: 0 }];
  let current = first;
  for (let row = current.bottom + 2; row < grid.height; row += 1) {
    const next = nextHeader(grid, row, current);
    if (!next) continue;
    headers.push({ ...next, titleTop: titleTop(grid, next.top, current.bottom) });
    current = next;
    row = next.bottom + 1;
  }
  return headers;
}

/**
 * A further table: a header of other columns that clearly names fields or stands over data unlike
 * itself. No cell may be a number or a date, as in a record, unless they count on as names. Where no blank or nearly blank row parts
 * it from the table above, it has to name fields, and rows have to be counted anew below it.
 */
function nextHeader(grid: Grid, row: number, current: HeaderCandidate): HeaderCandidate | null {
  if (grid.filled(row) < 2 || holdsValues(grid, row)) return null;
  const isParted = grid.filled(row - 1) <= 2;
  if (!isParted && !grid.spans(row).some(({ text }) => isRowNumberName(text))) return null;
  const candidate = headerAt(grid, row);
  if (!candidate || candidate.leafCount < 2 || candidate.unfit > 0) return null;
  if (candidate.known < 0.5 && candidate.contrast < 0.3) return null;
  if (!isParted && (candidate.known < 0.5 || !countsFromOne(grid, candidate))) return null;
  return haveSameNames(candidate, current) ? null : candidate;
}

/**
 * Told before anything is read: nearly every row of a long table is a record, most begin with a number.
 * Numbers that name days are no values, and stand behind a name.
 */
function holdsValues(grid: Grid, row: number): boolean {
  if (beginsWithValue(grid, row)) return true;
  const own = grid.spans(row).filter(({ top }) => top === row);
  if (!own.some(isValue)) return false;
  const names = numberedNames(grid, row, row);
  return own.some((span) => isValue(span) && !names.has(span.left));
}

const isValue = ({ cell }: Span): boolean => cellClass(cell) !== 'text';

function beginsWithValue(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column += 1) {
    const span = grid.spanAt(row, column);
    if (span?.top === row) return isValue(span);
  }
  return false;
}

/**
 * Titles of a further table: the nearly blank rows above its header, over a blank row only as titles,
 * up to what ends the table above.
 */
function titleTop(grid: Grid, top: number, floor: number): number {
  let first = top;
  for (let row = top - 1; row > floor && grid.filled(row) <= 2; row -= 1) {
    if (grid.filled(row) === 0) continue;
    const texts = grid.spans(row).map(({ text }) => text);
    if (endsTable(texts) && !isUnderLetterhead(grid, row, floor)) break;
    if (first !== row + 1 && !texts.some(looksLikeTitle)) break;
    first = row;
  }
  return first;
}

/** Totals, remarks and signatures, the names of the signers included. */
const endsTable = (texts: readonly string[]): boolean =>
  texts.some((text) => isTotalLabel(text) || isRemark(text) || isSignature(text)) ||
  texts.every(isPersonName);

/** The line of place and date stands below the national motto as it stands above signatures. */
function isUnderLetterhead(grid: Grid, from: number, floor: number): boolean {
  for (let row = from; row > floor && grid.filled(row) <= 2; row -= 1) {
    if (grid.spans(row).some(({ text }) => isLetterhead(text))) return true;
  }
  return false;
}

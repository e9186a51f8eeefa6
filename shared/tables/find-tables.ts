import { done, failed, type Outcome } from '../outcome';
import { readBodyRows } from './body-rows';
import { buildTable } from './build-table';
import { type Grid, makeGrid } from './grid';
import { BARELY_ENOUGH, candidateAt, ENOUGH, type HeaderCandidate } from './header-candidates';
import type { SheetCells, Table } from './types';

/** Rows after a first acceptable header in which a better one may still stand (letterheads, upper levels). */
const REACH_FOR_BETTER = 4;

/**
 * The tables of a sheet, top to bottom: title, total and signature rows left out with the reason,
 * group rows turned into a column, headers of several levels joined ("Cha › Họ tên"). A header is
 * believed on evidence: what its cells look like against the cells below, how it covers the filled
 * columns, known field names. Empty when no row can be believed to be a header.
 */
export function findTables(sheet: SheetCells, fileName: string): Table[] {
  const grid = makeGrid(sheet);
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
  const first = firstHeader(grid, ENOUGH) ?? firstHeader(grid, BARELY_ENOUGH);
  if (!first) return [];
  const headers: PlacedHeader[] = [{ ...first, titleTop: 0 }];
  let current = first;
  for (let row = current.bottom + 2; row < grid.height; row += 1) {
    const next = nextHeader(grid, row, current);
    if (!next) continue;
    headers.push({ ...next, titleTop: titleTop(grid, next.top, current.bottom) });
    current = next;
    row = next.bottom;
  }
  return headers;
}

function firstHeader(grid: Grid, enough: number): HeaderCandidate | null {
  for (let row = 0; row < grid.height; row += 1) {
    let best = acceptable(grid, row, enough);
    if (!best) continue;
    for (let later = row + 1; later <= row + REACH_FOR_BETTER; later += 1) {
      const other = acceptable(grid, later, enough);
      if (other && other.score > best.score && !sameNames(other, best)) best = other;
    }
    return best;
  }
  return null;
}

function acceptable(grid: Grid, row: number, enough: number): HeaderCandidate | null {
  if (row >= grid.height || grid.filled(row) === 0) return null;
  const candidate = candidateAt(grid, row);
  return candidate && candidate.score >= enough ? candidate : null;
}

/**
 * A further table: a header of other columns, below a blank or nearly blank row, that clearly names
 * fields or stands over data unlike itself. No cell may be a number or a date, as in a record.
 */
function nextHeader(grid: Grid, row: number, current: HeaderCandidate): HeaderCandidate | null {
  if (grid.filled(row - 1) > 2 || grid.filled(row) < 2) return null;
  const candidate = acceptable(grid, row, ENOUGH);
  if (!candidate || candidate.leafCount < 2 || candidate.unfit > 0) return null;
  if (candidate.known < 0.5 && candidate.contrast < 0.3) return null;
  return sameNames(candidate, current) ? null : candidate;
}

function sameNames(one: HeaderCandidate, other: HeaderCandidate): boolean {
  let same = 0;
  for (const [column, path] of one.paths) {
    const twin = other.paths.get(column);
    if (twin && twin[twin.length - 1]?.text === path[path.length - 1]?.text) same += 1;
  }
  return same >= one.paths.size * 0.6;
}

/** Titles of a further table: the nearly blank rows right above its header, after a blank row. */
function titleTop(grid: Grid, top: number, floor: number): number {
  let row = top;
  while (row - 1 > floor && grid.filled(row - 1) > 0 && grid.filled(row - 1) <= 2) row -= 1;
  return row;
}

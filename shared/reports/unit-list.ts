import type { PlainDate } from '../movement';
import { cellAddress } from '../tables/addresses';
import { fold, isFullDate, readDate, tidy } from '../vietnamese';
import { cellText, cleanText, normalCode } from './cells';
import { reportProblem } from './problems';
import type { GridCell, ReportProblem, Unit } from './types';

/** Headers of the sheet "Đơn vị", in order; units.csv has the first five without marks (ma,ten,…). */
export const UNIT_LIST_HEADERS = [
  'Mã',
  'Tên',
  'Cấp',
  'Cụm',
  'Email',
  'Liên kết báo cáo',
  'Ngày nhận',
] as const;

type UnitField = 'code' | 'name' | 'level' | 'cluster' | 'email' | 'link' | 'received';

/** Folded header → field. */
const FIELD_OF_HEADER: ReadonlyMap<string, UnitField> = new Map([
  ['ma', 'code'],
  ['ma don vi', 'code'],
  ['ma truong', 'code'],
  ['ten', 'name'],
  ['ten don vi', 'name'],
  ['ten truong', 'name'],
  ['don vi', 'name'],
  ['cap', 'level'],
  ['cap hoc', 'level'],
  ['cum', 'cluster'],
  ['cum thi dua', 'cluster'],
  ['khoi thi dua', 'cluster'],
  ['email', 'email'],
  ['thu dien tu', 'email'],
  ['lien ket', 'link'],
  ['lien ket bao cao', 'link'],
  ['ngay nhan', 'received'],
]);

/** Where the list stands, to name its cells in problems. */
export interface ListPlace {
  file?: string;
  sheet?: string;
}

/**
 * The unit list from the cells of the sheet "Đơn vị" (or of units.csv), header row included. Rows
 * above the header and empty rows are passed over. Of units with the same code the first is kept.
 */
export function readUnitList(
  rows: readonly (readonly GridCell[])[],
  place: ListPlace = {},
): { units: Unit[]; problems: ReportProblem[] } {
  const header = findHeader(rows);
  if (!header) return { units: [], problems: [reportProblem('list-no-header', place)] };
  const units: Unit[] = [];
  const problems: ReportProblem[] = [];
  const seen = new Set<string>();
  for (let row = header.row + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (cells.every((cell) => cellText(cell).trim() === '')) continue;
    const textOf = (field: UnitField): string => {
      const column = header.columns.get(field);
      return column === undefined ? '' : tidy(cleanText(cellText(cells[column])));
    };
    const at = (field: UnitField, name: string) => ({
      ...place,
      cell: cellAddress(row, header.columns.get(field) ?? 0),
      field: name,
    });
    const code = textOf('code');
    if (code === '') {
      problems.push(reportProblem('list-no-code', at('code', 'Mã'), { name: textOf('name') }));
      continue;
    }
    if (seen.has(normalCode(code))) {
      problems.push(reportProblem('list-repeated', at('code', 'Mã'), { code }, normalCode(code)));
      continue;
    }
    seen.add(normalCode(code));
    const name = textOf('name');
    if (name === '') {
      problems.push(reportProblem('list-no-name', at('name', 'Tên'), { code }, normalCode(code)));
    }
    const receivedCell = cells[header.columns.get('received') ?? -1];
    const received = readDay(receivedCell);
    if (received === 'invalid') {
      const params = { found: cellText(receivedCell) };
      const where = at('received', 'Ngày nhận');
      problems.push(reportProblem('list-date', where, params, normalCode(code)));
    }
    units.push({
      code,
      name: name || code,
      level: textOf('level'),
      cluster: textOf('cluster'),
      email: textOf('email'),
      link: textOf('link'),
      received: received === 'invalid' ? null : received,
    });
  }
  if (units.length === 0) problems.push(reportProblem('list-empty', place));
  return { units, problems };
}

function findHeader(
  rows: readonly (readonly GridCell[])[],
): { row: number; columns: ReadonlyMap<UnitField, number> } | null {
  for (let row = 0; row < rows.length; row++) {
    const columns = new Map<UnitField, number>();
    (rows[row] ?? []).forEach((cell, column) => {
      const field = FIELD_OF_HEADER.get(fold(cellText(cell)));
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    if (columns.has('code') && columns.has('name')) return { row, columns };
  }
  return null;
}

function readDay(cell: GridCell | undefined): PlainDate | null | 'invalid' {
  const value = typeof cell?.value === 'string' ? cell.value.trim() : (cell?.value ?? null);
  if (value === null || value === '') return null;
  const date = typeof value === 'boolean' ? null : readDate(value);
  return date && isFullDate(date) ? date : 'invalid';
}

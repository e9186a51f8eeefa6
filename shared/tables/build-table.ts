import { detectLegacy, nfc, tidy } from '../vietnamese';
import { say } from '../words';
import { cellAddress, columnLetters } from './addresses';
import type { BodyRowKind } from './body-rows';
import type { Grid } from './grid';
import type { HeaderCandidate } from './header-candidates';
import { LEVEL_MARK } from './header-text';
import { classNamed, isHeaderRemark } from './phrases';
import type { Cell, LeftOutReason, Table, TableColumn, TableRow } from './types';

/** Id of the column made from group rows. */
export const GROUP_COLUMN = '@group';

/** A header found in a grid, with what each row below it is. */
export interface FoundTable {
  grid: Grid;
  fileName: string;
  header: HeaderCandidate;
  /** From the row below the header on. */
  kinds: readonly BodyRowKind[];
  /** First row that belongs to this table's titles. */
  start: number;
}

interface Group {
  cell: Cell;
  text: string;
  className: string | null;
}

interface RecordRow {
  /** Zero-based. */
  row: number;
  group: Group | null;
}

export function buildTable(found: FoundTable): Table {
  const { grid, header, kinds, start, fileName } = found;
  const leftOut: Table['leftOut'] = [];
  const leave = (row: number, reason: LeftOutReason) =>
    leftOut.push({ number: row + 1, reason, text: rowText(grid, row) });
  for (let row = start; row < header.top; row += 1) {
    leave(row, grid.filled(row) === 0 ? 'empty' : 'title');
  }
  for (let row = header.top; row <= header.bottom; row += 1) leave(row, 'header');

  const columns = findColumns(found);
  const records: RecordRow[] = [];
  let group: Group | null = null;
  for (const [index, kind] of kinds.entries()) {
    const row = header.bottom + 1 + index;
    if (kind === 'data') records.push({ row, group });
    else leave(row, kind);
    if (kind === 'group') group = readGroup(grid, row);
  }
  const groups = records.flatMap((record) => (record.group ? [record.group] : []));
  const byClass = groups.length > 0 && groups.every(({ className }) => className !== null);
  if (groups.length > 0) columns.unshift(groupColumn(byClass));
  const rows = records.map(({ row, group: own }) =>
    readRecord(found, columns, { row, group: own }, byClass),
  );
  return {
    fileName,
    sheetName: grid.sheet.name,
    range: rangeOf(
      header.top,
      records[records.length - 1]?.row ?? header.bottom,
      columns.flatMap(({ index }) => (index < 0 ? [] : [index])),
    ),
    columns: columns.map(({ column }) => column),
    rows,
    leftOut,
  };
}

function rangeOf(top: number, bottom: number, columns: readonly number[]): string {
  return `${cellAddress(top, Math.min(...columns))}:${cellAddress(bottom, Math.max(...columns))}`;
}

interface PlacedColumn {
  column: TableColumn;
  /** Zero-based; -1 for the column made from group rows. */
  index: number;
}

function groupColumn(byClass: boolean): PlacedColumn {
  const header = say(byClass ? 'tables.column.class' : 'tables.column.group');
  return { column: { id: GROUP_COLUMN, header, hidden: false }, index: -1 };
}

/** Columns with a header, and columns without one that hold data. */
function findColumns({ grid, header, kinds }: FoundTable): PlacedColumn[] {
  const columns: PlacedColumn[] = [];
  for (let index = 0; index < grid.width; index += 1) {
    const path = header.paths.get(index);
    const id = columnLetters(index);
    if (!path && !holdsData(grid, header, kinds, index)) continue;
    const name = path
      ? joinNames(path.map(({ cell }) => tidyName(cell.text)))
      : say('tables.column.unnamed', { letters: id });
    columns.push({ column: { id, header: name, hidden: grid.hiddenColumns.has(index) }, index });
  }
  return columns;
}

/** Upper levels first; a remark goes on with the name over it: "Mù chữ (15-60)". */
function joinNames(names: readonly string[]): string {
  return names.reduce((all, name) => `${all}${isHeaderRemark(name) ? ' ' : LEVEL_MARK}${name}`);
}

/** The name as the file has it. In TCVN3 the soft hyphen, which elsewhere takes no room, is a letter. */
function tidyName(text: string): string {
  if (!text.includes('\u00ad') || detectLegacy(text) !== 'tcvn3') return tidy(text);
  return text.replace(/\s+/g, ' ').trim();
}

function holdsData(
  grid: Grid,
  header: HeaderCandidate,
  kinds: readonly BodyRowKind[],
  column: number,
): boolean {
  return kinds.some((kind, index) => {
    const cell = grid.sheet.cells[header.bottom + 1 + index]?.[column];
    return kind === 'data' && cell !== undefined && cell.kind !== 'empty';
  });
}

function readGroup(grid: Grid, row: number): Group | null {
  const spans = grid.spans(row).filter((span) => /\p{L}{2}|\p{L}\d|\d\p{L}/u.test(span.text));
  const span = spans[spans.length - 1] ?? grid.spans(row)[0];
  return span ? { cell: span.cell, text: span.text, className: classNamed(span.text) } : null;
}

function readRecord(
  { grid, header }: FoundTable,
  columns: readonly PlacedColumn[],
  { row, group }: RecordRow,
  byClass: boolean,
): TableRow {
  const cells: Record<string, Cell> = {};
  for (const { column, index } of columns) {
    const cell = index < 0 ? groupCell(group, byClass) : dataCell(grid, row, index, header.bottom);
    if (cell) cells[column.id] = cell;
  }
  return { number: row + 1, hidden: grid.hiddenRows.has(row), cells };
}

/** Under "Lớp" the class alone stands ("1A"), else the group's own text; `raw` keeps what the sheet holds. */
function groupCell(group: Group | null, byClass: boolean): Cell | undefined {
  if (!group) return undefined;
  const text = byClass && group.className !== null ? group.className : group.text;
  return { ...group.cell, text, kind: 'text' };
}

/** The record's own cell, or the cell merged down over it from a row above. */
function dataCell(grid: Grid, row: number, column: number, headerBottom: number): Cell | undefined {
  const own = grid.sheet.cells[row]?.[column];
  if (own && own.kind !== 'empty') return own;
  const span = grid.spanAt(row, column);
  return span && span.left === span.right && span.top > headerBottom ? span.cell : undefined;
}

function rowText(grid: Grid, row: number): string {
  const texts = grid
    .spans(row)
    .filter((span) => span.top === row)
    .map(({ text }) => text);
  return nfc(texts.join(' | '));
}

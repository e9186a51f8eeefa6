import { formatDateTime, type PlainDateTime, sayDue } from '../../shared/movement';
import {
  type Consolidation,
  consolidationTables,
  type ResultTable,
  sayCounts,
  type TableTitle,
} from '../../shared/reports';
import { say } from '../../shared/words';
import { type CellData, numberCell, textCell } from './cells';
import { findOwnSheet, NewSheetNames } from './own-sheets';
import { addSheet, clearSheet, columnWidths, writeCells } from './requests';
import { readCell, sameContent, usedRows } from './sheet-cells';
import { AMOUNT, COUNT, DOUBT, type Format, over, PERCENT, RIGHT, STYLE, WRONG } from './style';
import type { Book, Request } from './types';

const HEADER_ROW = 4;
/** The row that carries the time, which alone is no reason to write. */
const TIME_ROW = 2;

const SHEETS: Record<TableTitle, { role: string; widths: number[] }> = {
  'Theo dõi nộp': {
    role: 'TDS.THEO_DOI',
    widths: [90, 260, 100, 100, 190, 100, 80, 60, 80, 260],
  },
  'Tổng hợp': { role: 'TDS.TONG_HOP', widths: [90, 420, 130, 110, 110, 80, 100, 380] },
  Lỗi: { role: 'TDS.LOI', widths: [80, 90, 220, 210, 110, 60, 200, 300, 300] },
};

/**
 * Writes "Theo dõi nộp", "Tổng hợp" and "Lỗi" in one batchUpdate: our own earlier sheets are written
 * anew, a sheet of the same name that is not ours is left alone and ours gets " (2)"; [] when the
 * workbook already shows this very result. `book` is read with `BOOK_FIELDS`. Kinds of request used:
 * addSheet, createDeveloperMetadata, updateCells, updateDimensionProperties, appendDimension.
 */
export function consolidationRequests(
  book: Book,
  consolidation: Consolidation,
  now: PlainDateTime,
): Request[] {
  const names = new NewSheetNames(book);
  return consolidationTables(consolidation).flatMap((table) => {
    const rows = sheetRows(table, consolidation, now);
    return writeTable(book, names, table, rows);
  });
}

function writeTable(
  book: Book,
  names: NewSheetNames,
  table: ResultTable,
  rows: CellData[][],
): Request[] {
  const { role, widths } = SHEETS[table.title];
  const there = findOwnSheet(book, role);
  const sheetId = there?.properties?.sheetId;
  if (!there || typeof sheetId !== 'number') {
    const id = names.id(role);
    return [
      ...addSheet({
        sheetId: id,
        title: names.title(table.title),
        role,
        rows: rows.length + 2,
        columns: table.columns.length,
        frozenRows: HEADER_ROW + 1,
      }),
      writeCells(id, 0, 0, rows),
      ...columnWidths(id, widths),
    ];
  }
  const same = rows.every(
    (cells, row) =>
      row === TIME_ROW ||
      cells.every((cell, column) => sameContent(readCell(there, row, column), cell)),
  );
  if (same && usedRows(there) <= rows.length) return [];
  const { rowCount = 0, columnCount = 0 } = there.properties?.gridProperties ?? {};
  const lacking = (dimension: 'ROWS' | 'COLUMNS', has: number, wanted: number): Request[] =>
    has >= wanted ? [] : [{ appendDimension: { sheetId, dimension, length: wanted - has } }];
  return [
    ...lacking('ROWS', rowCount ?? 0, rows.length + 2),
    ...lacking('COLUMNS', columnCount ?? 0, table.columns.length),
    clearSheet(sheetId),
    writeCells(sheetId, 0, 0, rows),
  ];
}

function sheetRows(table: ResultTable, consolidation: Consolidation, now: PlainDateTime) {
  const looks = rowLooks(table, consolidation);
  return [
    ...headRows(table.title, consolidation, now),
    table.columns.map(({ title }) => textCell(title, STYLE.header)),
    ...table.rows.map((row, index) =>
      row.map((value, column) =>
        valueCell(value, table.columns[column]?.kind ?? 'text', looks(index, column)),
      ),
    ),
  ];
}

function headRows(
  title: TableTitle,
  consolidation: Consolidation,
  now: PlainDateTime,
): CellData[][] {
  const { period, problems, plan } = consolidation;
  const { year } = period;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const headings: Record<TableTitle, string> = {
    'Theo dõi nộp': say('reports.heading.tracking', { year }),
    'Tổng hợp': say('reports.heading.totals', { year }),
    Lỗi: say('reports.heading.problems', { year }),
  };
  const figures =
    title === 'Lỗi'
      ? say('reports.heading.problem-counts', { errors, warnings })
      : say('reports.heading.due', { due: sayDue(period), counts: sayCounts(consolidation) });
  return [
    [textCell(headings[title], STYLE.title)],
    [textCell(figures, STYLE.plain)],
    [textCell(say('reports.heading.updated', { time: formatDateTime(now) }), STYLE.secondary)],
    [textCell(plan.title, STYLE.secondary)],
  ];
}

function valueCell(
  value: string | number | null,
  kind: ResultTable['columns'][number]['kind'],
  look: Format,
): CellData {
  if (typeof value === 'string') return textCell(value, over(STYLE.body, look));
  if (kind === 'percent') return numberCell(value, over(over(STYLE.bodyNumber, PERCENT), look));
  const number = value === null || Number.isInteger(value) ? COUNT : AMOUNT;
  return numberCell(value, over(over(STYLE.bodyNumber, number), look));
}

const NO_LOOK: Format = {};
const STRONG: Format = { textFormat: { bold: true } };
const SCOPE_COLUMN = 2;
const STATE_COLUMN = 4;

/** Colour of meaning for the cell that says the meaning in words. */
function rowLooks(
  { title, rows }: ResultTable,
  { tracking, problems }: Consolidation,
): (row: number, column: number) => Format {
  if (title === 'Lỗi') {
    return (row, column) =>
      column === 0 ? (problems[row]?.severity === 'error' ? WRONG : DOUBT) : NO_LOOK;
  }
  if (title === 'Tổng hợp') {
    const all = say('reports.scope.all');
    return (row) => (rows[row]?.[SCOPE_COLUMN] === all ? STRONG : NO_LOOK);
  }
  return (row, column) => {
    const state = tracking[row]?.status.state;
    if (column !== STATE_COLUMN || state === undefined) return NO_LOOK;
    if (state === 'on-time') return RIGHT;
    return state === 'late' || state === 'undated' ? DOUBT : WRONG;
  };
}

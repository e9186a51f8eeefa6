import { type Cell, rangeRef, type WriteSheet } from 'hucre/xlsx';
import type { Severity } from '../../../shared/records/types';
import type { Table, Cell as TableCell } from '../../../shared/tables';
import { type Language, say } from '../../../shared/words';
import { valueContent } from '../copy/cell-content';
import type { ProblemLine, ReportView } from './report-view';
import { countCell, SheetWriter, textCell } from './sheet-writer';
import { SEVERITY_STYLE, STYLE } from './style';

const LEAST_WIDTH = 8;
const MOST_WIDTH = 32;
const PROBLEMS_WIDTH = 40;
const ROWS_MEASURED = 200;
const BY_SEVERITY: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * The table with its faulty cells marked: tinted by the worst severity, a note with what is wrong
 * and what to do, and the faulty columns in words at the end of the row. Values are those of the file.
 */
export function dataSheet(table: Table, view: ReportView, language: Language): WriteSheet {
  const problems = problemsByRow(view.problems);
  const widths = [
    LEAST_WIDTH,
    ...table.columns.map((column) => widthOf(table, column)),
    PROBLEMS_WIDTH,
  ];
  const sheet = new SheetWriter(widths);
  sheet.row([textCell(view.title, STYLE.title)]);
  sheet.row([textCell(say('saving.report.marks', {}, language), STYLE.secondary)]);
  const headerRow = sheet.nextRow;
  sheet.header([
    say('saving.column.row', {}, language),
    ...table.columns.map(({ header }) => header),
    say('saving.column.problems', {}, language),
  ]);
  for (const row of table.rows) {
    const own = problems.get(row.number) ?? [];
    sheet.row([
      countCell(row.number),
      ...table.columns.map(({ id }) =>
        dataCell(
          row.cells[id],
          own.filter(({ columnId }) => columnId === id),
        ),
      ),
      textCell(summary(own)),
    ]);
  }
  const made = sheet.finish(say('saving.sheet.data', {}, language), { headerRow });
  const hiddenRows = table.rows.flatMap(({ hidden }, index) => (hidden ? [index] : []));
  return {
    ...made,
    columns: (made.columns ?? []).map((column, index) =>
      table.columns[index - 1]?.hidden ? { ...column, hidden: true } : column,
    ),
    rowDefs: new Map([
      ...(made.rowDefs ?? []),
      ...hiddenRows.map((index) => [headerRow + 1 + index, { hidden: true }] as const),
    ]),
    autoFilter: { range: rangeRef(headerRow, 0, sheet.nextRow - 1, widths.length - 1) },
  };
}

function problemsByRow(problems: readonly ProblemLine[]): ReadonlyMap<number, ProblemLine[]> {
  const rows = new Map<number, ProblemLine[]>();
  for (const problem of problems) {
    const own = rows.get(problem.row);
    if (own) own.push(problem);
    else rows.set(problem.row, [problem]);
  }
  return rows;
}

function dataCell(cell: TableCell | undefined, problems: readonly ProblemLine[]): Partial<Cell> {
  const content = cell && valueContent(cell);
  const worst = BY_SEVERITY.find((severity) => problems.some((own) => own.severity === severity));
  const style = {
    ...STYLE.line,
    numFmt: 'General',
    ...content?.style,
    ...(worst && SEVERITY_STYLE[worst]),
  };
  return {
    ...(content ?? { type: 'empty', value: null }),
    style,
    ...(worst && {
      comment: {
        author: 'Thi Đua Số',
        text: problems.map((own) => `${own.severityName}: ${own.what} ${own.remedy}`).join('\n'),
      },
    }),
  };
}

/** "Lỗi: Họ tên, Lớp. Gợi ý: Giới tính.": what the tints of a row say, in words. */
function summary(problems: readonly ProblemLine[]): string {
  return BY_SEVERITY.flatMap((severity) => {
    const own = problems.filter((problem) => problem.severity === severity);
    const columns = [...new Set(own.map(({ column }) => column))].join(', ');
    return own[0] ? [`${own[0].severityName}: ${columns}.`] : [];
  }).join(' ');
}

/** Wide enough for most values, in letters. */
function widthOf({ rows }: Table, { id, header }: Table['columns'][number]): number {
  const longest = rows
    .slice(0, ROWS_MEASURED)
    .reduce((most, { cells }) => Math.max(most, cells[id]?.text.length ?? 0), header.length / 2);
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
}

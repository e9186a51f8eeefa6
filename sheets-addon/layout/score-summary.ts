import { formatDateTime } from '../../shared/movement';
import { say } from '../../shared/words';
import { blankCell, type CellData, formulaCell, numberCell, textCell } from './cells';
import { argumentSeparator, quoted, sheetPrefix } from './formula';
import { findOwnSheet, type NewSheetNames } from './own-sheets';
import { addSheet, columnWidths, hideCodes, protectSheet, writeCells } from './requests';
import { COLUMN } from './score-formulas';
import { criteriaOf, FIRST_CRITERION_ROW } from './score-rows';
import { readCell, sameContent, usedRows } from './sheet-cells';
import { mix, POINTS, STYLE } from './style';
import type { Book, BookSheet, Request, ScoreSheetInput, Subject } from './types';

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** The row that carries the time, which alone is no reason to write. */
const TIME_ROW = 3;
const WIDTHS = [80, 44, 100, 320, 110, 130, 90, 120];

/** A subject and the title of its score sheet. */
export interface SubjectSheet {
  subject: Subject;
  title: string;
}

function role({ plan, period }: ScoreSheetInput): string {
  return ['TDS.THD', plan.code, period.code].join('|');
}

/**
 * The sheet "Tổng hợp điểm": total, class and competition rank of each subject by formulas over the
 * score sheets. Nothing is entered here, so a changed list of subjects writes it anew; [] when it
 * already says this.
 */
export function scoreSummaryRequests(
  book: Book,
  input: ScoreSheetInput,
  subjects: readonly SubjectSheet[],
  names: NewSheetNames,
): Request[] {
  const rows = summaryRows(book, input, subjects);
  const there = findOwnSheet(book, role(input));
  if (there) return refresh(there, rows);
  const sheetId = names.id(role(input));
  return [
    ...addSheet({
      sheetId,
      title: names.title('Tổng hợp điểm'),
      role: role(input),
      rows: rows.length + 2,
      columns: WIDTHS.length,
      frozenRows: HEADER_ROW + 1,
    }),
    writeCells(sheetId, 0, 0, rows),
    ...columnWidths(sheetId, WIDTHS),
    ...hideCodes(sheetId),
    protectSheet(sheetId, say('score.sheet.protected'), []),
  ];
}

function refresh(sheet: BookSheet, rows: CellData[][]): Request[] {
  const sheetId = sheet.properties?.sheetId;
  if (typeof sheetId !== 'number') return [];
  const used = usedRows(sheet);
  const same = rows.every(
    (cells, row) =>
      row === TIME_ROW ||
      cells.every((cell, column) => sameContent(readCell(sheet, row, column), cell)),
  );
  if (same && used <= rows.length) return [];
  const surplus = Array.from({ length: Math.max(0, used - rows.length) }, () =>
    WIDTHS.map(() => blankCell(STYLE.plain)),
  );
  const rowCount = sheet.properties?.gridProperties?.rowCount ?? 0;
  const wanted = rows.length + surplus.length + 2;
  const grow: Request[] =
    rowCount >= wanted
      ? []
      : [{ appendDimension: { sheetId, dimension: 'ROWS', length: wanted - rowCount } }];
  return [...grow, writeCells(sheetId, 0, 0, [...rows, ...surplus])];
}

function summaryRows(
  book: Book,
  input: ScoreSheetInput,
  subjects: readonly SubjectSheet[],
): CellData[][] {
  const { plan, period, now } = input;
  const separator = argumentSeparator(book);
  const line = (text: string, format = STYLE.plain): CellData[] => [
    blankCell(STYLE.plain),
    textCell(text, format),
  ];
  const header = (key: Parameters<typeof say>[0]) => textCell(say(key), STYLE.header);
  const params = {
    year: period.year,
    count: subjects.length,
    time: formatDateTime(now),
  };
  const lastRow = FIRST_ROW + subjects.length;
  const totals = `$E$${FIRST_ROW + 1}:$E$${lastRow}`;
  const computed = mix(STYLE.computed, POINTS);
  return [
    [textCell(role(input), STYLE.plain)],
    line(say('score.summary.title', params), STYLE.title),
    line(plan.title),
    line(say('score.summary.period', params)),
    line(say('score.summary.hint'), STYLE.secondary),
    [
      header('score.sheet.code'),
      header('score.sheet.number'),
      header('score.summary.code'),
      header('score.summary.subject'),
      header('score.sheet.total'),
      header('score.sheet.class'),
      header('score.summary.rank'),
      header('score.summary.flaws'),
    ],
    ...subjects.map(({ subject, title }, position) => {
      const row = FIRST_ROW + position + 1;
      const count = criteriaOf(plan, subject).length;
      const first = FIRST_CRITERION_ROW + 1;
      const total = first + count;
      const at = (column: string, there: number) => `${sheetPrefix(title)}${column}${there}`;
      const className = at(COLUMN.official, total + 1);
      const none = [say('score.sheet.incomplete'), say('score.sheet.ruled-out')];
      const tests = none.map((words) => `${className}=${quoted(words)}`);
      const unfinished = `OR(${className}="",${tests.join(',')})`;
      const checks = `${at(COLUMN.check, first)}:${COLUMN.check}${total}`;
      return [
        textCell(subject.code, STYLE.plain),
        numberCell(position + 1, STYLE.center),
        textCell(subject.code, STYLE.label),
        textCell(subject.name, STYLE.label),
        formulaCell(`=IF(${unfinished},"",${at(COLUMN.official, total)})`, '', computed, separator),
        formulaCell(
          `=IF(${className}="",${quoted(say('score.sheet.incomplete'))},${className})`,
          say('score.sheet.incomplete'),
          STYLE.center,
          separator,
        ),
        formulaCell(`=IF(E${row}="","",RANK(E${row},${totals},0))`, '', STYLE.center, separator),
        formulaCell(`=SUMPRODUCT((${checks}<>"")*1)`, 0, STYLE.center, separator),
      ];
    }),
  ];
}

import { rangeRef, type WriteSheet } from 'hucre/xlsx';
import { type Language, say, type WordKey } from '../../../shared/words';
import type { ReportView } from './report-view';
import { countCell, SheetWriter, textCell } from './sheet-writer';
import { SEVERITY_STYLE, STYLE } from './style';

const COLUMNS: readonly (readonly [WordKey, number])[] = [
  ['saving.column.severity', 11],
  ['saving.column.code', 24],
  ['saving.column.problem', 26],
  ['saving.column.row', 8],
  ['saving.column.cell', 8],
  ['saving.column.header', 24],
  ['saving.column.value', 22],
  ['saving.column.what', 44],
  ['saving.column.remedy', 44],
];

/** One row a finding, to be filtered by severity, code, row or column. */
export function problemSheet(view: ReportView, language: Language): WriteSheet {
  const sheet = new SheetWriter(COLUMNS.map(([, width]) => width));
  sheet.row([textCell(view.title, STYLE.title)]);
  sheet.row([textCell(view.source, STYLE.secondary)]);
  const headerRow = sheet.nextRow;
  sheet.header(COLUMNS.map(([key]) => say(key, {}, language)));
  for (const problem of view.problems) {
    sheet.row([
      textCell(problem.severityName, { ...STYLE.text, ...SEVERITY_STYLE[problem.severity] }),
      textCell(problem.code),
      textCell(problem.codeName),
      problem.row === 0 ? textCell('') : countCell(problem.row),
      textCell(problem.cell),
      textCell(problem.column),
      textCell(problem.value),
      textCell(problem.what),
      textCell(problem.remedy),
    ]);
  }
  if (view.problems.length === 0)
    sheet.row([textCell(say('saving.report.no-problem', {}, language))]);
  return {
    ...sheet.finish(say('saving.sheet.problems', {}, language), { headerRow }),
    autoFilter: { range: rangeRef(headerRow, 0, sheet.nextRow - 1, COLUMNS.length - 1) },
  };
}

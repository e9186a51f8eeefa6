import type { PlainDate, Plan, ReportSection } from '../movement';
import type { Place } from '../outcome';
import { cellAddress } from '../tables/addresses';
import { isFullDate, readDate } from '../vietnamese';
import { cellAt, cellText, cleanText, LONGEST_TEXT } from './cells';
import { type FoundReport, findReport } from './find-report';
import { reportProblem } from './problems';
import { readIndicator } from './read-indicator';
import { SUBMITTED_CODE } from './template';
import type { IndicatorValue, ReportProblem, UnitReport, WorkbookGrid } from './types';

/**
 * A unit's workbook → its report, with every problem named by cell; null when it is not a report of
 * `plan` or a form that nobody has filled in yet. Whether unit, period and day fit the list and the calendar is for `consolidate` to say.
 */
export function readReport(
  grid: WorkbookGrid,
  plan: Plan,
): { report: UnitReport | null; problems: ReportProblem[] } {
  const { found, problems } = findReport(grid, plan);
  if (!found) return { report: null, problems };
  const { identity } = found;
  const place = { file: grid.name, sheet: found.sheet.title };
  const unitCode = identity?.unitCode ?? null;
  if (identity && identity.planCode !== plan.code) {
    problems.push(reportProblem('wrong-plan', place, { found: identity.planCode }));
    return { report: null, problems: withUnit(problems, unitCode) };
  }
  if (identity && identity.planVersion !== plan.version) {
    problems.push(reportProblem('other-version', place, { found: String(identity.planVersion) }));
  }

  const values: Record<string, IndicatorValue> = {};
  for (const indicator of plan.report.indicators) {
    const read = readIndicator(grid.name, found, indicator);
    problems.push(...read.problems);
    if (read.value) values[indicator.code] = read.value;
  }
  const texts: Record<string, string> = {};
  for (const section of plan.report.sections) {
    const read = readSection(grid.name, found, section);
    problems.push(...read.problems);
    texts[section.code] = read.text;
  }
  const day = readSubmitted(grid.name, found);
  problems.push(...day.problems);

  const blank =
    Object.keys(values).length === 0 &&
    Object.values(texts).every((text) => text === '') &&
    day.submitted === null;
  if (blank && problems.every(isAboutEmptiness)) {
    return {
      report: null,
      problems: withUnit([reportProblem('blank-form', place)], unitCode),
    };
  }

  const report: UnitReport = {
    fileName: grid.name,
    identifiedBy: found.identifiedBy,
    planCode: identity?.planCode ?? null,
    planVersion: identity?.planVersion ?? null,
    unitCode,
    periodCode: identity?.periodCode ?? null,
    submitted: day.submitted,
    submittedCell: day.place,
    values,
    texts,
  };
  return { report, problems: withUnit(problems, unitCode) };
}

const isAboutEmptiness = ({ code }: ReportProblem): boolean =>
  EMPTINESS.has(code.replace('reports.problem.', ''));
/** What is said of a form that nobody has begun to fill in. */
const EMPTINESS = new Set([
  'empty',
  'text-empty',
  'submitted-missing',
  'known-by-codes',
  'other-version',
]);

function withUnit(problems: ReportProblem[], unitCode: string | null): ReportProblem[] {
  return problems.map((problem) => ({ ...problem, unitCode }));
}

function readSection(
  file: string,
  found: FoundReport,
  section: ReportSection,
): { text: string; problems: ReportProblem[] } {
  const { place, cell } = cellOf(file, found, section.code, section.title);
  if (!cell) return { text: '', problems: [reportProblem('row-missing', place)] };
  const text = cleanText(cellText(cell));
  if (text === '') {
    return { text, problems: section.required ? [reportProblem('text-empty', place)] : [] };
  }
  if (text.length <= LONGEST_TEXT) return { text, problems: [] };
  const params = { limit: LONGEST_TEXT, length: text.length };
  return {
    text: cleanText(text.slice(0, LONGEST_TEXT)),
    problems: [reportProblem('text-cut', place, params)],
  };
}

function readSubmitted(
  file: string,
  found: FoundReport,
): { submitted: PlainDate | null; place: Place; problems: ReportProblem[] } {
  const { place, cell } = cellOf(file, found, SUBMITTED_CODE, 'Ngày nộp');
  const value = typeof cell?.value === 'string' ? cell.value.trim() : cell?.value;
  if (value === undefined || value === null || value === '') {
    return { submitted: null, place, problems: [reportProblem('submitted-missing', place)] };
  }
  const date = typeof value === 'boolean' ? null : readDate(value);
  if (date && isFullDate(date)) return { submitted: date, place, problems: [] };
  const params = { found: cell ? cleanText(cellText(cell)) : '' };
  return { submitted: null, place, problems: [reportProblem('submitted-invalid', place, params)] };
}

/** The value cell of the row with `code`, and its place; no cell when the row or column is missing. */
function cellOf(file: string, found: FoundReport, code: string, field: string) {
  const row = found.rows.get(code)?.[0];
  const column = found.columns.part;
  const place: Place = { file, sheet: found.sheet.title, field };
  if (row === undefined || column === null) return { place, cell: null };
  return {
    place: { ...place, cell: cellAddress(row, column) },
    cell: cellAt(found.sheet, row, column),
  };
}

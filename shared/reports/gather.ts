import type { Period } from '../movement';
import { fold } from '../vietnamese';
import { normalCode } from './cells';
import { compareText } from './order';
import { isBlankForm, isSubmissionProblem, reportProblem } from './problems';
import { readReport } from './read-report';
import type { ConsolidationInput, ReportProblem, ReportWorkbook, Unit, UnitReport } from './types';

/** What came in for one unit: its one countable report, or why there is none. */
export interface UnitIntake {
  unit: Unit;
  /** Usable reports, all saying the same when there are several; more than one opinion = conflict. */
  report: UnitReport | null;
  conflicting: boolean;
  /** Something came that cannot be used. */
  unusable: boolean;
  fileNames: string[];
}

interface Arrival {
  fileName: string;
  unitCode: string | null;
  report: UnitReport | null;
  problems: ReportProblem[];
}

/** The units, ready to be looked up: by normal code, and by how codes look in file names. */
interface UnitIndex {
  byCode: ReadonlyMap<string, Unit>;
  /** Normal code → the code as a word of a folded file name. */
  words: ReadonlyMap<string, string>;
}

/** Reads every workbook and puts it to its unit. Units are in order of their codes. */
export function gatherReports(input: ConsolidationInput): {
  intakes: UnitIntake[];
  problems: ReportProblem[];
} {
  const units = [...input.units].sort((a, b) => compareText(a.code, b.code));
  const index: UnitIndex = {
    byCode: new Map(units.map((unit) => [normalCode(unit.code), unit])),
    words: new Map(units.map(({ code }) => [normalCode(code), ` ${fold(code)} `])),
  };
  const arrivals = Array.from(input.workbooks, (workbook) => arrive(workbook, input, index));
  const byUnit = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    if (arrival.unitCode === null) continue;
    byUnit.set(arrival.unitCode, [...(byUnit.get(arrival.unitCode) ?? []), arrival]);
  }
  const intakes = units.map((unit) =>
    takeIn(unit, byUnit.get(normalCode(unit.code)) ?? [], input.period),
  );
  return {
    intakes: intakes.map(({ intake }) => intake),
    problems: [
      ...arrivals.flatMap((arrival) => withoutSettled(arrival, index)),
      ...intakes.flatMap(({ problems }) => problems),
    ],
  };
}

/** A missing or unreadable day of submission is settled by the officer's own record of it. */
function withoutSettled({ unitCode, problems }: Arrival, { byCode }: UnitIndex): ReportProblem[] {
  const settled = unitCode !== null && byCode.get(unitCode)?.received;
  return settled ? problems.filter((problem) => !isSubmissionProblem(problem)) : problems;
}

function arrive(
  workbook: ReportWorkbook,
  { plan, period }: ConsolidationInput,
  index: UnitIndex,
): Arrival {
  const asked = workbook.unitCode === undefined ? null : normalCode(workbook.unitCode);
  if (!workbook.ok) {
    const unitCode = asked ?? unitInFileName(workbook.name, index);
    const { problem, name } = workbook;
    const place = { file: name, ...problem.place };
    const unreadable: ReportProblem = {
      ...problem,
      place,
      unitCode,
      severity: 'error',
      remedy: 'reports.remedy.unreadable',
    };
    return { fileName: name, unitCode, report: null, problems: [unreadable] };
  }

  const fileName = workbook.grid.name;
  const { report, problems } = readReport(workbook.grid, plan);
  if (!report) {
    const said = problems.find((problem) => problem.unitCode !== null)?.unitCode;
    const unitCode = asked ?? (said ? normalCode(said) : unitInFileName(fileName, index));
    return { fileName, unitCode, report, problems: ofUnit(problems, unitCode) };
  }

  const said = report.unitCode === null ? null : normalCode(report.unitCode);
  const unitCode = asked ?? said;
  const place = { file: fileName };
  const refuse = (problem: ReportProblem): Arrival => ({
    fileName,
    unitCode,
    report: null,
    problems: ofUnit([...problems, problem], unitCode),
  });
  if (unitCode === null) return refuse(reportProblem('no-unit', place));
  if (said !== null && said !== unitCode) {
    return refuse(reportProblem('other-unit', place, { found: said, wanted: unitCode }));
  }
  if (!index.byCode.has(unitCode)) {
    return refuse(reportProblem('unknown-unit', place, { found: unitCode }));
  }
  if (report.periodCode !== null && report.periodCode !== period.code) {
    const params = { found: report.periodCode, wanted: period.code };
    return refuse(reportProblem('wrong-period', place, params));
  }
  if (report.periodCode === null) {
    problems.push(reportProblem('unknown-period', place, { wanted: period.code }));
  }
  return { fileName, unitCode, report, problems: ofUnit(problems, unitCode) };
}

const ofUnit = (problems: ReportProblem[], unitCode: string | null): ReportProblem[] =>
  problems.map((problem) => ({ ...problem, unitCode }));

/**
 * The unit whose code stands in the name of a file that cannot be read ("bao-cao-TH05-2026.xlsx"):
 * only to say whose report is broken. Null when no code or several stand there.
 */
function unitInFileName(fileName: string, { words }: UnitIndex): string | null {
  const name = ` ${fold(fileName)} `;
  const found = [...words].filter(([code, word]) => code !== '' && name.includes(word));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function takeIn(
  unit: Unit,
  arrivals: readonly Arrival[],
  period: Period,
): { intake: UnitIntake; problems: ReportProblem[] } {
  const mine = [...arrivals].sort((a, b) => compareText(a.fileName, b.fileName));
  const reports = mine.flatMap(({ report }) => (report ? [report] : []));
  const fileNames = mine.map(({ fileName }) => fileName);
  const opinions = new Set(reports.map((report) => contentOf(report, period)));
  const conflicting = opinions.size > 1;
  const intake: UnitIntake = {
    unit,
    report: conflicting ? null : (reports[0] ?? null),
    conflicting,
    unusable:
      reports.length === 0 &&
      mine.some(({ report, problems }) => !report && !isBlankForm(problems)),
    fileNames,
  };
  if (reports.length < 2) return { intake, problems: [] };
  const name = conflicting ? 'conflicting-reports' : 'same-report-twice';
  const files = reports.map((report) => report.fileName).join(', ');
  const params = { count: reports.length, files };
  const place = { file: reports[0]?.fileName ?? '' };
  return { intake, problems: [reportProblem(name, place, params, normalCode(unit.code))] };
}

/** What a report says, apart from the file it came in. */
function contentOf(report: UnitReport, period: Period): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) =>
    Object.entries(record).sort(([a], [b]) => compareText(a, b));
  const { submitted, values, texts, periodCode } = report;
  return JSON.stringify([
    periodCode ?? period.code,
    submitted && [submitted.year, submitted.month, submitted.day],
    sorted(values).map(([code, { part, whole }]) => [code, part, whole]),
    sorted(texts),
  ]);
}

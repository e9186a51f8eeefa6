import type { Plan } from '../movement';
import { fold } from '../vietnamese';
import { cellText, normalCode } from './cells';
import { type ReportProblemName, reportProblem } from './problems';
import {
  COLUMN_CODE,
  type FormIdentity,
  parseIdentityCode,
  REPORT_FORM,
  REPORT_SHEET,
  SUBMITTED_CODE,
  TEMPLATE_KEY,
  TEMPLATE_SHEET,
} from './template';
import type { GridSheet, Identification, ReportProblem, WorkbookGrid } from './types';

/** The sheet that holds the report, whose report it is, and where its rows and columns are. */
export interface FoundReport {
  sheet: GridSheet;
  identifiedBy: Identification;
  identity: FormIdentity | null;
  /** Rows by code of indicator, section or submission date; more than one when a row was copied. */
  rows: ReadonlyMap<string, number[]>;
  /** Column indexes; null when not found. */
  columns: { part: number | null; whole: number | null };
}

/**
 * Finds the report in a workbook: by the hidden template sheet, else by the hidden codes alone, else
 * by labels (with a warning); else the workbook is refused as not our form.
 */
export function findReport(
  grid: WorkbookGrid,
  plan: Plan,
): { found: FoundReport | null; problems: ReportProblem[] } {
  const refuse = (name: ReportProblemName, params = {}) => ({
    found: null,
    problems: [reportProblem(name, { file: grid.name }, params)],
  });
  const warn = (name: ReportProblemName, sheet: string) =>
    reportProblem(name, { file: grid.name, sheet });

  const template = readTemplate(grid);
  const coded = grid.sheets
    .map((sheet) => ({ sheet, rows: rowsByCode(sheet, plan) }))
    .filter(({ rows }) => rows.size > 0);
  const named = coded.filter(({ sheet }) => fold(sheet.title) === fold(REPORT_SHEET));
  const [chosen, second] = named.length > 0 ? named : coded;
  if (chosen && second) return refuse('several-report-sheets');
  if (chosen) {
    const identity = template ?? identityInCells(chosen.sheet);
    const problems: ReportProblem[] = [];
    if (coded.length > 1) problems.push(warn('extra-report-sheet', chosen.sheet.title));
    if (!template) problems.push(warn('known-by-codes', chosen.sheet.title));
    const columns = columnsByCode(chosen.sheet) ?? columnsByLabel(chosen.sheet);
    const identifiedBy = template ? 'template' : 'codes';
    return { found: { ...chosen, identifiedBy, identity, columns }, problems };
  }
  if (template && template.planCode !== plan.code) {
    return refuse('wrong-plan', { found: template.planCode });
  }
  const labelled = grid.sheets
    .map((sheet) => ({ sheet, rows: rowsByLabel(sheet, plan) }))
    .filter(({ rows }) => rows.size * 2 > plan.report.indicators.length);
  const [byLabel, otherByLabel] = labelled;
  if (!byLabel) return refuse('not-a-report');
  if (otherByLabel) return refuse('several-report-sheets');
  return {
    found: {
      ...byLabel,
      identifiedBy: 'labels',
      identity: template,
      columns: columnsByLabel(byLabel.sheet),
    },
    problems: [warn('known-by-labels', byLabel.sheet.title)],
  };
}

/** Codes and labels of everything a report has a row for. */
function reportRows(plan: Plan): { code: string; title: string }[] {
  const { indicators, sections } = plan.report;
  return [...indicators, ...sections, { code: SUBMITTED_CODE, title: 'Ngày nộp' }];
}

function readTemplate(grid: WorkbookGrid): FormIdentity | null {
  const sheet = grid.sheets.find(({ title }) => fold(title) === fold(TEMPLATE_SHEET));
  if (!sheet) return null;
  const said = new Map(
    sheet.rows.map((row) => [cellText(row[0]).trim(), cellText(row[1]).trim()] as const),
  );
  if (said.get(TEMPLATE_KEY.form) !== REPORT_FORM) return null;
  const planCode = said.get(TEMPLATE_KEY.plan);
  const unitCode = said.get(TEMPLATE_KEY.unit);
  const periodCode = said.get(TEMPLATE_KEY.period);
  if (!planCode || !unitCode || !periodCode) return null;
  return { planCode, unitCode, periodCode, planVersion: Number(said.get(TEMPLATE_KEY.version)) };
}

function identityInCells(sheet: GridSheet): FormIdentity | null {
  for (const row of sheet.rows) {
    for (const cell of row) {
      const identity = parseIdentityCode(cellText(cell).trim());
      if (identity) return identity;
    }
  }
  return null;
}

function rowsByCode(sheet: GridSheet, plan: Plan): Map<string, number[]> {
  return rowsWhere(sheet, new Map(reportRows(plan).map(({ code }) => [code, code])), normalCode);
}

function rowsByLabel(sheet: GridSheet, plan: Plan): Map<string, number[]> {
  const codes = new Map(reportRows(plan).map(({ code, title }) => [fold(title), code]));
  return rowsWhere(sheet, codes, fold);
}

function rowsWhere(
  sheet: GridSheet,
  codes: ReadonlyMap<string, string>,
  key: (text: string) => string,
): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  sheet.rows.forEach((row, index) => {
    for (const cell of row) {
      if (typeof cell.value !== 'string') continue;
      const code = codes.get(key(cell.value));
      if (code === undefined) continue;
      rows.set(code, [...(rows.get(code) ?? []), index]);
      break;
    }
  });
  return rows;
}

function columnsByCode(sheet: GridSheet): FoundReport['columns'] | null {
  return columnsWhere(sheet, COLUMN_CODE.part, COLUMN_CODE.whole, normalCode);
}

function columnsByLabel(sheet: GridSheet): FoundReport['columns'] {
  const byLabel = columnsWhere(sheet, PART_LABEL, WHOLE_LABEL, fold);
  return byLabel ?? { part: null, whole: null };
}

const PART_LABEL = 'so thuc hien';
const WHOLE_LABEL = 'tong so';

function columnsWhere(
  sheet: GridSheet,
  part: string,
  whole: string,
  key: (text: string) => string,
): FoundReport['columns'] | null {
  for (const row of sheet.rows) {
    const keys = row.map((cell) => key(cellText(cell)));
    if (keys.includes(part) && keys.includes(whole)) {
      return { part: keys.indexOf(part), whole: keys.indexOf(whole) };
    }
  }
  return null;
}

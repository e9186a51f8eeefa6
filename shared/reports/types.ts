import type { Period, PlainDate, Plan } from '../movement';
import type { Place, Problem } from '../outcome';
import type { WordKey } from '../words';

/** A cell of a unit's workbook as any host reads it (Sheets API, .xlsx): the value and what is shown. */
export interface GridCell {
  /** Dates are serial numbers, as in Sheets and Excel; null when empty. */
  value: string | number | boolean | null;
  text: string;
}

export interface GridSheet {
  title: string;
  hidden: boolean;
  /** `rows[row][column]`, zero-based, ragged. */
  rows: GridCell[][];
}

/** A whole workbook as read in one call. `name` is the file name or the spreadsheet's title. */
export interface WorkbookGrid {
  name: string;
  sheets: GridSheet[];
}

/** error: this number or report cannot be counted until mended. warning: counted, but to be looked at. */
export type Severity = 'error' | 'warning';

/** A problem of one unit's report: `code` says what, `remedy` says what to do now. */
export interface ReportProblem extends Problem {
  severity: Severity;
  /** The unit it belongs to; null when that is not known. */
  unitCode: string | null;
  remedy: WordKey;
}

/** A line of the unit list. */
export interface Unit {
  code: string;
  name: string;
  /** Cấp: "Mầm non", "Tiểu học", "THCS"; '' when not given. */
  level: string;
  /** Cụm thi đua; '' when not given. */
  cluster: string;
  email: string;
  /** Link of the unit's report workbook; '' when not given. */
  link: string;
  /** Day the report was received by the officer's own record; authoritative when present. */
  received: PlainDate | null;
}

/** A number of the report: a quantity has no whole. Both are ≥ 0 and part ≤ whole. */
export interface IndicatorValue {
  part: number;
  whole: number | null;
}

/** How a workbook was recognised as our report: hidden template sheet, hidden codes, or labels. */
export type Identification = 'template' | 'codes' | 'labels';

/** One unit's report as read; indicators that could not be read are absent from `values`. */
export interface UnitReport {
  fileName: string;
  identifiedBy: Identification;
  planCode: string | null;
  planVersion: number | null;
  unitCode: string | null;
  periodCode: string | null;
  submitted: PlainDate | null;
  /** Address of the submission date's cell, for problems found later. */
  submittedCell: Place;
  /** By indicator code. */
  values: Readonly<Record<string, IndicatorValue>>;
  /** By section code; '' when left empty. */
  texts: Readonly<Record<string, string>>;
}

/** A workbook handed to the consolidation, or why it could not be had. */
export type ReportWorkbook =
  /** `unitCode`: the unit this workbook was asked from (its link in the unit list), when known. */
  | { ok: true; grid: WorkbookGrid; unitCode?: string }
  | { ok: false; name: string; unitCode?: string; problem: Problem };

/** Where a unit stands. `undated`: read and counted, the day it was handed in is not known. */
export type TrackingState =
  | { state: 'on-time'; submitted: PlainDate }
  | { state: 'late'; submitted: PlainDate; days: number }
  | { state: 'undated' }
  /** `days`: whole days past the due date today; 0 when it is not yet due. */
  | { state: 'missing'; days: number }
  | { state: 'unreadable' }
  /** Several different reports came from this unit; none is counted. */
  | { state: 'conflicting' };

export interface TrackingRow {
  unit: Unit;
  status: TrackingState;
  fileNames: string[];
  errors: number;
  warnings: number;
}

/** A sum over units. `ratio` = part / whole of the sums, never an average of ratios. */
export interface Total {
  part: number;
  whole: number | null;
  /** 0–1; null for a quantity, or when the whole is 0. */
  ratio: number | null;
  /** Units in the sum, and units in the group. */
  counted: number;
  expected: number;
  /** Codes of the units of the group that are not in the sum. */
  leftOut: string[];
}

export interface IndicatorTotals {
  code: string;
  all: Total;
  byCluster: { name: string; total: Total }[];
  byLevel: { name: string; total: Total }[];
}

export interface SectionTexts {
  code: string;
  texts: { unit: Unit; text: string }[];
}

/** The officer's result; same inputs in any order give the same result. */
export interface Consolidation {
  plan: Plan;
  period: Period;
  today: PlainDate;
  tracking: TrackingRow[];
  totals: IndicatorTotals[];
  sections: SectionTexts[];
  problems: ReportProblem[];
}

export interface ConsolidationInput {
  plan: Plan;
  period: Period;
  units: readonly Unit[];
  /** Gone through once, one workbook at a time: a generator need not hold all of them. */
  workbooks: Iterable<ReportWorkbook>;
  /** What `readUnitList` found wrong, to stand among the problems. */
  listProblems?: readonly ReportProblem[];
  today: PlainDate;
}

export type TableTitle = 'Theo dõi nộp' | 'Tổng hợp' | 'Lỗi';

export interface ResultColumn {
  title: string;
  kind: 'text' | 'number' | 'percent';
}

/** A result table every host writes the same: text stays text, percents are fractions (0.875). */
export interface ResultTable {
  title: TableTitle;
  columns: ResultColumn[];
  rows: (string | number | null)[][];
}

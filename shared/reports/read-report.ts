import type { Plan } from '../movement';
import type { ReportProblem, UnitReport, WorkbookGrid } from './types';

/** A unit's workbook → its report, with every problem named; null when it is not a report of `plan`. */
export function readReport(
  _grid: WorkbookGrid,
  _plan: Plan,
): { report: UnitReport | null; problems: ReportProblem[] } {
  return { report: null, problems: [] };
}

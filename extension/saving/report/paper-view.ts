import type { ReportView } from './report-view';

/** Some forty pages; beyond, nobody reads paper, and the workbook has them all. */
const MOST_PRINTED = 1000;

/** A quality report as far as it is printed. */
export interface PaperView extends ReportView {
  /** How many problems are not among `problems`. */
  left: number;
}

export function paperView(view: ReportView): PaperView {
  const problems = view.problems.slice(0, MOST_PRINTED);
  return { ...view, problems, left: view.problems.length - problems.length };
}

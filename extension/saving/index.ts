export { correctedCopy } from './corrected-copy';
export { type ReportContext, type ReportView, viewReport } from './report/report-view';
export { reportWorkbook } from './report/report-workbook';
export type { CorrectedCopy, RefusedRepair, SavedFile } from './types';

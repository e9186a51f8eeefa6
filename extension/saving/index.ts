export { correctedCopy } from './corrected-copy';
export { type PaperView, paperView } from './report/paper-view';
export { type ReportContext, type ReportView, viewReport } from './report/report-view';
export { reportWorkbook } from './report/report-workbook';
export type { CorrectedCopy, RefusedRepair, SavedFile } from './types';

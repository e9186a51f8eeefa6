export { BOOK_FIELDS, GRID_FIELDS, gridFromSpreadsheet } from './book-grid';
export { type CellText, cellTextRequests, withCellTexts } from './cell-texts';
export { consolidationRequests } from './consolidation-sheets';
export { reportFormRequests } from './report-form';
export { scoreSheetRequests } from './score-sheets';
export { spreadsheetIdFromLink } from './spreadsheet-link';
export type { Book, ReportFormInput, Request, ScoreSheetInput, Subject } from './types';
export { UNIT_LIST_SHEET, unitListRequests } from './unit-list-sheet';

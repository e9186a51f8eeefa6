export { BOOK_FIELDS, GRID_FIELDS, gridFromSpreadsheet } from './book-grid';
export { type CellText, cellTextRequests, withCellTexts } from './cell-texts';
export { codeLinesAfter, codeRanges, movedSheets } from './code-lines';
export { consolidationRequests } from './consolidation-sheets';
export { gridAfter } from './grid-after';
export { reportFormRequests } from './report-form';
export { spreadsheetIdFromLink } from './spreadsheet-link';
export type { Book, ReportFormInput, Request } from './types';
export { UNIT_LIST_SHEET, unitListRequests } from './unit-list-sheet';

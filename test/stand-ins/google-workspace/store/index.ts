export { openWorkbookStore } from './workbook-store';

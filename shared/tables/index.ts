export { cellAddress, columnLetters } from './addresses';
export { tablesOfBook } from './book-tables';
export { GROUP_COLUMN } from './build-table';
export { findTable, findTables } from './find-tables';
export { type TableFingerprint, tableFingerprint } from './fingerprint';
export { EXPORT_REPLY_HOSTS, type GoogleSheetLink, readGoogleLink } from './google-link';
export { type ExportReply, readExportReply } from './google-reply';
export { LEVEL_MARK } from './header-text';
export { LIMITS } from './limits';
export { readPasted } from './read-pasted';
export { readWorkbook } from './read-workbook';
export type {
  Cell,
  CellKind,
  CellRange,
  LeftOutReason,
  SheetCells,
  Table,
  TableColumn,
  TableRow,
  Workbook,
} from './types';

import type { sheets_v4 } from '@googleapis/sheets';

/**
 * The stored workbooks behind the loopback Sheets API and the Apps Script host. Bodies, parameters
 * and answers are those of Sheets API v4; a refused call throws `SheetsApiError`, and a refused
 * batchUpdate changes nothing.
 */
export interface WorkbookStore {
  create(body: sheets_v4.Schema$Spreadsheet): Promise<sheets_v4.Schema$Spreadsheet>;
  get(
    spreadsheetId: string,
    params?: { ranges?: string[]; includeGridData?: boolean; fields?: string },
  ): Promise<sheets_v4.Schema$Spreadsheet>;
  batchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
    caller?: Caller,
  ): Promise<sheets_v4.Schema$BatchUpdateSpreadsheetResponse>;
  valuesBatchGet(
    spreadsheetId: string,
    params: {
      ranges: string[];
      valueRenderOption?: string;
      dateTimeRenderOption?: string;
      majorDimension?: string;
    },
  ): Promise<sheets_v4.Schema$BatchGetValuesResponse>;
  valuesBatchUpdate(
    spreadsheetId: string,
    body: sheets_v4.Schema$BatchUpdateValuesRequest,
    caller?: Caller,
  ): Promise<sheets_v4.Schema$BatchUpdateValuesResponse>;
  list(): Promise<{ spreadsheetId: string; title: string }[]>;
  /** Called after every change; returns the way to stop listening. */
  onChange(listener: (spreadsheetId: string) => void): () => void;
  /** Forgets every workbook, on disk too. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * On whose behalf a change is made: `asUser` is an e-mail address, kept out of protected ranges
 * that do not name it as an editor. Without it the change is the owner's, who may edit everything.
 */
export interface Caller {
  asUser?: string;
}

/** An error answer of the Sheets API: HTTP status, its status word and message. */
export class SheetsApiError extends Error {
  constructor(
    readonly code: number,
    readonly status: string,
    message: string,
  ) {
    super(message);
    this.name = 'SheetsApiError';
  }
}

/** Opens a store that keeps its state as files under `folder`. */
export type OpenWorkbookStore = (folder: string) => Promise<WorkbookStore>;

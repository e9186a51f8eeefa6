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

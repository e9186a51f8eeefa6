/** How a cell's value was read. `date` is a serial or typed date shown as dd/mm/yyyy. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'date' | 'error';

/** One cell of a sheet: where it stands, what the file holds, what a person sees. */
export interface Cell {
  /** A1 form, e.g. "C7". */
  address: string;
  raw: string | number | boolean | null;
  /** NFC text as shown: dates dd/mm/yyyy, numbers without exponent; '' when empty. Never trimmed of meaning. */
  text: string;
  kind: CellKind;
}

/** A rectangle, zero-based, ends included. */
export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as it stands in the file: `cells[row][column]`, ragged rows allowed. */
export interface SheetCells {
  name: string;
  cells: Cell[][];
  merges: CellRange[];
  /** Zero-based indexes. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** True for a sheet hidden in the file (code lists, templates); left out otherwise. */
  hidden?: boolean;
}

export interface Workbook {
  fileName: string;
  sheets: SheetCells[];
}

export interface TableColumn {
  /** Stable inside the table: the column letter ("C"); a column made from group rows is "@group". */
  id: string;
  /** Full header, upper levels first: "Cha › Họ tên". */
  header: string;
  hidden: boolean;
}

export interface TableRow {
  /** One-based row number in the sheet, as the person sees it. */
  number: number;
  hidden: boolean;
  /** By column id; a missing key is an empty cell. */
  cells: Readonly<Record<string, Cell>>;
}

/** Why a row of the sheet is not data. */
export type LeftOutReason =
  | 'title'
  | 'header'
  | 'repeated-header'
  | 'group'
  | 'total'
  | 'signature'
  | 'column-numbers'
  | 'empty';

export interface Table {
  fileName: string;
  sheetName: string;
  /** From the first header cell to the last record's, in A1 form: "A5:M44". Tells tables of a sheet apart. */
  range?: string;
  columns: TableColumn[];
  rows: TableRow[];
  leftOut: { number: number; reason: LeftOutReason; text: string }[];
}

import type { sheets_v4 } from '@googleapis/sheets';
import type { Format } from '../style';

/**
 * A workbook as it should be, sheet by sheet, in which every row and column is known by a code and
 * never by its place: people insert, move and sort. `reconcile` compares it with the workbook as it
 * is and gives the requests and the differences.
 */
export interface WantedSheet {
  /** Identity: developer metadata, and the sheet's first cell. Never changes once made. */
  role: string;
  title: string;
  hidden?: true;
  columns: readonly WantedColumn[];
  /** From the second row on: the first row holds the role and the codes of the columns, hidden. */
  rows: readonly WantedRow[];
  /**
   * ours: rows without one of our codes are left where they are.
   * list: below the rows people add rows of their own (`newRows` empty ones are made, and again when half are filled).
   * log: rows are only ever added at the end, never changed.
   */
  growth: 'ours' | 'list' | 'log';
  /** In a list: the column whose entry is the row's code, so that a row people added is known. */
  keyColumn?: string;
  newRows?: { count: number; cells: readonly WantedCell[] };
  /** Code of the last row that stays in sight when scrolling. */
  frozenThrough?: string;
  frozenColumns?: number;
  rules: readonly WantedRule[];
  formats: readonly WantedFormat[];
  charts: readonly WantedChart[];
  /** Null: not locked. What is not opened here is locked. */
  protection: WantedProtection | null;
}

export interface WantedColumn {
  /** Stands in the hidden first row. The first column, of row codes, is always hidden and added by the engine. */
  code: string;
  /** Pixels. */
  width: number;
  hidden?: true;
  /**
   * Emptied in rows that no longer count (a criterion dropped from the plan, a row somebody copied):
   * for the hidden columns that sums look at, so that such a row is left out of them.
   */
  emptiedWhenRetired?: true;
}

export interface WantedRow {
  /** Stands in the hidden first column; unique in its sheet. '' for none (a gap line). */
  code: string;
  /** Pixels; fits its text when absent. */
  height?: number;
  hidden?: true;
  /** By position of the sheet's columns; missing ones at the end are blank. */
  cells: readonly WantedCell[];
}

export type WantedCell =
  | { is: 'blank'; look: Format }
  /** Ours: written again when somebody changed it. What a command says now tells no row or column. */
  | { is: 'text'; text: string; look: Format; note?: string; ofCommand?: true }
  | { is: 'number'; value: number; look: Format; note?: string }
  | { is: 'formula'; formula: Formula; look: Format; note?: string }
  /** People's: written once with what is suggested, never touched again. */
  | { is: 'input'; suggested: string | number | null; look: Format; note?: string }
  /** Written by another command: made blank in a new sheet, then left as it is. */
  | { is: 'kept'; look: Format };

/** A formula written with "," whose addresses are asked for when it is laid out. */
export type Formula = (at: Addresses) => string;

/** Where things stand in the workbook as it will be after the requests. */
export interface Addresses {
  /** "E12"; "$E$12" or, its column alone, "$E12" with `fixed`; with the sheet in front when it is another one. */
  cell(ref: Ref): string;
  /** "E8:E40": the column from the topmost to the lowest of these rows, wherever they stand. Always fixed ("$E$8:$E$40"). */
  span(span: Span): string;
}

export interface Ref {
  /** Role of the sheet; the formula's own sheet when absent. */
  sheet?: string;
  /** '' is the row the formula stands in: for `newRows`, whose rows have no code. */
  row: string;
  column: string;
  /** 'column': one rule or format holds for cells side by side. */
  fixed?: true | 'column';
}

export interface Span {
  sheet?: string;
  /** The rows spanned; absent: all rows of the sheet below its frozen ones, those of people included. */
  rows?: readonly string[];
  column: string;
}

/** Cells of one kind: given rows (all rows below the frozen ones when absent, new ones included) in given columns. */
export interface Cells {
  rows?: readonly string[];
  columns: readonly string[];
}

export interface WantedRule extends Cells {
  condition:
    | { type: 'list'; values: readonly string[] }
    | { type: 'date' }
    /** True for what is allowed; `cell` is the address of the cell itself. */
    | {
        type: 'formula';
        formula: (at: Addresses, cell: { row: string; column: string }) => string;
      };
  /** Shown when the cell is chosen and when an entry is refused. */
  message: string;
}

export interface WantedFormat extends Cells {
  /** True for the cells that get the look; the formula is written for the first cell of `rows`. */
  when: (at: Addresses, cell: { row: string; column: string }) => string;
  look: Format;
}

export interface WantedChart {
  /** Identity inside the sheet; also the chart's alt text. */
  code: string;
  title: string;
  kind: 'column' | 'bar' | 'pie';
  /** Role of the sheet the figures stand in; its own when absent. */
  sheet?: string;
  names: Span;
  figures: readonly { title: string; span: Span }[];
  /** Row that names the figures, right above them; the last frozen row when absent. */
  headings?: string;
  /** Where the axis of figures ends; it starts at 0. As high as the figures go when absent. */
  most?: number;
  /** Top left corner. */
  at: { row: string; column: string };
  /** Pixels. */
  width: number;
  height: number;
}

export interface WantedProtection {
  /** Told to who tries to change a locked cell. Also how the protection is found again. */
  description: string;
  open: readonly (Cells & {
    /** Of these rows only those that say one of these codes in a column, wherever people put them. */
    saying?: { column: string; codes: readonly string[] };
    /** E-mail addresses; absent: everybody who may edit the workbook. */
    editors?: readonly string[];
  })[];
}

/** One difference between the workbook as it is and as it will be. */
export interface BookChange {
  kind:
    | 'sheet-added'
    | 'column-added'
    | 'row-added'
    | 'row-retired'
    | 'text-restored'
    | 'formula-restored'
    | 'suggestion-changed'
    | 'rules-renewed'
    | 'formats-renewed'
    | 'protection-renewed'
    | 'chart-added'
    | 'chart-renewed'
    /** Named and left as they are: a second sheet, row or column with the code of another. */
    | 'sheet-copied'
    | 'row-copied'
    | 'column-copied';
  sheet: string;
  /** As it stands now: "E12"; "12" for a row, "E" for a column; null for a sheet and what is new. */
  cell: string | null;
  /** Code of the row, column or chart concerned; null for a sheet or cell. */
  code: string | null;
  before: string | null;
  after: string | null;
}

export interface Reconciled {
  /** For one batchUpdate; [] when the workbook is as wanted. */
  requests: sheets_v4.Schema$Request[];
  changes: BookChange[];
}

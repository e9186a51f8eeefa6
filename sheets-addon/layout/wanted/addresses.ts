import { cellAddress, columnLetters } from '../../../shared/tables';
import { sheetPrefix } from '../formula';
import type { PlacedSheet } from './placed-sheets';
import type { Addresses, Ref, Span } from './types';

/** Where a formula itself stands, zero-based. */
export interface Place {
  row: number;
  column: number;
}

/** Rows as half-open zero-based indexes; none when the bottom is not below the top. */
interface RowSpan {
  top: number;
  bottom: number;
}

/** As the workbook will be after the requests, or as it is. */
export type Moment = 'after' | 'before';

/** Gives formulas the addresses they ask for. */
export class AddressBook {
  private readonly sheets: ReadonlyMap<string, PlacedSheet>;
  /** `'Phiếu chấm TH01'!` by sheet. */
  private readonly prefixes: ReadonlyMap<PlacedSheet, string>;
  private readonly spanned = new Map<PlacedSheet, Map<readonly string[], RowSpan>>();

  constructor(
    sheets: readonly PlacedSheet[],
    private readonly moment: Moment,
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.wanted.role, sheet]));
    this.prefixes = new Map(sheets.map((sheet) => [sheet, sheetPrefix(sheet.title)]));
  }

  /** Addresses as written in a formula in `own`. Asking for a code nobody wants is a fault of ours. */
  of(own: PlacedSheet, place: Place): Addresses {
    return this.written(own, place, (row, column, fixed) => {
      if (fixed === true) return fixedAddress(row, column);
      return `${fixed === 'column' ? '$' : ''}${cellAddress(row, column)}`;
    });
  }

  /**
   * The same for comparing the formulas of two cells: what is not fixed is told by its distance, so
   * that a formula and the one copied from it to another cell read the same.
   */
  relative(own: PlacedSheet, place: Place): Addresses {
    return this.written(own, place, (row, column, fixed) => {
      if (fixed === true) return fixedAddress(row, column);
      const across =
        fixed === 'column' ? `$${columnLetters(column)}` : `C[${column - place.column}]`;
      return `R[${row - place.row}]${across}`;
    });
  }

  /** The cells of a span as half-open zero-based indexes; null when none of them is there. */
  areaOf(sheet: PlacedSheet, { rows, column }: Span) {
    const left = this.index(sheet, 'columns', column);
    if (left === null) return null;
    const { top, bottom } = rows ? this.rowsSpanned(sheet, rows) : this.rowsBelowHeads(sheet);
    return top < bottom ? { top, bottom, left, right: left + 1 } : null;
  }

  /** From the topmost to the lowest of these rows. Asked again and again for the same list. */
  private rowsSpanned(sheet: PlacedSheet, rows: readonly string[]): RowSpan {
    const known = this.spanned.get(sheet) ?? new Map<readonly string[], RowSpan>();
    this.spanned.set(sheet, known);
    const span = known.get(rows) ?? this.rowsAround(sheet, rows);
    known.set(rows, span);
    return span;
  }

  private rowsAround(sheet: PlacedSheet, rows: readonly string[]): RowSpan {
    const places = rows.flatMap((row) => this.index(sheet, 'rows', row) ?? []);
    return { top: Math.min(...places), bottom: Math.max(...places) + 1 };
  }

  private rowsBelowHeads(sheet: PlacedSheet): RowSpan {
    return { top: this.frozenRows(sheet), bottom: this.rowCount(sheet) };
  }

  sheet(role: string): PlacedSheet {
    const sheet = this.sheets.get(role);
    if (!sheet) throw new Error(`No sheet "${role}" is wanted`);
    return sheet;
  }

  private written(own: PlacedSheet, place: Place, write: Write): Addresses {
    return {
      cell: (ref) => this.cell(own, place, ref, write),
      span: (span) => this.span(own, span),
    };
  }

  private cell(own: PlacedSheet, place: Place, ref: Ref, write: Write): string {
    const sheet = ref.sheet === undefined ? own : this.sheet(ref.sheet);
    const row = ref.row === '' ? place.row : this.index(sheet, 'rows', ref.row);
    const column = this.index(sheet, 'columns', ref.column);
    if (row === null || column === null) return GONE;
    const address = write(row, column, ref.fixed);
    return sheet === own ? address : `${this.prefixes.get(sheet)}${address}`;
  }

  private span(own: PlacedSheet, span: Span): string {
    const sheet = span.sheet === undefined ? own : this.sheet(span.sheet);
    const area = this.areaOf(sheet, span);
    if (!area) return GONE;
    const { top, bottom, left } = area;
    const address = `${fixedAddress(top, left)}:${fixedAddress(bottom - 1, left)}`;
    return sheet === own ? address : `${this.prefixes.get(sheet)}${address}`;
  }

  /** Null for what is not there yet. */
  private index(sheet: PlacedSheet, which: 'rows' | 'columns', code: string): number | null {
    const { at, was } = sheet[which];
    const index = at.get(code);
    if (index === undefined) {
      throw new Error(`No ${which} "${code}" are wanted in the sheet "${sheet.wanted.role}"`);
    }
    return this.moment === 'after' ? index : (was.get(code) ?? null);
  }

  private frozenRows(sheet: PlacedSheet): number {
    const { frozenThrough } = sheet.wanted;
    return frozenThrough === undefined ? 0 : (this.index(sheet, 'rows', frozenThrough) ?? -1) + 1;
  }

  private rowCount({ rows, there }: PlacedSheet): number {
    if (this.moment === 'after') return rows.lines.length;
    return there?.properties?.gridProperties?.rowCount ?? 0;
  }
}

/** Writes the address of a cell, zero-based. */
type Write = (row: number, column: number, fixed: Ref['fixed']) => string;

/** What a formula shows for an address that is gone. */
const GONE = '#REF!';

const fixedAddress = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

import type { Control, LeftControl } from '../../../shared/matching/types';
import type { PageGrid } from '../protocol';

/**
 * What marks a table, by which a page asks for the script that reads tables. ExtJS draws every row of
 * a grid as a table of its own, which is none; a table with header cells of its own is one anywhere.
 */
export const TABLE =
  'table:not([role$=grid] [role=presentation],.x-grid:not(:has(th)) *),[role$=grid],[role=table],.x-grid:not(:has(th))';

/** What a table says about a control in one of its cells. */
export interface TableLabel {
  /** Text of the cell to the left, or of the header above. */
  label: string;
  /** The column's header, when the label stands to the left. */
  column: string;
  /** When the label stands above: the levels of headers above it, then the row's key. */
  section: string[];
}

/** Something that was read, and the element it stands in. */
type PlacedAs<T> = readonly [T, Element];

export type Placed = PlacedAs<Control>;

/** What may be written into, or is left alone. */
export type Found = Control | LeftControl;

/** The tables of a page, for one reading of it. */
export interface TableReader {
  /** The label of a control from the nearest table that has one, or null outside tables. */
  labelOf(control: Element): TableLabel | null;
  /** The grids among the tables. `all` is in document order. */
  gridsAmong(all: readonly PlacedAs<Found>[]): PageGrid[];
}

/** The script that reads tables, where it has been injected beside this one. */
export const tableScript = (): (() => TableReader) | undefined =>
  (globalThis as { thiDuaSoTables?: () => TableReader }).thiDuaSoTables;

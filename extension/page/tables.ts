import { readGrids } from './labels/grids';
import type { TableReader } from './labels/table-reader';
import { Tables } from './labels/tables';

/** What `page.js` calls in a page with tables, once for each reading; see `design.md`. */
export function thiDuaSoTables(): TableReader {
  const tables = new Tables();
  return {
    labelOf: (control) => tables.labelOf(control),
    gridsAmong: (all) => readGrids(all, tables),
  };
}

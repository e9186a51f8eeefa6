import { readText } from './text';

/** A cell of an HTML table, with what stands in it. */
interface GridCell {
  element: Element;
  text: string;
  hasControls: boolean;
  isHeader: boolean;
}

/** What a table says about a control in one of its cells. */
export interface TableLabel {
  /** Text of the cell to the left, or of the header above. */
  label: string;
  /** The other one, when both speak: the row's key, or the column's header. */
  row: string;
  column: string;
}

type Grid = (GridCell | undefined)[][];

const FIELD = 'input:not([type=hidden]),select,textarea';
const CELL = 'td,th';

/** Reads tables used for forms and for grids; one instance for one reading of the page. */
export class Tables {
  private readonly grids = new Map<Element, Grid>();

  /** The label of a control from the nearest table that has one, or null outside tables. */
  labelOf(control: Element): TableLabel | null {
    let cell = control.closest(CELL);
    while (cell) {
      const found = this.labelInTable(cell);
      if (found) return found;
      cell = cell.parentElement?.closest(CELL) ?? null;
    }
    return null;
  }

  private labelInTable(cell: Element): TableLabel | null {
    const table = cell.closest('table');
    if (!table) return null;
    const grid = this.gridOf(table);
    const at = placeOf(grid, cell);
    if (!at) return null;
    const row = grid[at.row] ?? [];
    const left = leftText(row, at.column);
    const above = aboveText(grid, at.row, at.column);
    if (left === '' && above === '') return null;
    if (left !== '' && (above === '' || pairsUp(row)))
      return { label: left, row: '', column: above };
    return { label: above, row: rowKey(row), column: '' };
  }

  private gridOf(table: Element): Grid {
    const known = this.grids.get(table);
    if (known) return known;
    const grid = readGrid(table as HTMLTableElement);
    this.grids.set(table, grid);
    return grid;
  }
}

function readGrid(table: HTMLTableElement): Grid {
  const grid: Grid = [...table.rows].map(() => []);
  [...table.rows].forEach((tableRow, rowIndex) => {
    let column = 0;
    for (const element of tableRow.cells) {
      while (grid[rowIndex]?.[column]) column += 1;
      const cell: GridCell = {
        element,
        text: readText(element),
        hasControls: element.querySelector(FIELD) !== null,
        isHeader: element.localName === 'th' || element.closest('thead') !== null,
      };
      const bottom = Math.min(grid.length, rowIndex + Math.max(1, element.rowSpan));
      for (let r = rowIndex; r < bottom; r += 1) {
        const line = grid[r];
        for (let c = column; line && c < column + element.colSpan; c += 1) line[c] = cell;
      }
      column += element.colSpan;
    }
  });
  return grid;
}

function placeOf(grid: Grid, element: Element): { row: number; column: number } | null {
  for (let row = 0; row < grid.length; row += 1) {
    const column = (grid[row] ?? []).findIndex((cell) => cell?.element === element);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The nearest text to the left in the row; a cell with controls in between ends the search. */
function leftText(row: Grid[number], column: number): string {
  for (let at = column - 1; at >= 0; at -= 1) {
    const cell = row[at];
    if (!cell) continue;
    if (cell.hasControls) return '';
    if (cell.text !== '') return cell.text;
  }
  return '';
}

/**
 * The header above: the nearest row upwards whose cell in this column is text alone. A row of one
 * wide cell is a heading of the section and is passed by; levels of headers are read top down.
 */
function aboveText(grid: Grid, row: number, column: number): string {
  for (let at = row - 1; at >= 0; at -= 1) {
    const cell = grid[at]?.[column];
    if (!cell || cell.hasControls || cell.text === '' || distinct(grid[at] ?? []) < 2) continue;
    if (hasPairsWithControls(grid[at] ?? []) && !cell.isHeader) continue;
    return cell.text;
  }
  return '';
}

function distinct(row: Grid[number]): number {
  return new Set(row.filter((cell) => cell !== undefined)).size;
}

function hasPairsWithControls(row: Grid[number]): boolean {
  return row.some((cell) => cell?.hasControls);
}

/** True when the row goes text, control, text, control: labels stand to the left. */
function pairsUp(row: Grid[number]): boolean {
  let before: GridCell | undefined;
  for (const cell of row) {
    if (!cell || cell === before) continue;
    if (cell.hasControls && (!before || before.hasControls || before.text === '')) return false;
    before = cell;
  }
  return true;
}

function rowKey(row: Grid[number]): string {
  const texts = row.filter((cell) => cell && !cell.hasControls && /\p{L}/u.test(cell.text));
  return texts[0]?.text ?? '';
}

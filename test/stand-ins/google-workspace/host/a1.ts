/** A rectangle of cells; rows and columns count from 1. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

/** Column letters of a column counted from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

export function toA1(box: Box): string {
  const start = `${columnLetters(box.column)}${box.row}`;
  if (box.rows === 1 && box.columns === 1) return start;
  return `${start}:${columnLetters(box.column + box.columns - 1)}${box.row + box.rows - 1}`;
}

/** Reads "B2", "B2:C9", "A:C", "2:5" inside a sheet of `size`; open ends reach its edge; else null. */
export function fromA1(a1: string, size: { rows: number; columns: number }): Box | null {
  const [first = '', last = first] = a1.split(':');
  const start = CELL.exec(first);
  const end = CELL.exec(last);
  if (!start || !end || first === '') return null;
  const row = Number(start[2] ?? 1);
  const column = start[1] ? columnNumber(start[1]) : 1;
  const lastRow = Number(end[2] ?? size.rows);
  const lastColumn = end[1] ? columnNumber(end[1]) : size.columns;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

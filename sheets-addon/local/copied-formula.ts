import { cellIndexes, columnLetters } from '../../shared/tables/addresses';

/** Sheet names and texts, which stay, or an address. */
const PART =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(])/gu;

/** A formula as it reads in a cell so many rows down and columns to the right; what "$" fixes stays. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PART,
    (part: string, fixedColumn = '', letters = '', fixedRow = '', digits = '') => {
      const place = cellIndexes(letters + digits);
      if (!place) return part;
      const column = place.column + (fixedColumn === '' ? columns : 0);
      const row = place.row + (fixedRow === '' ? rows : 0);
      return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    },
  );
}

import { blankCell, type CellData, formulaCell, numberCell, textCell } from '../cells';
import { STYLE } from '../style';
import type { Formula, WantedCell, WantedSheet } from './types';

/** How a formula is written out at the place of its cell. */
export type WriteFormula = (formula: Formula) => string;

/** A wanted cell as it is written where nothing stands yet. `separator`: of the formula's arguments. */
export function cellData(cell: WantedCell, write: WriteFormula, separator: ',' | ';'): CellData {
  switch (cell.is) {
    case 'blank':
    case 'kept':
      return blankCell(cell.look);
    case 'text':
      return textCell(cell.text, cell.look, cell.note);
    case 'number':
      return numberCell(cell.value, cell.look, cell.note);
    case 'formula':
      return formulaCell(write(cell.formula), cell.result, cell.look, separator, cell.note);
    case 'input':
      return typeof cell.suggested === 'string'
        ? textCell(cell.suggested, cell.look, cell.note)
        : numberCell(cell.suggested, cell.look, cell.note);
  }
}

/**
 * What is wanted where the `row`th and the `column`th wanted line meet; the 0th are the lines of
 * codes, null a row of people's own in a list. Null: nothing of ours.
 */
export function wantedCell(
  sheet: WantedSheet,
  row: number | null,
  column: number,
): WantedCell | null {
  if (row === null) return column === 0 ? null : (sheet.newRows?.cells[column - 1] ?? null);
  if (row === 0) return codeCell(column === 0 ? sheet.role : sheet.columns[column - 1]?.code);
  const wanted = sheet.rows[row - 1];
  return column === 0 ? codeCell(wanted?.code) : (wanted?.cells[column - 1] ?? null);
}

const codeCell = (code = ''): WantedCell | null =>
  code === '' ? null : { is: 'text', text: code, look: STYLE.plain };

import { cleanText } from '../../../shared/reports';
import { type CellData, formulaContent } from '../cells';
import { STYLE } from '../style';
import type { Formula, WantedCell, WantedSheet } from './types';

/** How a formula is written out at the place of its cell. */
export type WriteFormula = (formula: Formula) => string;

/** What a wanted cell says where nothing stands yet, without its look. `separator`: of arguments. */
export function cellContent(cell: WantedCell, write: WriteFormula, separator: ',' | ';'): CellData {
  switch (cell.is) {
    case 'blank':
    case 'kept':
      return {};
    case 'text':
      return textContent(cell.text, cell.note);
    case 'number':
      return withNote({ userEnteredValue: { numberValue: cell.value } }, cell.note);
    case 'formula':
      return withNote(formulaContent(write(cell.formula), separator), cell.note);
    case 'input':
      if (typeof cell.suggested === 'string') return textContent(cell.suggested, cell.note);
      return withNote(
        cell.suggested === null ? {} : { userEnteredValue: { numberValue: cell.suggested } },
        cell.note,
      );
  }
}

/** Of cells that say nothing. */
export const NOTHING = '';

/**
 * The same only for cells that say the same. `write` gives formulas in the form in which one and its
 * copy in another cell read the same. Made for every cell of a hundred sheets, so no content is made
 * for it.
 */
export function contentKey(cell: WantedCell, write: WriteFormula): string {
  switch (cell.is) {
    case 'blank':
    case 'kept':
      return NOTHING;
    case 'formula':
      return `${write(cell.formula)}\n${cell.note ?? ''}`;
    case 'text':
      return saying(cell.text, cell.note);
    case 'number':
      return saying(cell.value, cell.note);
    case 'input':
      return saying(cell.suggested ?? '', cell.note);
  }
}

const saying = (value: string | number, note: string | undefined): string =>
  value === '' && !note ? NOTHING : `${typeof value} ${value}\n${note ?? ''}`;

function textContent(text: string, note?: string): CellData {
  const stringValue = cleanText(text);
  return withNote(stringValue === '' ? {} : { userEnteredValue: { stringValue } }, note);
}

function withNote(cell: CellData, note: string | undefined): CellData {
  if (note) cell.note = note;
  return cell;
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

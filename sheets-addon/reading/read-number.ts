import { cellText } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';
import { plainNumber, readNumber, tidy } from '../../shared/vietnamese';
import type { WordParams } from '../../shared/words';
import type { BookProblemName } from './problems';

/** What is odd about a cell: the name of a problem and its blanks. */
export interface CellOddity {
  name: BookProblemName;
  params: WordParams;
}

/** A cell where a number belongs. `number` null with an oddity: something else stands there. */
export interface NumberRead {
  number: number | null;
  oddity: CellOddity | null;
}

const LOOKS_LIKE_DATE = /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/;
/** "8.500": eight and a half to some, eight thousand five hundred to others. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * The number of a cell. Text that can only be one number ("8,5", "8.5") is taken as it, and named;
 * text that could be two is nobody's to guess. Null without an oddity: the cell is empty.
 */
export function readNumberCell(cell: GridCell): NumberRead {
  const { value, text } = cell;
  const odd = (name: BookProblemName, params: WordParams, number: number | null = null) => ({
    number,
    oddity: { name, params },
  });
  if (typeof value === 'number') {
    const isDate = LOOKS_LIKE_DATE.test(text.trim());
    return isDate ? odd('date-not-number', { found: text }) : { number: value, oddity: null };
  }
  const found = cellText(cell);
  if (found === '') return { number: null, oddity: null };
  const number = typeof value === 'string' ? readNumber(found) : null;
  if (number === null) return odd('not-a-number', { found });
  if (AMBIGUOUS.test(tidy(found))) {
    const [small, large] = [tidy(found).replace('.', ','), plainNumber(number)];
    return odd('number-ambiguous', { found, small, large });
  }
  return odd('number-as-text', { found, number: plainNumber(number) }, number);
}

import { cellText } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';
import { fold, plainNumber, tidy } from '../../shared/vietnamese';
import type { CellOddity } from './read-number';

/** One of the answers, or what stands there instead. */
export interface AnswerRead {
  answer: string | null;
  oddity: CellOddity | null;
}

/**
 * The answer in a cell, whatever its case (as "=" compares in sheets). Stray spaces are passed over
 * and named; an answer without its marks ("dat") is only suggested. Null without an oddity: empty.
 */
export function readAnswerCell(cell: GridCell, answers: readonly string[]): AnswerRead {
  const written = typeof cell.value === 'number' ? plainNumber(cell.value) : cellText(cell);
  const found = tidy(written);
  if (written === '') return { answer: null, oddity: null };
  const answer = answers.find((one) => sameCase(one) === sameCase(found));
  if (answer !== undefined) {
    const isExact = sameCase(written) === sameCase(answer);
    const oddity: CellOddity = { name: 'answer-spelled', params: { found: written, answer } };
    return { answer, oddity: isExact ? null : oddity };
  }
  const alike = answers.filter((one) => fold(one) === fold(found));
  const [suggestion, other] = alike;
  if (suggestion !== undefined && other === undefined) {
    return { answer: null, oddity: { name: 'answer-like', params: { found, suggestion } } };
  }
  const known = answers.map((one) => `«${one}»`).join(', ');
  return { answer: null, oddity: { name: 'unknown-answer', params: { found, answers: known } } };
}

const sameCase = (text: string): string => text.toLocaleLowerCase('vi');

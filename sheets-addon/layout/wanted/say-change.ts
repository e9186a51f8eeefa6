import { say } from '../../../shared/words';
import type { BookChange } from './types';

/** Kinds that only name something: nothing in the workbook is written for them. */
const LEFT_ALONE: ReadonlySet<BookChange['kind']> = new Set([
  'suggestion-changed',
  'sheet-copied',
  'row-copied',
  'column-copied',
]);

/** True when the difference is named for people to settle, and not by writing. */
export const isLeftAlone = ({ kind }: BookChange): boolean => LEFT_ALONE.has(kind);

/** A difference as a sentence: where, what stands there now, what comes. */
export function sayChange({ kind, sheet, cell, code, before, after }: BookChange): string {
  const empty = say('change.empty');
  return say(`change.${kind}`, {
    sheet,
    cell: cell ?? '',
    code: code ?? '',
    before: before || empty,
    after: after || empty,
  });
}

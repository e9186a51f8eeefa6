import type { Criterion } from '../../../shared/movement';
import { partRow, wholeRow } from './codes';

/**
 * Rows in which scorers enter a criterion: its own; the part and the whole of a percentage; none for
 * the sum of items.
 */
export function entryRows({ code, scoring }: Criterion): string[] {
  if (scoring.kind === 'percentage') return [partRow(code), wholeRow(code)];
  return scoring.kind === 'items' ? [] : [code];
}

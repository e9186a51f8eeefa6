import { sayField } from './say-entry';
import { ENTRY_FIELDS, type ScoreBookRead } from './types';

/** How many scores, reasons and pieces of evidence people entered in the whole book. */
export function enteredCount({
  scores,
  evidence,
}: Pick<ScoreBookRead, 'scores' | 'evidence'>): number {
  const fields = scores.flatMap(({ entries }) =>
    entries.flatMap(({ entry }) => ENTRY_FIELDS.filter((field) => sayField(entry, field) !== '')),
  );
  return fields.length + evidence.length;
}

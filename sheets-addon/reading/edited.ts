import type { ScoreBookRead } from './types';

/**
 * Whether people changed the plan or the list of subjects since the workbook was built: its sheets
 * have to be laid out again, shown first, before anything else is written.
 */
export function isEdited({ template, plan, subjects, newCodes }: ScoreBookRead): boolean {
  const isSame = (before: unknown, now: unknown) => JSON.stringify(before) === JSON.stringify(now);
  return (
    newCodes.length > 0 ||
    !isSame(template.plan, plan) ||
    !isSame(byCode(template.subjects), byCode(subjects))
  );
}

/** Sheets may be sorted: that changes nothing. */
export const byCode = <T extends { code: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (one.code < other.code ? -1 : 1));

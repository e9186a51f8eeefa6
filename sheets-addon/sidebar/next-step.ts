import type { Status } from '../protocol';

/** What this workbook is ready for; the sidebar's one primary action follows from it. */
export type NextStep = 'make-units' | 'fill-units' | 'score' | 'consolidate';

/**
 * Links to report workbooks mean there is something to consolidate; a list without links is a list
 * of whom to score; a typed name is scored without any list.
 */
export function nextStep(status: Status, subject: string): NextStep {
  if (status.units === null) return subject.trim() === '' ? 'make-units' : 'score';
  if (status.units.count === 0) return subject.trim() === '' ? 'fill-units' : 'score';
  return status.units.linked > 0 ? 'consolidate' : 'score';
}

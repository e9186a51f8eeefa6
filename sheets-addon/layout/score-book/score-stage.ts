import { SCORE_COLUMN } from './codes';
import type { BookSubject, ScoreBook, Stage } from './types';

/** Columns that a step of the scoring opens. */
const OPEN: Readonly<Record<Stage, readonly string[]>> = {
  self: [SCORE_COLUMN.self, SCORE_COLUMN.evidence],
  cross: [SCORE_COLUMN.cross, SCORE_COLUMN.reason],
  verify: [SCORE_COLUMN.verified, SCORE_COLUMN.reason],
  closed: [],
};

const EDITORS = { self: 'selfEditors', cross: 'crossEditors', verify: 'verifiers' } as const;

/** Whether the running step lets people enter anything in a column of a score sheet. */
export const isOpen = (column: string, { stage }: Pick<ScoreBook, 'stage'>): boolean =>
  OPEN[stage].includes(column);

/** Who may enter in the running step: the people named for the subject; everybody when none is. */
export function editorsOf(
  subject: BookSubject,
  { stage }: Pick<ScoreBook, 'stage'>,
): { editors?: readonly string[] } {
  const editors = stage === 'closed' ? [] : subject[EDITORS[stage]];
  return editors.length === 0 ? {} : { editors };
}

import type { Plan } from '../../shared/movement';
import { done, failed, type Outcome } from '../../shared/outcome';
import { normalCode } from '../../shared/reports/cells';
import type { ScoreEntry } from '../../shared/scoring';
import { fold } from '../../shared/vietnamese';
import type { BookSubject } from '../layout/score-book/types';
import { type ImportedCells, importedCells } from './imported-cells';

/** Scores of an own table for the subject whose score sheet they go into. */
export interface CarriedScores extends ImportedCells {
  subject: BookSubject;
}

/** Carries the scores of an own table over to the subject of this code or name. */
export function scoresFor(
  named: string,
  subjects: readonly BookSubject[],
  plan: Plan,
  entries: readonly ScoreEntry[],
): Outcome<CarriedScores> {
  const subject =
    subjects.find(({ code }) => normalCode(code) === normalCode(named)) ??
    subjects.find(({ name }) => fold(name) === fold(named));
  const params = { name: named };
  if (subject === undefined) return failed({ code: 'table-import.no-subject', params });
  if (plan.criteria.every((criterion) => criterion.subject !== subject.kind)) {
    return failed({ code: 'table-import.other-kind', params });
  }
  return done({ subject, ...importedCells(plan, entries) });
}

import type { Criterion, Plan } from '../../shared/movement';
import { type Given, pointsOf, type ScoreEntry, toNumber } from '../../shared/scoring';
import { plainNumber } from '../../shared/vietnamese';
import { MET, NOT_MET } from '../layout/score-book/answers';
import { SCORE_COLUMN } from '../layout/score-book/codes';
import type { EnteredCell } from './entered-cells';

export interface ImportedCells {
  cells: EnteredCell[];
  /** Scores that the criterion has no answer for: a number that none of its levels gives. */
  left: { code: string; title: string; points: string }[];
}

const SCORERS = ['self', 'cross', 'verified'] as const;

/** Entries found in a school's own table as what is entered in the cells of a score sheet. */
export function importedCells({ criteria }: Plan, entries: readonly ScoreEntry[]): ImportedCells {
  const imported: ImportedCells = { cells: [], left: [] };
  for (const entry of entries) {
    const criterion = criteria.find(({ code }) => code === entry.criterionCode);
    if (criterion === undefined) continue;
    const { code: row, title } = criterion;
    for (const scorer of SCORERS) {
      const given = entry[scorer];
      if (given === null) continue;
      const value = answerFor(criterion, given);
      if (value !== null) imported.cells.push({ row, column: SCORE_COLUMN[scorer], value });
      else if (typeof given === 'number') {
        imported.left.push({ code: row, title, points: plainNumber(toNumber(given)) });
      }
    }
    for (const field of ['reason', 'evidence'] as const) {
      const value = entry[field];
      if (value !== '') imported.cells.push({ row, column: SCORE_COLUMN[field], value });
    }
  }
  return imported;
}

/** What a scorer enters to say this; null where the criterion's kind has no such answer. */
function answerFor({ scoring }: Criterion, given: Given): string | number | null {
  if (typeof given !== 'number') {
    return given.by === 'yes-no' ? (given.met ? MET : NOT_MET) : null;
  }
  switch (scoring.kind) {
    case 'points':
      return toNumber(given);
    case 'yes-no':
      if (given === pointsOf(scoring.maximum)) return MET;
      return given === 0 ? NOT_MET : null;
    case 'levels':
      return scoring.levels.find(({ points }) => pointsOf(points) === given)?.title ?? null;
    case 'count':
      return timesOf(given, scoring.each);
    case 'minus':
      return timesOf(pointsOf(scoring.maximum) - given, scoring.each);
    default:
      return null;
  }
}

/** How many times `each` points make these hundredths; null for no whole number. */
function timesOf(hundredths: number, each: number): number | null {
  const times = hundredths / pointsOf(each);
  return Number.isInteger(times) && times >= 0 ? times : null;
}

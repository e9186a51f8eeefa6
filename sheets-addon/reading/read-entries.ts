import type { Criterion, Plan } from '../../shared/movement';
import type { Place } from '../../shared/outcome';
import { cellText, cleanText } from '../../shared/reports/cells';
import { emptyEntry, type Points, type Scorer } from '../../shared/scoring';
import { partRow, SCORE_COLUMN, SCORE_ROW, wholeRow } from '../layout/score-book/codes';
import type { BookSubject } from '../layout/score-book/types';
import { enteredCriteria } from './entered-criteria';
import type { BookProblem } from './problems';
import { entryKey } from './read-evidence';
import { type GivenRead, readGiven } from './read-given';
import type { ScoreCells } from './score-cells';
import { ENTRY_FIELDS, type EntryRead, type SubjectEntries } from './types';

const SCORERS: readonly Scorer[] = ['self', 'cross', 'verified'];

/** What entries are read with, besides the cells. */
export interface EntryContext {
  plan: Plan;
  maxima: ReadonlyMap<string, Points>;
  /** What «Minh chứng» names for an entry, by `entryKey`. */
  named: ReadonlyMap<string, readonly string[]>;
}

/** Everything entered for a subject, criterion by criterion, and what is odd about its cells. */
export function readEntries(
  cells: ScoreCells,
  subject: BookSubject,
  context: EntryContext,
): { scores: SubjectEntries; problems: BookProblem[] } {
  const read = enteredCriteria(context.plan, subject.kind).map((criterion) =>
    readEntry(cells, subject.code, criterion, context),
  );
  return {
    scores: {
      subject,
      entries: read.map(({ entry }) => entry),
      total: cells.at(SCORE_ROW.total, SCORE_COLUMN.official),
      className: cells.at(SCORE_ROW.className, SCORE_COLUMN.official),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readEntry(
  cells: ScoreCells,
  subject: string,
  criterion: Criterion,
  { maxima, named }: EntryContext,
): { entry: EntryRead; problems: BookProblem[] } {
  const { code } = criterion;
  const textAt = (column: string) => cleanText(cellText(cells.at(code, column)?.cell));
  const given = { self: readOf('self'), cross: readOf('cross'), verified: readOf('verified') };
  const listed = named.get(entryKey(subject, code)) ?? [];
  const base = emptyEntry(criterion);
  const all = SCORERS.map((scorer) => given[scorer]);
  return {
    entry: {
      entry: {
        ...base,
        maximum: maxima.get(code) ?? base.maximum,
        self: given.self.given,
        cross: given.cross.given,
        verified: given.verified.given,
        reason: textAt(SCORE_COLUMN.reason),
        evidence: [textAt(SCORE_COLUMN.evidence), ...listed].filter((it) => it !== '').join('; '),
      },
      places: placesOf(cells, criterion),
      shown: cells.at(code, SCORE_COLUMN.official)?.cell ?? null,
      seen: { self: given.self.seen, cross: given.cross.seen, verified: given.verified.seen },
    },
    problems: all.flatMap(({ problems }) => problems),
  };

  function readOf(scorer: Scorer): GivenRead {
    const column = SCORE_COLUMN[scorer];
    const entered = {
      own: cells.at(code, column),
      part: cells.at(partRow(code), column),
      whole: cells.at(wholeRow(code), column),
    };
    return readGiven(criterion, entered, subject);
  }
}

/** A percentage is entered in its part row. */
function placesOf(cells: ScoreCells, { code, scoring }: Criterion): EntryRead['places'] {
  const places: Partial<Record<keyof EntryRead['places'], Place>> = {};
  for (const field of [...ENTRY_FIELDS, 'official'] as const) {
    const isRatio = scoring.kind === 'percentage' && SCORERS.some((scorer) => scorer === field);
    const place = cells.at(isRatio ? partRow(code) : code, SCORE_COLUMN[field])?.place;
    if (place !== undefined) places[field] = place;
  }
  return places;
}

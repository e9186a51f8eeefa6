import { cellText } from '../../shared/reports/cells';
import type { GridCell } from '../../shared/reports/types';
import { type CriterionScore, formatPoints, pointsOf } from '../../shared/scoring';
import { tidy } from '../../shared/vietnamese';
import { INCOMPLETE, MET, NOT_MET, RULED_OUT } from '../layout/score-book/answers';
import { type BookProblem, bookProblem } from './problems';
import type { BookResults, SubjectResult } from './results';
import type { EntryRead, ScoreBookRead, SubjectEntries } from './types';

/**
 * Where the sheet shows another score, total or class than the entries give: a formula was written
 * over, or the sheet was not computed again. Entries that are read otherwise than the formulas read
 * them are named already.
 */
export function shownDifferences(
  { scores }: Pick<ScoreBookRead, 'scores'>,
  { subjects }: BookResults,
): BookProblem[] {
  return scores.flatMap((read, index) => {
    const result = subjects[index];
    return result === undefined || read.entries.length === 0 ? [] : differencesOf(read, result);
  });
}

function differencesOf(read: SubjectEntries, result: SubjectResult): BookProblem[] {
  const whose = result.subject.code;
  const scored = new Map(result.score.criteria.map((one) => [one.criterion.code as string, one]));
  const asShown = read.entries.filter(isReadAlike);
  const points = asShown.flatMap((entry) => {
    const score = scored.get(entry.entry.criterionCode);
    return score === undefined ? [] : pointsDiffer(entry, score, whose);
  });
  if (asShown.length < read.entries.length) return points;
  const { total, className } = read;
  const wholes: BookProblem[] = [];
  if (total !== null && !showsPoints(total.cell, formatPoints(result.score.total))) {
    const computed = formatPoints(result.score.total);
    const params = { shown: shownIn(total.cell), computed };
    wholes.push(bookProblem('total-differs', total.place, params, whose));
  }
  const wanted = classShown(result);
  if (className !== null && wanted !== null && shownIn(className.cell) !== wanted) {
    const params = { shown: shownIn(className.cell), computed: wanted };
    wholes.push(bookProblem('class-differs', className.place, params, whose));
  }
  return [...points, ...wholes];
}

/** Whether the formulas take the scores for what they were read as. */
const isReadAlike = ({ entry, seen }: EntryRead): boolean =>
  seen.self === entry.self && seen.cross === entry.cross && seen.verified === entry.verified;

function pointsDiffer(
  { shown, places }: EntryRead,
  { official, met }: CriterionScore,
  whose: string,
): BookProblem[] {
  if (shown === null) return [];
  const computed = official === null ? answerShown(met) : formatPoints(official);
  const isSame = official === null ? shownIn(shown) === computed : showsPoints(shown, computed);
  const params = { shown: shownIn(shown), computed };
  return isSame ? [] : [bookProblem('points-differ', places.official ?? {}, params, whose)];
}

const answerShown = (met: boolean | null): string => (met === null ? '' : met ? MET : NOT_MET);

/** The class as the score sheet shows it; null where it shows the classes of groups instead. */
function classShown({ score, scored }: SubjectResult): string | null {
  if (score.classesOf === 'group' || scored === 0) return null;
  if (!score.isComplete) return INCOMPLETE;
  return score.className ?? (score.failed.length > 0 ? RULED_OUT : null);
}

const shownIn = (cell: GridCell): string =>
  typeof cell.value === 'number' ? formatPoints(pointsOf(cell.value)) : tidy(cellText(cell));

const showsPoints = (cell: GridCell, points: string): boolean =>
  typeof cell.value === 'number' && shownIn(cell) === points;

import type { Criterion } from '../../shared/movement';
import { cellText } from '../../shared/reports/cells';
import { type Given, pointsOf, toNumber } from '../../shared/scoring';
import { plainNumber } from '../../shared/vietnamese';
import { MET, NOT_MET } from '../layout/score-book/answers';
import type { FoundCell } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import { readAnswerCell } from './read-answer';
import { type CellOddity, readNumberCell } from './read-number';

/** The cells in which a scorer enters one criterion; null where the sheet has lost them. */
export interface GivenCells {
  own: FoundCell | null;
  /** Of a percentage alone. */
  part: FoundCell | null;
  whole: FoundCell | null;
}

export interface GivenRead {
  given: Given | null;
  /** What the sheet's formulas take it for: a number written as text is none to them. */
  seen: Given | null;
  problems: BookProblem[];
}

const NOTHING: GivenRead = { given: null, seen: null, problems: [] };

/** What a scorer entered for a criterion, in the way its kind asks for. */
export function readGiven(criterion: Criterion, cells: GivenCells, subject: string): GivenRead {
  const { scoring } = criterion;
  if (scoring.kind === 'items') return NOTHING;
  if (scoring.kind === 'percentage') return readRatio(cells, subject);
  if (cells.own === null) return NOTHING;
  switch (scoring.kind) {
    case 'yes-no':
    case 'condition':
      return readAnswer(cells.own, [MET, NOT_MET], subject, (answer) => ({
        by: 'yes-no',
        met: answer === MET,
      }));
    case 'levels': {
      const titles = scoring.levels.map(({ title }) => title);
      return readAnswer(cells.own, titles, subject, (title) => ({ by: 'level', title }));
    }
    case 'count':
    case 'minus':
      return readNumber(cells.own, subject, (count) => ({ by: 'count', count }));
    case 'points':
      return readPoints(cells.own, subject);
  }
}

function readAnswer(
  { cell, place }: FoundCell,
  answers: readonly string[],
  subject: string,
  given: (answer: string) => Given,
): GivenRead {
  const { answer, oddity } = readAnswerCell(cell, answers);
  const problems = named(oddity, place, subject);
  if (answer === null) return { ...onlyWords(cell), problems };
  const read = given(answer);
  return { given: read, seen: oddity === null ? read : wordsIn(cell), problems };
}

function readNumber(
  { cell, place }: FoundCell,
  subject: string,
  given: (number: number) => Given,
): GivenRead {
  const { number, oddity } = readNumberCell(cell);
  const problems = named(oddity, place, subject);
  if (number === null) return { ...onlyWords(cell), problems };
  const read = given(number);
  return { given: read, seen: oddity === null ? read : wordsIn(cell), problems };
}

/** Points have two decimals; further ones are rounded, and named. */
function readPoints(found: FoundCell, subject: string): GivenRead {
  const read = readNumber(found, subject, pointsOf);
  const { value } = found.cell;
  if (typeof value !== 'number' || typeof read.given !== 'number') return read;
  const counted = toNumber(read.given);
  if (counted === value) return read;
  const params = { found: plainNumber(value), counted: plainNumber(counted) };
  return { ...read, problems: [bookProblem('more-decimals', found.place, params, subject)] };
}

function readRatio({ part, whole }: GivenCells, subject: string): GivenRead {
  if (part === null || whole === null) return NOTHING;
  const read = [part, whole].map(({ cell, place }) => {
    const { number, oddity } = readNumberCell(cell);
    return { cell, number, place, oddity, problems: named(oddity, place, subject) };
  });
  const problems = read.flatMap((one) => one.problems);
  const wrong = read.find(({ number, oddity }) => number === null && oddity !== null);
  if (wrong !== undefined) return { ...onlyWords(wrong.cell), problems };
  const numbers = read.map(({ number }) => number);
  if (numbers.every((number) => number === null)) return NOTHING;
  const missing = read.find(({ number }) => number === null);
  const half = missing === undefined ? [] : [bookProblem('half-ratio', missing.place, {}, subject)];
  const ratio: Given = { by: 'ratio', part: numbers[0] ?? 0, whole: numbers[1] ?? 0 };
  const odd = read.find(({ oddity }) => oddity !== null);
  return {
    given: ratio,
    seen: odd === undefined ? ratio : wordsIn(odd.cell),
    problems: [...problems, ...half],
  };
}

const named = (
  oddity: CellOddity | null,
  place: FoundCell['place'],
  subject: string,
): BookProblem[] =>
  oddity === null ? [] : [bookProblem(oddity.name, place, oddity.params, subject)];

/** What stands in a cell is no entry of the criterion, to us and to formulas. */
const onlyWords = (cell: FoundCell['cell']): Omit<GivenRead, 'problems'> => ({
  given: wordsIn(cell),
  seen: wordsIn(cell),
});

/** Words that are no entry of the criterion; null when the cell is empty. */
function wordsIn(cell: FoundCell['cell']): Given | null {
  const text = cellText(cell);
  return text === '' ? null : { by: 'text', text };
}

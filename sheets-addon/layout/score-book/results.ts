import type { Criterion, CriterionGroup } from '../../../shared/movement';
import type { Ref } from '../wanted/types';
import { matrixColumn, ROLE, SCORE_COLUMN } from './codes';
import type { BookSubject, ScoreBook } from './types';

/** Where the results of one subject stand, on a sheet of her own or in her row of the matrix. */
export function resultRef(
  book: ScoreBook,
  subject: BookSubject,
  row: string,
  column: string = SCORE_COLUMN.official,
): Ref {
  return book.layout === 'matrix'
    ? { sheet: ROLE.matrix(book), row: subject.code, column: matrixColumn(row, column) }
    : { sheet: ROLE.scores(book, subject), row, column };
}

/** Everything that is scored for the subject, items among it. */
export const scoredParts = (
  { plan }: Pick<ScoreBook, 'plan'>,
  { kind }: Pick<BookSubject, 'kind'>,
): Criterion[] => plan.criteria.filter((criterion) => criterion.subject === kind);

/** What people score: a criterion made of items is scored by its items. */
export const enteredParts = (book: ScoreBook, subject: BookSubject): Criterion[] =>
  scoredParts(book, subject).filter(({ scoring }) => scoring.kind !== 'items');

/** Groups that have criteria, of one kind or of both: the others have no row anywhere. */
export const groupsOf = (
  { plan }: Pick<ScoreBook, 'plan'>,
  kind?: BookSubject['kind'],
): CriterionGroup[] =>
  plan.groups.filter(
    ({ code, subject }) =>
      (kind === undefined || subject === kind) &&
      plan.criteria.some((it) => it.group === code && it.subject === subject && it.itemOf === null),
  );

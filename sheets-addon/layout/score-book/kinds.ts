import type { SubjectKind } from '../../../shared/movement';
import { say } from '../../../shared/words';
import type { BookSubject, ScoreBook } from './types';

/** Kinds that are ranked and proposed apart, in the order of all sheets. */
export const KINDS: readonly SubjectKind[] = ['collective', 'individual'];

/** The kinds that the workbook has subjects of. */
export const kindsOf = ({ subjects }: Pick<ScoreBook, 'subjects'>): SubjectKind[] =>
  KINDS.filter((kind) => subjects.some((subject) => subject.kind === kind));

/** Subjects as all sheets list them: collectives before persons, each as in «Đối tượng». */
export const subjectsInOrder = (book: Pick<ScoreBook, 'subjects'>): BookSubject[] =>
  KINDS.flatMap((kind) => book.subjects.filter((subject) => subject.kind === kind));

/** What the plan calls the kind ("Tập thể"); what it is called elsewhere where the plan has none of it. */
export const kindTitle = ({ plan }: Pick<ScoreBook, 'plan'>, kind: SubjectKind): string =>
  plan.subjects.find((subject) => subject.kind === kind)?.title ?? say(`sheets.kind.${kind}`);

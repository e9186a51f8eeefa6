import { highestFirst, type Points, toNumber } from '../../../../shared/scoring';
import {
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
} from '../../../../sheets-addon/layout/score-book/codes';
import { scoredParts } from '../../../../sheets-addon/layout/score-book/results';
import type { BookSubject, ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import type { WantedSheet } from '../../../../sheets-addon/layout/wanted/types';
import { type Entered, entryKey } from './computed';

/** What a score sheet came to, made up: the formulas that read it are tried on it. */
export interface MadeUp {
  subject: BookSubject;
  total: Points;
  className: string | null;
  isComplete: boolean;
}

const bare = { growth: 'ours', rules: [], formats: [], charts: [], protection: null } as const;

/** Score sheets that hold nothing but results, and the list of subjects. */
export function sheetsWithResults(book: ScoreBook): WantedSheet[] {
  const sheetOf = (role: string, columns: readonly string[], rows: readonly string[]) => ({
    ...bare,
    role,
    title: role.replaceAll('|', ' '),
    columns: columns.map((code) => ({ code, width: 100 })),
    rows: rows.map((code) => ({ code, cells: [] })),
  });
  return [
    sheetOf(
      ROLE.subjects(book),
      Object.values(SUBJECT_COLUMN),
      book.subjects.map(({ code }) => code),
    ),
    ...book.subjects.map((subject) =>
      sheetOf(ROLE.scores(book, subject), Object.values(SCORE_COLUMN), [
        ...scoredParts(book, subject).map(({ code }) => code),
        ...Object.values(SCORE_ROW),
      ]),
    ),
  ];
}

export function enteredResults(book: ScoreBook, results: readonly MadeUp[]): Entered {
  const steps = highestFirst(book.plan.classes).map(({ title }) => title);
  return new Map(
    results.flatMap(({ subject, total, className, isComplete }) => {
      const at = (row: string, column: keyof typeof SCORE_COLUMN) =>
        entryKey(ROLE.scores(book, subject), row, SCORE_COLUMN[column]);
      const listed = (column: keyof typeof SUBJECT_COLUMN) =>
        entryKey(ROLE.subjects(book), subject.code, SUBJECT_COLUMN[column]);
      const place = className === null ? steps.length + 1 : steps.indexOf(className) + 1;
      const ruledOut = isComplete ? 'Không xếp loại' : 'Chưa chấm đủ';
      return [
        [at(SCORE_ROW.total, 'official'), toNumber(total)],
        [at(SCORE_ROW.className, 'official'), className ?? ruledOut],
        [at(SCORE_ROW.className, 'counted'), isComplete ? place : 0],
        [listed('code'), subject.code],
        [listed('name'), subject.name],
        ...(subject.cluster === '' ? [] : [[listed('cluster'), subject.cluster] as const]),
      ] as [string, string | number][];
    }),
  );
}

import { describe, test } from 'vitest';
import {
  matrixColumn,
  SCORE_COLUMN,
  SCORE_ROW,
} from '../../../sheets-addon/layout/score-book/codes';
import { WHO_COLUMN } from '../../../sheets-addon/layout/score-book/matrix-columns';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import { ask, both, type Mistake, pasted } from './changed-book';
import { mistakesIn } from './mistakes-in';

const plan = planWith([
  criterion('1', points(60)),
  criterion('2', { kind: 'yes-no', maximum: 40 }),
  criterion('3', { kind: 'condition' }),
]);
const [C1, C2, C3] = ['THU.TT.1', 'THU.TT.2', 'THU.TT.3'] as const;
const subjects = [subject('T1'), subject('T2')];
const book = bookWith({ plan, subjects, layout: 'matrix' });
const SHEET = 'Bảng chấm chung';
const { self, cross, verified, official } = SCORE_COLUMN;
const [SELF, CROSS, OFFICIAL] = [self, cross, official].map((column) => matrixColumn(C1, column));
const codeOf = (criterionCode: string, column: string) =>
  ['', matrixColumn(criterionCode, column)] as const;
const erased = (...codes: (readonly [string, string])[]): Mistake =>
  both(...codes.map((code) => pasted(SHEET, code, [['']])));

const HEALED: [mistake: string, change: Mistake][] = [
  [
    'a column inserted at the left, a row above',
    ask(
      (it) => ({ insertDimension: { range: it.line(SHEET, 'COLUMNS', 0) } }),
      (it) => ({ insertDimension: { range: it.line(SHEET, 'ROWS', 0) } }),
    ),
  ],
  [
    'a column inserted inside a criterion',
    ask((it) => ({
      insertDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', CROSS ?? '').column) },
    })),
  ],
  ['subjects sorted', (it) => it.sortBelowHead(SHEET, WHO_COLUMN.name)],
  ['the hidden code of the column of self scores erased', erased(codeOf(C1, self))],
  [
    'the hidden codes of columns titled alike erased',
    erased(codeOf(C1, cross), codeOf(C2, cross), codeOf(C2, verified), codeOf(C3, verified)),
  ],
  ['the hidden code of a column written over', pasted(SHEET, codeOf(C2, self), [['X']])],
  ['the hidden code of a subject changed', pasted(SHEET, ['T1', ''], [['T77']])],
  ['a number pasted over official scores', pasted(SHEET, ['T1', OFFICIAL ?? ''], [[1], [2]])],
  ['a word pasted over the head', pasted(SHEET, [SCORE_ROW.header, SELF ?? ''], [['Điểm', 1]])],
];

const NAMED: [mistake: string, change: Mistake, names: string[]][] = [
  [
    'texts pasted over entries',
    both(pasted(SHEET, ['T1', SELF ?? ''], [["'8 điểm"]])),
    ['not-a-number'],
  ],
  ['a subject pasted over another', pasted(SHEET, ['T1', ''], [['T2']]), ['row-copied-differs']],
];

const { areHealed, stayNamed } = mistakesIn(book, async (it) => {
  await it.paste(SHEET, ['T1', matrixColumn(C1, self)], [[50]]);
  await it.paste(SHEET, ['T1', matrixColumn(C2, cross)], [['Đạt']]);
  await it.paste(SHEET, ['T1', matrixColumn(C3, verified)], [['Đạt']]);
});

describe('mistakes in the matrix that refreshing heals', () => {
  test.each(HEALED)('%s', async (_, mistake) => areHealed(mistake));
});

describe('mistakes in the matrix that stay named after refreshing', () => {
  test.each(NAMED)('%s', async (_, mistake, names) => stayNamed(mistake, names));
});

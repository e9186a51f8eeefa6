import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/movement';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import {
  groupRow,
  partRow,
  SCORE_COLUMN,
  SCORE_ROW,
  wholeRow,
} from '../../../../sheets-addon/layout/score-book/codes';
import { scoreSheetsWanted } from '../../../../sheets-addon/layout/score-book/score-sheets';
import type { ScoreBook, Stage } from '../../../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { criterion, planWith, points } from '../../../shared/scoring/plans';
import { randomBook } from '../../random-book';
import { bookForTest, formulasIn, now, period } from '../book';

const head = {
  code: 'TO1',
  name: 'Tổ 1',
  kind: 'collective',
  cluster: '',
  selfEditors: ['to1@truongbanmau.edu.vn'],
  crossEditors: [],
  verifiers: ['pht@truongbanmau.edu.vn'],
} as const;

const bookOf = (plan: Plan, more: Partial<ScoreBook> = {}): ScoreBook => ({
  plan,
  period,
  now,
  subjects: [head],
  layout: 'sheet-each',
  stage: 'self',
  until: { self: { year: 2026, month: 10, day: 15 }, cross: null, verify: null },
  ...more,
});

const ratio = {
  kind: 'percentage',
  maximum: 10,
  numerator: 'Đã bồi dưỡng',
  denominator: 'Tổng số',
  bands: [{ from: 80, points: 10 }],
};
const levels = {
  kind: 'levels',
  maximum: 10,
  levels: [
    { title: 'Cơ bản', points: 5 },
    { title: 'Nâng cao', points: 10 },
  ],
};
const group = {
  code: 'THU.NHOM.1',
  title: 'Dạy, học',
  subject: 'collective',
  maximum: null,
  mostBonus: 5,
  source: null,
};
const mixed = planWith(
  [
    criterion('1', points(10), { group: 'THU.NHOM.1' }),
    criterion('2', points(10)),
    criterion('3', ratio),
    criterion('4', levels, { group: 'THU.NHOM.1', evidenceRequired: true }),
    criterion('5', { kind: 'items', maximum: 10 }),
    criterion('5.1', points(10), { itemOf: 'THU.TT.5' }),
  ],
  { groups: [group] },
);

function sheetOf(book: ScoreBook) {
  const [sheet] = scoreSheetsWanted(book);
  if (!sheet) throw new Error('no score sheet');
  return sheet;
}

describe("a subject's score sheet", () => {
  test('criteria in no group stand first, then each group; a percentage has two more rows', () => {
    const rows = sheetOf(bookOf(mixed)).rows.map(({ code }) => code);
    expect(rows.slice(rows.indexOf(SCORE_ROW.header) + 1)).toEqual([
      'THU.TT.2',
      'THU.TT.3',
      partRow('THU.TT.3'),
      wholeRow('THU.TT.3'),
      'THU.TT.5',
      'THU.TT.5.1',
      groupRow('THU.NHOM.1'),
      'THU.TT.1',
      'THU.TT.4',
      SCORE_ROW.base,
      SCORE_ROW.bonus,
      SCORE_ROW.deduction,
      SCORE_ROW.total,
      SCORE_ROW.className,
      SCORE_ROW.thresholds,
      SCORE_ROW.checks,
    ]);
  });

  test('the head says whose it is, which step is running and until when', () => {
    const words = JSON.stringify(sheetOf(bookOf(mixed)).rows.slice(0, 7));
    expect(words).toContain('Tổ 1 (TO1)');
    expect(words).toContain('Bước đang làm: tự chấm, đến hết ngày 15/10/2026');
  });

  test('the head gives the codes that the extension asks for to hand in evidence', () => {
    const words = JSON.stringify(sheetOf(bookOf(mixed)).rows.slice(0, 7));
    expect(words).toContain('Gửi minh chứng: mã đối tượng TO1, mã kế hoạch THU, năm 2026');
  });

  test('a group says its caps, levels are chosen from a list', () => {
    const sheet = sheetOf(bookOf(mixed));
    expect(JSON.stringify(sheet.rows)).toContain('Dạy, học (điểm cộng tối đa 5)');
    expect(sheet.rules.find(({ condition }) => condition.type === 'list')).toMatchObject({
      rows: ['THU.TT.4'],
      condition: { values: ['Cơ bản', 'Nâng cao'] },
    });
  });

  test('rows that are entered alike share one rule', () => {
    const rules = sheetOf(bookOf(mixed)).rules.map(({ rows }) => rows);
    expect(rules).toEqual([
      ['THU.TT.2', 'THU.TT.5.1', 'THU.TT.1'],
      [partRow('THU.TT.3'), wholeRow('THU.TT.3')],
      ['THU.TT.4'],
    ]);
  });
});

describe('what a step opens', () => {
  const { self, cross, verified, reason, evidence } = SCORE_COLUMN;
  test.each<[Stage, readonly string[], readonly string[] | undefined]>([
    ['self', [self, evidence], head.selfEditors],
    ['cross', [cross, reason], undefined],
    ['verify', [verified, reason], head.verifiers],
    ['closed', [], undefined],
  ])('%s', (stage, columns, editors) => {
    const open = sheetOf(bookOf(mixed, { stage })).protection?.open ?? [];
    expect(open.flatMap((cells) => cells.columns)).toEqual(columns);
    expect(open.every((cells) => cells.editors === editors)).toBe(true);
  });

  test('in the matrix a subject opens her own row alone', () => {
    const other = { ...head, code: 'TO2', selfEditors: [] };
    const book = bookOf(mixed, { layout: 'matrix', subjects: [head, other] });
    expect(sheetOf(book).protection?.open.map(({ rows, editors }) => [rows, editors])).toEqual([
      [['TO1'], head.selfEditors],
      [['TO2'], undefined],
    ]);
  });
});

describe.each(['sheet-each', 'matrix'] as const)('a whole workbook, %s', (layout) => {
  test('formulas use only functions that Sheets, Excel and LibreOffice all compute', () => {
    const { book } = randomBook(5, layout);
    const names = formulasIn(reconcile({}, scoreBookWanted(book)).requests).flatMap((formula) =>
      [...formula.replace(/"(?:[^"]|"")*"|'[^']*'/g, '').matchAll(/([A-Z]+)\(/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect([...new Set(names)].filter((name) => !ALLOWED.test(name))).toEqual([]);
  });

  test('without criteria for a subject no formula points nowhere', () => {
    const subjects = [{ ...head, kind: 'individual' as const }];
    const wanted = scoreBookWanted(bookOf(mixed, { layout, subjects }));
    const formulas = formulasIn(reconcile({}, wanted).requests);
    expect(formulas.filter((formula) => formula.includes('#REF!'))).toEqual([]);
  });

  test('building it again later changes nothing', async () => {
    const book = bookOf(mixed, { layout });
    const there = await bookForTest();
    await there.write(reconcile(await there.read(), scoreBookWanted(book)).requests);
    const later = { ...book, now: { ...book.now, hour: 15 } };
    expect(reconcile(await there.read(), scoreBookWanted(later)).requests).toEqual([]);
  });
});

const ALLOWED =
  /^(SUM|SUMIFS|COUNTIFS|SUMPRODUCT|ROUND|MIN|MAX|IF|IFERROR|INDEX|MATCH|RANK|LARGE|AND|OR|NOT)$/;

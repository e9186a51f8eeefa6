import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../shared/movement';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import type { ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { planOf } from '../../../shared/movement/plan-of';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { bookForTest, formulasIn, titlesOf } from '../book';
import { bookWith, subject } from './books';

beforeAll(() => void startEngine(), 60_000);

const requestsFor = (book: ScoreBook) => reconcile({}, scoreBookWanted(book)).requests;

/** P5 with so many percentages for its criteria. */
function planOfPercentages(count: number): Plan {
  const plan = planOf('P5');
  const [first] = plan.criteria;
  if (first === undefined) throw new Error('P5 has no criteria');
  const criteria = Array.from({ length: count }, (_, index) => ({
    ...first,
    code: `P5.TT.${index + 1}` as typeof first.code,
    scoring: {
      kind: 'percentage' as const,
      maximum: 10,
      suggested: true,
      numerator: 'Số đạt',
      denominator: 'Tổng số',
      bands: [{ from: 50, points: 10 }],
    },
  }));
  return { ...plan, criteria };
}

describe('the whole workbook', () => {
  it('has its sheets in the order of the work', async () => {
    const there = await bookForTest();
    const book = bookWith();
    await there.write(reconcile(await there.read(), scoreBookWanted(book)).requests);
    expect(titlesOf(await there.read()).slice(1)).toEqual([
      'Hướng dẫn',
      'Tiêu chí',
      'Đối tượng',
      'Phiếu chấm T1',
      'Phiếu chấm T2',
      'Phiếu chấm GV1',
      'Tổng hợp',
      'Xếp hạng',
      'Đề nghị khen thưởng',
      'Minh chứng',
      'Nhật ký',
      '_mau_cham_diem',
      '_anh_chup',
    ]);
  });

  it('is as wanted after one batch, at a later hour too', async () => {
    const there = await bookForTest();
    const book = bookWith();
    await there.write(reconcile(await there.read(), scoreBookWanted(book)).requests);
    const later = { ...book, now: { ...book.now, hour: 17 } };
    expect(reconcile(await there.read(), scoreBookWanted(later))).toEqual({
      requests: [],
      changes: [],
    });
  });

  it.each<[string, Partial<ScoreBook>]>([
    ['the next stage', { stage: 'verify' }],
    ['closing', { stage: 'closed' }],
    [
      'one more subject',
      { subjects: [...bookWith().subjects, subject('T3', 'collective', 'Cụm 2')] },
    ],
    ['a subject less', { subjects: bookWith().subjects.slice(1) }],
    ['a quota of the highest class', { plan: withQuota(25) }],
  ])('%s takes one batch, and then nothing', async (_, change) => {
    const there = await bookForTest();
    await there.write(reconcile(await there.read(), scoreBookWanted(bookWith())).requests);
    const wanted = scoreBookWanted(bookWith(change));
    const { requests } = reconcile(await there.read(), wanted);
    expect(requests.length).toBeGreaterThan(0);
    await there.write(requests);
    expect(reconcile(await there.read(), wanted).requests).toEqual([]);
  });
});

function withQuota(topPercent: number): Plan {
  const plan = planOf('P5');
  return { ...plan, classes: { ...plan.classes, topPercent } };
}

describe('formulas', () => {
  it('use only functions that Sheets, Excel and LibreOffice all compute', () => {
    const allowed =
      /^(SUM|SUMIFS|COUNTIFS|SUMPRODUCT|ROUND|MIN|MAX|IF|IFERROR|INDEX|MATCH|RANK|LARGE|AND|OR|NOT)$/;
    const plans = ['P2', 'P5', 'QD4725'].map(planOf);
    const subjects = [subject('T1'), subject('T2')];
    const formulas = plans.flatMap((plan) => formulasIn(requestsFor(bookWith({ plan, subjects }))));
    const names = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z]+)\(/g)].map((it) => it[1] ?? ''),
    );
    expect(names.length).toBeGreaterThan(500);
    expect([...new Set(names)].filter((name) => !allowed.test(name))).toEqual([]);
  });

  it.each(['sheet-each', 'matrix'] as const)(
    'are not longer than Excel takes with 60 criteria entered in two rows each: %s',
    (layout) => {
      const subjects = [subject('TO-CHUYEN-MON-101'), subject('TO-CHUYEN-MON-102')];
      const plan = planOfPercentages(60);
      const formulas = formulasIn(requestsFor(bookWith({ plan, subjects, layout })));
      expect(Math.max(...formulas.map((it) => it.length))).toBeLessThan(8192);
    },
  );
});

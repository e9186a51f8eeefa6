import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SubjectKind } from '../../../../shared/movement';
import {
  classOf,
  competitionRanks,
  type Points,
  standings,
  toNumber,
  underQuota,
} from '../../../../shared/scoring';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import {
  classRow,
  place,
  ROLE,
  SUMMARY_COLUMN,
} from '../../../../sheets-addon/layout/score-book/codes';
import { rankingWanted } from '../../../../sheets-addon/layout/score-book/ranking-sheet';
import { CLASS_HEADINGS } from '../../../../sheets-addon/layout/score-book/summary-charts';
import { summaryWanted } from '../../../../sheets-addon/layout/score-book/summary-sheet';
import type { ScoreBook } from '../../../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { planOf } from '../../../shared/movement/plan-of';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { bookWith, subject } from './books';
import { computed } from './computed';
import { enteredResults, type MadeUp, sheetsWithResults } from './results-for-test';

beforeAll(() => void startEngine(), 60_000);

const KINDS: readonly SubjectKind[] = ['collective', 'individual'];

/** Few different totals, so that ties are common; some incomplete, some ruled out. */
const someResults = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    cluster: fc.constantFrom('', 'Cụm 1', 'Cụm 2'),
    total: fc.constantFrom(10000, 9500, 9475, 9000, 8999, 8000, 6667, 0).map((it) => it as Points),
    outcome: fc.constantFrom('classed', 'classed', 'classed', 'incomplete', 'ruled out'),
  }),
  { minLength: 1, maxLength: 14 },
);

function bookOf(
  drawn: typeof someResults extends fc.Arbitrary<infer T> ? T : never,
  topPercent: number | null,
) {
  const plan = planOf('P5');
  const classes = { ...plan.classes, topPercent };
  const results = drawn.map(
    ({ kind, cluster, total, outcome }, index): MadeUp => ({
      subject: subject(`D${index + 1}`, kind, cluster),
      total,
      isComplete: outcome !== 'incomplete',
      className: outcome === 'classed' ? classOf(total, classes) : null,
    }),
  );
  const book = bookWith({
    plan: { ...plan, classes },
    subjects: results.map(({ subject }) => subject),
  });
  return { book, results };
}

/** What the formulas of «Tổng hợp» and «Xếp hạng» show. */
async function shown(book: ScoreBook, results: readonly MadeUp[]) {
  const sheets = [...sheetsWithResults(book), summaryWanted(book), rankingWanted(book)];
  const value = await computed(sheets, enteredResults(book, results));
  const rowsOf = (role: string, codes: readonly string[], columns: readonly string[]) =>
    codes.map((row) => columns.map((column) => value(role, row, column) ?? ''));
  return rowsOf;
}

describe('«Tổng hợp» says what scoring says', () => {
  it('for ranks, ranks in the cluster and classes under the quota, of each kind apart', async () => {
    const percents = fc.constantFrom(null, 0, 20, 25, 33.4, 50, 100);
    await fc.assert(
      fc.asyncProperty(someResults, percents, async (drawn, topPercent) => {
        const { book, results } = bookOf(drawn, topPercent);
        const rowsOf = await shown(book, results);
        const columns = [
          SUMMARY_COLUMN.rank,
          SUMMARY_COLUMN.clusterRank,
          SUMMARY_COLUMN.finalClass,
        ];
        for (const kind of KINDS) {
          const own = results.filter(({ subject }) => subject.kind === kind);
          const codes = own.map(({ subject }) => subject.code);
          expect(rowsOf(ROLE.summary(book), codes, columns)).toEqual(byScoring(book, own));
        }
      }),
      { numRuns: 25 },
    );
  });
});

function byScoring({ plan }: ScoreBook, own: readonly MadeUp[]): (string | number)[][] {
  const ranks = standings(
    own.map(({ subject, total, className }) => ({
      cluster: subject.cluster,
      total: className === null ? null : total,
    })),
  );
  const finals = underQuota(own, plan.classes);
  return own.map(({ isComplete }, index) => {
    const { className, decidedBy } = finals[index] ?? { className: null, decidedBy: 'points' };
    const none = isComplete ? 'Không xếp loại' : 'Chưa chấm đủ';
    const ending = decidedBy === 'council' ? ' (hội đồng quyết định)' : '';
    const { overall, inCluster } = ranks[index] ?? { overall: null, inCluster: null };
    return [overall ?? '', inCluster ?? '', className === null ? none : `${className}${ending}`];
  });
}

describe('«Xếp hạng»', () => {
  it('lists the ranked subjects of each kind, best first, ties as they are listed, then blanks', async () => {
    await fc.assert(
      fc.asyncProperty(someResults, async (drawn) => {
        const { book, results } = bookOf(drawn, null);
        const rowsOf = await shown(book, results);
        for (const kind of KINDS) {
          const own = results.filter(({ subject }) => subject.kind === kind);
          const places = own.map((_, index) => place(kind, index + 1));
          const columns = [SUMMARY_COLUMN.rank, SUMMARY_COLUMN.code, SUMMARY_COLUMN.total];
          expect(rowsOf(ROLE.ranking(book), places, columns)).toEqual(bestFirst(own));
        }
      }),
      { numRuns: 25 },
    );
  });
});

function bestFirst(own: readonly MadeUp[]): (string | number)[][] {
  const ranked = own.filter(({ className }) => className !== null);
  const ranks = competitionRanks(ranked.map(({ total }) => total));
  const lines = ranked.map(({ subject, total }, index) => [
    ranks[index] ?? 0,
    subject.code,
    toNumber(total),
  ]);
  const sorted = lines.sort(([one = 0], [other = 0]) => Number(one) - Number(other));
  return [...sorted, ...own.slice(ranked.length).map(() => ['', '', ''])];
}

describe('below the subjects', () => {
  it('it says how many of each kind have which class, those for the council included', async () => {
    const total = 9500 as Points;
    const drawn = (['collective', 'collective', 'individual'] as const).map((kind) => ({
      kind,
      cluster: '' as const,
      total,
      outcome: 'classed' as const,
    }));
    const { book, results } = bookOf(drawn, 50);
    const rowsOf = await shown(book, results);
    const counts = [SUMMARY_COLUMN.kind, SUMMARY_COLUMN.cluster];
    const classes = ['Xuất sắc', 'Tốt'].map(classRow);
    // Of two units one seat: both are tied. Of one person no seat: the next class.
    expect(rowsOf(ROLE.summary(book), classes, counts)).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });
});

describe('classes of each group', () => {
  const plan = planOf('QD4725');
  const book = bookWith({ plan, subjects: [subject('A'), subject('B')] });

  it('are counted by group; there is no class of the whole to be shown', () => {
    const { columns, rows } = summaryWanted(book);
    const heads = rows.find(({ code }) => code === CLASS_HEADINGS)?.cells.slice(3);
    expect(heads?.map((cell) => (cell.is === 'text' ? cell.text : ''))).toEqual(
      plan.groups.map(({ title }) => title),
    );
    const hidden = columns.flatMap((it) => (it.hidden ? [it.code] : []));
    expect(hidden).toEqual(
      expect.arrayContaining([SUMMARY_COLUMN.className, SUMMARY_COLUMN.finalClass]),
    );
  });
});

describe('charts', () => {
  it('show the groups of each kind, the classes, and the progress of every subject', () => {
    const plan = planOf('QD4725');
    const book = bookWith({ plan, subjects: [subject('A'), subject('B')] });
    const { charts } = summaryWanted(book);
    expect(charts.map(({ code, figures }) => [code, figures.length])).toEqual([
      ['TDS.BIEU_DO.DIEM.collective', 2],
      ['TDS.BIEU_DO.XEP_LOAI', 2],
      ['TDS.BIEU_DO.TIEN_DO', 1],
    ]);
  });

  it.each([
    ['P5', 'of three', [subject('A'), subject('B')]],
    ['P5', 'of four', [subject('A'), subject('B', 'individual')]],
    ['QD4725', 'beside columns of groups', [subject('A'), subject('B')]],
  ])('of %s lie side by side, none over another: %s', (code, _, subjects) => {
    const { charts, columns } = summaryWanted(bookWith({ plan: planOf(code), subjects }));
    const leftOf = (wanted: string) => {
      const before = columns.slice(
        0,
        columns.findIndex(({ code: it }) => it === wanted),
      );
      return before.reduce((left, { width, hidden }) => left + (hidden ? 0 : width), 0);
    };
    const lefts = charts.map(({ at }) => leftOf(at.column));
    expect(new Set(charts.map(({ at }) => at.row)).size).toBe(1);
    for (const [index, { width }] of charts.slice(0, -1).entries()) {
      expect(lefts[index + 1]).toBeGreaterThanOrEqual((lefts[index] ?? 0) + width);
    }
  });

  it('begin their axis at 0 and name several figures by the row of headings above them', () => {
    const book = bookWith({ subjects: [subject('A'), subject('B', 'individual')] });
    const { requests } = reconcile({}, scoreBookWanted(book));
    const specs = requests.flatMap(({ addChart }) => addChart?.chart?.spec?.basicChart ?? []);
    expect(specs.length).toBe(4);
    for (const { axis, series, headerCount } of specs) {
      expect(axis?.[0]?.viewWindowOptions?.viewWindowMin).toBe(0);
      expect(headerCount).toBe((series ?? []).length > 1 ? 1 : 0);
    }
  });

  it('are left out while nobody is listed', () => {
    expect(summaryWanted(bookWith({ subjects: [] })).charts).toEqual([]);
  });
});

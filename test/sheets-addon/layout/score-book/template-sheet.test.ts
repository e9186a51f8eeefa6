import { beforeAll, describe, expect, it } from 'vitest';
import {
  CHECK_ROW,
  ROLE,
  SUMMARY_COLUMN,
  TEMPLATE_ROW,
  TEMPLATE_VALUE,
} from '../../../../sheets-addon/layout/score-book/codes';
import { evidenceWanted } from '../../../../sheets-addon/layout/score-book/evidence-sheet';
import {
  type CheckName,
  type Refresh,
  templateRows,
  templateWanted,
} from '../../../../sheets-addon/layout/score-book/template-sheet';
import type { WantedSheet } from '../../../../sheets-addon/layout/wanted/types';
import { planOf } from '../../../shared/movement/plan-of';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { bookWith, subject } from './books';
import { computed, type Entered, entryKey } from './computed';

beforeAll(() => void startEngine(), 60_000);

const book = bookWith({ subjects: [subject('A'), subject('B')] });
const summary = ROLE.summary(book);
const template = ROLE.template(book);

/** A summary that holds numbers and no formulas. */
const figures: WantedSheet = {
  role: summary,
  title: 'Tổng hợp',
  columns: Object.values(SUMMARY_COLUMN).map((code) => ({ code, width: 80 })),
  rows: ['A', 'B'].map((code) => ({ code, cells: [] })),
  growth: 'ours',
  rules: [],
  formats: [],
  charts: [],
  protection: null,
};
const entries = (
  values: Partial<Record<keyof typeof SUMMARY_COLUMN, readonly number[]>>,
): Entered =>
  new Map(
    Object.entries({ number: [1, 2], ...values }).flatMap(([column, [a = 0, b = 0]]) => {
      const code = SUMMARY_COLUMN[column as keyof typeof SUMMARY_COLUMN];
      return [
        [entryKey(summary, 'A', code), a],
        [entryKey(summary, 'B', code), b],
      ];
    }),
  );
const START = { check: [500, 700], ranked: [9000, 8000], scored: [4, 4], flaws: [0, 1] };

async function read(refresh: Refresh | null, entered: Entered) {
  const sheets = [figures, evidenceWanted(book), templateWanted(book, refresh)];
  const value = await computed(sheets, entered);
  return (row: string) => value(template, row, TEMPLATE_VALUE);
}

/** The workbook refreshed at 14:05 with the entries of START. */
async function refreshed(): Promise<Refresh> {
  const shown = await read(null, entries(START));
  const names = Object.keys(CHECK_ROW) as CheckName[];
  const checks = names.map((name) => [name, Number(shown(CHECK_ROW[name]))]);
  const at = { year: 2026, month: 10, day: 30, hour: 14, minute: 5 };
  return { at, checks: Object.fromEntries(checks) as Refresh['checks'] };
}

describe('whether the written results are old', () => {
  const freshness = async (refresh: Refresh | null, entered: Entered) =>
    (await read(refresh, entered))(TEMPLATE_ROW.freshness);

  it('says when results were never written', async () => {
    expect(await freshness(null, entries(START))).toBe('Chưa có kết quả: chọn «Cập nhật kết quả»');
  });

  it('says since when they hold', async () => {
    expect(await freshness(await refreshed(), entries(START))).toBe(
      'Cập nhật lúc 14:05, 30/10/2026',
    );
  });

  it.each<[string, Entered]>([
    ['a score', entries({ ...START, check: [500, 701] })],
    ['two exchanged scores', entries({ ...START, check: [700, 500] })],
    ['who entered a score', entries({ ...START, verified: [300, 0] })],
    ['who is ranked', entries({ ...START, ranked: [9000, -1] })],
    ['what is to be mended', entries({ ...START, flaws: [1, 0] })],
  ])('notices a change of %s', async (_, entered) => {
    expect(await freshness(await refreshed(), entered)).toBe(
      'Đã cũ: có thay đổi sau 14:05, 30/10/2026, chọn «Cập nhật kết quả»',
    );
  });
});

describe('what the hidden sheet keeps', () => {
  it('gives the plan, the subjects and the dates again', () => {
    const rows = templateRows(book);
    const joined = (row: string) =>
      [...rows]
        .filter(([code]) => code.startsWith(`${row}#`))
        .map(([, text]) => text)
        .join('');
    expect(JSON.parse(joined(TEMPLATE_ROW.plan))).toEqual(planOf('P5'));
    expect(JSON.parse(joined(TEMPLATE_ROW.subjects))).toEqual(book.subjects);
    expect(JSON.parse(rows.get(TEMPLATE_ROW.period) ?? '')).toEqual(book.period);
    expect(JSON.parse(rows.get(TEMPLATE_ROW.until) ?? '')).toEqual(book.until);
    expect([rows.get(TEMPLATE_ROW.layout), rows.get(TEMPLATE_ROW.stage)]).toEqual([
      'sheet-each',
      'self',
    ]);
  });

  it('says "null" until results are written, then their time as JSON', async () => {
    const time = async (refresh: Refresh | null) =>
      JSON.parse(String((await read(refresh, entries(START)))(TEMPLATE_ROW.refreshed)));
    expect(await time(null)).toBeNull();
    const refresh = await refreshed();
    expect(await time(refresh)).toEqual(refresh.at);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consolidate,
  consolidationTables,
  countStates,
  type ReportWorkbook,
  sayCounts,
} from '../../../shared/reports';
import { REPORT_NUMBERS, UNITS } from '../../samples/report-numbers';
import { type Answers, sampleReportRequests, sampleUnits } from '../../samples/reports';
import { answersWith, GOOD, period, plan, reportGrid, today, unitOf } from './forms';

const from = (unitCode: string, answers: Answers = GOOD, name?: string): ReportWorkbook => ({
  ok: true,
  grid: reportGrid(unitCode, answers, name === undefined ? {} : { name }),
});
const run = (
  workbooks: ReportWorkbook[],
  units = [unitOf('A'), unitOf('B', { cluster: 'Cụm 2', level: 'Tiểu học' })],
) => consolidate({ plan, period, units, workbooks, today });
const codes = (result: ReturnType<typeof run>) =>
  result.problems.map(({ code, unitCode }) => `${unitCode} ${code.split('.').pop()}`);
const stateOf = (result: ReturnType<typeof run>, code: string) =>
  result.tracking.find(({ unit }) => unit.code === code)?.status;

describe('sums', () => {
  test('a ratio comes from the sums, not from ratios', () => {
    const result = run([
      from('A', answersWith({ 'P5.CT.01': [1, 10] })),
      from('B', answersWith({ 'P5.CT.01': [90, 90] })),
    ]);
    expect(result.totals[0]).toMatchObject({
      all: { part: 91, whole: 100, ratio: 0.91, counted: 2, expected: 2, leftOut: [] },
      byCluster: [
        { name: 'Cụm 1', total: { part: 1, ratio: 0.1 } },
        { name: 'Cụm 2', total: { part: 90, ratio: 1 } },
      ],
      byLevel: [{ name: 'Tiểu học' }, { name: 'THCS' }],
    });
  });

  test('a ratio of nothing is no ratio', () => {
    const zero = answersWith({ 'P5.CT.01': [0, 0] });
    expect(run([from('A', zero), from('B', zero)]).totals[0]?.all.ratio).toBeNull();
  });

  test('a unit is left out of the indicator it got wrong, and of no other', () => {
    const result = run([from('A', answersWith({ 'P5.CT.01': [21, 20] })), from('B')]);
    expect(result.totals[0]?.all).toMatchObject({ part: 10, counted: 1, leftOut: ['A'] });
    expect(result.totals[1]?.all).toMatchObject({ part: 180, counted: 2, leftOut: [] });
  });

  test('decimals add up exactly', () => {
    const [one, two] = [answersWith({ 'P5.CT.10': [0.1] }), answersWith({ 'P5.CT.10': [0.2] })];
    expect(run([from('A', one), from('B', two)]).totals[9]?.all.part).toBe(0.3);
  });

  test('equal an independent recomputation of the twelve sample reports', () => {
    const result = sampleConsolidation();
    const counted = UNITS.flatMap(([code]) => {
      const numbers = REPORT_NUMBERS[code];
      return numbers && !numbers.broken ? [numbers.values] : [];
    });
    const plain = (entry: number | string | undefined) =>
      typeof entry === 'string'
        ? Number(entry.replaceAll('.', '').replace(',', '.'))
        : (entry ?? 0);
    result.totals.forEach(({ all }, index) => {
      const sum = (at: 0 | 1) =>
        counted.reduce((total, values) => total + Math.round(plain(values[index]?.[at]) * 100), 0) /
        100;
      expect(all.part).toBe(sum(0));
      if (all.whole !== null) {
        expect(all.whole).toBe(sum(1));
        expect(all.ratio).toBeCloseTo(sum(0) / sum(1), 6);
      }
      expect([all.counted, all.leftOut]).toEqual([10, ['MN04', 'TH04']]);
    });
  });
});

function sampleConsolidation(workbooks = sampleWorkbooks()) {
  return consolidate({ plan, period, units: sampleUnits(), workbooks, today });
}

function sampleWorkbooks(): ReportWorkbook[] {
  return sampleReportRequests({ year: 2026 }).map(({ unitCode, fileName }): ReportWorkbook => {
    const numbers = REPORT_NUMBERS[unitCode];
    if (!numbers || numbers.broken) {
      return { ok: false, name: fileName, problem: { code: 'tables.file.damaged' } };
    }
    const [month, day] = numbers.submitted;
    const answers: Answers = new Map([
      ['TDS.NGAY_NOP', [`${day}/${month}/2026`]],
      ...plan.report.indicators.map(({ code }, at) => [code, numbers.values[at] ?? []] as const),
      ['P5.BC.1', ['Đã làm']],
    ]);
    return from(unitCode, answers, fileName);
  });
}

describe('tracking', () => {
  test('the sample: 8 on time, 2 late, 1 missing, 1 unreadable', () => {
    const result = sampleConsolidation();
    expect(sayCounts(result)).toBe('12 đơn vị: 8 đúng hạn, 2 muộn, 1 chưa nộp, 1 không đọc được');
    expect(stateOf(result, 'TH02')).toMatchObject({ state: 'late', days: 1 });
    expect(stateOf(result, 'THCS01')).toMatchObject({ state: 'late', days: 5 });
    expect(stateOf(result, 'MN03')).toMatchObject({ state: 'on-time' });
    expect(stateOf(result, 'MN04')).toEqual({ state: 'missing', days: 12 });
    expect(stateOf(result, 'TH04')).toEqual({ state: 'unreadable' });
  });

  test('the day of receipt in the unit list goes before the day in the report', () => {
    const received = unitOf('A', { received: { year: 2026, month: 10, day: 31 } });
    const result = run([from('A', answersWith({ 'TDS.NGAY_NOP': [''] }))], [received]);
    expect(stateOf(result, 'A')).toMatchObject({ state: 'late', days: 2 });
    expect(result.problems).toEqual([]);
  });

  test('a day in the future is named and leaves the day unknown', () => {
    const result = run([from('A', answersWith({ 'TDS.NGAY_NOP': ['11/11/2026'] })), from('B')]);
    expect(stateOf(result, 'A')).toEqual({ state: 'undated' });
    expect(codes(result)).toEqual(['A submitted-future']);
    expect(result.totals[0]?.all.counted).toBe(2);
  });

  test('before the due date a missing report is only a reminder', () => {
    const early = { year: 2026, month: 10, day: 29 };
    const result = consolidate({ plan, period, units: [unitOf('A')], workbooks: [], today: early });
    expect(stateOf(result, 'A')).toEqual({ state: 'missing', days: 0 });
    expect(result.problems).toMatchObject([{ severity: 'warning' }]);
  });

  test('a form sent back empty counts as not handed in', () => {
    const result = run([from('A', new Map()), from('B')]);
    expect(stateOf(result, 'A')).toMatchObject({ state: 'missing' });
  });
});

describe('whose report it is', () => {
  test('two reports that say the same count once, with a warning', () => {
    const result = run([from('A', GOOD, 'a.xlsx'), from('A', GOOD, 'a (1).xlsx'), from('B')]);
    expect(result.totals[0]?.all).toMatchObject({ part: 20, counted: 2 });
    expect(codes(result)).toEqual(['A same-report-twice']);
  });

  test('two different reports of one unit: named, none counted', () => {
    const other = answersWith({ 'P5.CT.01': [11, 20] });
    const result = run([from('A', GOOD, 'a.xlsx'), from('A', other, 'a2.xlsx'), from('B')]);
    expect(stateOf(result, 'A')).toEqual({ state: 'conflicting' });
    expect(result.totals[0]?.all).toMatchObject({ counted: 1, leftOut: ['A'] });
    expect(codes(result)).toEqual(['A conflicting-reports']);
  });

  test('a report of an unlisted unit is refused', () => {
    expect(codes(run([from('A'), from('B'), from('Z')]))).toEqual(['Z unknown-unit']);
  });

  test("another unit's report behind a unit's link is refused", () => {
    const wrong: ReportWorkbook = { ok: true, grid: reportGrid('B'), unitCode: 'A' };
    const result = run([wrong, from('B')]);
    expect(stateOf(result, 'A')).toEqual({ state: 'unreadable' });
    expect(codes(result)).toEqual(['A other-unit']);
  });

  test('a report of another period is refused', () => {
    const old: ReportWorkbook = { ok: true, grid: reportGrid('A', GOOD, { year: 2025 }) };
    const result = run([old, from('B')]);
    expect(codes(result)).toEqual(['A wrong-period']);
    expect(result.totals[0]?.all.leftOut).toEqual(['A']);
  });

  test('codes differ neither by case nor by spaces', () => {
    expect(run([from(' a '), from('B')]).problems).toEqual([]);
  });
});

describe('the tables', () => {
  test('are three, every row as wide as its header', () => {
    const tables = consolidationTables(sampleConsolidation());
    expect(tables.map(({ title }) => title)).toEqual(['Theo dõi nộp', 'Tổng hợp', 'Lỗi']);
    for (const { columns, rows } of tables) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  test('name each problem with place, words and remedy', () => {
    const result = run([from('A', answersWith({ 'P5.CT.01': [21, 20] })), from('B')]);
    expect(consolidationTables(result)[2]?.rows).toEqual([
      [
        'Lỗi',
        'A',
        'Trường A',
        'bao-cao-A.xlsx',
        'Báo cáo',
        'D9',
        'CBQL, giáo viên, nhân viên được bồi dưỡng kỹ năng số',
        'Số thực hiện 21 lớn hơn tổng số 20',
        'Kiểm tra hai ô, sửa ô sai',
      ],
    ]);
  });

  test('the same, whatever the order of units and files', () => {
    const units = sampleUnits();
    const workbooks = sampleWorkbooks();
    const wanted = JSON.stringify(consolidationTables(sampleConsolidation(workbooks)));
    const mixed = fc.tuple(
      fc.shuffledSubarray(units, { minLength: units.length }),
      fc.shuffledSubarray(workbooks, { minLength: workbooks.length }),
    );
    fc.assert(
      fc.property(mixed, ([someUnits, someBooks]) => {
        const input = { plan, period, units: someUnits, workbooks: someBooks, today };
        expect(JSON.stringify(consolidationTables(consolidate(input)))).toBe(wanted);
      }),
      { numRuns: 20 },
    );
  });

  test('every unit is in exactly one state', () => {
    const counts = Object.values(countStates(sampleConsolidation()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../shared/reports';
import { formatNumber } from '../../../shared/vietnamese';
import { answersWith, onReport, plan, reportGrid, withCell, withoutTemplate } from './forms';

const read = (changes: Record<string, (number | string)[]> = {}) =>
  readReport(reportGrid('TH01', answersWith(changes)), plan);

/** What is wrong, short: "code at cell". */
const named = ({ problems }: ReturnType<typeof readReport>) =>
  problems.map(({ code, place }) =>
    `${code.replace('reports.problem.', '')} ${place?.cell ?? ''}`.trim(),
  );

test('a form filled in as asked reads without a problem', () => {
  const { report, problems } = read();
  expect(problems).toEqual([]);
  expect(report).toMatchObject({
    identifiedBy: 'template',
    unitCode: 'TH01',
    periodCode: '2026',
    submitted: { year: 2026, month: 10, day: 5 },
    values: { 'P5.CT.01': { part: 10, whole: 20 }, 'P5.CT.10': { part: 12.5, whole: null } },
    texts: { 'P5.BC.1': 'Đã làm' },
  });
});

describe('numbers', () => {
  test.each<[string, Record<string, (number | string)[]>, string[]]>([
    ['text that is no number', { 'P5.CT.01': ['mười', 20] }, ['not-a-number D9']],
    ['a percentage', { 'P5.CT.01': ['50%', 20] }, ['not-a-number D9']],
    ['a negative number', { 'P5.CT.06': [-1] }, ['negative D14']],
    ['a fraction of a person', { 'P5.CT.01': [1.5, 20] }, ['not-whole D9']],
    ['part over whole', { 'P5.CT.01': [21, 20] }, ['part-over-whole D9']],
    ['an empty required cell', { 'P5.CT.01': ['', 20] }, ['empty D9']],
    ['an empty whole', { 'P5.CT.01': [3, ' '] }, ['empty E9']],
    ['both cells wrong', { 'P5.CT.01': [-3, 'x'] }, ['negative D9', 'not-a-number E9']],
  ])('%s is named by cell and kept out', (_, changes, problems) => {
    const result = read(changes);
    expect(named(result)).toEqual(problems);
    const code = Object.keys(changes)[0] ?? '';
    expect(result.report?.values[code]).toBeUndefined();
    expect(Object.keys(result.report?.values ?? {})).toHaveLength(9);
  });

  test('a number typed as text is read the Vietnamese way, and said', () => {
    const result = read({ 'P5.CT.10': ['1.234,5'] });
    expect(result.report?.values['P5.CT.10']).toEqual({ part: 1234.5, whole: null });
    expect(named(result)).toEqual(['number-as-text D18']);
    expect(result.problems[0]?.params).toEqual({ number: '1.234,5' });
  });

  test('an optional indicator may be empty', () => {
    const result = read({ 'P5.CT.09': [''], 'P5.CT.10': [''] });
    expect(result.problems).toEqual([]);
    expect(result.report?.values['P5.CT.09']).toBeUndefined();
  });

  test('a number that the sheet turned into a date is not taken for one', () => {
    const grid = withCell(reportGrid('TH01'), 9, 3, { value: 46300, text: '05/10/2026' });
    expect(named(readReport(grid, plan))).toEqual(['date-not-number D9']);
  });

  test('any amount written the Vietnamese way reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredths) => {
        const amount = hundredths / 100;
        const { report } = read({ 'P5.CT.10': [formatNumber(amount)] });
        expect(report?.values['P5.CT.10']?.part).toBe(amount);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the day of submission', () => {
  test.each<[string | number, string[]]>([
    ['5/10/2026', []],
    ['05-10-2026', []],
    ['', ['submitted-missing D7']],
    ['hôm qua', ['submitted-invalid D7']],
    ['31/11/2026', ['submitted-invalid D7']],
    [2026, ['submitted-invalid D7']],
  ])('%j', (entered, problems) => {
    expect(named(read({ 'TDS.NGAY_NOP': [entered] }))).toEqual(problems);
  });
});

describe('texts', () => {
  test('a required section left empty is a warning', () => {
    expect(named(read({ 'P5.BC.1': [''] }))).toEqual(['text-empty D20']);
  });

  test('whatever cannot stand in a sheet is taken out', () => {
    const { report } = read({ 'P5.BC.1': ['Một\u0000\u0007 hai\r\nba\uD800'] });
    expect(report?.texts['P5.BC.1']).toBe('Một hai\nba');
  });

  test('a text too long for a cell is cut, and said', () => {
    const result = read({ 'P5.BC.1': ['a'.repeat(40_000)] });
    expect(named(result)).toEqual(['text-cut D20']);
    expect(result.report?.texts['P5.BC.1']).toHaveLength(32_000);
  });
});

describe('knowing the form', () => {
  test('rows moved and a column inserted change nothing', () => {
    const grid = onReport(reportGrid('TH01'), (rows) => {
      const moved = [...rows.slice(0, 8), ...rows.slice(8).reverse()];
      return moved.map((row) => [...row.slice(0, 2), { value: 'x', text: 'x' }, ...row.slice(2)]);
    });
    expect(readReport(grid, plan)).toEqual({
      report: { ...readReport(reportGrid('TH01'), plan).report, submittedCell: expect.anything() },
      problems: [],
    });
  });

  test('without the hidden sheet the codes are enough, with a warning', () => {
    const result = readReport(withoutTemplate(reportGrid('TH01')), plan);
    expect(result.report).toMatchObject({ identifiedBy: 'codes', unitCode: 'TH01' });
    expect(named(result)).toEqual(['known-by-codes']);
  });

  test('without any code the labels are read with a warning, and the unit is not guessed', () => {
    const bare = onReport(withoutTemplate(reportGrid('TH01')), (rows) =>
      rows.slice(1).map((row) => row.slice(1)),
    );
    const result = readReport(bare, plan);
    expect(result.report).toMatchObject({ identifiedBy: 'labels', unitCode: null });
    expect(result.report?.values['P5.CT.01']).toEqual({ part: 10, whole: 20 });
    expect(named(result)).toEqual(['known-by-labels']);
  });

  test('another workbook is refused', () => {
    const rows = [[{ value: 'Danh sách học sinh', text: 'Danh sách học sinh' }]];
    const grid = { name: 'hs.xlsx', sheets: [{ title: 'HS', hidden: false, rows }] };
    expect(readReport(grid, plan)).toMatchObject({
      report: null,
      problems: [{ code: 'reports.problem.not-a-report', severity: 'error' }],
    });
  });

  test('the report of another plan is refused', () => {
    const grid = withoutTemplate(reportGrid('TH01'));
    const other = onReport(grid, ([first = [], ...rows]) => [
      [{ value: 'TDS.BC|P3|1|2026|TH01', text: '' }, ...first.slice(1)],
      ...rows,
    ]);
    const result = readReport(other, plan);
    expect(result.report).toBeNull();
    expect(named(result)).toContain('wrong-plan');
  });

  test('a deleted row and a copied row are named, the rest is read', () => {
    const grid = onReport(reportGrid('TH01'), (rows) => [
      ...rows.slice(0, 8),
      ...rows.slice(9),
      rows[9] ?? [],
    ]);
    const result = readReport(grid, plan);
    expect(named(result)).toEqual(['row-missing', 'row-repeated A22']);
    expect(Object.keys(result.report?.values ?? {})).toHaveLength(8);
  });

  test('a copy of the sheet is passed over with a warning; two unnamed copies are refused', () => {
    const grid = reportGrid('TH01');
    const sheet = grid.sheets.find(({ title }) => title === 'Báo cáo');
    if (!sheet) throw new Error('no report sheet');
    const copy = { ...sheet, title: 'Bản sao của Báo cáo' };
    expect(named(readReport({ ...grid, sheets: [...grid.sheets, copy] }, plan))).toEqual([
      'extra-report-sheet',
    ]);
    const renamed = [copy, { ...sheet, title: 'Báo cáo mới' }];
    expect(named(readReport({ ...grid, sheets: renamed }, plan))).toEqual([
      'several-report-sheets',
    ]);
  });

  test('a form nobody has filled in is no report', () => {
    expect(readReport(reportGrid('TH01', new Map()), plan)).toMatchObject({
      report: null,
      problems: [{ code: 'reports.problem.blank-form', severity: 'warning', unitCode: 'TH01' }],
    });
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import {
  competitionRanks,
  emptyEntry,
  pointsOf,
  type ScoreEntry,
  sayFlaw,
  scoreSubject,
  toNumber,
} from '../../../shared/scoring';
import { scoreSheetRequests } from '../../../sheets-addon/layout';
import { startEngine } from '../../stand-ins/google-workspace/formulas/univer-engine';
import { bookForTest, formulasIn, now, period, plan, titlesOf } from './book';

const subjects = [
  { code: 'TH01', name: 'Tổ 1' },
  { code: 'TH02', name: 'Tổ 2' },
  { code: 'TH03', name: 'Tổ 3' },
];
const input = { plan, period, now, subjects };
const one = { ...input, subjects: subjects.slice(0, 1) };

beforeAll(() => void startEngine(), 60_000);

describe('building', () => {
  test('one subject gets one sheet; several get one each and a summary', async () => {
    const alone = await bookForTest();
    await alone.write(scoreSheetRequests(await alone.read(), one));
    expect(titlesOf(await alone.read()).slice(1)).toEqual(['Phiếu chấm', '_thi_dua_so']);

    const several = await bookForTest();
    await several.write(scoreSheetRequests(await several.read(), input));
    expect(titlesOf(await several.read()).slice(1)).toEqual([
      'Phiếu chấm TH01',
      'Phiếu chấm TH02',
      'Phiếu chấm TH03',
      'Tổng hợp điểm',
      '_thi_dua_so',
    ]);
  });

  test('building again changes nothing, filled in or not', async () => {
    const book = await bookForTest();
    await book.write(scoreSheetRequests(await book.read(), input));
    const later = { ...input, now: { ...now, hour: 15 } };
    expect(scoreSheetRequests(await book.read(), later)).toEqual([]);
    await book.type("'Phiếu chấm TH01'!D8:H8", [[35, 20, 18, 'Thiếu sổ', 'Hồ sơ 1']]);
    expect(scoreSheetRequests(await book.read(), later)).toEqual([]);
  });

  test("a sheet of the user's with our name is left alone", async () => {
    const book = await bookForTest([{ properties: { sheetId: 5, title: 'Phiếu chấm' } }]);
    await book.write(scoreSheetRequests(await book.read(), one));
    expect(titlesOf(await book.read())).toEqual(['Phiếu chấm', 'Phiếu chấm (2)', '_thi_dua_so']);
  });

  test('a sheet the user renamed is still known', async () => {
    const book = await bookForTest();
    await book.write(scoreSheetRequests(await book.read(), one));
    const sheetId = (await book.read()).sheets?.[1]?.properties?.sheetId ?? 0;
    const properties = { sheetId, title: 'Chấm điểm tổ 1' };
    await book.write([{ updateSheetProperties: { properties, fields: 'title' } }]);
    expect(scoreSheetRequests(await book.read(), one)).toEqual([]);
  });

  test('only what people enter is open to them', () => {
    const ranges = scoreSheetRequests({}, one).flatMap(
      ({ addProtectedRange }) => addProtectedRange?.protectedRange ?? [],
    );
    expect(ranges.map((range) => range.unprotectedRanges)).toEqual([
      [
        expect.objectContaining({
          startRowIndex: 7,
          endRowIndex: 11,
          startColumnIndex: 4,
          endColumnIndex: 8,
        }),
      ],
      [],
    ]);
  });

  test('formulas use only functions that Sheets, Excel and LibreOffice all compute', () => {
    const allowed =
      /^(SUM|SUMIFS|COUNTIFS|SUMPRODUCT|ROUND|MIN|MAX|IF|IFERROR|INDEX|MATCH|RANK|LARGE|AND|OR|NOT)$/;
    const formulas = formulasIn(scoreSheetRequests({}, input));
    expect(formulas.length).toBeGreaterThan(40);
    const names = formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z]+)\(/g)].map((it) => it[1] ?? ''),
    );
    expect([...new Set(names)].filter((name) => !allowed.test(name))).toEqual([]);
  });
});

describe('repairing', () => {
  test('a deleted criterion row comes back, what was entered elsewhere stays', async () => {
    const book = await bookForTest();
    await book.write(scoreSheetRequests(await book.read(), one));
    await book.type("'Phiếu chấm'!E8:H10", [
      [20, '', '', 'a'],
      [30, '', '', 'b'],
      [15, '', '', 'c'],
    ]);
    const sheetId = (await book.read()).sheets?.[1]?.properties?.sheetId ?? 0;
    const range = { sheetId, dimension: 'ROWS', startIndex: 8, endIndex: 9 };
    await book.write([{ deleteDimension: { range } }]);
    await book.write(scoreSheetRequests(await book.read(), one));
    expect(await book.values("'Phiếu chấm'!A8:E12")).toEqual([
      ['P5.TT.1', 1, expect.any(String), 30, 20],
      ['P5.TT.2', 2, expect.any(String), 30],
      ['P5.TT.3', 3, expect.any(String), 20, 15],
      ['P5.TT.4', 4, expect.any(String), 20],
      ['TDS.TONG_DIEM', '', 'Tổng điểm', 100, 35],
    ]);
    expect(scoreSheetRequests(await book.read(), one)).toEqual([]);
  });

  test('a formula that was typed over is put back', async () => {
    const book = await bookForTest();
    await book.write(scoreSheetRequests(await book.read(), one));
    await book.type("'Phiếu chấm'!I8", [[99]]);
    const requests = scoreSheetRequests(await book.read(), one);
    expect(requests).toHaveLength(1);
    await book.write(requests);
    await book.type("'Phiếu chấm'!E8:H8", [[20, '', '', 'Hồ sơ 1']]);
    expect(await book.values("'Phiếu chấm'!I8")).toEqual([[20]]);
  });

  test('a new subject gets a sheet and a line in the summary', async () => {
    const book = await bookForTest();
    const two = { ...input, subjects: subjects.slice(0, 2) };
    await book.write(scoreSheetRequests(await book.read(), two));
    await book.write(scoreSheetRequests(await book.read(), input));
    expect(await book.values("'Tổng hợp điểm'!C7:C9")).toEqual([['TH01'], ['TH02'], ['TH03']]);
    expect(scoreSheetRequests(await book.read(), input)).toEqual([]);
  });
});

/** [self, verified, reason, evidence] by criterion; '' for nothing. */
const ENTERED: [number | '', number | '', string, string][][] = [
  [
    [28, 27.25, 'Thiếu biên bản', 'Hồ sơ 1'],
    [30, '', '', 'Hồ sơ 2'],
    [18.5, '', '', 'Hồ sơ 3'],
    [20, 20, '', 'Hồ sơ 4'],
  ],
  [
    [28, 27, '', 'Hồ sơ 1'],
    [31, '', '', 'Hồ sơ 2'],
    [18.5, '', '', ''],
    [20, '', '', 'Hồ sơ 4'],
  ],
  [
    [28, '', '', 'Hồ sơ 1'],
    ['', '', '', ''],
    [-1, '', '', 'Hồ sơ 3'],
    ['', 19, '', 'Hồ sơ 4'],
  ],
];

test('formulas say exactly what scoring says', async () => {
  const book = await bookForTest();
  await book.write(scoreSheetRequests(await book.read(), input));
  const criteria = plan.criteria.filter((it) => it.subject === 'collective');
  const points = (entered: number | '') => (entered === '' ? null : pointsOf(entered));
  const scores = ENTERED.map((rows) =>
    scoreSubject(
      plan,
      'collective',
      rows.map(([self, verified, reason, evidence], index): ScoreEntry => {
        const criterion = criteria[index];
        if (!criterion) throw new Error('more rows than criteria');
        return {
          ...emptyEntry(criterion),
          self: points(self),
          verified: points(verified),
          reason,
          evidence,
        };
      }),
    ),
  );

  for (const [index, subject] of subjects.entries()) {
    const sheet = `'Phiếu chấm ${subject.code}'`;
    await book.type(`${sheet}!E8:H11`, ENTERED[index] ?? []);
    const score = scores[index];
    const shown = (await book.values(`${sheet}!I8:J11`)).map(([official = '', check = '']) => [
      official,
      check,
    ]);
    expect(shown).toEqual(
      score?.criteria.map(({ official, flaws: [flaw] }) => [
        official === null ? '' : toNumber(official),
        flaw && flaw !== 'not-scored' ? sayFlaw(flaw) : '',
      ]),
    );
    expect(await book.values(`${sheet}!I12:I13`)).toEqual([
      [toNumber(score?.total ?? pointsOf(0))],
      [score?.className ?? 'Chưa chấm đủ'],
    ]);
  }
  const ranks = competitionRanks(scores.map((it) => (it.className === null ? null : it.total)));
  expect((await book.values("'Tổng hợp điểm'!E7:H9")).map((row) => row[2])).toEqual(
    ranks.map((rank) => rank ?? ''),
  );
});

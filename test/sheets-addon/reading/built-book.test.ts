import { describe, expect, it } from 'vitest';
import type { GridSheet, WorkbookGrid } from '../../../shared/reports/types';
import { emptyEntry, pointsOf, type ScoreEntry } from '../../../shared/scoring';
import { cellAddress } from '../../../shared/tables/addresses';
import { gridFromSpreadsheet } from '../../../sheets-addon/layout';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import {
  matrixColumn,
  partRow,
  SCORE_COLUMN,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { allProblems, resultsOf } from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookForTest } from '../layout/book';
import { bookOf } from './book-grid';
import { columnOf, placed, readOf, rowOf } from './changed-grid';

const plan = planWith([
  criterion('1', points(20)),
  criterion('2', { kind: 'yes-no', maximum: 20 }, { evidenceRequired: true }),
  criterion('3', {
    kind: 'percentage',
    maximum: 10,
    numerator: 'Đã làm',
    denominator: 'Tổng số',
    bands: [
      { from: 50, points: 5 },
      { from: 80, points: 10 },
    ],
  }),
  criterion('4', {
    kind: 'levels',
    maximum: 20,
    levels: [
      { title: 'Khá', points: 10 },
      { title: 'Tốt', points: 20 },
    ],
  }),
  criterion('5', { kind: 'count', maximum: 10, each: 2.5, unit: 'sáng kiến' }),
  criterion('6', { kind: 'minus', maximum: 10, each: 1, unit: 'lần chậm' }),
  criterion('7', { kind: 'items', maximum: 10 }),
  criterion('7A', points(6), { itemOf: 'THU.TT.7' }),
  criterion('7B', points(4), { itemOf: 'THU.TT.7' }),
  criterion('8', { kind: 'condition' }),
]);
const code = (number: string) => `THU.TT.${number}`;

/** What is typed for T1: row, column, value; and the entries that this is. */
const TYPED: [string, string, string | number][] = [
  [code('1'), SCORE_COLUMN.self, 18],
  [code('1'), SCORE_COLUMN.verified, 17.5],
  [code('1'), SCORE_COLUMN.reason, 'Thiếu một sổ'],
  [code('2'), SCORE_COLUMN.self, 'Đạt'],
  [code('2'), SCORE_COLUMN.evidence, 'Hồ sơ 2'],
  [partRow(code('3')), SCORE_COLUMN.self, 7],
  [wholeRow(code('3')), SCORE_COLUMN.self, 9],
  [code('4'), SCORE_COLUMN.cross, 'Tốt'],
  [code('5'), SCORE_COLUMN.self, 3],
  [code('6'), SCORE_COLUMN.self, 2],
  [code('7A'), SCORE_COLUMN.self, 6],
  [code('7B'), SCORE_COLUMN.self, 3.5],
  [code('8'), SCORE_COLUMN.self, 'Đạt'],
];
const ENTERED: Readonly<Record<string, Partial<ScoreEntry>>> = {
  [code('1')]: { self: pointsOf(18), verified: pointsOf(17.5), reason: 'Thiếu một sổ' },
  [code('2')]: { self: { by: 'yes-no', met: true }, evidence: 'Hồ sơ 2' },
  [code('3')]: { self: { by: 'ratio', part: 7, whole: 9 } },
  [code('4')]: { cross: { by: 'level', title: 'Tốt' } },
  [code('5')]: { self: { by: 'count', count: 3 } },
  [code('6')]: { self: { by: 'count', count: 2 } },
  [code('7A')]: { self: pointsOf(6) },
  [code('7B')]: { self: pointsOf(3.5) },
  [code('8')]: { self: { by: 'yes-no', met: true } },
};

/** Typed over what was right. */
const WRONG: [string, string, string | number][] = [
  [code('1'), SCORE_COLUMN.verified, 20.5],
  [code('2'), SCORE_COLUMN.self, 'Gần đạt'],
  [wholeRow(code('3')), SCORE_COLUMN.self, ''],
  [code('4'), SCORE_COLUMN.cross, 'Yếu'],
  [code('5'), SCORE_COLUMN.self, 1.5],
  [code('6'), SCORE_COLUMN.self, 'hai'],
  [code('7A'), SCORE_COLUMN.self, -1],
  [code('7B'), SCORE_COLUMN.self, 0],
];

/** Sheet and address of what stands at these codes of T1's scores. */
function addressOf(grid: WorkbookGrid, [row, column]: readonly [string, string]): string {
  const matrix = sheetNamed(grid, 'Bảng chấm chung');
  const sheet = matrix ?? sheetNamed(grid, 'Phiếu chấm T1');
  if (sheet === null) throw new Error('no scores of T1');
  const at = matrix
    ? { row: rowOf(sheet, 'T1'), column: columnOf(sheet, matrixColumn(row, column)) }
    : { row: rowOf(sheet, row), column: columnOf(sheet, column) };
  return `'${sheet.title}'!${cellAddress(at.row, at.column)}`;
}

const sheetNamed = (grid: WorkbookGrid, title: string): GridSheet | null =>
  grid.sheets.find((sheet) => sheet.title === title) ?? null;

type Spreadsheet = Awaited<ReturnType<typeof bookForTest>>;

/** The workbook in the local stand-in of Google Sheets, and as it was read when it was new. */
async function laidOut(
  book: ScoreBook,
): Promise<{ spreadsheet: Spreadsheet; built: WorkbookGrid }> {
  const spreadsheet = await bookForTest();
  await spreadsheet.write(reconcile(await spreadsheet.read(), scoreBookWanted(book)).requests);
  return { spreadsheet, built: gridFromSpreadsheet(await spreadsheet.read()) };
}

/** Types scores of T1. */
async function typeScores(
  spreadsheet: Spreadsheet,
  built: WorkbookGrid,
  typed: readonly (readonly [string, string, string | number])[],
): Promise<void> {
  await spreadsheet.typeEach(
    typed.map(([row, column, value]) => [addressOf(built, [row, column]), value] as const),
  );
}

describe('the workbook as it is laid out and computed', () => {
  it.each(['sheet-each', 'matrix'] as const)(
    'is read back with nothing odd, and shows what the entries give (%s)',
    async (layout) => {
      const book = bookOf({ plan, layout });
      const { spreadsheet, built } = await laidOut(book);
      const empty = readOf(built);
      expect(empty.plan).toEqual(plan);
      expect(empty.subjects).toEqual(book.subjects);
      expect(placed(allProblems(empty, resultsOf(empty)))).toEqual([]);

      await typeScores(spreadsheet, built, TYPED);
      const read = readOf(gridFromSpreadsheet(await spreadsheet.read()));
      const results = resultsOf(read);
      const entered = plan.criteria
        .filter(({ scoring }) => scoring.kind !== 'items')
        .map((of) => ({
          ...emptyEntry(of),
          ...ENTERED[of.code],
        }));
      expect(read.scores[0]?.entries.map(({ entry }) => entry)).toEqual(entered);
      expect(results.subjects[0]?.score).toMatchObject({ total: 8750, className: 'Tốt' });
      expect(placed(allProblems(read, results))).toEqual([]);
    },
  );

  it('and with entries that break the rules each is named once, and the sheet gives 0 as well', async () => {
    const { spreadsheet, built } = await laidOut(bookOf({ plan }));
    await typeScores(spreadsheet, built, [...TYPED, ...WRONG]);
    const read = readOf(gridFromSpreadsheet(await spreadsheet.read()));
    const results = resultsOf(read);
    expect(allProblems(read, results).map(({ name }) => name)).toEqual([
      'unknown-answer',
      'half-ratio',
      'unknown-answer',
      'not-a-number',
      'over-maximum',
      'no-whole',
      'not-whole-number',
      'negative',
    ]);
    expect(results.subjects[0]?.score).toMatchObject({ total: 0, isComplete: true });
  });
});

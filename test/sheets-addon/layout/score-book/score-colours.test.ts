import { describe, expect, it } from 'vitest';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import { ROLE, SCORE_COLUMN } from '../../../../sheets-addon/layout/score-book/codes';
import { formulaOf } from '../../../../sheets-addon/layout/score-book/wanted-cells';
import { STYLE } from '../../../../sheets-addon/layout/style';
import type { WantedSheet } from '../../../../sheets-addon/layout/wanted/types';
import { bookWith, subject } from './books';
import { computed, entryKey } from './computed';

/** At most 30 points, with evidence. */
const CRITERION = 'P5.TT.1';
const book = bookWith();
const SHEET = ROLE.scores(book, subject('T1'));

/** By column. */
type Entered = Readonly<Record<string, string | number>>;

/** The entries of the criterion that are coloured in the score sheet when these are made. */
async function coloured(entered: Entered): Promise<string[]> {
  const sheets = scoreBookWanted(book).map((it) => (it.role === SHEET ? withTests(it) : it));
  const entries = Object.entries(entered).map(
    ([column, value]) => [entryKey(SHEET, CRITERION, column), value] as const,
  );
  const shown = await computed(sheets, new Map(entries));
  return testsIn(sheets.find(({ role }) => role === SHEET)).flatMap(({ code, column }) =>
    shown(SHEET, CRITERION, code) === true ? [column] : [],
  );
}

/** The test of each colour that a cell of the criterion can get. */
const testsIn = (sheet: WantedSheet | undefined) =>
  (sheet?.formats ?? [])
    .filter(({ rows }) => rows?.includes(CRITERION))
    .flatMap(({ columns, when }) =>
      (columns ?? []).map((column) => ({ code: `colour of ${column}`, column, when })),
    );

/** The sheet with these tests as formulas, in columns of their own. */
function withTests(sheet: WantedSheet): WantedSheet {
  const tests = testsIn(sheet);
  const cells = tests.map(({ column, when }) =>
    formulaOf((at) => when(at, { row: CRITERION, column }), STYLE.plain),
  );
  return {
    ...sheet,
    columns: [...sheet.columns, ...tests.map(({ code }) => ({ code, width: 1 }))],
    rows: sheet.rows.map((row) =>
      row.code === CRITERION ? { ...row, cells: [...row.cells, ...cells] } : row,
    ),
  };
}

describe('the colours of a score sheet', () => {
  const { self, verified, evidence, reason } = SCORE_COLUMN;
  it.each<[string, Entered, string[]]>([
    ['nothing while nothing is entered', {}, []],
    ['nothing where nothing is to be mended', { [self]: 30, [evidence]: 'Kế hoạch' }, []],
    ['a score over the maximum', { [self]: 30.5, [evidence]: 'Kế hoạch' }, [self]],
    [
      'of several scores the one that counts',
      { [self]: 30.5, [verified]: 31, [reason]: 'Đã xem', [evidence]: 'Kế hoạch' },
      [verified],
    ],
    ['the evidence that is missing', { [self]: 30 }, [evidence]],
    [
      'the reason that is missing for a difference',
      { [self]: 30, [verified]: 29, [evidence]: 'Kế hoạch' },
      [reason],
    ],
    [
      'no difference with a reason',
      { [self]: 30, [verified]: 29, [reason]: 'Thiếu biên bản', [evidence]: 'Kế hoạch' },
      [],
    ],
  ])('mark %s', async (_, entered, columns) => {
    expect(await coloured(entered)).toEqual(columns);
  });
});

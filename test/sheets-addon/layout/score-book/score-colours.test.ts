import { describe, expect, it } from 'vitest';
import { scoreBookWanted } from '../../../../sheets-addon/layout/score-book';
import { matrixColumn, ROLE, SCORE_COLUMN } from '../../../../sheets-addon/layout/score-book/codes';
import { formulaOf } from '../../../../sheets-addon/layout/score-book/wanted-cells';
import { STYLE } from '../../../../sheets-addon/layout/style';
import type { WantedSheet } from '../../../../sheets-addon/layout/wanted/types';
import { bookWith, subject } from './books';
import { computed, entryKey } from './computed';

/** At most 30 points, with evidence. */
const CRITERION = 'P5.TT.1';
const OTHER = 'P5.TT.2';

/** Where the scores of T1 for a criterion stand: the sheet, and a cell of it by a score column. */
interface Place {
  book: ReturnType<typeof bookWith>;
  sheet: string;
  row: (criterion: string) => string;
  column: (criterion: string, column: string) => string;
}
const each = bookWith();
const EACH: Place = {
  book: each,
  sheet: ROLE.scores(each, subject('T1')),
  row: (criterion) => criterion,
  column: (_, column) => column,
};
const matrix = bookWith({ layout: 'matrix' });
const MATRIX: Place = {
  book: matrix,
  sheet: ROLE.matrix(matrix),
  row: () => 'T1',
  column: matrixColumn,
};

/** By column of a score sheet. */
type Entered = Readonly<Record<string, string | number>>;

/** The cells of the criterion that are coloured when these entries are made, by column. */
async function coloured(place: Place, entered: Entered, ofOther: Entered = {}): Promise<string[]> {
  const { book, sheet, row, column } = place;
  const row1 = row(CRITERION);
  const wanted = scoreBookWanted(book).map((it) => (it.role === sheet ? withTests(it, row1) : it));
  const entriesOf = (criterion: string, entries: Entered) =>
    Object.entries(entries).map(
      ([name, value]) => [entryKey(sheet, row(criterion), column(criterion, name)), value] as const,
    );
  const all = new Map([...entriesOf(CRITERION, entered), ...entriesOf(OTHER, ofOther)]);
  const shown = await computed(wanted, all);
  const tests = testsIn(
    wanted.find(({ role }) => role === sheet),
    row1,
  );
  return Object.values(SCORE_COLUMN).filter((name) =>
    tests.some(
      (test) => test.column === column(CRITERION, name) && shown(sheet, row1, test.code) === true,
    ),
  );
}

/** The test of each colour that a cell of the row can get. */
const testsIn = (sheet: WantedSheet | undefined, row: string) =>
  (sheet?.formats ?? [])
    .filter(({ rows }) => rows?.includes(row))
    .flatMap(({ columns, when }, index) =>
      (columns ?? []).map((column) => ({ code: `colour ${index} of ${column}`, column, when })),
    );

/** The sheet with these tests as formulas, in columns of their own. */
function withTests(sheet: WantedSheet, row: string): WantedSheet {
  const tests = testsIn(sheet, row);
  const cells = tests.map(({ column, when }) =>
    formulaOf((at) => when(at, { row, column }), STYLE.plain),
  );
  return {
    ...sheet,
    columns: [...sheet.columns, ...tests.map(({ code }) => ({ code, width: 1 }))],
    rows: sheet.rows.map((it) =>
      it.code === row ? { ...it, cells: [...it.cells, ...cells] } : it,
    ),
  };
}

const { self, verified, evidence, reason, official } = SCORE_COLUMN;

describe('the colours of a score sheet', () => {
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
    expect(await coloured(EACH, entered)).toEqual(columns);
  });
});

describe('the colours of the matrix', () => {
  it.each<[string, Entered, string[]]>([
    ['nothing while nothing is entered', {}, []],
    [
      'a score over the maximum, and that its evidence is missing',
      { [self]: 30.5 },
      [self, evidence, official],
    ],
    [
      'the reason that is missing for a difference, and that the evidence is',
      { [self]: 30, [verified]: 29 },
      [reason, evidence, official],
    ],
    [
      'no difference with a reason',
      { [self]: 30, [verified]: 29, [reason]: 'Thiếu biên bản', [evidence]: 'Kế hoạch' },
      [],
    ],
  ])('mark %s', async (_, entered, columns) => {
    expect(await coloured(MATRIX, entered)).toEqual(columns);
  });

  it('mark the missing reason of each criterion by itself: that of another does not do', async () => {
    const ofOther = { [self]: 30, [verified]: 20, [reason]: 'Thiếu biên bản' };
    expect(await coloured(MATRIX, { [self]: 30, [verified]: 29 }, ofOther)).toContain(reason);
    expect(await coloured(MATRIX, { [self]: 30 }, { [self]: 30, [verified]: 20 })).not.toContain(
      reason,
    );
  });
});

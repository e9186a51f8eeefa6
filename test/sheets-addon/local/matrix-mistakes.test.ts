import { beforeAll, describe, expect, test } from 'vitest';
import { normalCode } from '../../../shared/reports/cells';
import type { GridCell, WorkbookGrid } from '../../../shared/reports/types';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import {
  matrixColumn,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
} from '../../../sheets-addon/layout/score-book/codes';
import {
  type BookContents,
  bookContents,
  type CellValue,
} from '../../../sheets-addon/local/book-contents';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { readScoreBytes, scoreWorkbook } from '../../../sheets-addon/local/score-workbook';
import {
  allProblems,
  codesToRestore,
  gridWithCodes,
  readScoreBook,
  resultsOf,
  scoreBookOf,
} from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import { cellOf } from '../reading/book-grid';
import { columnOf, typed, withRows, withSheet } from '../reading/changed-grid';

const plan = planWith([
  criterion('1', points(60)),
  criterion('2', { kind: 'yes-no', maximum: 40 }),
]);
const [C1, C2] = ['THU.TT.1', 'THU.TT.2'] as const;
const book = bookWith({ plan, subjects: [subject('T1'), subject('T2')], layout: 'matrix' });
const SHEET = 'Bảng chấm chung';
const { self, cross, verified, evidence, handedIn } = SCORE_COLUMN;

const CONTENTS: BookContents = new Map([
  [
    ROLE.matrix(book),
    {
      byCode: new Map([
        [
          'T1',
          new Map<string, CellValue>([
            [normalCode(matrixColumn(C1, self)), 50],
            [normalCode(matrixColumn(C1, evidence)), 'Sổ điểm'],
            [normalCode(matrixColumn(C2, cross)), 'Đạt'],
          ]),
        ],
        ['T2', new Map<string, CellValue>([[normalCode(matrixColumn(C1, verified)), 40]])],
      ]),
      uncoded: [],
    },
  ],
]);

let clean: WorkbookGrid;
beforeAll(async () => {
  clean = await writtenAndRead(filledSheets(scoreBookWanted(book), CONTENTS));
}, 60_000);

async function writtenAndRead(sheets: Parameters<typeof scoreWorkbook>[0]): Promise<WorkbookGrid> {
  const file = readScoreBytes('so.xlsx', await scoreWorkbook(sheets));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value.grid;
}

type Change = (grid: WorkbookGrid) => WorkbookGrid;

/** A change of every row, given the place of a column. */
const columns =
  (code: string, change: (cells: GridCell[], at: number) => GridCell[]): Change =>
  (grid) =>
    withSheet(grid, SHEET, (sheet) =>
      withRows(sheet, (rows) => rows.map((cells) => change([...cells], columnOf(sheet, code)))),
    );
const without = (cells: readonly GridCell[], at: number) =>
  cells.filter((_, index) => index !== at);
const erased =
  (...codes: string[]): Change =>
  (grid) =>
    withSheet(grid, SHEET, (sheet) =>
      withRows(sheet, ([first = [], ...rows]) => [
        first.map((cell) => (codes.includes(cell.text) ? cellOf('') : cell)),
        ...rows,
      ]),
    );

/** Known all the same; laid out again the workbook is as it was. */
const HEALED: [mistake: string, change: Change, names: string[]][] = [
  [
    'a column inserted inside a criterion',
    columns(matrixColumn(C1, cross), (cells, at) => [
      ...cells.slice(0, at),
      cellOf(null),
      ...cells.slice(at),
    ]),
    [],
  ],
  [
    'a column moved to the front',
    columns(matrixColumn(C1, self), ([first = cellOf(null), ...cells], at) => [
      first,
      cells[at - 1] ?? cellOf(null),
      ...without(cells, at - 1),
    ]),
    [],
  ],
  [
    'rows of subjects in another order',
    (grid) =>
      withSheet(grid, SHEET, (sheet) =>
        withRows(sheet, (rows) => [...rows.slice(0, -2), ...rows.slice(-2).reverse()]),
      ),
    [],
  ],
  [
    'the hidden codes of columns titled alike erased',
    erased(matrixColumn(C1, self), matrixColumn(C2, self), matrixColumn(C2, cross)),
    ['column-by-header', 'column-by-header', 'column-by-header'],
  ],
  [
    'the hidden codes of the columns of evidence erased',
    erased(matrixColumn(C1, evidence), matrixColumn(C2, evidence), handedIn),
    ['column-by-header', 'column-by-header', 'column-by-header'],
  ],
];

/** What cannot be known is named. */
const NAMED: [mistake: string, change: Change, name: string][] = [
  ['a column deleted', columns(matrixColumn(C1, self), without), 'column-missing'],
  [
    'the code and the title of a column written over',
    (grid) => {
      const column = matrixColumn(C1, cross);
      return erased(column)(typed(grid, SHEET, [SCORE_ROW.header, column], 'x'));
    },
    'column-missing',
  ],
  [
    'words where points belong',
    (grid) => typed(grid, SHEET, ['T1', matrixColumn(C1, self)], 'chưa có'),
    'not-a-number',
  ],
];

function readIn(grid: WorkbookGrid) {
  const read = readScoreBook(grid);
  if (!read.ok) throw new Error(read.problem.code);
  const { scores } = read.value;
  return {
    read: read.value,
    entries: scores.map(({ entries }) => entries.map(({ entry }) => entry)),
    names: allProblems(read.value, resultsOf(read.value)).map(({ name }) => name),
  };
}

describe('mistakes in the matrix that are healed', () => {
  test.each(HEALED)('%s', async (_, change, names) => {
    const before = readIn(clean);
    const changed = change(clean);
    const { read, ...after } = readIn(changed);
    expect(after).toEqual({ entries: before.entries, names });
    const wanted = scoreBookWanted(scoreBookOf(read, book.now));
    const known = gridWithCodes(changed, codesToRestore(read));
    const again = readIn(
      await writtenAndRead(filledSheets(wanted, bookContents(known, wanted, read.newCodes))),
    );
    expect([again.entries, again.names]).toEqual([before.entries, []]);
  });
});

describe('mistakes in the matrix that are named', () => {
  test.each(NAMED)('%s', (_, change, name) => {
    expect(readIn(change(clean)).names).toContain(name);
  });
});

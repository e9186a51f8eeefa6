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
import type { BookContents, CellValue } from '../../../sheets-addon/local/book-contents';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import { cellOf } from '../reading/book-grid';
import { columnOf, typed, withRows, withSheet } from '../reading/changed-grid';
import { type Change, laidOutAgain, readIn, without, writtenAndRead } from './changed-file';

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

/** A change of every row, given the place of a column. */
const columns =
  (code: string, change: (cells: GridCell[], at: number) => GridCell[]): Change =>
  (grid) =>
    withSheet(grid, SHEET, (sheet) =>
      withRows(sheet, (rows) => rows.map((cells) => change([...cells], columnOf(sheet, code)))),
    );
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

describe('mistakes in the matrix that are healed', () => {
  test.each(HEALED)('%s', async (_, change, names) => {
    const before = readIn(clean);
    const after = readIn(change(clean));
    expect(after.names).toEqual(names);
    expect([after.entries, after.totals]).toEqual([before.entries, before.totals]);
    const again = readIn(await laidOutAgain(change(clean), book));
    expect([again.entries, again.names]).toEqual([before.entries, []]);
  });
});

describe('mistakes in the matrix that are named', () => {
  test.each(NAMED)('%s', (_, change, name) => {
    expect(readIn(change(clean)).names).toContain(name);
  });
});

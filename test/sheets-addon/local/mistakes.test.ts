import { beforeAll, describe, expect, test } from 'vitest';
import { cellAt, normalCode } from '../../../shared/reports/cells';
import type { GridCell, GridSheet, WorkbookGrid } from '../../../shared/reports/types';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  partRow,
  ROLE,
  SCORE_COLUMN,
  SUBJECT_COLUMN,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import type { BookContents } from '../../../sheets-addon/local/book-contents';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { gathered } from '../../../sheets-addon/local/gathered';
import { readScoreBook, strayScores } from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import { cellOf, type Value } from '../reading/book-grid';
import { columnOf, rowOf, typed, withRows, withSheet } from '../reading/changed-grid';
import { type Change, laidOutAgain, readIn, without, writtenAndRead } from './changed-file';

const plan = planWith([
  criterion('1', points(40)),
  criterion('2', { kind: 'yes-no', maximum: 20 }),
  criterion('3', {
    kind: 'percentage',
    maximum: 40,
    numerator: 'Đã làm',
    denominator: 'Tổng số',
    bands: [{ from: 50, points: 40 }],
  }),
]);
const [C1, C2, C3] = ['THU.TT.1', 'THU.TT.2', 'THU.TT.3'] as const;
const book = bookWith({ plan, subjects: [subject('T1'), subject('T2')] });
const SHEET = 'Phiếu chấm T1';
const SELF = SCORE_COLUMN.self;

const row = (column: string, value: Value) => new Map([[normalCode(column), value]]);
const CONTENTS: BookContents = new Map([
  [
    ROLE.scores(book, { code: 'T1' }),
    {
      byCode: new Map([
        [C1, row(SELF, 30)],
        [C2, row(SELF, 'Đạt')],
        [partRow(C3), row(SELF, 3)],
        [wholeRow(C3), row(SELF, 4)],
      ]),
      uncoded: [],
    },
  ],
  [
    ROLE.evidence(book),
    {
      byCode: new Map(),
      uncoded: [
        new Map([
          [EVIDENCE_COLUMN.subject, 'T1'],
          [EVIDENCE_COLUMN.criterion, C1],
          [EVIDENCE_COLUMN.title, 'Sổ họp'],
          [EVIDENCE_COLUMN.state, 'Đã nhận'],
        ]),
      ],
    },
  ],
]);

let clean: WorkbookGrid;
beforeAll(async () => {
  const grid = await writtenAndRead(filledSheets(scoreBookWanted(book), CONTENTS));
  clean = { ...grid, sheets: grid.sheets.map(rectangular) };
}, 60_000);

/** Every row as long as the longest, as people see a sheet. */
function rectangular(sheet: GridSheet): GridSheet {
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  return withRows(sheet, (all) =>
    all.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? cellOf(null))),
  );
}

const on =
  (title: string, change: (sheet: GridSheet) => GridSheet | null): Change =>
  (grid) =>
    withSheet(grid, title, change);
const rows = (title: string, change: (all: GridCell[][]) => GridCell[][]): Change =>
  on(title, (sheet) => withRows(sheet, change));
const enter =
  (code: string, value: Value | GridCell, column: string = SELF): Change =>
  (grid) =>
    typed(grid, SHEET, [code, column], value);
const columns = (title: string, change: (cells: readonly GridCell[]) => GridCell[]): Change =>
  rows(title, (all) => all.map(change));
const at = (grid: WorkbookGrid, title: string, column: string): number => {
  const sheet = grid.sheets.find((it) => it.title === title);
  return sheet ? columnOf(sheet, column) : -1;
};
const copyOf =
  (title: string, change: Change = (grid) => grid): Change =>
  (grid) => {
    const copy = grid.sheets.find((sheet) => sheet.title === title);
    const sheets = copy ? [...change(grid).sheets, { ...copy, title: `Bản sao của ${title}` }] : [];
    return { ...grid, sheets };
  };
function chain(...changes: Change[]): Change {
  return (grid) => changes.reduce((all, change) => change(all), grid);
}
/** The rows from the first criterion on in the order of their titles, as sorting a selection does. */
function sortedByTitle(title: string): Change {
  return rows(title, (all) => {
    const head = all.findIndex(([first]) => first?.text === 'TDS.DAU_BANG') + 1;
    const words = (cells: readonly GridCell[]) => cells.map(({ text }) => text).join(' ');
    const below = [...all.slice(head)].sort((a, b) => (words(a) < words(b) ? 1 : -1));
    return [...all.slice(0, head), ...below];
  });
}
/** What stood in a row written over, its hidden code left. */
function pastedOver(title: string, row: string): Change {
  return rows(title, (all) =>
    all.map((cells) =>
      cells[0]?.text === row
        ? cells.map((cell, at) => (at === 0 ? cell : cellOf(`x${at}`)))
        : cells,
    ),
  );
}
/** The hidden code of the first criterion written over. */
function coded(title: string): Change {
  return rows(title, (all) =>
    all.map(([first = cellOf(null), ...cells]) => [
      first.text === C1 ? cellOf('THU.TT.77') : first,
      ...cells,
    ]),
  );
}
function replacedSubject(grid: WorkbookGrid): WorkbookGrid {
  const named = typed(grid, 'Đối tượng', ['T1', SUBJECT_COLUMN.name], 'Tổ mới');
  return typed(named, 'Đối tượng', ['T1', SUBJECT_COLUMN.code], 'TO-MOI');
}
const shownAs = (text: string): GridCell => ({ value: 45_413, text });

/** Nothing is wrong afterwards: everything is read as before, and laid out anew all is in place. */
const HEALED: [mistake: string, change: Change][] = [
  ['a column inserted at the left', columns(SHEET, (cells) => [cellOf(null), ...cells])],
  [
    'a column inserted among ours',
    columns(SHEET, (cells) => [...cells.slice(0, 4), cellOf('ghi chú'), ...cells.slice(4)]),
  ],
  [
    'a column moved to the end',
    (grid) => {
      const from = at(grid, SHEET, SELF);
      return columns(SHEET, (cells) => [...without(cells, from), cells[from] ?? cellOf(null)])(
        grid,
      );
    },
  ],
  ['a row inserted above', rows(SHEET, (all) => [[], ...all])],
  [
    'rows sorted upside down',
    rows(SHEET, (all) => [...all.slice(0, 8), ...all.slice(8).reverse()]),
  ],
  ['a sheet renamed', on(SHEET, (sheet) => ({ ...sheet, title: 'Phiếu của tổ Văn' }))],
  ['sheets put in another order', (grid) => ({ ...grid, sheets: [...grid.sheets].reverse() })],
  ['«Xếp hạng» deleted', on('Xếp hạng', () => null)],
  ['«Tổng hợp» deleted', on('Tổng hợp', () => null)],
  [
    'the guide written over',
    rows('Hướng dẫn', (all) => all.map((cells) => cells.map(() => cellOf('x')))),
  ],
  ['a header cell renamed', enter('TDS.DAU_BANG', 'Điểm em tự cho')],
  [
    'the title of a criterion written over in a score sheet',
    enter(C1, 'Việc khác', SCORE_COLUMN.title),
  ],
  [
    'a sheet of one’s own added',
    (grid) => ({
      ...grid,
      sheets: [...grid.sheets, { title: 'Nháp', hidden: false, rows: [[cellOf('=1+1')]] }],
    }),
  ],
  ['a note written beside the table', columns(SHEET, (cells) => [...cells, cellOf('nhớ xem lại')])],
  ['all rows below the head sorted, sums among them', sortedByTitle(SHEET)],
  ['the classes of «Tổng hợp» sorted in among the subjects', sortedByTitle('Tổng hợp')],
  ['a block pasted over the head of the table', pastedOver(SHEET, 'TDS.DAU_BANG')],
];

/** Known again, named, and put back once the workbook is laid out anew. */
const PUT_BACK: [mistake: string, change: Change, names: string[]][] = [
  [
    'a subject’s code changed',
    (grid) => typed(grid, 'Đối tượng', ['T1', SUBJECT_COLUMN.code], 'TO-VAN'),
    ['subject-code-changed'],
  ],
  ['the hidden code of a criterion changed in a score sheet', coded(SHEET), ['row-by-words']],
  ['the hidden code of a criterion changed in «Tiêu chí»', coded('Tiêu chí'), ['row-by-words']],
  [
    'the hidden code of the self scores erased',
    rows(SHEET, ([first = [], ...all]) => [
      first.map((cell) => (cell.text === SELF ? cellOf(null) : cell)),
      ...all,
    ]),
    ['column-by-header'],
  ],
  [
    'the role in the first cell erased',
    rows(SHEET, ([first = [], ...all]) => [[cellOf(null), ...first.slice(1)], ...all]),
    ['sheet-known-by-codes'],
  ],
  [
    'the role in the first cell written over with that of another',
    rows(SHEET, ([first = [], ...all]) => [
      [cellOf(ROLE.scores(book, { code: 'T9' })), ...first.slice(1)],
      ...all,
    ]),
    ['sheet-known-by-codes'],
  ],
];

/** Named, by these names; what is read otherwise is never silent. */
const NAMED: [mistake: string, change: Change, names: string[]][] = [
  ['points with a decimal comma as text', enter(C1, '30,5'), ['number-as-text']],
  ['points with a decimal point as text', enter(C1, '30.5'), ['number-as-text']],
  ['words where points belong', enter(C1, 'ba mươi'), ['not-a-number']],
  ['a number turned into a date', enter(C1, shownAs('01/05/2024')), ['date-not-number']],
  ['more than the maximum', enter(C1, 41), ['over-maximum']],
  ['less than nothing', enter(C1, -1), ['negative']],
  ['another word for an answer', enter(C2, 'Có'), ['unknown-answer']],
  ['a part larger than its whole', enter(partRow(C3), 5), ['part-over-whole']],
  ['half of a percentage deleted', enter(wholeRow(C3), null), ['half-ratio']],
  [
    'the column of self scores deleted',
    (grid) => columns(SHEET, (cells) => without(cells, at(grid, SHEET, SELF)))(grid),
    ['column-missing'],
  ],
  [
    'the row of a criterion deleted',
    rows(SHEET, (all) => all.filter(([first]) => first?.text !== C1)),
    ['row-missing'],
  ],
  [
    'a row copied below itself',
    rows(SHEET, (all) =>
      all.flatMap((cells) => (cells[0]?.text === C1 ? [cells, cells] : [cells])),
    ),
    ['row-copied'],
  ],
  ['a score sheet deleted', on(SHEET, () => null), ['score-sheet-missing']],
  ['a score sheet copied', copyOf(SHEET), ['sheet-copied']],
  [
    'a score sheet copied, then the first changed',
    copyOf(SHEET, enter(C1, 20)),
    ['sheet-copied-differs'],
  ],
  ['the code row unhidden and erased', rows(SHEET, ([, ...all]) => all), ['score-sheet-missing']],
  ['«Tiêu chí» deleted', on('Tiêu chí', () => null), ['sheet-missing']],
  [
    'a criterion’s row deleted in «Tiêu chí»',
    rows('Tiêu chí', (all) => all.filter(([first]) => first?.text !== C1)),
    ['criterion-row-missing'],
  ],
  [
    'words for a maximum',
    (grid) => typed(grid, 'Tiêu chí', [C1, CRITERIA_COLUMN.maximum], 'nhiều'),
    ['criterion-maximum'],
  ],
  [
    'another subject written over one in the list',
    replacedSubject,
    ['score-sheet-new', 'score-sheet-stray-filled'],
  ],
  [
    'a block of another workbook pasted over entries',
    chain(enter(C1, 'Đạt'), enter(C2, 30)),
    ['not-a-number', 'unknown-answer'],
  ],
  ['numbers pasted over formulas', enter(C1, 39, SCORE_COLUMN.official), ['points-differ']],
  [
    'a subject listed twice',
    rows('Đối tượng', (all) =>
      all.flatMap((cells) => (cells[0]?.text === 'T1' ? [cells, cells] : [cells])),
    ),
    ['subject-repeated'],
  ],
  [
    'evidence of nobody',
    rows('Minh chứng', (all) =>
      all.map((cells) => cells.map((cell) => (cell.text === 'T1' ? cellOf('T9') : cell))),
    ),
    ['evidence-subject'],
  ],
];

describe('mistakes that change nothing', () => {
  test.each(HEALED)('%s', async (_, change) => {
    const before = readIn(clean);
    const after = readIn(change(clean));
    expect(after.names).toEqual([]);
    expect([after.entries, after.totals]).toEqual([before.entries, before.totals]);
    const again = await laidOutAgain(change(clean), book);
    expect(again.sheets.map(({ title }) => title).sort()).toEqual(
      clean.sheets.map(({ title }) => title).sort(),
    );
    expect(readIn(again).entries).toEqual(before.entries);
  });
});

describe('codes that were changed, known all the same', () => {
  test.each(PUT_BACK)('%s', async (_, change, names) => {
    const before = readIn(clean);
    const after = readIn(change(clean));
    expect(after.names).toEqual(names);
    expect([after.entries, after.totals]).toEqual([before.entries, before.totals]);
    const again = readIn(await laidOutAgain(change(clean), book));
    expect([again.entries, again.names]).toEqual([before.entries, []]);
  });
});

describe('mistakes that are named', () => {
  test.each(NAMED)('%s', (_, change, names) => {
    expect(readIn(change(clean)).names).toEqual(expect.arrayContaining(names));
  });
});

describe('two people who fill copies of one file at once', () => {
  const fileOf = (name: string, grid: WorkbookGrid) => ({ name, grid, read: readIn(grid).read });

  test('add up where only one entered something; where both did, both are named', () => {
    const other = chain(enter(C1, 20), (grid) =>
      typed(grid, 'Phiếu chấm T2', [C2, SELF], 'Không đạt'),
    )(clean);
    const { contents, conflicts } = gathered(
      [fileOf('a.xlsx', clean), fileOf('b.xlsx', other)],
      book,
    );
    expect(conflicts).toEqual([
      { file: 'b.xlsx', subject: 'T1', row: C1, column: SELF, kept: 30, left: 20 },
    ]);
    const ofT2 = contents.get(ROLE.scores(book, { code: 'T2' }))?.byCode.get(C2);
    expect(ofT2?.get(normalCode(SELF))).toBe('Không đạt');
  });
});

describe('mistakes that are refused', () => {
  test('laying out while scores belong to nobody in the list', () => {
    const { read } = readIn(replacedSubject(clean));
    expect(strayScores(read)).toMatchObject({ params: { code: 'T1' }, place: { sheet: SHEET } });
  });

  test.each(['_mau_cham_diem'])('the hidden sheet %s deleted', (title) => {
    expect(readScoreBook(on(title, () => null)(clean))).toMatchObject({ ok: false });
  });

  test('the plan in the hidden sheet cut short', () => {
    const cut = rows('_mau_cham_diem', (all) =>
      all.map(([code, value, ...rest]) =>
        code?.text === 'TDS.KE_HOACH#1'
          ? [code, cellOf((value?.text ?? '').slice(0, 100)), ...rest]
          : [code ?? cellOf(null), value ?? cellOf(null), ...rest],
      ),
    );
    expect(readScoreBook(cut(clean))).toMatchObject({ ok: false });
  });

  test('a script in the name of evidence stays text wherever it is written again', async () => {
    const script = '=HYPERLINK("http://x";"Bấm")';
    const pasted = rows('Minh chứng', (all) =>
      all.map((cells) => cells.map((cell) => (cell.text === 'Sổ họp' ? cellOf(script) : cell))),
    );
    const again = await laidOutAgain(pasted(clean), book);
    const sheet = again.sheets.find(({ title }) => title === 'Minh chứng');
    const names = (sheet?.rows ?? []).map((_, index) =>
      sheet ? cellAt(sheet, index, columnOf(sheet, EVIDENCE_COLUMN.title)).value : null,
    );
    expect(names).toContain(script);
    expect(sheet && rowOf(sheet, 'TDS.DAU_BANG')).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from 'vitest';
import { normalCode } from '../../../shared/reports/cells';
import { cellAddress } from '../../../shared/tables/addresses';
import { type Book, gridFromSpreadsheet, type Request } from '../../../sheets-addon/layout';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import {
  EVIDENCE_COLUMN,
  partRow,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { allProblems, resultsOf, scoreBookOf } from '../../../sheets-addon/reading';
import { type CodedSheet, codedSheet } from '../../../sheets-addon/reading/coded-sheet';
import { scoreBookIn } from '../../../sheets-addon/server/score-book/open-book';
import { plannedBook } from '../../../sheets-addon/server/score-book/planned-book';
import {
  mendedBook,
  mendingOf,
  resultsIn,
  savedBook,
  savingOf,
} from '../../../sheets-addon/server/score-book/saving';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookForTest, type StoredBook } from '../layout/book';
import { bookWith, subject } from '../layout/score-book/books';

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
const { self, official, title } = SCORE_COLUMN;
const [SHEET, LIST, CRITERIA, SUMMARY, EVIDENCE] = [
  'Phiếu chấm T1',
  'Đối tượng',
  'Tiêu chí',
  'Tổng hợp',
  'Minh chứng',
] as const;

type Spreadsheet = Awaited<ReturnType<typeof bookForTest>>;

/** A workbook in the store while a person changes it, and where things stood in it before. */
class Changed {
  private constructor(
    readonly store: Spreadsheet,
    private readonly there: Book,
  ) {}

  static of = async (store: Spreadsheet) => new Changed(store, await store.read());

  sheetId = (name: string): number =>
    this.there.sheets?.find(({ properties }) => properties?.title === name)?.properties?.sheetId ??
    Number.NaN;

  sheet(name: string): CodedSheet {
    const grid = gridFromSpreadsheet(this.there).sheets.find((one) => one.title === name);
    const sheet = grid && codedSheet(grid);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** Zero-based place of what stands at two codes; '' is the line of the codes themselves. */
  at(name: string, row: string, column: string) {
    const { rows, columns, codeRow, codeColumn } = this.sheet(name);
    const [found] = row === '' ? [codeRow] : (rows.get(normalCode(row)) ?? []);
    const [across] = column === '' ? [codeColumn] : (columns.get(normalCode(column)) ?? []);
    if (found === undefined || across === undefined) throw new Error(`nothing at ${row} ${column}`);
    return { row: found, column: across };
  }

  /** Types or pastes values from a cell on, to the right and down. */
  paste = async (name: string, [row, column]: Codes, values: (string | number)[][]) => {
    const from = this.at(name, row, column);
    const width = Math.max(...values.map((cells) => cells.length));
    const to = cellAddress(from.row + values.length - 1, from.column + width - 1);
    await this.store.type(`'${name}'!${cellAddress(from.row, from.column)}:${to}`, values);
  };

  /** Types into the first row below the head of a list. */
  list = async (name: string, values: Record<string, string>) => {
    const { row } = this.at(name, SCORE_ROW.header, '');
    await this.store.typeEach(
      Object.entries(values).map(([code, value]) => {
        const { column } = this.at(name, '', code);
        return [`'${name}'!${cellAddress(row + 1, column)}`, value] as const;
      }),
    );
  };

  /** A copy of what a sheet shows, as people make one in a tab of their own. */
  copySheet = async (name: string) => {
    const { rows } = this.sheet(name).grid;
    const copy = `Bản sao của ${name}`;
    const width = Math.max(...rows.map((row) => row.length));
    const gridProperties = { rowCount: rows.length, columnCount: width };
    await this.store.write([{ addSheet: { properties: { title: copy, gridProperties } } }]);
    const values = rows.map((row) => row.map(({ value }) => (value === null ? '' : String(value))));
    await this.store.type(`'${copy}'!A1:${cellAddress(rows.length - 1, width - 1)}`, values);
  };

  line = (name: string, dimension: 'ROWS' | 'COLUMNS', startIndex: number) => ({
    sheetId: this.sheetId(name),
    dimension,
    startIndex,
    endIndex: startIndex + 1,
  });

  /** Sorts everything below the head of a table by one of its columns, largest first. */
  sortBelowHead = (name: string, column: string): Promise<unknown> => {
    const { row } = this.at(name, SCORE_ROW.header, '');
    const dimensionIndex = this.at(name, '', column).column;
    const range = { sheetId: this.sheetId(name), startRowIndex: row + 1 };
    const sortSpecs = [{ dimensionIndex, sortOrder: 'DESCENDING' }];
    return this.store.write([{ sortRange: { range, sortSpecs } }]);
  };
}

type Codes = readonly [row: string, column: string];
type Mistake = (changed: Changed) => Promise<unknown>;

const ask =
  (...requests: ((changed: Changed) => Request)[]): Mistake =>
  (changed) =>
    changed.store.write(requests.map((request) => request(changed)));
const pasted =
  (name: string, codes: Codes, values: (string | number)[][]): Mistake =>
  (changed) =>
    changed.paste(name, codes, values);
const deleted = (name: string): Mistake =>
  ask((it) => ({ deleteSheet: { sheetId: it.sheetId(name) } }));
/** Cells copied from another workbook bring their looks and their rules along. */
const pastedWithLooks =
  (name: string, codes: Codes, value: string | number): Mistake =>
  (it) => {
    const { row, column } = it.at(name, ...codes);
    const entered = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
    const values = [
      { userEnteredValue: entered, userEnteredFormat: { textFormat: { bold: true } } },
    ];
    const start = { sheetId: it.sheetId(name), rowIndex: row, columnIndex: column };
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'A' }] };
    const area = { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column };
    const range = { sheetId: start.sheetId, ...area, endColumnIndex: column + 1 };
    return it.store.write([
      { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue,userEnteredFormat' } },
      { setDataValidation: { range, rule: { condition, strict: true } } },
    ]);
  };
const both =
  (...mistakes: Mistake[]): Mistake =>
  async (changed) => {
    for (const mistake of mistakes) await mistake(changed);
  };

/** «Cập nhật kết quả» leaves a workbook like one built anew with the same entries. */
const HEALED: [mistake: string, change: Mistake][] = [
  [
    'a column inserted at the left, a row above',
    ask(
      (it) => ({ insertDimension: { range: it.line(SHEET, 'COLUMNS', 0) } }),
      (it) => ({ insertDimension: { range: it.line(SHEET, 'ROWS', 0) } }),
    ),
  ],
  [
    'a column inserted among ours',
    ask((it) => ({
      insertDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', self).column) },
    })),
  ],
  ['rows sorted, sums and groups among them', (it) => it.sortBelowHead(SHEET, title)],
  [
    '«Tổng hợp» sorted, the classes among the subjects',
    (it) => it.sortBelowHead(SUMMARY, 'TDS.TEN'),
  ],
  [
    '«Tiêu chí» sorted, the sum among the criteria',
    (it) => it.sortBelowHead(CRITERIA, 'TDS.TOI_DA'),
  ],
  [
    'a sheet renamed, tabs moved',
    ask(
      (it) => ({
        updateSheetProperties: {
          properties: { sheetId: it.sheetId(SHEET), title: 'Phiếu của tổ Văn' },
          fields: 'title',
        },
      }),
      (it) => ({
        updateSheetProperties: {
          properties: { sheetId: it.sheetId(SUMMARY), index: 0 },
          fields: 'index',
        },
      }),
    ),
  ],
  ['«Xếp hạng» deleted', deleted('Xếp hạng')],
  ['«Tổng hợp» deleted', deleted(SUMMARY)],
  ['a block pasted over the guide', pasted('Hướng dẫn', ['', ''], [['x'], ['y'], ['z']])],
  ['a block pasted over the head', pasted(SHEET, [SCORE_ROW.header, self], [['Điểm', 1, '']])],
  ['the title of a criterion written over', pasted(SHEET, [C1, title], [['Việc khác']])],
  ['a number pasted over formulas', pasted(SHEET, [C1, official], [[39]])],
  ['a block pasted over sums', pasted(SHEET, [SCORE_ROW.total, official], [[99], ['Xuất sắc']])],
  [
    'entries pasted with looks and rules of another workbook',
    pastedWithLooks(SHEET, [C1, self], 30),
  ],
  [
    'rules, colours and locks removed',
    ask(
      (it) => ({ setDataValidation: { range: { sheetId: it.sheetId(SHEET) } } }),
      (it) => ({ deleteConditionalFormatRule: { sheetId: it.sheetId(SHEET), index: 0 } }),
    ),
  ],
  [
    'the column of hidden codes deleted',
    ask((it) => ({ deleteDimension: { range: it.line(SHEET, 'COLUMNS', 0) } })),
  ],
  ['the hidden code of a criterion changed', pasted(SHEET, [C1, ''], [['THU.TT.77']])],
  ['the hidden code of a criterion changed in «Tiêu chí»', pasted(CRITERIA, [C1, ''], [['X']])],
  ['the code of a subject changed', pasted(LIST, ['T1', SUBJECT_COLUMN.code], [['TO-VAN']])],
  ['the hidden code of a column erased', pasted(SHEET, ['', self], [['']])],
  ['the role in the first cell written over', pasted(SHEET, ['', ''], [['x']])],
];

/** What no command can know is named, whatever commands were run. */
const NAMED: [mistake: string, change: Mistake, names: string[]][] = [
  [
    'a block of texts pasted over entries',
    both(
      pasted(SHEET, [C1, self], [["'8 điểm"]]),
      pastedWithLooks(SHEET, [C2, self], 'Gần đạt'),
      pasted(SHEET, [partRow(C3), self], [["'3,5"]]),
    ),
    ['not-a-number', 'unknown-answer', 'number-as-text'],
  ],
  [
    'a score sheet copied, then the first changed',
    both((it) => it.copySheet(SHEET), pasted(SHEET, [C1, self], [[20]])),
    ['sheet-copied-differs'],
  ],
  [
    'evidence of nobody',
    (it) => it.list(EVIDENCE, { [EVIDENCE_COLUMN.subject]: 'T9' }),
    ['evidence-subject'],
  ],
];

/** What deletes entries: named before, logged by the command, and room made for them again. */
const ENTRIES_GONE: [mistake: string, change: Mistake, name: string][] = [
  ['a score sheet deleted', deleted(SHEET), 'score-sheet-missing'],
  [
    'the column of self scores deleted',
    ask((it) => ({
      deleteDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', self).column) },
    })),
    'column-missing',
  ],
  [
    'the row of a criterion deleted',
    ask((it) => ({ deleteDimension: { range: it.line(SHEET, 'ROWS', it.at(SHEET, C1, '').row) } })),
    'row-missing',
  ],
];

const REFUSED: [mistake: string, change: Mistake, code: string][] = [
  ['the hidden template sheet deleted', deleted('_mau_cham_diem'), 'reading.refused.template-gone'],
  [
    'another subject written over one in the list',
    pasted(LIST, ['T1', SUBJECT_COLUMN.code], [['TO-MOI', 'Tổ mới']]),
    'reading.refused.stray-scores',
  ],
];

const openedIn = async (store: Spreadsheet) => {
  const open = scoreBookIn(await store.read());
  if (!open.ok) throw new Error(open.problem.code);
  return open.value;
};

/** «Cập nhật kết quả», as the command works it out: what was changed of ours is mended in the same write. */
async function refresh(store: Spreadsheet): Promise<void> {
  const open = await openedIn(store);
  const mended = mendedBook(open, mendingOf(open));
  if (!mended.ok) throw new Error(mended.problem.code);
  const saving = { ...savingOf(mended.value), book: scoreBookOf(mended.value.read, book.now) };
  const saved = savedBook(mended.value, resultsIn(mended.value, saving, 'vi'));
  if (!saved.ok) throw new Error(saved.problem.code);
  if (saved.value.length > 0) await store.write(saved.value);
}

async function namesIn(store: Spreadsheet): Promise<string[]> {
  const { read } = await openedIn(store);
  return allProblems(read, resultsOf(read)).map(({ name }) => name);
}

/** Every value at two codes of ours; the log is left out, which tells what was done. */
async function shownByCode(store: Spreadsheet): Promise<Map<string, string>> {
  const { grid } = await openedIn(store);
  const shown = new Map<string, string>();
  for (const sheet of grid.sheets.flatMap((one) => codedSheet(one) ?? [])) {
    if (sheet.role === ROLE.log(book)) continue;
    for (const [row, [at = 0]] of sheet.rows) {
      for (const [column, [across = 0]] of sheet.columns) {
        const value = String(sheet.grid.rows[at]?.[across]?.value ?? '');
        if (value !== '') shown.set(`${sheet.role} ${row} ${column}`, value);
      }
    }
  }
  return shown;
}

interface Filled {
  book: StoredBook;
  /** What it shows once results are written. */
  shown: ReadonlyMap<string, string>;
}

let filled: Filled | undefined;

/** The workbook with entries of T1, a piece of evidence and the results of both, built once. */
async function filledBook(): Promise<Filled> {
  if (filled !== undefined) return filled;
  const store = await bookForTest();
  await store.write(reconcile(await store.read(), scoreBookWanted(book)).requests);
  const it = await Changed.of(store);
  await it.paste(SHEET, [C1, self], [[30]]);
  await it.paste(SHEET, [C2, self], [['Đạt']]);
  await it.paste(SHEET, [partRow(C3), self], [[3]]);
  await it.paste(SHEET, [wholeRow(C3), self], [[4]]);
  await it.list(EVIDENCE, {
    [EVIDENCE_COLUMN.subject]: 'T1',
    [EVIDENCE_COLUMN.criterion]: C1,
    [EVIDENCE_COLUMN.title]: 'Sổ họp',
    [EVIDENCE_COLUMN.state]: 'Đã nhận',
  });
  await refresh(store);
  filled = { book: await store.stored(), shown: await shownByCode(store) };
  return filled;
}

/** A copy of it after a mistake. */
async function after(mistake: Mistake): Promise<Spreadsheet> {
  const store = await bookForTest((await filledBook()).book);
  await mistake(await Changed.of(store));
  return store;
}

describe('mistakes that refreshing heals', () => {
  test.each(HEALED)('%s', async (_, change) => {
    const store = await after(change);
    await refresh(store);
    expect(await namesIn(store)).toEqual([]);
    expect(mendingOf(await openedIn(store))).toEqual({ requests: [], changes: [] });
    expect(await shownByCode(store)).toEqual((await filledBook()).shown);
  });
});

describe('mistakes that stay named after refreshing', () => {
  test.each(NAMED)('%s', async (_, change, names) => {
    const store = await after(change);
    await refresh(store);
    expect(await namesIn(store)).toEqual(expect.arrayContaining(names));
  });
});

describe('entries that are deleted', () => {
  test.each(ENTRIES_GONE)('%s', async (_, change, name) => {
    const store = await after(change);
    expect(await namesIn(store)).toContain(name);
    await refresh(store);
    expect(await namesIn(store)).toEqual([]);
    const log = gridFromSpreadsheet(await store.read()).sheets.find((it) => it.title === 'Nhật ký');
    expect(log?.rows.some((row) => row.some(({ text }) => text === '30'))).toBe(true);
    expect((await Changed.of(store)).at(SHEET, C1, self)).toBeDefined();
  });
});

describe('mistakes with which nothing is laid out', () => {
  test.each(REFUSED)('%s', async (_, change, code) => {
    const store = await after(change);
    const plan = plannedBook(await store.read(), { from: 'there' });
    expect(plan.ok ? null : plan.problem.code).toBe(code);
  });
});

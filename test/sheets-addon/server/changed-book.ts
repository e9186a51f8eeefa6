import { normalCode } from '../../../shared/reports/cells';
import { cellAddress } from '../../../shared/tables/addresses';
import { type Book, gridFromSpreadsheet, type Request } from '../../../sheets-addon/layout';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { SCORE_ROW } from '../../../sheets-addon/layout/score-book/codes';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { allProblems, resultsOf, scoreBookOf } from '../../../sheets-addon/reading';
import { type CodedSheet, codedSheet } from '../../../sheets-addon/reading/coded-sheet';
import { type OpenBook, scoreBookIn } from '../../../sheets-addon/server/score-book/open-book';
import {
  mendedBook,
  mendingOf,
  resultsIn,
  savedBook,
  savingOf,
} from '../../../sheets-addon/server/score-book/saving';
import { bookForTest, type StoredBook } from '../layout/book';

export type Spreadsheet = Awaited<ReturnType<typeof bookForTest>>;

/** A workbook in the store while a person changes it, and where things stood in it before. */
export class Changed {
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

export type Codes = readonly [row: string, column: string];
export type Mistake = (changed: Changed) => Promise<unknown>;

export const ask =
  (...requests: ((changed: Changed) => Request)[]): Mistake =>
  (changed) =>
    changed.store.write(requests.map((request) => request(changed)));
export const pasted =
  (name: string, codes: Codes, values: (string | number)[][]): Mistake =>
  (changed) =>
    changed.paste(name, codes, values);
export const deleted = (name: string): Mistake =>
  ask((it) => ({ deleteSheet: { sheetId: it.sheetId(name) } }));
/** Cells copied from another workbook bring their looks and their rules along. */
export const pastedWithLooks =
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
export const both =
  (...mistakes: Mistake[]): Mistake =>
  async (changed) => {
    for (const mistake of mistakes) await mistake(changed);
  };

export const openedIn = async (store: Spreadsheet): Promise<OpenBook> => {
  const open = scoreBookIn(await store.read());
  if (!open.ok) throw new Error(open.problem.code);
  return open.value;
};

/** «Cập nhật kết quả», as the command works it out: what was changed of ours is mended in the same write. */
export async function refresh(store: Spreadsheet, { now }: Pick<ScoreBook, 'now'>): Promise<void> {
  const open = await openedIn(store);
  const mended = mendedBook(open, mendingOf(open));
  if (!mended.ok) throw new Error(mended.problem.code);
  const saving = { ...savingOf(mended.value), book: scoreBookOf(mended.value.read, now) };
  const saved = savedBook(mended.value, resultsIn(mended.value, saving, 'vi'));
  if (!saved.ok) throw new Error(saved.problem.code);
  if (saved.value.length > 0) await store.write(saved.value);
}

export async function namesIn(store: Spreadsheet): Promise<string[]> {
  const { read } = await openedIn(store);
  return allProblems(read, resultsOf(read)).map(({ name }) => name);
}

const LOG = 'TDS|NHAT_KY|';

/** Every value at two codes of ours; the log is left out, which tells what was done. */
export async function shownByCode(store: Spreadsheet): Promise<Map<string, string>> {
  const { grid } = await openedIn(store);
  const shown = new Map<string, string>();
  for (const sheet of grid.sheets.flatMap((one) => codedSheet(one) ?? [])) {
    if (sheet.role?.startsWith(LOG)) continue;
    for (const [row, [at = 0]] of sheet.rows) {
      for (const [column, [across = 0]] of sheet.columns) {
        const value = String(sheet.grid.rows[at]?.[across]?.value ?? '');
        if (value !== '') shown.set(`${sheet.role} ${row} ${column}`, value);
      }
    }
  }
  return shown;
}

/** A score workbook as people filled it in. */
export interface Filled {
  book: StoredBook;
  /** What it shows once results are written. */
  shown: ReadonlyMap<string, string>;
}

export async function filledWith(
  book: ScoreBook,
  enter: (changed: Changed) => Promise<void>,
): Promise<Filled> {
  const store = await bookForTest();
  await store.write(reconcile(await store.read(), scoreBookWanted(book)).requests);
  await enter(await Changed.of(store));
  await refresh(store, book);
  return { book: await store.stored(), shown: await shownByCode(store) };
}

/** A copy of it after a mistake. */
export async function changedBy(mistake: Mistake, { book }: Filled): Promise<Spreadsheet> {
  const store = await bookForTest(book);
  await mistake(await Changed.of(store));
  return store;
}

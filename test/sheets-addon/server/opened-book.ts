import { writeHandIn } from '../../../shared/evidence';
import { cellAddress } from '../../../shared/tables';
import { say } from '../../../shared/words';
import { BOOK_FIELDS, gridFromSpreadsheet } from '../../../sheets-addon/layout';
import {
  LOG_COLUMN,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
} from '../../../sheets-addon/layout/score-book/codes';
import type { LogLine } from '../../../sheets-addon/layout/score-book/log-sheet';
import { readScoreBook, type ScoreBookRead } from '../../../sheets-addon/reading';
import {
  type CodedSheet,
  codedSheet,
  columnOf,
  listRows,
  rowOf,
} from '../../../sheets-addon/reading/coded-sheet';
import type { BookChoice, BookStatus } from '../../../sheets-addon/score-book-protocol';
import { type OpenedAddon, openedAddon, type StoredFile, storedFile } from './opened-addon';

export const NEW_BOOK: Extract<BookChoice, { from: 'template' }> = {
  from: 'template',
  plan: 'P5',
  year: 2026,
  layout: 'sheet-each',
  subjects: { kind: 'collective', names: ['Tổ Toán', 'Tổ Văn'] },
};
/** No step has a last day. */
export const NO_DATES = { self: null, cross: null, verify: null };
export const THERE: BookChoice = { from: 'there' };

export async function answered<Value>(
  reply: Promise<{ ok: true; value: Value } | { ok: false; problem: { code: string } }>,
): Promise<Value> {
  const told = await reply;
  if (!told.ok) throw new Error(told.problem.code);
  return told.value;
}

/** Looks at the preview, then makes just that. */
export async function make(addon: OpenedAddon, wanted: BookChoice): Promise<number> {
  const { mark } = await answered(addon.call('previewBook', { wanted }));
  return (await answered(addon.call('makeBook', { wanted, mark }))).changes;
}

let made: StoredFile | undefined;

/**
 * The add-on beside a new score book of P5 with two teams, or beside `filled`, calls counted from
 * here on. The book is made by the add-on once; each later test gets a copy of that workbook.
 */
export async function openedBook(filled?: StoredFile): Promise<OpenedAddon> {
  const addon = await openedAddon(filled ?? made);
  if (filled === undefined && made === undefined) {
    await make(addon, NEW_BOOK);
    made = await storedFile(addon);
  }
  addon.host.resetCalls();
  return addon;
}

export async function statusOf(addon: OpenedAddon): Promise<BookStatus> {
  const { scoreBook } = await answered(addon.call('status', {}));
  if (scoreBook.is !== 'there') throw new Error(scoreBook.is);
  return scoreBook.book;
}

const gridOf = async ({ store, id }: OpenedAddon) =>
  gridFromSpreadsheet(await store.get(id, { includeGridData: true, fields: BOOK_FIELDS }));

export async function readIn(addon: OpenedAddon): Promise<ScoreBookRead> {
  const read = readScoreBook(await gridOf(addon));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** A sheet of the open workbook, with its rows and columns by code. */
export async function sheetIn(addon: OpenedAddon, title: string): Promise<CodedSheet> {
  const grid = (await gridOf(addon)).sheets.find((sheet) => sheet.title === title);
  const sheet = grid === undefined ? null : codedSheet(grid);
  if (sheet === null) throw new Error(`no sheet ${title}`);
  return sheet;
}

/** All four criteria of P5, with evidence. */
export const IN_FULL = [
  ['P5.TT.1', SCORE_COLUMN.self, 28],
  ['P5.TT.2', SCORE_COLUMN.self, 27.5],
  ['P5.TT.3', SCORE_COLUMN.self, 20],
  ['P5.TT.4', SCORE_COLUMN.self, 18],
  ...['P5.TT.1', 'P5.TT.2', 'P5.TT.3', 'P5.TT.4'].map(
    (row) => [row, SCORE_COLUMN.evidence, 'Kế hoạch số 12'] as const,
  ),
] as const;

/** What the extension of a teacher of TO-TOAN hands in: a file for one criterion for each digit. */
export const handInOf = (digits: readonly string[]): string =>
  writeHandIn({
    form: 'thi-dua-so/minh-chung',
    version: 1,
    plan: 'P5',
    period: '2026',
    subject: 'TO-TOAN',
    items: digits.map((digit) => ({
      criterion: 'P5.TT.2',
      title: `Kế hoạch ${digit}`,
      link: `https://example.edu.vn/${digit}`,
      time: '2026-10-20T07:05:00.000Z',
      sha256: digit.repeat(64),
    })),
  });

/** Writes a name into the first empty row of «Đối tượng». */
export async function addSubject(addon: OpenedAddon, name: string): Promise<void> {
  const list = await sheetIn(addon, 'Đối tượng');
  const codes = [...list.rows].filter(([code]) => !code.startsWith('TDS.'));
  const used = Math.max(rowOf(list, SCORE_ROW.header) ?? 0, ...codes.flatMap(([, rows]) => rows));
  await type(addon, [
    [addressIn(list, used + 1, SUBJECT_COLUMN.name), name],
    [addressIn(list, used + 1, SUBJECT_COLUMN.kind), 'Tập thể'],
  ]);
}

/** The lines of «Nhật ký», oldest first. */
export async function logIn(addon: OpenedAddon): Promise<LogLine[]> {
  const log = await sheetIn(addon, say('sheets.title.log'));
  return listRows(log)
    .map((row) => {
      const cells = Object.entries(LOG_COLUMN).map(([field, code]) => {
        const cell = log.grid.rows[row]?.[columnOf(log, code) ?? -1];
        return [field, cell?.text ?? ''];
      });
      return Object.fromEntries(cells) as LogLine;
    })
    .filter(({ time }) => time !== '');
}

/** A1 address, with its sheet, of what stands at two codes. */
export function addressIn(sheet: CodedSheet, row: string | number, column: string): string {
  const at = {
    row: typeof row === 'number' ? row : rowOf(sheet, row),
    column: columnOf(sheet, column),
  };
  if (at.row === null || at.column === null) throw new Error(`nothing at ${row}, ${column}`);
  return `'${sheet.title}'!${cellAddress(at.row, at.column)}`;
}

/** Types values as a person would: address and value. */
export async function type(
  { store, id }: OpenedAddon,
  typed: readonly (readonly [string, string | number])[],
): Promise<void> {
  await store.valuesBatchUpdate(id, {
    valueInputOption: 'USER_ENTERED',
    data: typed.map(([range, value]) => ({ range, values: [[value]] })),
  });
}

/** Enters in the score sheet of a subject: criterion, column, value. */
export async function score(
  addon: OpenedAddon,
  subject: string,
  entries: readonly (readonly [string, string, string | number])[],
): Promise<void> {
  const sheet = await sheetIn(addon, `Phiếu chấm ${subject}`);
  await type(
    addon,
    entries.map(([row, column, value]) => [addressIn(sheet, row, column), value]),
  );
}

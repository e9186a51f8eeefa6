import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { sheets_v4 } from '@googleapis/sheets';
import { onTestFinished } from 'vitest';
import { loadPlan, type Plan, reportPeriod } from '../../../shared/movement';
import { BOOK_FIELDS, type Book, type Request } from '../../../sheets-addon/layout';
import { openWorkbookStore } from '../../stand-ins/google-workspace/store';

const ENTERED_FIELDS = BOOK_FIELDS.replace('effectiveValue,formattedValue,', '');

export const plan = ((): Plan => {
  const loaded = loadPlan('P5');
  if (!loaded.ok) throw new Error('P5');
  return loaded.value;
})();
export const period = reportPeriod(plan, 2026);
export const now = { year: 2026, month: 10, day: 30, hour: 14, minute: 5 };

/** A workbook as the store keeps it: its id and the text of its file. */
export interface StoredBook {
  id: string;
  text: string;
}

/**
 * A Vietnamese spreadsheet in the local stand-in of Google Sheets, read and written as the add-on
 * does: new with these sheets, or a copy.
 */
export async function bookForTest(from: sheets_v4.Schema$Sheet[] | StoredBook = []) {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'));
  const file = (id: string) => join(folder, `${id}.json`);
  if (!Array.isArray(from)) await writeFile(file(from.id), from.text);
  const store = await openWorkbookStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const properties = { title: 'Sổ', locale: 'vi_VN' };
  const id = Array.isArray(from)
    ? ((await store.create({ properties, sheets: from })).spreadsheetId ?? '')
    : from.id;
  return {
    /** As it is kept now. */
    stored: async (): Promise<StoredBook> => ({ id, text: await readFile(file(id), 'utf8') }),
    read: (): Promise<Book> => store.get(id, { includeGridData: true, fields: BOOK_FIELDS }),
    /** Like `read`, without what formulas come to. */
    readEntered: (): Promise<Book> => store.get(id, { fields: ENTERED_FIELDS }),
    write: (requests: Request[]) => store.batchUpdate(id, { requests }),
    /** Types values as a person would. */
    type: (range: string, values: (string | number)[][]) =>
      store.valuesBatchUpdate(id, {
        valueInputOption: 'USER_ENTERED',
        data: [{ range, values }],
      }),
    /** Types values one after the other, each with its address. */
    typeEach: (typed: readonly (readonly [address: string, value: string | number])[]) =>
      store.valuesBatchUpdate(id, {
        valueInputOption: 'USER_ENTERED',
        data: typed.map(([range, value]) => ({ range, values: [[value]] })),
      }),
    /** Values as computed, without format. */
    values: async (range: string): Promise<unknown[][]> => {
      const answer = await store.valuesBatchGet(id, {
        ranges: [range],
        valueRenderOption: 'UNFORMATTED_VALUE',
      });
      return answer.valueRanges?.[0]?.values ?? [];
    },
  };
}

export const titlesOf = (book: Book): string[] =>
  (book.sheets ?? []).map((sheet) => sheet.properties?.title ?? '');

/** Every formula in a list of requests: cells, validations and conditional formats. */
export function formulasIn(requests: readonly Request[]): string[] {
  const found: string[] = [];
  JSON.stringify(requests, (key, value: unknown) => {
    const isFormula = key === 'formulaValue' || key === 'userEnteredValue';
    if (isFormula && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

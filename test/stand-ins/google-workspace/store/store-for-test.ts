import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { sheets_v4 } from '@googleapis/sheets';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { startEngine } from '../formulas/univer-engine';
import { SheetsApiError, type WorkbookStore } from '../store-types';
import { openWorkbookStore } from './workbook-store';

/** A store in a folder of its own, both gone when the test ends. */
export async function storeForTest(): Promise<WorkbookStore & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'workbooks-'));
  const store = await openWorkbookStore(folder);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return Object.assign(store, { folder });
}

/** A new Vietnamese workbook with one sheet, "Bảng điểm" (id 1), of 20 rows by 10 columns. */
export async function workbookForTest(
  body: sheets_v4.Schema$Spreadsheet = {},
): Promise<{ store: WorkbookStore & { folder: string }; id: string }> {
  const store = await storeForTest();
  const gridProperties = { rowCount: 20, columnCount: 10 };
  const created = await store.create({
    properties: { title: 'Chấm điểm', locale: 'vi_VN' },
    sheets: [{ properties: { sheetId: 1, title: 'Bảng điểm', gridProperties } }],
    ...body,
  });
  return { store, id: created.spreadsheetId ?? '' };
}

/** Loads the formula engine before the tests of a file that computes, outside their time limit. */
export const withFormulas = (): void => beforeAll(() => void startEngine(), 60_000);

/** Types `values` at `range` as a person would. */
export const type = (store: WorkbookStore, id: string, range: string, values: unknown[][]) =>
  store.valuesBatchUpdate(id, { valueInputOption: 'USER_ENTERED', data: [{ range, values }] });

/** The values of one range; formatted ones unless `valueRenderOption` says otherwise. */
export async function read(
  store: WorkbookStore,
  id: string,
  range: string,
  valueRenderOption = 'FORMATTED_VALUE',
): Promise<unknown[][]> {
  const answer = await store.valuesBatchGet(id, { ranges: [range], valueRenderOption });
  return answer.valueRanges?.[0]?.values ?? [];
}

/** The sheet with `sheetId` in the answer for the whole workbook, cells included. */
export async function sheetOf(
  store: WorkbookStore,
  id: string,
  sheetId = 1,
): Promise<sheets_v4.Schema$Sheet> {
  const answer = await store.get(id, { includeGridData: true });
  return answer.sheets?.find((sheet) => sheet.properties?.sheetId === sheetId) ?? {};
}

/** The rectangle from `startRowIndex`, `startColumnIndex` up to (not with) the two ends, on sheet 1. */
export const rectangle = (
  startRowIndex: number,
  startColumnIndex: number,
  endRowIndex: number,
  endColumnIndex: number,
): sheets_v4.Schema$GridRange => ({
  sheetId: 1,
  startRowIndex,
  startColumnIndex,
  endRowIndex,
  endColumnIndex,
});

/** Expects `call` to be refused with this code and message. */
export async function expectRefusal(
  call: Promise<unknown>,
  code: number,
  message: string,
): Promise<void> {
  const refusal = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(SheetsApiError);
  expect(refusal).toMatchObject({ code, message });
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOOK_FIELDS } from '../../../sheets-addon/layout';
import { tableCells } from '../../../sheets-addon/layout/table-cells';
import { importOwnTable } from '../../../sheets-addon/reading/own-table';
import { SCORE_TABLES, type ScoreTable, sheetOf } from '../../fixtures/score-tables';
import { openWorkbookStore } from '../../stand-ins/google-workspace/store';
import type { WorkbookStore } from '../../stand-ins/google-workspace/store-types';
import { addTable } from '../server/own-table';

let folder: string;
let store: WorkbookStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-cells-'));
  store = await openWorkbookStore(folder);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** The table as Google's answer about a sheet of a workbook, in Vietnamese notation. */
async function googleSheet(table: Pick<ScoreTable, 'rows' | 'merges'>) {
  const properties = { title: 'Trường', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  const id = (await store.create({ properties })).spreadsheetId ?? '';
  const sheetId = await addTable({ store, id }, table);
  const { sheets } = await store.get(id, { fields: BOOK_FIELDS });
  return sheets?.find(({ properties: own }) => own?.sheetId === sheetId) ?? {};
}

describe('a sheet of Google Sheets and the same sheet in a file', () => {
  it.each(SCORE_TABLES.map((table) => [table.name, table] as const))(
    'come to the same plan, questions and entries: %s',
    async (_, table) => {
      const cells = tableCells(await googleSheet(table));
      for (const answers of [{}, table.answers ?? {}]) {
        expect(importOwnTable(cells, answers)).toEqual(importOwnTable(sheetOf(table), answers));
      }
    },
  );
});

describe('a number', () => {
  it('is the number, however many decimals are shown; a percentage is what is shown', async () => {
    const sheet = await googleSheet({ rows: [[10, 0.5]] });
    const [row] = sheet.data?.[0]?.rowData ?? [];
    for (const [index, shown] of ['10,00', '50%'].entries()) {
      Object.assign(row?.values?.[index] ?? {}, { formattedValue: shown });
    }
    expect(tableCells(sheet).cells[0]?.map(({ text, kind }) => [text, kind])).toEqual([
      ['10', 'number'],
      ['50%', 'text'],
    ]);
  });
});

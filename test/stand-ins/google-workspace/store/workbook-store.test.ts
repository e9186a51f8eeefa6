import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expectRefusal,
  read,
  storeForTest,
  type,
  withFormulas,
  workbookForTest,
} from './store-for-test';
import { openWorkbookStore } from './workbook-store';

withFormulas();

describe('creating a workbook', () => {
  it('has one sheet named in the language of its locale', async () => {
    const store = await storeForTest();
    const vietnamese = await store.create({ properties: { title: 'Báo cáo', locale: 'vi_VN' } });
    expect(vietnamese).toMatchObject({
      properties: { title: 'Báo cáo', locale: 'vi_VN', autoRecalc: 'ON_CHANGE' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Trang tính1',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 1000, columnCount: 26 },
          },
        },
      ],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${vietnamese.spreadsheetId}/edit`,
    });
    expect(vietnamese.sheets?.[0]).not.toHaveProperty('data');
    const english = await store.create({});
    expect(english.sheets?.[0]?.properties?.title).toBe('Sheet1');
  });

  it('takes cells, sizes, merges and rules along', async () => {
    const { store, id } = await workbookForTest({
      sheets: [
        {
          properties: { sheetId: 1, title: 'Đơn vị' },
          data: [
            {
              rowData: [{ values: [{ userEnteredValue: { stringValue: 'Mã' } }] }],
              columnMetadata: [{ pixelSize: 250 }],
            },
          ],
          merges: [{ sheetId: 1, startRowIndex: 1, endRowIndex: 2, endColumnIndex: 3 }],
        },
      ],
    });
    expect(await read(store, id, 'A1')).toEqual([['Mã']]);
    const { sheets } = await store.get(id, { fields: 'sheets(merges,data.columnMetadata)' });
    expect(sheets?.[0]?.data?.[0]?.columnMetadata?.[0]).toEqual({ pixelSize: 250 });
    expect(sheets?.[0]?.merges).toHaveLength(1);
  });

  it('refuses names the API does not have', async () => {
    const store = await storeForTest();
    const body = { properties: { tilte: 'x' } };
    await expectRefusal(
      store.create(body as object),
      400,
      'Invalid JSON payload received. Unknown name "tilte" at \'properties\': Cannot find field.',
    );
  });
});

describe('reading a workbook', () => {
  it('answers only what the field mask names', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['x', '2']]);
    const fields =
      'spreadsheetId,sheets(properties(sheetId,title),data.rowData.values.formattedValue)';
    expect(await store.get(id, { fields })).toEqual({
      spreadsheetId: id,
      sheets: [
        {
          properties: { sheetId: 1, title: 'Bảng điểm' },
          data: [{ rowData: [{ values: [{ formattedValue: 'x' }, { formattedValue: '2' }] }] }],
        },
      ],
    });
    expect(await store.get(id, { fields: 'properties/title' })).toEqual({
      properties: { title: 'Chấm điểm' },
    });
  });

  it('refuses a mask that names an unknown field', async () => {
    const { store, id } = await workbookForTest();
    await expectRefusal(
      store.get(id, { fields: 'sheets.colour' }),
      400,
      "Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.colour'.",
    );
  });

  it('gives one grid for each range asked', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'B2', [['x', 'y']]);
    const answer = await store.get(id, { ranges: ['B2:B3', 'C2'], includeGridData: true });
    expect(answer.sheets?.[0]?.data).toMatchObject([
      { startRow: 1, startColumn: 1, rowData: [{ values: [{ formattedValue: 'x' }] }] },
      { startRow: 1, startColumn: 2, rowData: [{ values: [{ formattedValue: 'y' }] }] },
    ]);
    expect(answer.sheets?.[0]?.data?.[0]?.rowMetadata).toEqual([
      { pixelSize: 21 },
      { pixelSize: 21 },
    ]);
  });

  it('hands out copies, never its own state', async () => {
    const { store, id } = await workbookForTest();
    const answer = await store.get(id);
    Object.assign(answer.properties ?? {}, { title: 'khác' });
    expect((await store.get(id)).properties?.title).toBe('Chấm điểm');
  });
});

describe('keeping workbooks', () => {
  it('finds them again after the store is opened anew', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['còn đây', '=1+1']]);
    await store.close();
    const again = await openWorkbookStore(store.folder);
    expect(await read(again, id, 'A1:B1')).toEqual([['còn đây', '2']]);
    expect(await again.list()).toEqual([{ spreadsheetId: id, title: 'Chấm điểm' }]);
  });

  it('is not disturbed by a file left half written', async () => {
    const { store, id } = await workbookForTest();
    await writeFile(join(store.folder, `${id}.json.new`), '{"half":');
    const again = await openWorkbookStore(store.folder);
    expect(await again.list()).toHaveLength(1);
  });

  it('forgets everything on reset, on disk too', async () => {
    const { store, id } = await workbookForTest();
    await store.reset();
    expect(await store.list()).toEqual([]);
    expect(await readdir(store.folder)).toEqual([]);
    await expectRefusal(store.get(id), 404, 'Requested entity was not found.');
  });

  it('tells of every change until one stops listening', async () => {
    const { store, id } = await workbookForTest();
    const told: string[] = [];
    const stop = store.onChange((changed) => told.push(changed));
    await type(store, id, 'A1', [['x']]);
    await store.get(id);
    await store.valuesBatchGet(id, { ranges: ['X!A1'] }).catch(() => undefined);
    stop();
    await type(store, id, 'A1', [['y']]);
    expect(told).toEqual([id]);
  });
});

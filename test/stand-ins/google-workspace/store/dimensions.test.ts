import type { sheets_v4 } from '@googleapis/sheets';
import { describe, expect, it } from 'vitest';
import {
  expectRefusal,
  read,
  rectangle,
  sheetOf,
  type,
  withFormulas,
  workbookForTest,
} from './store-for-test';

withFormulas();

const bodyOf = (...requests: sheets_v4.Schema$Request[]) => ({ requests });
const rows = (startIndex: number, endIndex: number) => ({
  sheetId: 1,
  dimension: 'ROWS',
  startIndex,
  endIndex,
});
const columns = (startIndex: number, endIndex: number) => ({
  ...rows(startIndex, endIndex),
  dimension: 'COLUMNS',
});

describe('sizes', () => {
  it('are kept for each row and column, as is what is hidden', async () => {
    const { store, id } = await workbookForTest();
    const properties = { pixelSize: 300, hiddenByUser: true };
    await store.batchUpdate(
      id,
      bodyOf(
        {
          updateDimensionProperties: {
            range: columns(1, 3),
            properties,
            fields: 'pixelSize,hiddenByUser',
          },
        },
        {
          updateDimensionProperties: {
            range: columns(2, 3),
            properties: { hiddenByUser: false },
            fields: 'hiddenByUser',
          },
        },
      ),
    );
    const sheet = await sheetOf(store, id);
    expect(sheet.data?.[0]?.columnMetadata?.slice(0, 4)).toEqual([
      { pixelSize: 100 },
      { pixelSize: 300, hiddenByUser: true },
      { pixelSize: 300 },
      { pixelSize: 100 },
    ]);
  });

  it('fit the longest entry after autoResizeDimensions', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['Phong trào thi đua xây dựng trường học'], ['x']]);
    await store.batchUpdate(id, bodyOf({ autoResizeDimensions: { dimensions: columns(0, 1) } }));
    const sheet = await sheetOf(store, id);
    expect(sheet.data?.[0]?.columnMetadata?.[0]?.pixelSize).toBeGreaterThan(200);
  });
});

describe('rows and columns', () => {
  it('are added at the end', async () => {
    const { store, id } = await workbookForTest();
    await store.batchUpdate(
      id,
      bodyOf(
        { appendDimension: { sheetId: 1, dimension: 'ROWS', length: 5 } },
        { appendDimension: { sheetId: 1, dimension: 'COLUMNS', length: 2 } },
      ),
    );
    const { properties } = await sheetOf(store, id);
    expect(properties?.gridProperties).toEqual({ rowCount: 25, columnCount: 12 });
  });

  it('put in between carry cells, merges, rules, protections, names, metadata and formulas along', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['tên', '=SUM(A3:A5)+A$4', '=SUM(A:A)'], [], ['x']]);
    const range = rectangle(2, 0, 5, 2);
    const format = { booleanRule: { condition: { type: 'BLANK' }, format: {} } };
    const location = { dimensionRange: rows(3, 4) };
    await store.batchUpdate(
      id,
      bodyOf(
        { mergeCells: { range } },
        { addConditionalFormatRule: { rule: { ranges: [range], ...format } } },
        { addProtectedRange: { protectedRange: { range } } },
        { addNamedRange: { namedRange: { name: 'VUNG', range } } },
        {
          createDeveloperMetadata: {
            developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location },
          },
        },
        { insertDimension: { range: rows(3, 5) } },
      ),
    );
    const moved = rectangle(2, 0, 7, 2);
    const sheet = await sheetOf(store, id);
    expect(sheet.properties?.gridProperties?.rowCount).toBe(22);
    expect(sheet.merges).toEqual([moved]);
    expect(sheet.conditionalFormats?.[0]?.ranges).toEqual([moved]);
    expect(sheet.protectedRanges?.[0]?.range).toEqual(moved);
    expect(sheet.data?.[0]?.rowMetadata?.[5]?.developerMetadata).toHaveLength(1);
    expect((await store.get(id)).namedRanges?.[0]?.range).toEqual(moved);
    expect(await read(store, id, 'A1:C3', 'FORMULA')).toEqual([
      ['tên', '=SUM(A3:A7)+A$6', '=SUM(A:A)'],
      [],
      ['x'],
    ]);
  });

  it('taken out leave #REF! where a formula pointed at them alone', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', 'b', '=A1', '=SUM(A1:C1)', "='Bảng điểm'!B1"]]);
    await store.batchUpdate(id, bodyOf({ deleteDimension: { range: columns(0, 1) } }));
    expect(await read(store, id, 'A1:D1', 'FORMULA')).toEqual([
      ['b', '=#REF!', '=SUM(A1:B1)', "='Bảng điểm'!A1"],
    ]);
  });

  it('cannot all be taken out, nor any past the grid', async () => {
    const { store, id } = await workbookForTest();
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ deleteDimension: { range: rows(0, 20) } })),
      400,
      "Invalid requests[0].deleteDimension: You can't delete all the rows on the sheet.",
    );
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ deleteDimension: { range: rows(20, 21) } })),
      400,
      'Invalid requests[0].deleteDimension: range.startIndex[20] is after last row in grid[19]',
    );
  });

  it('follow a sheet that gets a new title in every formula', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [["='Bảng điểm'!B1&\"'Bảng điểm'!B1\""]]);
    const properties = { sheetId: 1, title: "Lớp 'A'" };
    await store.batchUpdate(id, bodyOf({ updateSheetProperties: { properties, fields: 'title' } }));
    expect(await read(store, id, 'A1', 'FORMULA')).toEqual([
      ["='Lớp ''A'''!B1&\"'Bảng điểm'!B1\""],
    ]);
  });
});

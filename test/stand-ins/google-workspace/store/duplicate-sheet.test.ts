import { expect, test } from 'vitest';
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

const duplicateSheet = {
  sourceSheetId: 1,
  newSheetId: 2,
  newSheetName: 'Bản hai',
  insertSheetIndex: 0,
};

test('a duplicated sheet has the cells, sizes, rules and formats of the first, in its own place', async () => {
  const { store, id } = await workbookForTest();
  await type(store, id, "'Bảng điểm'!A1:B1", [[4, '=A1*2']]);
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=A1>3' }] };
  const format = { textFormat: { bold: true } };
  await store.batchUpdate(id, {
    requests: [
      { setDataValidation: { range: rectangle(0, 0, 1, 1), rule: { condition, strict: true } } },
      {
        addConditionalFormatRule: {
          rule: { ranges: [rectangle(0, 0, 1, 1)], booleanRule: { condition, format } },
        },
      },
      { mergeCells: { range: rectangle(3, 0, 5, 2), mergeType: 'MERGE_ALL' } },
      {
        updateDimensionProperties: {
          range: { sheetId: 1, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 40 },
          fields: 'pixelSize',
        },
      },
      { duplicateSheet },
    ],
  });
  const [first, copy] = [await sheetOf(store, id), await sheetOf(store, id, 2)];
  expect(copy.properties).toMatchObject({ sheetId: 2, title: 'Bản hai', index: 0 });
  expect(copy.properties?.gridProperties).toEqual(first.properties?.gridProperties);
  expect(copy.data).toEqual(first.data);
  expect(copy.merges).toEqual([{ ...first.merges?.[0], sheetId: 2 }]);
  expect(copy.conditionalFormats?.[0]?.ranges).toEqual([{ ...rectangle(0, 0, 1, 1), sheetId: 2 }]);
});

test('a formula of the copy looks at the copy, and changes leave the first as it is', async () => {
  const { store, id } = await workbookForTest();
  await type(store, id, "'Bảng điểm'!A1:B1", [[4, '=A1*2']]);
  await store.batchUpdate(id, { requests: [{ duplicateSheet }] });
  await type(store, id, "'Bản hai'!A1", [[5]]);
  expect(await read(store, id, "'Bản hai'!A1:B1")).toEqual([['5', '10']]);
  expect(await read(store, id, "'Bảng điểm'!A1:B1")).toEqual([['4', '8']]);
});

test('a sheet with a lock is not duplicated: what becomes of the lock is not documented', async () => {
  const { store, id } = await workbookForTest();
  const addProtectedRange = { protectedRange: { range: { sheetId: 1 } } };
  await expectRefusal(
    store.batchUpdate(id, { requests: [{ addProtectedRange }, { duplicateSheet }] }),
    501,
    'Invalid requests[1].duplicateSheet: The local stand-in does not duplicate sheets with metadata, locks, filters or charts.',
  );
});

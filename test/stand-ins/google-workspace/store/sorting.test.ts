import { describe, expect, test } from 'vitest';
import { read, rectangle, type, withFormulas, workbookForTest } from './store-for-test';

withFormulas();

describe('sorting rows', () => {
  test('numbers come before text and empty cells last; formulas go with their rows', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, "'Bảng điểm'!A1:C4", [
      ['Tổ 1', 'vắng', '=B1&"!"'],
      ['Tổ 2', 9, '=B2&"!"'],
      ['Tổ 3', '', '=B3&"!"'],
      ['Tổ 4', 7, '=B4&"!"'],
    ]);
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }];
    const sortRange = { range: rectangle(0, 0, 4, 3), sortSpecs };
    await store.batchUpdate(id, { requests: [{ sortRange }] });
    expect(await read(store, id, "'Bảng điểm'!A1:C4")).toEqual([
      ['Tổ 4', '7', '7!'],
      ['Tổ 2', '9', '9!'],
      ['Tổ 1', 'vắng', 'vắng!'],
      ['Tổ 3', '', '!'],
    ]);
  });
});

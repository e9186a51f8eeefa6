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

describe('a batch of requests', () => {
  it('is answered in order, with an empty reply where there is nothing to say', async () => {
    const { store, id } = await workbookForTest();
    const properties = { title: 'Mới', sheetId: 7 };
    const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 1 };
    const answer = await store.batchUpdate(
      id,
      bodyOf(
        { addSheet: { properties } },
        { repeatCell: { range, cell: { note: 'x' }, fields: 'note' } },
        { addNamedRange: { namedRange: { name: 'DAU', range } } },
      ),
    );
    expect(answer).toMatchObject({
      spreadsheetId: id,
      replies: [{ addSheet: { properties } }, {}, { addNamedRange: { namedRange: { range } } }],
    });
  });

  it('changes nothing when one request is refused, and says which', async () => {
    const { store, id } = await workbookForTest();
    const before = await store.get(id, { includeGridData: true });
    await expectRefusal(
      store.batchUpdate(
        id,
        bodyOf(
          { addSheet: { properties: { title: 'A' } } },
          { updateSheetProperties: { properties: { sheetId: 1, title: 'B' }, fields: 'title' } },
          { deleteDimension: { range: { sheetId: 1, dimension: 'ROWS', endIndex: 2 } } },
          { addSheet: { properties: { title: 'a' } } },
        ),
      ),
      400,
      'Invalid requests[3].addSheet: A sheet with the name "a" already exists. Please enter another name.',
    );
    expect(await store.get(id, { includeGridData: true })).toEqual(before);
  });

  it.each<[string, object, number, string]>([
    ['no request at all', {}, 400, 'Must specify at least one request.'],
    [
      'an unknown kind',
      { requests: [{ addShet: {} }] },
      400,
      'Invalid JSON payload received. Unknown name "addShet" at \'requests[0]\': Cannot find field.',
    ],
    [
      'an unknown field deep inside',
      { requests: [{ addSheet: { properties: { gridProperties: { rows: 3 } } } }] },
      400,
      'Invalid JSON payload received. Unknown name "rows" at \'requests[0].add_sheet.properties.grid_properties\': Cannot find field.',
    ],
    [
      'a value of the wrong type',
      { requests: [{ deleteSheet: { sheetId: 'abc' } }] },
      400,
      'Invalid value at \'requests[0].delete_sheet.sheet_id\' (TYPE_INT32), "abc"',
    ],
    [
      'two kinds in one request',
      { requests: [{ addSheet: {}, deleteSheet: {} }] },
      400,
      "Invalid requests[0]: oneof field 'kind' is already set.",
    ],
    [
      'a kind of the real API that is not offered here',
      { requests: [{ addSlicer: {} }] },
      501,
      'Invalid requests[0].addSlicer: This request is not part of the local stand-in.',
    ],
    [
      'a change without fields',
      { requests: [{ updateCells: { start: { sheetId: 1 }, rows: [] } }] },
      400,
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a field that is not there',
      { requests: [{ updateCells: { start: { sheetId: 1 }, fields: 'colour' } }] },
      400,
      'Invalid requests[0].updateCells: Invalid field: colour',
    ],
    [
      'an unknown sheet',
      { requests: [{ updateCells: { start: { sheetId: 9 }, fields: '*' } }] },
      400,
      'Invalid requests[0].updateCells: No grid with id: 9',
    ],
    [
      'the only sheet removed',
      { requests: [{ deleteSheet: { sheetId: 1 } }] },
      400,
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    ],
    [
      'more cells than a workbook may have',
      { requests: [{ appendDimension: { sheetId: 1, dimension: 'ROWS', length: 1_000_000 } }] },
      400,
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('refuses %s', async (_what, body, code, message) => {
    const { store, id } = await workbookForTest();
    await expectRefusal(store.batchUpdate(id, body), code, message);
  });

  it('answers the changed workbook when asked to', async () => {
    const { store, id } = await workbookForTest();
    const rows = [{ values: [{ userEnteredValue: { formulaValue: '=2*3' } }] }];
    const answer = await store.batchUpdate(id, {
      ...bodyOf({ updateCells: { start: { sheetId: 1 }, rows, fields: 'userEnteredValue' } }),
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
    });
    const data = answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0];
    expect(data?.rowData?.[0]?.values?.[0]?.effectiveValue).toEqual({ numberValue: 6 });
  });
});

describe('sheets', () => {
  it('are renamed, hidden, moved, frozen and resized', async () => {
    const { store, id } = await workbookForTest();
    await store.batchUpdate(
      id,
      bodyOf(
        { addSheet: { properties: { sheetId: 2, title: 'Hai', index: 0 } } },
        {
          updateSheetProperties: {
            properties: {
              sheetId: 1,
              title: 'Một',
              index: 0,
              gridProperties: { rowCount: 5, columnCount: 4, frozenRowCount: 2 },
              tabColorStyle: { rgbColor: { red: 1 } },
            },
            fields: 'title,index,gridProperties(rowCount,columnCount,frozenRowCount),tabColorStyle',
          },
        },
        { updateSheetProperties: { properties: { sheetId: 2, hidden: true }, fields: 'hidden' } },
      ),
    );
    const { sheets } = await store.get(id);
    expect(sheets?.map((sheet) => sheet.properties)).toMatchObject([
      {
        sheetId: 1,
        title: 'Một',
        index: 0,
        gridProperties: { rowCount: 5, columnCount: 4, frozenRowCount: 2 },
        tabColor: { red: 1 },
      },
      { sheetId: 2, title: 'Hai', index: 1, hidden: true },
    ]);
  });

  it('lose what lies outside when they shrink', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', 'b'], ['c']]);
    const properties = { sheetId: 1, gridProperties: { rowCount: 1, columnCount: 1 } };
    await store.batchUpdate(
      id,
      bodyOf({ updateSheetProperties: { properties, fields: 'gridProperties' } }),
    );
    expect(await read(store, id, 'Bảng điểm')).toEqual([['a']]);
  });

  it('take their names, rules and metadata along when removed', async () => {
    const { store, id } = await workbookForTest();
    const location = { sheetId: 2 };
    const range = { sheetId: 2 };
    await store.batchUpdate(
      id,
      bodyOf(
        { addSheet: { properties: { sheetId: 2, title: 'Hai' } } },
        { addNamedRange: { namedRange: { name: 'VUNG', range } } },
        {
          createDeveloperMetadata: {
            developerMetadata: { metadataKey: 'k', location, visibility: 'DOCUMENT' },
          },
        },
      ),
    );
    await type(store, id, 'A1', [['=Hai!A1+1']]);
    await store.batchUpdate(id, bodyOf({ deleteSheet: { sheetId: 2 } }));
    const workbook = await store.get(id);
    expect(workbook.namedRanges).toBeUndefined();
    expect(await read(store, id, 'A1', 'FORMULA')).toEqual([['=#REF!+1']]);
  });
});

describe('the workbook itself', () => {
  it('gets a new title, and refuses a locale it does not know', async () => {
    const { store, id } = await workbookForTest();
    const properties = { title: 'Mới', locale: 'xx' };
    await store.batchUpdate(
      id,
      bodyOf({ updateSpreadsheetProperties: { properties, fields: 'title' } }),
    );
    expect((await store.get(id)).properties).toMatchObject({ title: 'Mới', locale: 'vi_VN' });
    await expectRefusal(
      store.batchUpdate(
        id,
        bodyOf({ updateSpreadsheetProperties: { properties, fields: 'locale' } }),
      ),
      400,
      'Invalid requests[0].updateSpreadsheetProperties: Unsupported locale: xx',
    );
  });
});

describe('named ranges', () => {
  it('are read by name and can be moved', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', 'b']]);
    const namedRange = { namedRangeId: 'n1', name: 'VUNG', range: rectangle(0, 0, 1, 1) };
    await store.batchUpdate(id, bodyOf({ addNamedRange: { namedRange } }));
    expect(await read(store, id, 'VUNG')).toEqual([['a']]);
    const moved = { namedRangeId: 'n1', range: rectangle(0, 1, 1, 2) };
    await store.batchUpdate(
      id,
      bodyOf({ updateNamedRange: { namedRange: moved, fields: 'range' } }),
    );
    expect(await read(store, id, 'VUNG')).toEqual([['b']]);
  });
});

describe('merges', () => {
  it('keep the first value only, and come apart again', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [
      ['', 'b'],
      ['c', 'd'],
    ]);
    const range = rectangle(0, 0, 2, 2);
    await store.batchUpdate(id, bodyOf({ mergeCells: { range, mergeType: 'MERGE_ALL' } }));
    expect(await read(store, id, 'A1:B2')).toEqual([['b']]);
    expect((await sheetOf(store, id)).merges).toEqual([range]);
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ unmergeCells: { range: rectangle(0, 0, 1, 1) } })),
      400,
      'Invalid requests[0].unmergeCells: You must select all cells in a merged range to merge or unmerge them.',
    );
    await store.batchUpdate(id, bodyOf({ unmergeCells: { range: rectangle(0, 0, 3, 3) } }));
    expect((await sheetOf(store, id)).merges).toBeUndefined();
  });

  it('can run along each row', async () => {
    const { store, id } = await workbookForTest();
    const range = rectangle(0, 0, 2, 3);
    await store.batchUpdate(id, bodyOf({ mergeCells: { range, mergeType: 'MERGE_ROWS' } }));
    expect((await sheetOf(store, id)).merges).toEqual([
      rectangle(0, 0, 1, 3),
      rectangle(1, 0, 2, 3),
    ]);
  });
});

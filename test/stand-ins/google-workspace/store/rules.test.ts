import type { sheets_v4 } from '@googleapis/sheets';
import { describe, expect, it } from 'vitest';
import type { WorkbookStore } from '../store-types';
import { expectRefusal, read, rectangle, sheetOf, workbookForTest } from './store-for-test';

const bodyOf = (...requests: sheets_v4.Schema$Request[]) => ({ requests });
const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('conditional formats', () => {
  const ruleFor = (type: string): sheets_v4.Schema$ConditionalFormatRule => ({
    ranges: [rectangle(0, 0, 5, 5)],
    booleanRule: { condition: { type }, format: { textFormat: { bold: true } } },
  });
  const kinds = async (store: WorkbookStore, id: string) =>
    (await sheetOf(store, id)).conditionalFormats?.map((rule) => rule.booleanRule?.condition?.type);

  it('are put in, replaced, moved and taken out by index', async () => {
    const { store, id } = await workbookForTest();
    const blank = ruleFor('BLANK');
    const notBlank = ruleFor('NOT_BLANK');
    const other = ruleFor('TEXT_EQ');
    const added = await store.batchUpdate(
      id,
      bodyOf(
        { addConditionalFormatRule: { rule: blank, index: 0 } },
        { addConditionalFormatRule: { rule: notBlank, index: 1 } },
        { updateConditionalFormatRule: { index: 1, rule: other } },
        { updateConditionalFormatRule: { sheetId: 1, index: 1, newIndex: 0 } },
      ),
    );
    expect(added.replies?.[2]?.updateConditionalFormatRule).toEqual({
      oldRule: notBlank,
      oldIndex: 1,
      newRule: other,
      newIndex: 1,
    });
    expect(await kinds(store, id)).toEqual(['TEXT_EQ', 'BLANK']);
    const removed = await store.batchUpdate(
      id,
      bodyOf({ deleteConditionalFormatRule: { sheetId: 1, index: 1 } }),
    );
    expect(removed.replies).toEqual([{ deleteConditionalFormatRule: { rule: blank } }]);
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ deleteConditionalFormatRule: { sheetId: 1, index: 1 } })),
      400,
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 1 at index: 1',
    );
  });
});

describe('protected ranges', () => {
  const editor = 'hieu.truong@vi-du.edu.vn';
  const write = (store: WorkbookStore, id: string, range: string, asUser?: string) =>
    store.valuesBatchUpdate(
      id,
      { valueInputOption: 'RAW', data: [{ range, values: [['x']] }] },
      asUser === undefined ? {} : { asUser },
    );

  it('keep out whoever is not among their editors', async () => {
    const { store, id } = await workbookForTest();
    const protectedRange = { range: rectangle(0, 0, 2, 2), editors: { users: [editor] } };
    await store.batchUpdate(id, bodyOf({ addProtectedRange: { protectedRange } }));
    const stranger = 'giao.vien@vi-du.edu.vn';
    await expectRefusal(
      write(store, id, 'B2', stranger),
      400,
      `Invalid data[0]: ${protectedMessage}`,
    );
    const rows = [{ values: [{ note: 'x' }] }];
    await expectRefusal(
      store.batchUpdate(
        id,
        bodyOf({ updateCells: { start: { sheetId: 1 }, rows, fields: 'note' } }),
        { asUser: stranger },
      ),
      400,
      `Invalid requests[0].updateCells: ${protectedMessage}`,
    );
    await write(store, id, 'C3', stranger);
    await write(store, id, 'B2', editor);
    await write(store, id, 'A1');
    expect(await read(store, id, 'A1:C3')).toEqual([['x'], ['', 'x'], ['', '', 'x']]);
  });

  it('let everyone into their unprotected parts, and only warn when they are to warn', async () => {
    const { store, id } = await workbookForTest();
    await store.batchUpdate(
      id,
      bodyOf(
        {
          addProtectedRange: {
            protectedRange: {
              range: { sheetId: 1 },
              unprotectedRanges: [rectangle(0, 1, 20, 2)],
            },
          },
        },
        { addSheet: { properties: { sheetId: 2, title: 'Hai' } } },
        { addProtectedRange: { protectedRange: { range: { sheetId: 2 }, warningOnly: true } } },
      ),
    );
    await write(store, id, 'B7', editor);
    await write(store, id, 'Hai!A1', editor);
    await expectRefusal(
      write(store, id, "'Bảng điểm'!A7", editor),
      400,
      `Invalid data[0]: ${protectedMessage}`,
    );
  });

  it('are changed and taken away by their id', async () => {
    const { store, id } = await workbookForTest();
    const added = await store.batchUpdate(
      id,
      bodyOf({ addProtectedRange: { protectedRange: { range: rectangle(0, 0, 1, 1) } } }),
    );
    const { protectedRangeId = 0 } = added.replies?.[0]?.addProtectedRange?.protectedRange ?? {};
    await store.batchUpdate(
      id,
      bodyOf({
        updateProtectedRange: {
          protectedRange: { protectedRangeId, description: 'Công thức' },
          fields: 'description',
        },
      }),
    );
    expect((await sheetOf(store, id)).protectedRanges).toEqual([
      {
        protectedRangeId,
        description: 'Công thức',
        range: rectangle(0, 0, 1, 1),
        requestingUserCanEdit: true,
      },
    ]);
    await store.batchUpdate(id, bodyOf({ deleteProtectedRange: { protectedRangeId } }));
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ deleteProtectedRange: { protectedRangeId } })),
      400,
      `Invalid requests[0].deleteProtectedRange: No protected range with ID: ${protectedRangeId}`,
    );
  });
});

describe('developer metadata', () => {
  const create = (location: object, metadataKey: string): sheets_v4.Schema$Request => ({
    createDeveloperMetadata: {
      developerMetadata: { metadataKey, metadataValue: '1', visibility: 'DOCUMENT', location },
    },
  });

  it('is found on the workbook, the sheet, the row and the column it was put on', async () => {
    const { store, id } = await workbookForTest();
    const column = { sheetId: 1, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 };
    const answer = await store.batchUpdate(
      id,
      bodyOf(
        create({ spreadsheet: true }, 'plan'),
        create({ sheetId: 1 }, 'kind'),
        create({ dimensionRange: column }, 'code'),
      ),
    );
    expect(
      answer.replies?.map(
        (reply) => reply.createDeveloperMetadata?.developerMetadata?.location?.locationType,
      ),
    ).toEqual(['SPREADSHEET', 'SHEET', 'COLUMN']);
    const workbook = await store.get(id, { includeGridData: true });
    expect(workbook.developerMetadata).toMatchObject([{ metadataKey: 'plan' }]);
    const [sheet] = workbook.sheets ?? [];
    expect(sheet?.developerMetadata).toMatchObject([{ metadataKey: 'kind' }]);
    expect(sheet?.data?.[0]?.columnMetadata?.[2]?.developerMetadata).toMatchObject([
      { metadataKey: 'code', location: { dimensionRange: column } },
    ]);
  });

  it('is changed and taken away by lookup', async () => {
    const { store, id } = await workbookForTest();
    const dataFilter = { developerMetadataLookup: { metadataKey: 'plan' } };
    await store.batchUpdate(
      id,
      bodyOf(create({ spreadsheet: true }, 'plan'), create({ spreadsheet: true }, 'unit'), {
        updateDeveloperMetadata: {
          dataFilters: [dataFilter],
          developerMetadata: { metadataValue: 'P5' },
          fields: 'metadataValue',
        },
      }),
    );
    const items = (await store.get(id)).developerMetadata;
    expect(items).toMatchObject([
      { metadataKey: 'plan', metadataValue: 'P5' },
      { metadataKey: 'unit', metadataValue: '1' },
    ]);
    const removed = await store.batchUpdate(
      id,
      bodyOf({ deleteDeveloperMetadata: { dataFilter } }),
    );
    expect(removed.replies).toMatchObject([
      { deleteDeveloperMetadata: { deletedDeveloperMetadata: [{ metadataKey: 'plan' }] } },
    ]);
    expect((await store.get(id)).developerMetadata).toHaveLength(1);
  });
});

describe('the basic filter', () => {
  it('is kept until cleared', async () => {
    const { store, id } = await workbookForTest();
    const filter = { range: rectangle(0, 0, 5, 3) };
    await store.batchUpdate(id, bodyOf({ setBasicFilter: { filter } }));
    expect((await sheetOf(store, id)).basicFilter).toEqual(filter);
    await store.batchUpdate(id, bodyOf({ clearBasicFilter: { sheetId: 1 } }));
    expect((await sheetOf(store, id)).basicFilter).toBeUndefined();
  });
});

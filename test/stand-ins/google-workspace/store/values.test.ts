import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIndex, columnLetters } from './a1';
import { expectRefusal, read, type, workbookForTest } from './store-for-test';

describe('reading a range', () => {
  it.each([
    ["'Bảng điểm'!A1:B2", "'Bảng điểm'!A1:B2"],
    ['A1', "'Bảng điểm'!A1"],
    ['$B$2:a1', "'Bảng điểm'!A1:B2"],
    ["'Bảng điểm'!A:C", "'Bảng điểm'!A1:C20"],
    ['2:5', "'Bảng điểm'!A2:J5"],
    ['B5:B', "'Bảng điểm'!B5:B20"],
    ['Bảng điểm', "'Bảng điểm'!A1:J20"],
    ["'bảng ĐIỂM'", "'Bảng điểm'!A1:J20"],
    ['A1:ZZ999', "'Bảng điểm'!A1:J20"],
  ])('%s is %s', async (asked, range) => {
    const { store, id } = await workbookForTest();
    const answer = await store.valuesBatchGet(id, { ranges: [asked] });
    expect(answer.valueRanges).toEqual([{ range, majorDimension: 'ROWS' }]);
  });

  it("reads a title with an apostrophe doubled: 'It''s'!A1", async () => {
    const { store, id } = await workbookForTest({ sheets: [{ properties: { title: "It's" } }] });
    await type(store, id, "'It''s'!A1", [['x']]);
    const answer = await store.valuesBatchGet(id, { ranges: ["'It''s'!A1"] });
    expect(answer.valueRanges?.[0]).toMatchObject({ range: "'It''s'!A1", values: [['x']] });
  });

  it.each(['X!A1', 'A1:', 'A', "'Bảng điểm'!A1:B2:C3", 'A0', ''])('refuses %j', async (range) => {
    const { store, id } = await workbookForTest();
    const call = store.valuesBatchGet(id, { ranges: [range] });
    await expectRefusal(call, 400, `Unable to parse range: ${range}`);
  });

  it('refuses a range that starts outside the grid', async () => {
    const { store, id } = await workbookForTest();
    await expectRefusal(
      store.valuesBatchGet(id, { ranges: ['A21:B22'] }),
      400,
      "Range ('Bảng điểm'!A21:B22) exceeds grid limits. Max rows: 20, max columns: 10",
    );
  });

  it('leaves out empty ends and keeps empty cells between', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', '', 'c'], [], ['', 'x'], ['']]);
    expect(await read(store, id, 'A1:J20')).toEqual([['a', '', 'c'], [], ['', 'x']]);
  });

  it('turns rows into columns with majorDimension COLUMNS', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', 'b'], ['c']]);
    const answer = await store.valuesBatchGet(id, { ranges: ['A1:B2'], majorDimension: 'COLUMNS' });
    expect(answer.valueRanges?.[0]?.values).toEqual([['a', 'c'], ['b']]);
  });

  it('refuses an unknown workbook', async () => {
    const { store } = await workbookForTest();
    const call = store.valuesBatchGet('none', { ranges: ['A1'] });
    await expectRefusal(call, 404, 'Requested entity was not found.');
  });

  it('names every column in letters and back', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (column) => columnIndex(columnLetters(column)) === column),
    );
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('typing into a Vietnamese workbook (USER_ENTERED)', () => {
  it.each([
    ['1,5', 1.5, '1,5'],
    ['-2', -2, '-2'],
    ['1.234.567', 1234567, '1.234.567'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['12,5%', 0.125, '12,50%'],
    ['05/09/2026', 46270, '05/09/2026'],
    ['2026-09-05', 46270, '05/09/2026'],
    ['05/09/2026 10:30', 46270.4375, '05/09/2026 10:30:00'],
    ['10:30', 0.4375, '10:30:00'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['1.5', '1.5', '1.5'],
    ['TRUE', true, 'TRUE'],
    ["'007", '007', '007'],
    ["'=A1", '=A1', '=A1'],
    ['Tốt', 'Tốt', 'Tốt'],
    [7, 7, '7'],
    [false, false, 'FALSE'],
  ])('%j is %j, shown as %s', async (typed, plain, shown) => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [[typed]]);
    expect(await read(store, id, 'A1', 'UNFORMATTED_VALUE')).toEqual([[plain]]);
    expect(await read(store, id, 'A1')).toEqual([[shown]]);
  });

  it('answers a date as text when dateTimeRenderOption asks for it', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['05/09/2026', 3]]);
    const answer = await store.valuesBatchGet(id, {
      ranges: ['A1:B1'],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(answer.valueRanges?.[0]?.values).toEqual([['05/09/2026', 3]]);
  });

  it('reads numbers and dates the American way under en_US', async () => {
    const { store, id } = await workbookForTest({ properties: { title: 'x', locale: 'en_US' } });
    await type(store, id, 'A1', [['1,234.5', '9/5/2026']]);
    expect(await read(store, id, 'A1:B1', 'UNFORMATTED_VALUE')).toEqual([[1234.5, 46270]]);
  });

  it('keeps what is typed into a cell formatted as text', async () => {
    const { store, id } = await workbookForTest();
    const range = { sheetId: 1, startRowIndex: 0, endRowIndex: 1 };
    const cell = { userEnteredFormat: { numberFormat: { type: 'TEXT' } } };
    await store.batchUpdate(id, {
      requests: [{ repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } }],
    });
    await type(store, id, 'A1', [['001234']]);
    expect(await read(store, id, 'A1', 'UNFORMATTED_VALUE')).toEqual([['001234']]);
  });
});

describe('writing values', () => {
  it('stores everything as sent under RAW', async () => {
    const { store, id } = await workbookForTest();
    const values = [['=1+1', '1,5', 2, true, '05/09/2026']];
    const data = [{ range: 'A1', values }];
    await store.valuesBatchUpdate(id, { valueInputOption: 'RAW', data });
    expect(await read(store, id, 'A1:E1', 'UNFORMATTED_VALUE')).toEqual(values);
  });

  it('leaves a cell alone for null and empties it for an empty text', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [['a', 'b', 'c']]);
    await type(store, id, 'A1', [[null, '', 'd']]);
    expect(await read(store, id, 'A1:C1')).toEqual([['a', '', 'd']]);
  });

  it('counts what it wrote', async () => {
    const { store, id } = await workbookForTest();
    const answer = await store.valuesBatchUpdate(id, {
      valueInputOption: 'RAW',
      includeValuesInResponse: true,
      data: [
        { range: 'A1:B2', values: [[1, 2], [3]] },
        { range: 'D1:D3', majorDimension: 'COLUMNS', values: [[4, 5, 6]] },
      ],
    });
    expect(answer).toMatchObject({
      totalUpdatedRows: 5,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 6,
      totalUpdatedSheets: 1,
      responses: [
        { updatedRange: "'Bảng điểm'!A1:B2", updatedCells: 3 },
        { updatedRange: "'Bảng điểm'!D1:D3", updatedData: { values: [['4'], ['5'], ['6']] } },
      ],
    });
  });

  it('changes nothing when one of the ranges is refused', async () => {
    const { store, id } = await workbookForTest();
    const data = [
      { range: 'A1', values: [['x']] },
      { range: 'A1:A2', values: [['a', 'b']] },
    ];
    await expectRefusal(
      store.valuesBatchUpdate(id, { valueInputOption: 'RAW', data }),
      400,
      "Invalid data[1]: Requested writing within range ['Bảng điểm'!A1:A2], but tried writing to column [B]",
    );
    expect(await read(store, id, 'A1:J20')).toEqual([]);
  });

  it('refuses to write past the grid, and without valueInputOption', async () => {
    const { store, id } = await workbookForTest();
    await expectRefusal(
      type(store, id, 'J20', [['a', 'b']]),
      400,
      "Invalid data[0]: Range ('Bảng điểm'!J20:K20) exceeds grid limits. Max rows: 20, max columns: 10",
    );
    await expectRefusal(
      store.valuesBatchUpdate(id, { data: [] }),
      400,
      "'valueInputOption' is required but not specified",
    );
  });
});

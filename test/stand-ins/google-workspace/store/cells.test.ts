import type { sheets_v4 } from '@googleapis/sheets';
import { describe, expect, it } from 'vitest';
import { expectRefusal, read, rectangle, sheetOf, type, workbookForTest } from './store-for-test';

const bodyOf = (...requests: sheets_v4.Schema$Request[]) => ({ requests });
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

async function cellAt(
  { store, id }: Awaited<ReturnType<typeof workbookForTest>>,
  row: number,
  column: number,
): Promise<sheets_v4.Schema$CellData> {
  const sheet = await sheetOf(store, id);
  return sheet.data?.[0]?.rowData?.[row]?.values?.[column] ?? {};
}

describe('updateCells', () => {
  it('writes only the fields of the mask', async () => {
    const workbook = await workbookForTest();
    const { store, id } = workbook;
    const bold = { userEnteredFormat: { textFormat: { bold: true, italic: true } } };
    const start = { sheetId: 1, rowIndex: 1, columnIndex: 1 };
    const rows = [{ values: [{ ...text('x'), ...bold, note: 'ghi chú' }] }];
    const fields = 'userEnteredValue,userEnteredFormat.textFormat.bold';
    await store.batchUpdate(id, bodyOf({ updateCells: { start, rows, fields } }));
    const cell = await cellAt(workbook, 1, 1);
    expect(cell).toMatchObject({
      ...text('x'),
      userEnteredFormat: { textFormat: { bold: true } },
      formattedValue: 'x',
      effectiveValue: { stringValue: 'x' },
    });
    expect(cell.userEnteredFormat?.textFormat).not.toHaveProperty('italic');
    expect(cell).not.toHaveProperty('note');
  });

  it('clears the named fields in the part of a range that has no data', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const rows = [{ values: [text('mới')] }];
    const range = rectangle(0, 0, 2, 2);
    await store.batchUpdate(
      id,
      bodyOf({ updateCells: { range, rows, fields: 'userEnteredValue' } }),
    );
    expect(await read(store, id, 'A1:B2')).toEqual([['mới']]);
  });

  it('refuses data outside its range or the grid', async () => {
    const { store, id } = await workbookForTest();
    const rows = [{ values: [text('a'), text('b')] }];
    await expectRefusal(
      store.batchUpdate(
        id,
        bodyOf({ updateCells: { range: rectangle(0, 0, 1, 1), rows, fields: '*' } }),
      ),
      400,
      'Invalid requests[0].updateCells: Attempting to write column: 1, beyond the last requested column of: 0',
    );
    const start = { sheetId: 1, rowIndex: 20 };
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ updateCells: { start, rows, fields: '*' } })),
      400,
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[20] is after last row in grid[19]',
    );
  });

  it('refuses a formula without its equals sign and a text past 50,000 characters', async () => {
    const { store, id } = await workbookForTest();
    const write = (cell: sheets_v4.Schema$CellData) => {
      const rows = [{ values: [cell] }];
      return store.batchUpdate(
        id,
        bodyOf({ updateCells: { start: { sheetId: 1 }, rows, fields: '*' } }),
      );
    };
    await expectRefusal(
      write({ userEnteredValue: { formulaValue: 'SUM(A1)' } }),
      400,
      'Invalid requests[0].updateCells: FormulaValue must start with "=".',
    );
    await expectRefusal(
      write(text('x'.repeat(50_001))),
      400,
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('repeatCell', () => {
  it('fills a range; the relative parts of a formula move along', async () => {
    const { store, id } = await workbookForTest();
    const cell = { userEnteredValue: { formulaValue: '=$A2*B$1+SUM(C2:D2)&"A2"' } };
    const range = rectangle(1, 4, 3, 6);
    await store.batchUpdate(
      id,
      bodyOf({ repeatCell: { range, cell, fields: 'userEnteredValue' } }),
    );
    expect(await read(store, id, 'E2:F3', 'FORMULA')).toEqual([
      ['=$A2*B$1+SUM(C2:D2)&"A2"', '=$A2*C$1+SUM(D2:E2)&"A2"'],
      ['=$A3*B$1+SUM(C3:D3)&"A2"', '=$A3*C$1+SUM(D3:E3)&"A2"'],
    ]);
  });

  it('answers a colour in both of its forms and shows numbers by their format', async () => {
    const workbook = await workbookForTest();
    const { store, id } = workbook;
    await type(store, id, 'A1', [[1234.5]]);
    const userEnteredFormat = {
      backgroundColorStyle: { rgbColor: { red: 1 } },
      numberFormat: { type: 'NUMBER', pattern: '#,##0.00' },
    };
    const cell = { userEnteredFormat };
    await store.batchUpdate(
      id,
      bodyOf({
        repeatCell: { range: rectangle(0, 0, 1, 1), cell, fields: 'userEnteredFormat' },
      }),
    );
    expect(await cellAt(workbook, 0, 0)).toMatchObject({
      formattedValue: '1.234,50',
      userEnteredFormat: { backgroundColor: { red: 1 } },
      effectiveFormat: { backgroundColor: { red: 1 }, horizontalAlignment: 'RIGHT' },
    });
  });

  it.each([
    ['dd/mm/yyyy', '05/09/2026'],
    ['dd/MM/yyyy hh:mm', '05/09/2026 12:00'],
    ['0.0', '46270,5'],
    ['0%', '4627050%'],
    ['"Hạn: "d/m', 'Hạn: 5/9'],
  ])('shows 46270.5 with the pattern %s as %s', async (pattern, shown) => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A1', [[46270.5]]);
    const cell = { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern } } };
    const range = rectangle(0, 0, 1, 1);
    await store.batchUpdate(
      id,
      bodyOf({ repeatCell: { range, cell, fields: 'userEnteredFormat' } }),
    );
    expect(await read(store, id, 'A1')).toEqual([[shown]]);
  });

  it('refuses a range that leaves the grid', async () => {
    const { store, id } = await workbookForTest();
    const range = rectangle(0, 0, 21, 1);
    await expectRefusal(
      store.batchUpdate(id, bodyOf({ repeatCell: { range, cell: {}, fields: 'note' } })),
      400,
      'Invalid requests[0].repeatCell: GridRange.endRowIndex[21] is after last row in grid[19]',
    );
  });
});

describe('appendCells', () => {
  it('writes below the last filled row and makes the grid longer where needed', async () => {
    const { store, id } = await workbookForTest();
    await type(store, id, 'A19', [['cuối']]);
    const rows = [{ values: [text('a')] }, { values: [text('b')] }];
    await store.batchUpdate(id, bodyOf({ appendCells: { sheetId: 1, rows, fields: '*' } }));
    expect(await read(store, id, 'A19:A')).toEqual([['cuối'], ['a'], ['b']]);
    const { properties } = await sheetOf(store, id);
    expect(properties?.gridProperties?.rowCount).toBe(21);
  });
});

describe('validation, borders', () => {
  it('sets a validation rule on every cell of a range and takes it away', async () => {
    const workbook = await workbookForTest();
    const { store, id } = workbook;
    const rule = {
      condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }] },
      strict: true,
    };
    const range = rectangle(0, 0, 2, 2);
    await store.batchUpdate(id, bodyOf({ setDataValidation: { range, rule } }));
    expect((await cellAt(workbook, 1, 1)).dataValidation).toEqual(rule);
    await store.batchUpdate(id, bodyOf({ setDataValidation: { range } }));
    expect(await cellAt(workbook, 1, 1)).toEqual({});
  });

  it('draws edges and inner lines', async () => {
    const workbook = await workbookForTest();
    const { store, id } = workbook;
    const [solid, dotted] = [{ style: 'SOLID' }, { style: 'DOTTED' }];
    const range = rectangle(0, 0, 2, 2);
    await store.batchUpdate(
      id,
      bodyOf({ updateBorders: { range, top: solid, left: solid, innerVertical: dotted } }),
    );
    expect((await cellAt(workbook, 0, 0)).userEnteredFormat?.borders).toEqual({
      top: solid,
      left: solid,
      right: dotted,
    });
    expect((await cellAt(workbook, 1, 1)).userEnteredFormat?.borders).toEqual({ left: dotted });
    await store.batchUpdate(id, bodyOf({ updateBorders: { range, top: { style: 'NONE' } } }));
    expect((await cellAt(workbook, 0, 1)).userEnteredFormat?.borders).toEqual({ left: dotted });
  });
});

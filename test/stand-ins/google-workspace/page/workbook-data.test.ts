import type { sheets_v4 } from '@googleapis/sheets';
import { expect, test } from 'vitest';
import { cellPatches, forgetCells } from './client/cell-patches';
import { toWorkbookData } from './workbook-data';

/** A workbook of one sheet (id 7) with these cells in its first row. */
const workbook = (
  values: sheets_v4.Schema$CellData[],
  properties: sheets_v4.Schema$SheetProperties = {},
): sheets_v4.Schema$Spreadsheet => ({
  spreadsheetId: 'book',
  properties: { title: 'Bảng' },
  sheets: [
    {
      properties: { sheetId: 7, title: 'Điểm', ...properties },
      merges: [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 }],
      data: [
        { rowData: [{ values }], columnMetadata: [{ hiddenByUser: true }, { pixelSize: 220 }] },
      ],
    },
  ],
});

const sheetOf = (spreadsheet: sheets_v4.Schema$Spreadsheet) =>
  toWorkbookData(spreadsheet).sheets['7'];

test('cells hold what the store shows, with the formula beside it', () => {
  const sum = { formattedValue: '8,5', userEnteredValue: { formulaValue: '=SUM(A1:A3)' } };
  expect(sheetOf(workbook([sum, {}]))?.cellData).toEqual({
    0: { 0: { v: '8,5', t: 1, f: '=SUM(A1:A3)' } },
  });
});

test('hidden sheets and columns, widths, frozen rows and merges are carried over', () => {
  const grid = { frozenRowCount: 2, rowCount: 50, columnCount: 5 };
  expect(sheetOf(workbook([], { hidden: true, gridProperties: grid }))).toMatchObject({
    hidden: 1,
    rowCount: 50,
    columnCount: 5,
    freeze: { ySplit: 2, startRow: 2, xSplit: 0 },
    mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }],
    columnData: { 0: { hd: 1 }, 1: { w: 220, hd: 0 } },
  });
});

test('formats become styles, each kept once', () => {
  const format = {
    backgroundColorStyle: { rgbColor: { red: 1, green: 0.5 } },
    horizontalAlignment: 'RIGHT',
    wrapStrategy: 'WRAP',
    textFormat: { bold: true, fontSize: 14 },
    borders: { bottom: { style: 'SOLID' } },
  };
  const cell = { formattedValue: 'x', effectiveFormat: format };
  const { styles } = toWorkbookData(workbook([cell, cell]));
  expect(Object.values(styles)).toEqual([
    {
      ff: 'Arial',
      fs: 14,
      bl: 1,
      it: 0,
      ht: 3,
      vt: 3,
      tb: 3,
      bg: { rgb: '#ff8000' },
      bd: { b: { s: 1, cl: { rgb: '#000000' } } },
    },
  ]);
});

test('a change of cells is patched, a change of the sheet builds the grid anew', () => {
  const before = toWorkbookData(workbook([{ formattedValue: 'cũ' }, { formattedValue: 'giữ' }]));
  const after = toWorkbookData(workbook([{ formattedValue: 'mới' }, { formattedValue: 'giữ' }]));
  expect(cellPatches(before, after)).toMatchObject([
    { unitId: 'book', subUnitId: '7', cellValue: { 0: { 0: { v: 'mới' } } } },
  ]);
  expect(cellPatches(before, before)).toEqual([]);
  expect(cellPatches(before, toWorkbookData(workbook([], { title: 'Khác' })))).toBeNull();
});

test('a cell that was typed into is patched back when the store did not take it', () => {
  const stored = () => toWorkbookData(workbook([{ formattedValue: 'của kho' }]));
  const shown = stored();
  forgetCells(shown, { sheetId: 7, cells: [{ row: 0, column: 0, text: 'gõ vào' }] });
  expect(cellPatches(shown, stored())).toMatchObject([
    { cellValue: { 0: { 0: { v: 'của kho' } } } },
  ]);
});

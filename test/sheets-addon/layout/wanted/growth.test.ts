import { describe, expect, test } from 'vitest';
import { STYLE } from '../../../../sheets-addon/layout/style';
import {
  appendRows,
  isLeftAlone,
  reconcile,
  sayChange,
  type WantedCell,
  type WantedSheet,
} from '../../../../sheets-addon/layout/wanted';
import { bookForTest } from '../book';
import { input, scoreSheet, text } from './sample-book';

/** A workbook laid out as wanted, with what a test needs to change it and lay it out again. */
async function laidOut(wanted: WantedSheet) {
  const book = await bookForTest();
  await book.write(reconcile(await book.read(), [wanted]).requests);
  const sheet = async () => (await book.read()).sheets?.[1];
  const again = async (next: WantedSheet) => {
    const found = reconcile(await book.read(), [next]);
    if (found.requests.length > 0) await book.write(found.requests);
    expect(reconcile(await book.read(), [next]).requests).toEqual([]);
    return found.changes;
  };
  const rowCount = async () => (await sheet())?.properties?.gridProperties?.rowCount;
  return { ...book, again, sheet, rowCount };
}

const list = (codes: readonly string[]): WantedSheet => ({
  role: 'LIST',
  title: 'Đối tượng',
  columns: [
    { code: 'CODE', width: 80 },
    { code: 'NAME', width: 200 },
    { code: 'CHECK', width: 80 },
  ],
  rows: [
    { code: 'HEAD', cells: [text('Mã'), text('Tên'), text('Kiểm tra')] },
    ...codes.map((code) => ({ code, cells: [input(code), input(`Tổ ${code}`), check] })),
  ],
  growth: 'list',
  keyColumn: 'CODE',
  newRows: { count: 3, cells: [input(), input(), check] },
  frozenThrough: 'HEAD',
  rules: [],
  formats: [],
  charts: [],
  protection: null,
});

const check: WantedCell = {
  is: 'formula',
  formula: (at) => `=IF(${at.cell({ row: '', column: 'NAME' })}="","?","")`,
  look: STYLE.computed,
};

describe('a list that people fill', () => {
  test('keeps empty rows ready below what people entered', async () => {
    const book = await laidOut(list(['A']));
    expect(await book.rowCount()).toBe(6);
    await book.type("'Đối tượng'!B4:C5", [
      ['B', 'Tổ B'],
      ['C', 'Tổ C'],
    ]);
    expect(await book.again(list(['A']))).toEqual([]);
    expect(await book.rowCount()).toBe(8);
    expect(await book.values("'Đối tượng'!D3:D8")).toEqual([[], [], [], ['?'], ['?'], ['?']]);
  });

  test('a row people added takes its code from the key column', async () => {
    const book = await laidOut(list(['A']));
    await book.type("'Đối tượng'!B4:C4", [['B', 'Tổ của bản']]);
    await book.again(list(['A', 'B']));
    expect(await book.values("'Đối tượng'!A3:C4")).toEqual([
      ['A', 'A', 'Tổ A'],
      ['B', 'B', 'Tổ của bản'],
    ]);
  });
});

describe('criteria that change', () => {
  const flagged = (codes: readonly string[]): WantedSheet => {
    const sheet = scoreSheet('TH01', codes);
    return {
      ...sheet,
      columns: [...sheet.columns, { code: 'GROUP', width: 50, emptiedWhenRetired: true }],
      rows: sheet.rows.map((row) => ({ ...row, cells: [...row.cells, text('G1')] })),
    };
  };

  test('a dropped criterion keeps its entries, is left out of sums, and is told once', async () => {
    const book = await laidOut(flagged(['C1', 'C2']));
    await book.type("'Phiếu TH01'!C4", [[7]]);
    const changes = await book.again(flagged(['C1']));
    expect(changes.map(sayChange)).toContain(
      '«Phiếu TH01»: dòng 4 (Tiêu chí C2) không còn trong kế hoạch: giữ những gì đã nhập, tô xám, không tính vào điểm',
    );
    expect(await book.values("'Phiếu TH01'!A4:F4")).toEqual([['C2', 'Tiêu chí C2', 7, '', 7]]);
    expect(reconcile(await book.read(), [flagged(['C1'])]).changes).toEqual([]);
    await book.again(flagged(['C1', 'C2']));
    expect(await book.values("'Phiếu TH01'!A4:F4")).toEqual([
      ['C2', 'Tiêu chí C2', 7, '', 7, 'G1'],
    ]);
  });

  test('a copied row is named, kept and left out of sums', async () => {
    const book = await laidOut(flagged(['C1', 'C2']));
    const sheetId = (await book.sheet())?.properties?.sheetId ?? 0;
    await book.write([{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }]);
    await book.type("'Phiếu TH01'!A6:F6", [['C1', 'Tiêu chí C1', 9, '', 9, 'G1']]);
    const changes = await book.again(flagged(['C1', 'C2']));
    expect(changes).toEqual([
      expect.objectContaining({ kind: 'row-copied', code: 'C1', cell: '6' }),
    ]);
    expect(changes.every(isLeftAlone)).toBe(true);
    expect(await book.values("'Phiếu TH01'!A6:F6")).toEqual([['C1', 'Tiêu chí C1', 9, '', 9]]);
  });
});

describe('a log', () => {
  const log: WantedSheet = {
    role: 'LOG',
    title: 'Nhật ký',
    columns: [
      { code: 'TIME', width: 120 },
      { code: 'WHAT', width: 200 },
    ],
    rows: [{ code: 'HEAD', cells: [text('Lúc'), text('Việc')] }],
    growth: 'log',
    frozenThrough: 'HEAD',
    rules: [],
    formats: [],
    charts: [],
    protection: null,
  };

  test('only grows, below its last row', async () => {
    const book = await laidOut(log);
    const line = (what: string) => [text('14:05, 30/10/2026'), text(what)];
    await book.write(appendRows(await book.read(), log, [line('=1+1'), line('b')]));
    await book.write(appendRows(await book.read(), log, [line('c')]));
    expect(await book.again(log)).toEqual([]);
    expect(await book.values("'Nhật ký'!B3:C6")).toEqual(
      ['=1+1', 'b', 'c'].map((what) => ['14:05, 30/10/2026', what]),
    );
  });
});

import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedCopy } from '../../../extension/saving';
import type { Repair } from '../../../shared/records/types';
import { GROUP_COLUMN, type Table } from '../../../shared/tables';
import { WORKBOOKS } from '../../fixtures/workbooks';
import { contents, filledCells, repairTo, sheetsOf, tableOf, withTexts } from './copies';

async function copyOf(
  fileName: string,
  bytes: Uint8Array | null,
  table: Table,
  accepted: readonly Repair[],
) {
  const copy = await correctedCopy(fileName, bytes, table, accepted);
  if (!copy.ok) throw new Error(copy.problem.code);
  return copy.value;
}

/** Texts as they come and as they must not be misread; in NFC, as every repair gives them. */
const someText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '001318000123',
      '05/09/2018',
      '=1+1',
      '@SUM(A1)',
      '-5',
      ' hai  dấu cách ',
      'Lò Thị\nMai',
      'a;b,c\td',
      '"trích"',
      '_x0041_',
      '<b>&amp;</b>',
      '',
    ),
  )
  .map((text) => text.normalize('NFC'));
const picks = fc.array(fc.tuple(fc.nat(), someText), { maxLength: 12 });

describe.each(WORKBOOKS.map((book) => [book.name, book] as const))('a copy of %s', (_, book) => {
  it('holds every accepted text in its cell, and every other cell as it was', async () => {
    const original = book.bytes();
    const before = sheetsOf(book.fileName, original);
    const table = tableOf(book.fileName, original);
    const cells = filledCells(table);
    await fc.assert(
      fc.asyncProperty(picks, async (picked) => {
        const repairs = picked.flatMap(([index, text]) => {
          const cell = cells[index % cells.length];
          return cell ? [repairTo(cell, text)] : [];
        });
        const copy = await copyOf(book.fileName, original, table, repairs);
        const refused = new Set(copy.refused.map(({ repair }) => repair.cell));
        const texts = new Map(repairs.map(({ cell, after }) => [cell, after]));
        for (const cell of refused) texts.delete(cell);
        const after = sheetsOf(copy.fileName, copy.bytes);
        const kept = copy.made === 'rebuilt' ? after.slice(0, -1) : after;
        // A text file is a single sheet that has the file's name.
        expect(kept.map(contents)).toEqual(
          before.map((sheet) =>
            withTexts(sheet, sheet.name === table.sheetName ? texts : new Map()),
          ),
        );
        expect(copy.written).toBe(texts.size);
        expect(
          kept.map(({ merges, hiddenRows, hiddenColumns }) => ({
            merges,
            hiddenRows,
            hiddenColumns,
          })),
        ).toEqual(
          before.map(({ merges, hiddenRows, hiddenColumns }) => ({
            merges,
            hiddenRows,
            hiddenColumns,
          })),
        );
      }),
      { numRuns: 2 },
    );
  });
});

const ROWS = [
  ['Mã', 'Họ tên', 'Ngày sinh'],
  ['001', ' Lò Thị Mai', '5.9.2018'],
  ['002', 'Vàng A Chứ', '06/09/2018'],
];

function bookOf(bookType: 'xlsx' | 'xlsm' | 'biff8' | 'ods' | 'xlsb', name = 'HS'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), name);
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const nameRepair = (table: Table, after: string, safety?: Repair['safety']) => {
  const cell = filledCells(table).find(({ columnId }) => columnId === 'B');
  if (!cell) throw new Error('no cell');
  return repairTo(cell, after, safety);
};

describe('a corrected copy', () => {
  it.each([
    ['HS 1A.xlsx', 'xlsx', 'HS 1A (đã sửa).xlsx', 'patched'],
    ['HS 1A (đã sửa).xlsx', 'xlsx', 'HS 1A (đã sửa) (đã sửa).xlsx', 'patched'],
    ['HS 1A.xlsm', 'xlsm', 'HS 1A (đã sửa).xlsm', 'patched'],
    ['HS 1A.xls', 'biff8', 'HS 1A (đã sửa).xlsx', 'rebuilt'],
    ['HS 1A.ods', 'ods', 'HS 1A (đã sửa).xlsx', 'rebuilt'],
    ['HS 1A.xlsb', 'xlsb', 'HS 1A (đã sửa).xlsx', 'rebuilt'],
  ] as const)('of %s has a name of its own', async (fileName, bookType, expected, made) => {
    const bytes = bookOf(bookType);
    const table = tableOf(fileName, bytes);
    const copy = await copyOf(fileName, bytes, table, [nameRepair(table, 'Lò Thị Mai')]);
    expect([copy.fileName, copy.made]).toEqual([expected, made]);
  });

  it('says on a last sheet what a rebuilt workbook did not carry over', async () => {
    const bytes = bookOf('biff8');
    const copy = await copyOf('HS.xls', bytes, tableOf('HS.xls', bytes), []);
    const notes = sheetsOf(copy.fileName, copy.bytes).at(-1);
    expect(notes?.name).toBe('Ghi chú bản sửa');
    expect(notes?.cells[1]?.[0]?.text).toMatch(/^Không chuyển sang: .*công thức/);
  });

  it('takes the proposal where a safe repair of the same cell was accepted too', async () => {
    const bytes = bookOf('xlsx');
    const table = tableOf('HS.xlsx', bytes);
    for (const order of [
      [nameRepair(table, 'an toàn'), nameRepair(table, 'đề nghị', 'proposal')],
      [nameRepair(table, 'đề nghị', 'proposal'), nameRepair(table, 'an toàn')],
    ]) {
      const copy = await copyOf('HS.xlsx', bytes, table, order);
      expect(sheetsOf('a.xlsx', copy.bytes)[0]?.cells[1]?.[1]?.text).toBe('đề nghị');
      expect(copy.written).toBe(1);
    }
  });

  it('refuses a repair whose cell is no longer what it was', async () => {
    const bytes = bookOf('xlsx');
    const table = tableOf('HS.xlsx', bytes);
    const stale = { ...nameRepair(table, 'Lò Thị Mai'), before: 'Lò Văn Mai' };
    const copy = await copyOf('HS.xlsx', bytes, table, [stale]);
    expect(copy.written).toBe(0);
    expect(copy.refused.map(({ reason }) => reason.key)).toEqual(['saving.refused.changed']);
  });

  it('refuses to write the name of a group into one row of it', async () => {
    const rows = [['Mã', 'Họ tên', 'Ngày sinh'], ['LỚP 1A'], ...ROWS.slice(1)];
    const bytes = new TextEncoder().encode(rows.map((row) => row.join(';')).join('\n'));
    const table = tableOf('HS.csv', bytes);
    const group = filledCells(table).find(({ columnId }) => columnId === GROUP_COLUMN);
    if (!group) throw new Error('no group');
    const copy = await copyOf('HS.csv', bytes, table, [repairTo(group, '1B')]);
    expect(copy.refused.map(({ reason }) => reason.key)).toEqual(['saving.refused.group-row']);
  });

  it('is made of the table alone when there is no file', async () => {
    const table = tableOf('HS.xlsx', bookOf('xlsx'));
    const copy = await copyOf('Dữ liệu dán', null, table, [nameRepair(table, 'Lò Thị Mai')]);
    expect(copy.fileName).toBe('Dữ liệu dán (đã sửa).xlsx');
    const again = tableOf(copy.fileName, copy.bytes);
    expect(again.columns).toEqual(table.columns);
    expect(again.rows.map(({ cells }) => cells.B?.text)).toEqual(['Lò Thị Mai', 'Vàng A Chứ']);
  });

  it('cannot be made of a file that is not the one that was read', async () => {
    const table = tableOf('HS.xls', bookOf('biff8'));
    const copy = await correctedCopy('HS.xls', bookOf('biff8', 'Khác'), table, []);
    expect(copy).toEqual({
      ok: false,
      problem: { code: 'saving.sheet-not-found', place: { file: 'HS.xls', sheet: 'HS' } },
    });
  });
});

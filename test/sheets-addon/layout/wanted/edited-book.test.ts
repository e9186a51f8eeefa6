import { describe, expect, test } from 'vitest';
import { reconcile, type WantedSheet } from '../../../../sheets-addon/layout/wanted';
import { bookForTest } from '../book';
import { guardedScoreSheet } from './sample-book';

const SHEET = "'Phiếu TH01'";
const three = guardedScoreSheet('TH01', ['C1', 'C2', 'C3']);

/** A workbook with the sheet `three`, entries 1, 2, 3 in it, and the id of the sheet. */
async function filledBook(wanted: WantedSheet = three) {
  const book = await bookForTest();
  await book.write(reconcile(await book.read(), [wanted]).requests);
  await book.type(`${SHEET}!C3:C5`, [[1], [2], [3]]);
  const sheetId = (await book.read()).sheets?.[1]?.properties?.sheetId ?? 0;
  const repair = async (again: WantedSheet = wanted) => {
    const found = reconcile(await book.read(), [again]);
    if (found.requests.length > 0) await book.write(found.requests);
    expect(reconcile(await book.read(), [again]).requests).toEqual([]);
    return found.changes.map(({ kind, cell, code }) => [kind, cell ?? code]);
  };
  const range = (dimension: 'ROWS' | 'COLUMNS', startIndex: number, endIndex = startIndex + 1) => ({
    sheetId,
    dimension,
    startIndex,
    endIndex,
  });
  return { ...book, sheetId, repair, range };
}

describe('people change a workbook', () => {
  test('rules, formats, charts and protection stand after building, once', async () => {
    const { repair } = await filledBook();
    expect(await repair()).toEqual([]);
  });

  test('a formula and a title typed over are put back and told by cell', async () => {
    const book = await filledBook();
    await book.type(`${SHEET}!B3:E3`, [['x', 1, '', 99]]);
    expect(await book.repair()).toEqual([
      ['text-restored', 'B3'],
      ['formula-restored', 'E3'],
    ]);
    expect(await book.values(`${SHEET}!B3:E3`)).toEqual([['Tiêu chí C1', 1, '', 1]]);
  });

  test('a deleted criterion comes back behind the one before it', async () => {
    const book = await filledBook();
    await book.write([{ deleteDimension: { range: book.range('ROWS', 3) } }]);
    expect(await book.repair()).toEqual([['row-added', 'C2']]);
    expect(await book.values(`${SHEET}!A3:E6`)).toEqual([
      ['C1', 'Tiêu chí C1', 1, '', 1],
      ['C2', 'Tiêu chí C2'],
      ['C3', 'Tiêu chí C3', 3, '', 3],
      ['TOTAL', 'Tổng điểm', '', '', 4],
    ]);
  });

  test('a deleted column comes back', async () => {
    const book = await filledBook();
    await book.write([{ deleteDimension: { range: book.range('COLUMNS', 3) } }]);
    await book.repair();
    expect(await book.values(`${SHEET}!A3:E3`)).toEqual([['C1', 'Tiêu chí C1', 1, '', 1]]);
  });

  test('rows and columns that people insert stay, and nothing is lost', async () => {
    const book = await filledBook();
    await book.write([
      { insertDimension: { range: book.range('ROWS', 0) } },
      { insertDimension: { range: book.range('COLUMNS', 0) } },
      { insertDimension: { range: book.range('ROWS', 4) } },
    ]);
    await book.type(`${SHEET}!C5`, [['Ghi chú']]);
    expect(await book.repair()).toContainEqual(['protection-renewed', null]);
    expect(await book.values(`${SHEET}!B4:F8`)).toEqual([
      ['C1', 'Tiêu chí C1', 1, '', 1],
      ['', 'Ghi chú'],
      ['C2', 'Tiêu chí C2', 2, '', 2],
      ['C3', 'Tiêu chí C3', 3, '', 3],
      ['TOTAL', 'Tổng điểm', '', '', 6],
    ]);
  });

  test('the next step of scoring opens other cells, and keeps what was entered', async () => {
    const book = await filledBook();
    const open = [{ rows: ['C1', 'C2', 'C3'], columns: ['VERIFIED'], editors: ['b@x.vn'] }];
    const next = { ...three, protection: { description: 'Khóa', open } };
    expect(await book.repair(next)).toEqual([['protection-renewed', null]]);
    const locks = (await book.read()).sheets?.[1]?.protectedRanges ?? [];
    expect(locks.map(({ editors }) => editors?.users)).toEqual([undefined, ['b@x.vn']]);
    expect(await book.values(`${SHEET}!C3:C5`)).toEqual([[1], [2], [3]]);
  });

  test('rules and colours that people removed come back', async () => {
    const book = await filledBook();
    await book.write([
      { setDataValidation: { range: { sheetId: book.sheetId } } },
      { deleteConditionalFormatRule: { sheetId: book.sheetId, index: 0 } },
    ]);
    expect(await book.repair()).toEqual([
      ['rules-renewed', null],
      ['formats-renewed', null],
    ]);
  });

  test('the code column and the code row come back where people deleted them', async () => {
    const book = await filledBook();
    await book.write([{ deleteDimension: { range: book.range('COLUMNS', 0) } }]);
    await book.repair();
    await book.write([{ deleteDimension: { range: book.range('ROWS', 0) } }]);
    await book.repair();
    expect(await book.values(`${SHEET}!A1:E4`)).toEqual([
      ['TH01', 'TITLE', 'SELF', 'VERIFIED', 'OFFICIAL'],
      ['HEAD', 'Nội dung', 'Tự chấm', 'Thẩm định', 'Chính thức'],
      ['C1', 'Tiêu chí C1', 1, '', 1],
      ['C2', 'Tiêu chí C2', 2, '', 2],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Request } from '../../../../sheets-addon/layout';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { bookForTest } from '../book';
import { scoreSheet } from './sample-book';

const SHEET = "'Phiếu TH01'";
const CODES = ['C1', 'C2'];

/** The sheet laid out again after `typed` codes and `edits`, entries 1001 and 1002 in it before. */
async function laidAgain(
  typed: readonly (readonly [address: string, code: string])[],
  edits: (sheetId: number) => Request[],
) {
  const book = await bookForTest();
  const wanted = [scoreSheet('TH01', CODES)];
  await book.write(reconcile(await book.read(), wanted).requests);
  await book.type(`${SHEET}!C3:C4`, [[1001], [1002]]);
  await book.typeEach(typed.map(([address, code]) => [`${SHEET}!${address}`, code] as const));
  const sheetId = (await book.read()).sheets?.[1]?.properties?.sheetId ?? 0;
  const requests = edits(sheetId);
  if (requests.length > 0) await book.write(requests);
  await book.write(reconcile(await book.read(), wanted).requests);
  expect(reconcile(await book.read(), wanted).requests).toEqual([]);
  return book.values(`${SHEET}!A1:E5`);
}

const deleted =
  (dimension: 'ROWS' | 'COLUMNS', startIndex: number) =>
  (sheetId: number): Request[] => [
    { deleteDimension: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } } },
  ];

const AS_IT_WAS = [
  ['TH01', 'TITLE', 'SELF', 'VERIFIED', 'OFFICIAL'],
  ['HEAD', 'Nội dung', 'Tự chấm', 'Thẩm định', 'Chính thức'],
  ['C1', 'Tiêu chí C1', 1001, '', 1001],
  ['C2', 'Tiêu chí C2', 1002, '', 1002],
  ['TOTAL', 'Tổng điểm', '', '', 2003],
];

describe('a code of ours typed over another', () => {
  test('does not make a column of entries that of the codes, when this was deleted', async () => {
    expect(await laidAgain([['C1', 'C1']], deleted('COLUMNS', 0))).toEqual(AS_IT_WAS);
  });

  test('does not make a row of entries that of the codes, when this was deleted', async () => {
    expect(await laidAgain([['D4', 'TITLE']], deleted('ROWS', 0))).toEqual([
      ...AS_IT_WAS.slice(0, 3),
      ['C2', 'Tiêu chí C2', 1002, 'TITLE', 'TITLE'],
      ['TOTAL', 'Tổng điểm', '', '', 1001],
    ]);
  });

  test('does not let a column of formulas be written over entries', async () => {
    expect(await laidAgain([['C1', 'OFFICIAL']], () => [])).toEqual(AS_IT_WAS);
    expect(await laidAgain([['C1', 'OFFICIAL']], deleted('COLUMNS', 4))).toEqual(AS_IT_WAS);
  });

  test('does not let the head be written over entries', async () => {
    expect(await laidAgain([['A3', 'HEAD']], deleted('ROWS', 1))).toEqual(AS_IT_WAS);
  });

  test('where the role was written over, too, the other codes tell where they stand', async () => {
    expect(
      await laidAgain(
        [
          ['A1', 'x'],
          ['A3', 'y'],
        ],
        () => [],
      ),
    ).toEqual(AS_IT_WAS);
  });
});

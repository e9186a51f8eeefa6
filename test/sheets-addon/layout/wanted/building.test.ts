import { describe, expect, test } from 'vitest';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import { bookForTest, titlesOf } from '../book';
import { scoreSheet, summarySheet } from './sample-book';

const wanted = [
  summarySheet(['TH01', 'TH02']),
  scoreSheet('TH01', ['C1', 'C2']),
  scoreSheet('TH02', ['C1', 'C2']),
];

describe('building a workbook', () => {
  test('sheets are added behind those that are there, in the order wanted', async () => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), wanted).requests);
    expect(titlesOf(await book.read()).slice(1)).toEqual(['Tổng hợp', 'Phiếu TH01', 'Phiếu TH02']);
  });

  test('building again changes nothing, entered values or not', async () => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), wanted).requests);
    expect(reconcile(await book.read(), wanted)).toEqual({ requests: [], changes: [] });
    await book.type("'Phiếu TH01'!C3:D3", [[5, 4]]);
    expect(reconcile(await book.read(), wanted)).toEqual({ requests: [], changes: [] });
  });

  test('formulas reach other sheets', async () => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), wanted).requests);
    await book.type("'Phiếu TH01'!C3:D4", [
      [5, 4],
      [3, ''],
    ]);
    expect(await book.values("'Tổng hợp'!C3:C4")).toEqual([[7], [0]]);
  });
});

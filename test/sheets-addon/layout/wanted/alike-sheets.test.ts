import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../sheets-addon/layout';
import { STYLE } from '../../../../sheets-addon/layout/style';
import { reconcile, type WantedSheet } from '../../../../sheets-addon/layout/wanted';
import { bookForTest, titlesOf } from '../book';
import { guardedScoreSheet, scoreSheet, summarySheet } from './sample-book';

/** How many requests of each of these kinds a new workbook takes. */
function counted(wanted: readonly WantedSheet[]) {
  const { requests } = reconcile({}, wanted);
  return {
    added: requests.filter(({ addSheet }) => addSheet).length,
    copied: requests.filter(({ duplicateSheet }) => duplicateSheet).length,
  };
}

async function builtAtOnce(wanted: readonly WantedSheet[]): Promise<Book> {
  const book = await bookForTest();
  await book.write(reconcile(await book.read(), wanted).requests);
  return book.read();
}

/** Each sheet in a batch of its own, so that none is copied. */
async function builtOneByOne(wanted: readonly WantedSheet[]): Promise<Book> {
  const book = await bookForTest();
  for (const [index] of wanted.entries()) {
    await book.write(reconcile(await book.read(), wanted.slice(0, index + 1)).requests);
  }
  return book.read();
}

/** All that was read of the sheets, without the ids that the spreadsheet gives. */
const withoutIds = ({ sheets = [] }: Book): unknown =>
  JSON.parse(
    JSON.stringify(sheets, (key, value: unknown) =>
      ['protectedRangeId', 'chartId', 'metadataId'].includes(key) ? undefined : value,
    ),
  );

describe('new sheets that are alike', () => {
  const codes = ['C1', 'C2', 'C3'];
  const alike = ['TH01', 'TH02', 'TH03'].map((role) => guardedScoreSheet(role, codes));

  test('are copies of the first of them', () => {
    expect(counted([summarySheet(['TH01', 'TH02', 'TH03']), ...alike])).toEqual({
      added: 2,
      copied: 2,
    });
  });

  test('hold what they would hold if each had been made by itself', async () => {
    const own = scoreSheet('TH04', codes, { rows: [...scoreSheet('', codes).rows].reverse() });
    const wanted = [...alike, own];
    expect(withoutIds(await builtAtOnce(wanted))).toEqual(withoutIds(await builtOneByOne(wanted)));
  });

  test('are not copied from one with other looks, rules, formats or sizes', () => {
    const [first = scoreSheet('TH01', codes)] = alike;
    const others: Partial<WantedSheet>[] = [
      { role: 'A', rules: [] },
      { role: 'B', formats: [] },
      { role: 'C', columns: first.columns.map((column) => ({ ...column, width: 50 })) },
      { role: 'D', frozenColumns: 1 },
      { role: 'E', hidden: true },
      { role: 'F', rows: first.rows.map((row) => ({ ...row, height: 50 })) },
      {
        role: 'G',
        rows: first.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, look: STYLE.total })),
        })),
      },
    ];
    expect(counted([first, ...others.map((other) => ({ ...first, ...other }))]).copied).toBe(0);
  });

  test('stand among the tabs where they are wanted', async () => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), [summarySheet([])]).requests);
    const [first, second, third] = alike;
    if (!first || !second || !third) throw new Error('three sheets');
    const other = scoreSheet('TH04', ['C1']);
    const wanted = [first, other, second, summarySheet([]), third];
    await book.write(reconcile(await book.read(), wanted).requests);
    expect(titlesOf(await book.read())).toEqual([
      'Phiếu TH01',
      'Phiếu TH04',
      'Phiếu TH02',
      'Trang tính1',
      'Tổng hợp',
      'Phiếu TH03',
    ]);
  });

  test('may name each other in their formulas', async () => {
    const totals = (role: string) => ({ ...summarySheet(['TH02']), role, title: role });
    const wanted = [totals('T1'), totals('T2'), ...alike];
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), wanted).requests);
    await book.type("'Phiếu TH02'!C3:C4", [[5], [3]]);
    expect(await book.values('T1!C3')).toEqual([[8]]);
    expect(await book.values('T2!C3')).toEqual([[8]]);
  });
});

describe('formulas that are copies of each other', () => {
  const codes = Array.from({ length: 30 }, (_, index) => `C${index + 1}`);
  const long = scoreSheet('TH01', codes);

  test('are sent once', () => {
    const repeated = reconcile({}, [long]).requests.flatMap(({ repeatCell }) =>
      repeatCell?.cell?.userEnteredValue?.formulaValue ? [repeatCell.range] : [],
    );
    expect(repeated).toMatchObject([{ startRowIndex: 2, endRowIndex: 32 }]);
  });

  test('look at the cells of their own rows', async () => {
    const book = await bookForTest();
    await book.write(reconcile(await book.read(), [long]).requests);
    expect(reconcile(await book.read(), [long]).requests).toEqual([]);
    await book.type("'Phiếu TH01'!C12", [[7]]);
    expect(await book.values("'Phiếu TH01'!E11:E12")).toEqual([[], [7]]);
  });
});

import { describe, expect, it } from 'vitest';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { computeResults } from '../../../sheets-addon/local/computed-results';
import { rowHeights } from '../../../sheets-addon/local/row-heights';
import { keepSpareRows } from '../../../sheets-addon/local/spare-rows';
import {
  heightOf,
  pageSetupOf,
  pagesOf,
  repeatedTitles,
} from '../../../sheets-addon/local/xlsx-page';
import { type DrawnSheet, drawSheets } from '../../../sheets-addon/local/xlsx-sheets';
import { planOf } from '../../shared/movement/plan-of';
import { bookWith, subject } from '../layout/score-book/books';

const subjects = [subject('T1'), subject('T2')];
const drawn = (layout: 'matrix' | 'sheet-each', code: string): DrawnSheet[] => {
  const plan = planOf(code);
  return drawSheets(reconcile({}, scoreBookWanted(bookWith({ plan, subjects, layout }))).requests);
};
const each = drawn('sheet-each', 'QD4725');
const matrix = drawn('matrix', 'P3');
const named = (sheets: readonly DrawnSheet[], title: string): DrawnSheet => {
  const sheet = sheets.find((it) => it.title === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
};
const headAt = ({ cells }: DrawnSheet, row: number, column: number): string =>
  cells.get(row)?.get(column)?.userEnteredValue?.stringValue ?? '';

describe('a printed sheet', () => {
  it.each([
    ['Hướng dẫn', 'portrait'],
    ['Xếp hạng', 'portrait'],
    ['Tiêu chí', 'landscape'],
    ['Đối tượng', 'landscape'],
    ['Phiếu chấm T1', 'landscape'],
    ['Đề nghị khen thưởng', 'landscape'],
    ['Minh chứng', 'landscape'],
    ['Nhật ký', 'landscape'],
  ])('«%s» lies %s on A4, as wide as the page', (title, orientation) => {
    const sheet = named(each, title);
    const { pageSetup, colBreaks } = pageSetupOf(sheet, rowHeights(sheet));
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation, fitToWidth: 1 });
    expect(colBreaks).toBeUndefined();
  });

  it.each(
    [...each, ...matrix].filter(({ hidden }) => !hidden).map((it) => [it.title, it] as const),
  )('«%s» is never printed smaller than 7 of 10 points', (_, sheet) => {
    expect(pagesOf(sheet).scale).toBeGreaterThanOrEqual(0.7);
  });

  it('a sheet too wide for that goes on beside, cut between criteria, names and heads repeated', () => {
    const sheet = named(matrix, 'Bảng chấm chung');
    const { breaks } = pagesOf(sheet);
    expect(breaks.length).toBeGreaterThan(0);
    const [{ range } = { range: '' }] = repeatedTitles(sheet);
    expect(range).toMatch(/^'Bảng chấm chung'!\$A:\$C,'Bảng chấm chung'!\$\d+:\$\d+$/);
    const firstHead = Number(/\$(\d+):\$\d+$/.exec(range)?.[1]) - 1;
    expect(headAt(sheet, firstHead, breaks[0] ?? 0)).toMatch(/^\d+\. /);
    const { colBreaks } = pageSetupOf(sheet, rowHeights(sheet));
    expect(colBreaks).toEqual(breaks.map((column) => column - 1));
  });

  it.each([0.05, 0.5])('with %d pages over one is squeezed only when little is over', (over) => {
    const sheet = named(each, 'Nhật ký');
    const { height } = pagesOf(sheet);
    const used = heightOf(sheet, rowHeights(sheet));
    const taller = { ...sheet, heights: new Map([[900, height * (1 + over) - used]]) };
    const { pageSetup } = pageSetupOf(taller, rowHeights(taller));
    expect(pageSetup?.fitToHeight).toBe(over < 0.12 ? 1 : 0);
  });
});

describe('a list', () => {
  const evidence = (): DrawnSheet => {
    const sheets = drawn('sheet-each', 'P5');
    computeResults(sheets);
    return named(sheets, 'Minh chứng');
  };

  it('keeps as many empty rows as fill its page, and no page of empty rows alone', () => {
    const sheet = evidence();
    keepSpareRows(sheet);
    const used = heightOf(sheet, rowHeights(sheet)) / pagesOf(sheet).height;
    expect(used).toBeLessThan(1);
    expect(used).toBeGreaterThan(0.8);
  });

  it('whose page is nearly full keeps ten empty rows at least', () => {
    const sheet = evidence();
    const first = sheet.frozenRows;
    for (let row = first; row < first + 30; row++) {
      sheet.cells.get(row)?.set(1, { userEnteredValue: { stringValue: 'T1' } });
    }
    keepSpareRows(sheet);
    const last = Math.max(...sheet.cells.keys());
    expect(last - (first + 29)).toBeGreaterThanOrEqual(10);
  });
});

import { describe, expect, it } from 'vitest';
import { partCode } from '../../../shared/movement/schema/parts';
import { columnLetters } from '../../../shared/tables/addresses';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { reconcile } from '../../../sheets-addon/layout/wanted';
import { computeResults } from '../../../sheets-addon/local/computed-results';
import { mergeHeadBlocks } from '../../../sheets-addon/local/head-blocks';
import { rowHeights } from '../../../sheets-addon/local/row-heights';
import { keepSpareRows } from '../../../sheets-addon/local/spare-rows';
import {
  heightOf,
  pageHead,
  pageSetupOf,
  pagesOf,
  printedArea,
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

  it('such a sheet is printed without its title block, whose first lines stand on top of each page', () => {
    const sheet = named(matrix, 'Bảng chấm chung');
    const [{ name, range } = { name: '', range: '' }] = printedArea(sheet);
    const [{ range: repeated } = { range: '' }] = repeatedTitles(sheet);
    const firstHead = /\$(\d+):\$\d+$/.exec(repeated)?.[1];
    expect(name).toBe('_xlnm.Print_Area');
    expect(range).toMatch(new RegExp(`^'Bảng chấm chung'!\\$A\\$${firstHead}:\\$[A-Z]+\\$\\d+$`));
    expect(pageHead(sheet)).toEqual({
      oddHeader: `&L${planOf('P3').issuer.name}&CBẢNG CHẤM ĐIỂM CHUNG NĂM 2026`,
    });
  });

  it('tables below each other are parted between them: each page begins with the head of one', () => {
    const sheet = named(matrix, 'Hướng dẫn');
    const { rowBreaks = [] } = pageSetupOf(sheet, rowHeights(sheet));
    expect(rowBreaks.length).toBeGreaterThan(0);
    for (const row of rowBreaks) {
      expect(headAt(sheet, row, 1)).toBe('');
      expect(sheet.cells.get(row + 1)?.get(1)?.userEnteredFormat?.textFormat?.bold).toBe(true);
    }
    const list = named(each, 'Minh chứng');
    expect(pageSetupOf(list, rowHeights(list)).rowBreaks).toBeUndefined();
  });

  it.each(['P1', 'P2', 'P3', 'P4', 'P5', 'QD4725'])(
    'the guide to %s is two pages at most',
    (code) => {
      const guide = named(drawn('sheet-each', code), 'Hướng dẫn');
      const { rowBreaks = [] } = pageSetupOf(guide, rowHeights(guide));
      expect(rowBreaks.length).toBeLessThanOrEqual(1);
      expect(heightOf(guide, rowHeights(guide))).toBeLessThan(2 * pagesOf(guide).height);
    },
  );

  it('texts that are cut on the screen are not printed', () => {
    const sheet = named(matrix, 'Bảng chấm chung');
    const [{ range } = { range: '' }] = printedArea(sheet);
    const last = range.slice(range.indexOf(':') + 2).split('$')[0];
    const shown = Array.from({ length: sheet.columnCount }, (_, column) => column).filter(
      (column) => !sheet.hiddenColumns.has(column),
    );
    const [firstCut = 0, lastShown = 0] = shown.slice(-2);
    expect(headAt(sheet, sheet.frozenRows - 1, firstCut)).toBe('Minh chứng đã nộp');
    expect(headAt(sheet, sheet.frozenRows - 1, lastShown)).toMatch(/^Giải thích/);
    expect(last).toBe(columnLetters(firstCut - 1));
  });

  it('a table of six groups of criteria fits the width of one page', () => {
    const plan = planOf('QD4725');
    const [group] = plan.groups;
    const [of] = plan.criteria.filter(({ scoring }) => scoring.kind === 'points');
    if (!group || !of) throw new Error('QD4725');
    const codes = Array.from({ length: 6 }, (_, index) => partCode.parse(`T.N.${index + 1}`));
    const groups = codes.map((code) => ({ ...group, code }));
    const criteria = codes.map((code) => ({
      ...of,
      code: partCode.parse(`${code}.1`),
      group: code,
      itemOf: null,
    }));
    const classes = { ...plan.classes, of: 'total' as const };
    const wanted = scoreBookWanted(
      bookWith({ plan: { ...plan, groups, criteria, classes }, subjects }),
    );
    const sheet = named(drawSheets(reconcile({}, wanted).requests), 'Tổng hợp');
    expect(pagesOf(sheet).breaks).toEqual([]);
    expect(printedArea(sheet)).toEqual([]);
  });

  it('a sheet as wide as a page keeps its title block; nothing is said again on top', () => {
    const sheet = named(each, 'Tổng hợp');
    expect(printedArea(sheet)).toEqual([]);
    expect(pageHead(sheet)).toEqual({});
  });

  it('charts below a wide table are printed after it, within the columns of one page', () => {
    const sheet = named(each, 'Tổng hợp');
    const columnCount = sheet.columnCount + 10;
    const wide = { ...sheet, columnCount };
    const [{ range } = { range: '' }] = printedArea(wide);
    const [table = '', charts = ''] = range.split(',');
    const [firstBreak = 0] = pagesOf(wide).breaks;
    const chartRow = sheet.charts[0]?.position?.overlayPosition?.anchorCell?.rowIndex ?? 0;
    expect(table).toContain(`$${columnLetters(columnCount - 1)}$${chartRow}`);
    expect(charts).toContain(`$A$${chartRow + 1}:$${columnLetters(firstBreak - 1)}$`);
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

describe('a head over several columns', () => {
  const heads = () => {
    const sheet = drawn('matrix', 'QD4725').find(({ title }) => title === 'Bảng chấm chung');
    if (!sheet) throw new Error('no matrix');
    mergeHeadBlocks(sheet);
    return sheet;
  };

  it('is merged with the blank cells of its criterion, up to the next head, and wraps', () => {
    const { merges, cells, hiddenColumns } = heads();
    const plan = planOf('QD4725');
    const entered = plan.criteria.filter(({ scoring }) => scoring.kind !== 'items');
    expect(merges.length).toBeGreaterThanOrEqual(entered.length);
    for (const { startRowIndex, startColumnIndex, endColumnIndex } of merges) {
      const columns = cells.get(startRowIndex ?? 0);
      const [start, end] = [startColumnIndex ?? 0, endColumnIndex ?? 0];
      expect(columns?.get(start)?.userEnteredFormat?.wrapStrategy).toBe('WRAP');
      for (let column = start + 1; column < end; column++) {
        expect(columns?.get(column)?.userEnteredValue).toBeUndefined();
      }
      const shown = Array.from({ length: end - start }, (_, index) => start + index);
      expect(shown.filter((column) => !hiddenColumns.has(column)).length).toBeLessThanOrEqual(6);
    }
  });

  it('is as high as its text in the width of all of them', () => {
    const sheet = heads();
    const row = sheet.merges[0]?.startRowIndex ?? 0;
    const alone = { ...sheet, merges: [] };
    expect(rowHeights(sheet).get(row)).toBeLessThan(rowHeights(alone).get(row) ?? 0);
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

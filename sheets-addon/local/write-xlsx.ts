import type { sheets_v4 } from '@googleapis/sheets';
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Request } from '../layout';
import { computeResults } from './computed-results';
import { mergeHeadBlocks } from './head-blocks';
import { rowHeights } from './row-heights';
import { keepSpareRows } from './spare-rows';
import { chartsOf } from './xlsx-charts';
import { pageHead, pageSetupOf, printedArea, repeatedTitles } from './xlsx-page';
import { address, contains } from './xlsx-ranges';
import { type DrawnSheet, drawSheets } from './xlsx-sheets';
import { xlsxDifference, xlsxStyle } from './xlsx-style';
import { Validations } from './xlsx-validations';

/** Pixels of the default font's digit, and points of a pixel. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Title of the hidden sheet that long lists of choices stand in. */
export const LIST_SHEET = '_danh_sach';

/**
 * The workbook that these requests build, as .xlsx: the same layout as in Google Sheets, with A4
 * landscape print set-up. Visible sheets come first. Texts are always text cells, never formulas;
 * formulas show what they come to.
 */
export async function writeRequestsToXlsx(requests: readonly Request[]): Promise<Uint8Array> {
  const drawn = drawSheets(requests);
  computeResults(drawn);
  for (const sheet of drawn) {
    mergeHeadBlocks(sheet);
    keepSpareRows(sheet);
  }
  const validations = new Validations(LIST_SHEET);
  const sheets = drawn.map((sheet) => ({
    ...xlsxSheet(sheet, validations),
    charts: chartsOf(sheet, drawn),
  }));
  const named = [...drawn.flatMap(repeatedTitles), ...drawn.flatMap(printedArea)];
  return await writeXlsx({
    sheets: [
      ...sheets.filter((sheet) => !sheet.hidden),
      ...sheets.filter((sheet) => sheet.hidden),
      ...validations.sheets(),
    ],
    defaultFont: { name: 'Arial', size: 10 },
    ...(named.length > 0 && { namedRanges: named }),
  });
}

function xlsxSheet(sheet: DrawnSheet, validations: Validations): WriteSheet {
  const heights = rowHeights(sheet);
  return {
    name: sheet.title,
    hidden: sheet.hidden,
    columns: Array.from({ length: sheet.columnCount }, (_, column) => ({
      width: (sheet.widths.get(column) ?? 100) / PIXELS_PER_CHARACTER,
      hidden: sheet.hiddenColumns.has(column),
    })),
    cells: cellsOf(sheet),
    rows: [],
    rowDefs: rowsOf(sheet, heights),
    merges: sheet.merges.map((area) => ({
      startRow: area.startRowIndex ?? 0,
      startCol: area.startColumnIndex ?? 0,
      endRow: (area.endRowIndex ?? 1) - 1,
      endCol: (area.endColumnIndex ?? 1) - 1,
    })),
    dataValidations: sheet.validations.flatMap((rule) => validations.of(rule)),
    conditionalRules: sheet.conditions.flatMap((rule, index) => {
      const range = (rule.ranges ?? []).map(address).join(' ');
      const formula = rule.booleanRule?.condition?.values?.[0]?.userEnteredValue;
      if (!range || !formula) return [];
      return [
        {
          type: 'expression' as const,
          priority: index + 1,
          formula: formula.replace(/^=/, ''),
          style: xlsxDifference(rule.booleanRule?.format ?? {}),
          range,
        },
      ];
    }),
    ...frozen(sheet),
    ...(sheet.unprotected && {
      protection: {
        sheet: true,
        selectLockedCells: true,
        selectUnlockedCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    ...pageSetupOf(sheet, heights),
    headerFooter: { ...pageHead(sheet), oddFooter: '&C&P/&N' },
  };
}

function frozen({ frozenRows, frozenColumns }: DrawnSheet): Pick<WriteSheet, 'freezePane'> {
  if (frozenRows + frozenColumns === 0) return {};
  return {
    freezePane: {
      ...(frozenRows > 0 && { rows: frozenRows }),
      ...(frozenColumns > 0 && { columns: frozenColumns }),
    },
  };
}

function cellsOf(sheet: DrawnSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const looks = new Looks();
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) {
      const open = sheet.unprotected?.some((area) => contains(area, row, column)) === true;
      const look = looks.of(cell.userEnteredFormat ?? NO_FORMAT, open ? 'open' : 'locked');
      cells.set(
        `${row},${column}`,
        cell.userEnteredValue || cell.note ? written(cell, look) : look,
      );
    }
  }
  return cells;
}

const NO_FORMAT: sheets_v4.Schema$CellFormat = {};

/** Empty cells by their look: a large table has thousands that share a few. */
class Looks {
  private readonly locked = new Map<sheets_v4.Schema$CellFormat, Partial<Cell>>();
  private readonly open = new Map<sheets_v4.Schema$CellFormat, Partial<Cell>>();

  of(format: sheets_v4.Schema$CellFormat, access: 'open' | 'locked'): Partial<Cell> {
    const known = access === 'open' ? this.open : this.locked;
    const found = known.get(format);
    if (found) return found;
    const style: CellStyle = {
      ...xlsxStyle(format),
      ...(access === 'open' && { protection: { locked: false } }),
    };
    const look: Partial<Cell> = { type: 'empty', value: null, style };
    known.set(format, look);
    return look;
  }
}

function written(cell: sheets_v4.Schema$CellData, { style }: Partial<Cell>): Partial<Cell> {
  const content = contentOf(cell);
  if (style) content.style = style;
  if (cell.note) content.comment = { author: 'Thi Đua Số', text: cell.note };
  return content;
}

function contentOf(cell: sheets_v4.Schema$CellData): Partial<Cell> {
  const { formulaValue, numberValue, stringValue } = cell.userEnteredValue ?? {};
  if (typeof formulaValue === 'string') {
    const result = cell.effectiveValue?.numberValue ?? cell.effectiveValue?.stringValue ?? '';
    return { type: 'formula', formula: formulaValue.replace(/^=/, ''), formulaResult: result };
  }
  if (typeof numberValue === 'number') return { type: 'number', value: numberValue };
  if (typeof stringValue === 'string') return { type: 'string', value: stringValue };
  return { type: 'empty', value: null };
}

function rowsOf(
  sheet: DrawnSheet,
  heights: ReadonlyMap<number, number>,
): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, pixels] of heights) rows.set(row, { height: pixels * POINTS_PER_PIXEL });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

import type { sheets_v4 } from '@googleapis/sheets';
import {
  type Cell,
  type CellStyle,
  cellRef,
  type DataValidation,
  rangeRef,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { Request } from '../layout';
import { sheetPrefix } from '../layout/formula';
import { fittingHeights } from './row-heights';
import { type Area, type DrawnSheet, drawSheets } from './xlsx-sheets';
import { xlsxDifference, xlsxStyle } from './xlsx-style';

/** Pixels of the default font's digit, and points of a pixel. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/**
 * The workbook that these requests build, as .xlsx: the same layout as in Google Sheets, with A4
 * landscape print set-up. Visible sheets come first. Texts are always text cells, never formulas.
 */
export async function writeRequestsToXlsx(requests: readonly Request[]): Promise<Uint8Array> {
  const sheets = drawSheets(requests).map(xlsxSheet);
  const repeated = sheets.flatMap(repeatedHeader);
  return await writeXlsx({
    sheets: [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)],
    defaultFont: { name: 'Arial', size: 10 },
    ...(repeated.length > 0 && { namedRanges: repeated }),
  });
}

/**
 * The name by which programs know the header row to repeat on every page. The library's own setting
 * writes sheet names without the quotes that names with spaces need.
 */
function repeatedHeader({ name, freezePane }: WriteSheet) {
  const row = freezePane?.rows;
  if (row === undefined) return [];
  return [
    { name: '_xlnm.Print_Titles', scope: name, range: `${sheetPrefix(name)}$${row}:$${row}` },
  ];
}

function xlsxSheet(sheet: DrawnSheet): WriteSheet {
  return {
    name: sheet.title,
    hidden: sheet.hidden,
    columns: Array.from({ length: sheet.columnCount }, (_, column) => ({
      width: (sheet.widths.get(column) ?? 100) / PIXELS_PER_CHARACTER,
      hidden: sheet.hiddenColumns.has(column),
    })),
    cells: cellsOf(sheet),
    rows: [],
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.startRowIndex ?? 0,
      startCol: area.startColumnIndex ?? 0,
      endRow: (area.endRowIndex ?? 1) - 1,
      endCol: (area.endColumnIndex ?? 1) - 1,
    })),
    dataValidations: sheet.validations.flatMap(validationOf),
    conditionalRules: sheet.conditions.flatMap((rule, index) => {
      const area = rule.ranges?.[0];
      const formula = rule.booleanRule?.condition?.values?.[0]?.userEnteredValue;
      if (!area || !formula) return [];
      return [
        {
          type: 'expression' as const,
          priority: index + 1,
          formula: formula.replace(/^=/, ''),
          style: xlsxDifference(rule.booleanRule?.format ?? {}),
          range: address(area),
        },
      ];
    }),
    ...(sheet.frozenRows > 0 && { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.unprotected && {
      protection: {
        sheet: true,
        selectLockedCells: true,
        selectUnlockedCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
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

function rowsOf(sheet: DrawnSheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  const heights = new Map([...fittingHeights(sheet), ...sheet.heights]);
  for (const [row, pixels] of heights) rows.set(row, { height: pixels * POINTS_PER_PIXEL });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function validationOf({
  range,
  rule,
}: sheets_v4.Schema$SetDataValidationRequest): DataValidation[] {
  if (!range || !rule?.condition) return [];
  const message = rule.inputMessage ?? '';
  const common = {
    range: address(range),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Thi Đua Số',
    errorMessage: message,
    showInputMessage: true,
    inputMessage: message,
    errorStyle: rule.strict ? ('stop' as const) : ('warning' as const),
  };
  if (rule.condition.type === 'DATE_IS_VALID') {
    return [{ ...common, type: 'date', operator: 'greaterThan', formula1: FIRST_DATE }];
  }
  const entered = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '');
  if (rule.condition.type === 'ONE_OF_LIST') return [{ ...common, type: 'list', values: entered }];
  const [formula = ''] = entered;
  return [{ ...common, type: 'custom', formula1: formula.replace(/^=/, '') }];
}

/** 01/01/2000 as a serial: any real date of these plans is later. */
const FIRST_DATE = '36526';

function address(area: Area): string {
  const [top, left] = [area.startRowIndex ?? 0, area.startColumnIndex ?? 0];
  const [bottom, right] = [(area.endRowIndex ?? 1) - 1, (area.endColumnIndex ?? 1) - 1];
  return top === bottom && left === right ? cellRef(top, left) : rangeRef(top, left, bottom, right);
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= (area.startRowIndex ?? 0) &&
    row < (area.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    column >= (area.startColumnIndex ?? 0) &&
    column < (area.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}

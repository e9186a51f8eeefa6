import type { sheets_v4 } from '@googleapis/sheets';
import type { CellData } from './cells';
import { inLocale } from './formula';
import type { Request } from './types';

/** Zero-based, ends excluded, as in the Sheets API. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Key of the developer metadata that marks our sheets; its value is the sheet's role. */
export const METADATA_KEY = 'thi-dua-so';

export function gridRange(sheetId: number, area: Area): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: area.top,
    endRowIndex: area.bottom,
    startColumnIndex: area.left,
    endColumnIndex: area.right,
  };
}

export interface NewSheet {
  sheetId: number;
  title: string;
  /** What the sheet is for, kept as developer metadata: how we find it again. */
  role: string;
  rows: number;
  columns: number;
  frozenRows?: number;
  frozenColumns?: number;
  hidden?: boolean;
  /** Place among the tabs; the last when absent. */
  index?: number;
}

/** Adds a sheet and marks it as ours. */
export function addSheet(sheet: NewSheet): Request[] {
  return [unmarkedSheet(sheet), markSheet(sheet)];
}

/** Adds a sheet that is not marked yet. */
export function unmarkedSheet(sheet: Omit<NewSheet, 'role'>): Request {
  const { sheetId, title, rows, columns, frozenRows = 0, frozenColumns = 0 } = sheet;
  const { hidden = false, index } = sheet;
  return {
    addSheet: {
      properties: {
        sheetId,
        title,
        hidden,
        ...(index === undefined ? {} : { index }),
        gridProperties: {
          rowCount: rows,
          columnCount: columns,
          frozenRowCount: frozenRows,
          ...(frozenColumns > 0 ? { frozenColumnCount: frozenColumns } : {}),
        },
      },
    },
  };
}

/** Marks a sheet as ours, by what it is for. */
export function markSheet({ sheetId, role }: Pick<NewSheet, 'sheetId' | 'role'>): Request {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: METADATA_KEY,
        metadataValue: role,
        location: { sheetId },
        visibility: 'DOCUMENT',
      },
    },
  };
}

/** Writes values, formats and notes from (top, left) on. */
export function writeCells(
  sheetId: number,
  top: number,
  left: number,
  rows: readonly (readonly CellData[])[],
): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: top, columnIndex: left },
      rows: rows.map((row) => ({ values: [...row] })),
      fields: 'userEnteredValue,userEnteredFormat,note',
    },
  };
}

/** Empties a whole sheet: values, formats, notes. */
export function clearSheet(sheetId: number): Request {
  return { updateCells: { range: { sheetId }, fields: 'userEnteredValue,userEnteredFormat,note' } };
}

function dimension(
  sheetId: number,
  which: 'ROWS' | 'COLUMNS',
  start: number,
  count: number,
  properties: sheets_v4.Schema$DimensionProperties,
): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: which, startIndex: start, endIndex: start + count },
      properties,
      fields: Object.keys(properties).join(','),
    },
  };
}

/** Widths in pixels, from column 0 on. */
export function columnWidths(sheetId: number, widths: readonly number[]): Request[] {
  return widths.map((pixelSize, column) => dimension(sheetId, 'COLUMNS', column, 1, { pixelSize }));
}

export function rowHeight(sheetId: number, row: number, count: number, pixelSize: number): Request {
  return dimension(sheetId, 'ROWS', row, count, { pixelSize });
}

/** Hides the code column A and the code row 1. */
export function hideCodes(sheetId: number): Request[] {
  return [
    dimension(sheetId, 'COLUMNS', 0, 1, { hiddenByUser: true }),
    dimension(sheetId, 'ROWS', 0, 1, { hiddenByUser: true }),
  ];
}

/** What may be entered; anything else is refused with `message`. */
export function validate(
  sheetId: number,
  area: Area,
  condition: sheets_v4.Schema$BooleanCondition,
  message: string,
): Request {
  return {
    setDataValidation: {
      range: gridRange(sheetId, area),
      rule: { condition, inputMessage: message, strict: true },
    },
  };
}

/** A condition given by a formula (written with ",") for the first cell of the area. */
export function formulaCondition(
  formula: string,
  separator: ',' | ';',
): sheets_v4.Schema$BooleanCondition {
  return {
    type: 'CUSTOM_FORMULA',
    values: [{ userEnteredValue: inLocale(formula, separator) }],
  };
}

/** Locks a sheet but for its input cells. The owner of the spreadsheet can still edit all of it. */
export function protectSheet(
  sheetId: number,
  description: string,
  inputs: readonly Area[],
): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId },
        description,
        warningOnly: false,
        unprotectedRanges: inputs.map((area) => gridRange(sheetId, area)),
      },
    },
  };
}

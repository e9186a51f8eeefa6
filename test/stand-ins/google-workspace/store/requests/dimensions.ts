import type { sheets_v4 } from '@googleapis/sheets';
import { gridNamed } from '../areas';
import { plainValue } from '../effective-values';
import { invalid } from '../errors';
import { applyMask, changeMask } from '../field-mask';
import {
  defaultColumnPixels,
  defaultRowPixels,
  type StoredSheet,
  type StoredWorkbook,
} from '../model';
import { refuseTooLarge } from '../new-workbook';
import { refuseProtected } from '../protection';
import { changeDimension, resizeGrid } from './dimension-changes';
import type { Edit, Handlers } from './edit';

/** Adds, removes, sizes and hides rows and columns. */
export const dimensionRequests: Handlers = {
  appendDimension: ({ workbook }, request) => {
    const sheet = gridNamed(workbook, request.sheetId);
    const { rowCount, columnCount } = sheet.grid;
    const length = request.length ?? 0;
    if (length < 1) throw invalid('length must be at least 1');
    const rows = dimensionNamed(request.dimension) === 'ROWS';
    resizeGrid(workbook, sheet, {
      rowCount: rowCount + (rows ? length : 0),
      columnCount: columnCount + (rows ? 0 : length),
    });
    refuseTooLarge(workbook);
    return {};
  },
  insertDimension: (edit, request) => {
    const { sheet, dimension, start, end } = spanOf(
      edit.workbook,
      request.range,
      'may end anywhere',
    );
    if (request.inheritFromBefore && start === 0) {
      throw invalid('inheritFromBefore must be false when inserting at index 0.');
    }
    changeDimension(edit.workbook, sheet, {
      sheetId: sheet.sheetId,
      dimension,
      kind: 'insert',
      at: start,
      count: end - start,
    });
    refuseTooLarge(edit.workbook);
    return {};
  },
  deleteDimension: (edit, request) => {
    const span = spanOf(edit.workbook, request.range, 'inside the grid');
    const { sheet, dimension, start, end, count } = span;
    if (end - start >= count) {
      const name = dimension === 'ROWS' ? 'rows' : 'columns';
      throw invalid(`You can't delete all the ${name} on the sheet.`);
    }
    refuseProtectedSpan(edit, span);
    changeDimension(edit.workbook, sheet, {
      sheetId: sheet.sheetId,
      dimension,
      kind: 'delete',
      at: start,
      count: end - start,
    });
    return {};
  },
  updateDimensionProperties: ({ workbook }, request) => {
    const { sheet, dimension, start, end } = spanOf(workbook, request.range, 'inside the grid');
    const mask = changeMask(request.fields, 'DimensionProperties');
    const list = dimension === 'ROWS' ? sheet.rowDimensions : sheet.columnDimensions;
    while (list.length < end) list.push(null);
    for (let index = start; index < end; index++) {
      const { pixelSize, hiddenByUser } = applyMask<sheets_v4.Schema$DimensionProperties>(
        list[index] ?? {},
        request.properties ?? {},
        mask,
      );
      const kept = {
        ...(pixelSize === undefined ? {} : { pixelSize }),
        ...(hiddenByUser ? { hiddenByUser } : {}),
      };
      list[index] = Object.keys(kept).length > 0 ? kept : null;
    }
    return {};
  },
  autoResizeDimensions: ({ workbook }, request) => {
    const { sheet, dimension, start, end } = spanOf(
      workbook,
      request.dimensions,
      'inside the grid',
    );
    const list = dimension === 'ROWS' ? sheet.rowDimensions : sheet.columnDimensions;
    while (list.length < end) list.push(null);
    for (let index = start; index < end; index++) {
      const pixelSize = dimension === 'ROWS' ? defaultRowPixels : fittingPixels(sheet, index);
      list[index] = { ...list[index], pixelSize };
    }
    return {};
  },
};

/** A width that holds the column's longest entry: about 7 pixels a character and the padding. */
function fittingPixels(sheet: StoredSheet, column: number): number {
  const lengths = sheet.rows.map(
    (row) => String(plainValue(row[column]?.userEnteredValue ?? undefined)).length,
  );
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? defaultColumnPixels : longest * 7 + 8;
}

function dimensionNamed(name: string | null | undefined): 'ROWS' | 'COLUMNS' {
  if (name === 'ROWS' || name === 'COLUMNS') return name;
  throw invalid('dimension must be ROWS or COLUMNS');
}

interface Span {
  sheet: StoredSheet;
  dimension: 'ROWS' | 'COLUMNS';
  start: number;
  end: number;
  /** How many rows or columns the grid has. */
  count: number;
}

function spanOf(
  workbook: StoredWorkbook,
  range: sheets_v4.Schema$DimensionRange | null | undefined,
  extent: 'inside the grid' | 'may end anywhere',
): Span {
  if (!range) throw invalid('range is required');
  const sheet = gridNamed(workbook, range.sheetId);
  const dimension = dimensionNamed(range.dimension);
  const [count, name] =
    dimension === 'ROWS' ? [sheet.grid.rowCount, 'row'] : [sheet.grid.columnCount, 'column'];
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? count;
  if (start < 0 || end <= start)
    throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  if (extent === 'inside the grid' ? end > count : start > count) {
    const [side, index] = start >= count ? ['start', start] : ['end', end];
    throw invalid(`range.${side}Index[${index}] is after last ${name} in grid[${count - 1}]`);
  }
  return { sheet, dimension, start, end, count };
}

function refuseProtectedSpan(edit: Edit, { sheet, dimension, start, end }: Span): void {
  const { rowCount, columnCount } = sheet.grid;
  const rows = dimension === 'ROWS';
  const area = {
    sheetId: sheet.sheetId,
    startRow: rows ? start : 0,
    endRow: rows ? end : rowCount,
    startColumn: rows ? 0 : start,
    endColumn: rows ? columnCount : end,
  };
  refuseProtected(sheet, area, edit.editor);
}

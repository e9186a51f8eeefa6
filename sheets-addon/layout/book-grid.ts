import type { GridCell, GridSheet, WorkbookGrid } from '../../shared/reports/types';
import type { Book } from './types';

/** Fields mask of `spreadsheets.get` for reading a unit's report: one call, cells as values and text. */
export const GRID_FIELDS =
  'spreadsheetId,properties(title,locale),sheets(properties(sheetId,title,hidden),data(startRow,startColumn,rowData(values(effectiveValue,formattedValue))))';

/** Fields mask of `spreadsheets.get` for the workbook that is to be laid out (the `book` arguments). */
export const BOOK_FIELDS =
  'spreadsheetId,properties(title,locale,timeZone),sheets(properties,developerMetadata,merges,protectedRanges,conditionalFormats,charts(chartId,spec),data(startRow,startColumn,rowData(values(userEnteredValue,effectiveValue,formattedValue,dataValidation))))';

/** A workbook read with `GRID_FIELDS` or `BOOK_FIELDS`, as plain cells. */
export function gridFromSpreadsheet(spreadsheet: Book): WorkbookGrid {
  return {
    name: spreadsheet.properties?.title ?? '',
    sheets: (spreadsheet.sheets ?? []).map(
      (sheet): GridSheet => ({
        title: sheet.properties?.title ?? '',
        hidden: sheet.properties?.hidden === true,
        rows: cellRows(sheet.data ?? []),
      }),
    ),
  };
}

type GridBlocks = NonNullable<NonNullable<Book['sheets']>[number]['data']>;

function cellRows(blocks: GridBlocks): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const block of blocks) {
    const top = block.startRow ?? 0;
    const left = block.startColumn ?? 0;
    (block.rowData ?? []).forEach((row, rowOffset) => {
      const cells = padded(rows, top + rowOffset, () => []);
      (row.values ?? []).forEach((cell, columnOffset) => {
        padded(cells, left + columnOffset, emptyCell);
        const value = cell.effectiveValue;
        cells[left + columnOffset] = {
          value: value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null,
          text: cell.formattedValue ?? '',
        };
      });
    });
  }
  return rows;
}

const emptyCell = (): GridCell => ({ value: null, text: '' });

/** The item at `index`, the list first lengthened with `make()` up to there. */
function padded<T>(list: T[], index: number, make: () => T): T {
  while (list.length <= index) list.push(make());
  return list[index] as T;
}

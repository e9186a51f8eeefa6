import { contains, overlap, requestedArea } from '../areas';
import { invalid } from '../errors';
import { type Area, cellAt, putCell, type StoredCell, type StoredSheet } from '../model';
import { refuseProtected } from '../protection';
import type { Handlers } from './edit';

/** Merges and unmerges cells. */
export const mergeRequests: Handlers = {
  mergeCells: ({ workbook, editor }, request) => {
    const { sheet, area } = requestedArea(workbook, request.range);
    refuseProtected(sheet, area, editor);
    refuseCutMerge(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    for (const part of parts(area, request.mergeType)) {
      const cells = (part.endRow - part.startRow) * (part.endColumn - part.startColumn);
      if (cells > 1) mergeArea(sheet, part);
    }
    return {};
  },
  unmergeCells: ({ workbook, editor }, request) => {
    const { sheet, area } = requestedArea(workbook, request.range);
    refuseProtected(sheet, area, editor);
    refuseCutMerge(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    return {};
  },
};

function refuseCutMerge(sheet: StoredSheet, area: Area): void {
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge))) {
    throw invalid('You must select all cells in a merged range to merge or unmerge them.');
  }
}

function parts(area: Area, mergeType: string | null | undefined): Area[] {
  switch (mergeType ?? 'MERGE_ALL') {
    case 'MERGE_ALL':
      return [area];
    case 'MERGE_ROWS':
      return range(area.startRow, area.endRow).map((row) => ({
        ...area,
        startRow: row,
        endRow: row + 1,
      }));
    case 'MERGE_COLUMNS':
      return range(area.startColumn, area.endColumn).map((column) => ({
        ...area,
        startColumn: column,
        endColumn: column + 1,
      }));
    default:
      throw invalid(`Unknown merge type: ${mergeType}`);
  }
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

/** Only the first filled value stays, in the top left cell; the others keep their format. */
function mergeArea(sheet: StoredSheet, area: Area): void {
  sheet.merges.push(area);
  let first: StoredCell['userEnteredValue'];
  for (let row = area.startRow; row < area.endRow; row++) {
    for (let column = area.startColumn; column < area.endColumn; column++) {
      const { userEnteredValue, ...rest } = cellAt(sheet, row, column) ?? {};
      first ??= userEnteredValue;
      putCell(sheet, row, column, rest);
    }
  }
  const corner = cellAt(sheet, area.startRow, area.startColumn) ?? {};
  if (first) {
    putCell(sheet, area.startRow, area.startColumn, { ...corner, userEnteredValue: first });
  }
}

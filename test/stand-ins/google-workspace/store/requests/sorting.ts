import type { sheets_v4 } from '@googleapis/sheets';
import { shiftedFormula } from '../../formulas/references';
import { requestedArea } from '../areas';
import { invalid } from '../errors';
import { type Area, cellAt, putCell, type StoredCell, type StoredSheet } from '../model';
import { refuseProtected } from '../protection';
import type { Handlers } from './edit';

/** Sorts rows by what was entered in them; formulas are taken as text, their results are not known here. */
export const sortRequests: Handlers = {
  sortRange: ({ workbook, editor }, request) => {
    const { sheet, area } = requestedArea(workbook, request.range);
    const specs = request.sortSpecs ?? [];
    if (specs.length === 0) throw invalid('At least one sort spec must be set.');
    refuseProtected(sheet, area, editor);
    const rows = cellsOf(sheet, area).map((cells, offset) => ({
      cells,
      row: area.startRow + offset,
    }));
    const sorted = [...rows].sort((a, b) => {
      for (const spec of specs) {
        const column = (spec.dimensionIndex ?? 0) - area.startColumn;
        const order = compared(a.cells[column], b.cells[column], spec);
        if (order !== 0) return order;
      }
      return 0;
    });
    sorted.forEach(({ cells, row: from }, offset) => {
      const row = area.startRow + offset;
      cells.forEach((cell, index) => {
        putCell(sheet, row, area.startColumn + index, movedCell(cell, row - from));
      });
    });
    return {};
  },
};

const cellsOf = (sheet: StoredSheet, area: Area): StoredCell[][] =>
  Array.from({ length: area.endRow - area.startRow }, (_, row) =>
    Array.from(
      { length: area.endColumn - area.startColumn },
      (_, column) => cellAt(sheet, area.startRow + row, area.startColumn + column) ?? {},
    ),
  );

/** Numbers before text, as in the grid; empty cells last, whatever the order. */
function compared(
  a: StoredCell | undefined,
  b: StoredCell | undefined,
  { sortOrder }: sheets_v4.Schema$SortSpec,
): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  const order =
    typeof x === 'number' && typeof y === 'number'
      ? x - y
      : typeof x === typeof y
        ? String(x).localeCompare(String(y), 'vi')
        : Number(typeof x === 'string') - Number(typeof y === 'string');
  return sortOrder === 'DESCENDING' ? -order : order;
}

function sortKey(cell: StoredCell | undefined): string | number | undefined {
  const value = cell?.userEnteredValue;
  return value?.numberValue ?? value?.stringValue ?? value?.formulaValue ?? undefined;
}

function movedCell(cell: StoredCell, rows: number): StoredCell {
  const formula = cell.userEnteredValue?.formulaValue;
  if (!formula) return cell;
  const formulaValue = shiftedFormula(formula, { rows, columns: 0 });
  return { ...cell, userEnteredValue: { formulaValue } };
}

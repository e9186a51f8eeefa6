import {
  type Cell,
  cellAddress,
  GROUP_COLUMN,
  type SheetCells,
  type Table,
} from '../../../shared/tables';
import { emptyCell, textCell } from '../../../shared/tables/text-cells';
import { cellPlace } from '../addresses';

/**
 * A sheet with a table's values at their own addresses and its headers in the row above them: what
 * can be made when only the table was kept, not its file. The column made from group rows comes last.
 */
export function sheetOfTable(table: Table): SheetCells {
  const first = table.rows[0]?.number ?? 2;
  const headerRow = Math.max(0, first - 2);
  const places = columnPlaces(table);
  const cells: Cell[][] = [];
  const put = (row: number, column: number, cell: Cell) => {
    for (let at = cells.length; at <= row; at += 1) cells.push([]);
    const line = cells[row] ?? [];
    for (let at = line.length; at < column; at += 1) line.push(emptyCell(row, at));
    line[column] = { ...cell, address: cellAddress(row, column) };
  };
  for (const { id, header } of table.columns) {
    const column = places.get(id) ?? 0;
    put(headerRow, column, textCell(headerRow, column, header));
  }
  for (const row of table.rows) {
    for (const { id } of table.columns) {
      const cell = row.cells[id];
      const column = places.get(id) ?? 0;
      if (cell) put(row.number - 1, column, id === GROUP_COLUMN ? asText(cell) : cell);
    }
  }
  const hiddenColumns = table.columns.flatMap(({ id, hidden }) =>
    hidden ? [places.get(id) ?? 0] : [],
  );
  const hiddenRows = table.rows.flatMap(({ number, hidden }) => (hidden ? [number - 1] : []));
  return { name: table.sheetName, cells, merges: [], hiddenRows, hiddenColumns };
}

/** Zero-based columns by id. */
function columnPlaces(table: Table): Map<string, number> {
  const places = new Map(
    table.columns.flatMap(({ id }) => {
      const place = cellPlace(`${id}1`);
      return place ? [[id, place.column] as const] : [];
    }),
  );
  const last = Math.max(-1, ...places.values());
  return places.set(GROUP_COLUMN, last + 1);
}

/** A group cell's raw form is that of the group row ("LỚP 1A"); the column shows its text ("1A"). */
function asText(cell: Cell): Cell {
  return { ...cell, raw: cell.text };
}

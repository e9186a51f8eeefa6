import type { sheets_v4 } from '@googleapis/sheets';
import { placesIn, requestedArea } from '../areas';
import { type Area, cellAt, putCell } from '../model';
import { refuseProtected } from '../protection';
import type { Handlers } from './edit';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Draws the borders of a range: its edges and the lines inside it. */
export const borderRequests: Handlers = {
  updateBorders: ({ workbook, editor }, request) => {
    const { sheet, area } = requestedArea(workbook, request.range);
    refuseProtected(sheet, area, editor);
    for (const { row, column } of placesIn(area)) {
      const cell = { ...cellAt(sheet, row, column) };
      const borders = { ...cell.userEnteredFormat?.borders };
      for (const [side, border] of sidesOf({ row, column }, area, request)) {
        if (border.style === 'NONE') delete borders[side];
        else borders[side] = border;
      }
      const { borders: _old, ...format } = cell.userEnteredFormat ?? {};
      const next = Object.keys(borders).length > 0 ? { ...format, borders } : format;
      if (Object.keys(next).length > 0) cell.userEnteredFormat = next;
      else delete cell.userEnteredFormat;
      putCell(sheet, row, column, cell);
    }
    return {};
  },
};

/** The borders that the request draws around one cell; those it does not name stay. */
function sidesOf(
  { row, column }: { row: number; column: number },
  area: Area,
  request: sheets_v4.Schema$UpdateBordersRequest,
): [Side, sheets_v4.Schema$Border][] {
  const { innerHorizontal, innerVertical } = request;
  const sides: Record<Side, sheets_v4.Schema$Border | null | undefined> = {
    top: row === area.startRow ? request.top : innerHorizontal,
    bottom: row === area.endRow - 1 ? request.bottom : innerHorizontal,
    left: column === area.startColumn ? request.left : innerVertical,
    right: column === area.endColumn - 1 ? request.right : innerVertical,
  };
  return (Object.entries(sides) as [Side, sheets_v4.Schema$Border | undefined][]).flatMap(
    ([side, border]) => (border ? [[side, structuredClone(border)]] : []),
  );
}

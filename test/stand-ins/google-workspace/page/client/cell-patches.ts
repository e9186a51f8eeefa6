import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { CellEdit } from '../messages';

export interface CellPatch {
  unitId: string;
  subUnitId: string;
  cellValue: Record<number, Record<number, ICellData>>;
}

type Cells = Record<number, Record<number, ICellData>>;

/** What a style may lack: to take it off, it is set to null. */
const REMOVABLE = { ul: null, st: null, bg: null, cl: null, bd: null };

/**
 * The changes that turn the cells of `before` into those of `after`, one per sheet; null when more
 * than cells changed, so that the workbook has to be built anew.
 */
export function cellPatches(before: IWorkbookData, after: IWorkbookData): CellPatch[] | null {
  if (JSON.stringify(frame(before)) !== JSON.stringify(frame(after))) return null;
  return after.sheetOrder.flatMap((subUnitId) => {
    const cellValue = changedCells(
      cellsOf(before.sheets[subUnitId]),
      cellsOf(after.sheets[subUnitId]),
      (cell) => resolved(cell, before),
      (cell) => resolved(cell, after),
    );
    return Object.keys(cellValue).length > 0 ? [{ unitId: after.id, subUnitId, cellValue }] : [];
  });
}

/** Marks cells as no longer shown as `data` says, so that the next patches bring them back. */
export function forgetCells(data: IWorkbookData, { sheetId, cells }: CellEdit): void {
  const sheet = data.sheets[String(sheetId)];
  if (!sheet) return;
  const known = cellsOf(sheet);
  for (const { row, column, text } of cells) {
    known[row] = { ...known[row], [column]: { v: text, custom: { forgotten: true } } };
  }
  sheet.cellData = known;
}

const cellsOf = (sheet: Partial<IWorksheetData> | undefined) => (sheet?.cellData ?? {}) as Cells;

/** The workbook without its cells, and without what follows from them: rows that grow with a text. */
const frame = ({ styles: _, sheets, ...rest }: IWorkbookData) => ({
  ...rest,
  sheets: Object.values(sheets).map(({ cellData: _, rowData = {}, ...sheet }) => ({
    ...sheet,
    rowData: Object.entries(rowData).filter(([, row]) => !row?.ia),
  })),
});

/** A cell with its style in place of the style's id. */
function resolved(cell: ICellData | undefined, { styles }: IWorkbookData): ICellData {
  const style = typeof cell?.s === 'string' ? styles[cell.s] : cell?.s;
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f: cell?.f ?? null,
    s: style ?? null,
    custom: cell?.custom ?? null,
  };
}

function changedCells(
  before: Cells,
  after: Cells,
  was: (cell: ICellData | undefined) => ICellData,
  is: (cell: ICellData | undefined) => ICellData,
): Cells {
  const changed: Cells = {};
  for (const row of keys(before, after)) {
    for (const column of keys(before[row], after[row])) {
      const next = is(after[row]?.[column]);
      if (JSON.stringify(was(before[row]?.[column])) === JSON.stringify(next)) continue;
      const style = next.s === null ? null : { ...REMOVABLE, ...(next.s as IStyleData) };
      const cell = { ...next, p: null, s: style } as ICellData;
      changed[row] = { ...changed[row], [column]: cell };
    }
  }
  return changed;
}

const keys = (...of: (object | undefined)[]) => [
  ...new Set(of.flatMap((one) => Object.keys(one ?? {}).map(Number))),
];

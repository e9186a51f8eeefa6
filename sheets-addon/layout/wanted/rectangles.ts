import type { Area } from '../requests';

/** A cell, zero-based, with what makes it alike to others. */
export interface KeyedCell<Key> {
  row: number;
  column: number;
  key: Key;
}

interface KeyedArea<Cell extends KeyedCell<unknown>> {
  area: Area;
  key: Cell['key'];
  /** The cells in it, the one in its top left corner first. */
  members: Cell[];
}

/**
 * Cells with the same key put together into rectangles: first downwards, then equal runs sideways.
 * In each column the cells are given from top to bottom.
 */
export function rectangles<Cell extends KeyedCell<unknown>>(
  cells: readonly Cell[],
): KeyedArea<Cell>[] {
  const columns = new Map<number, KeyedArea<Cell>[]>();
  for (const cell of cells) {
    const { row, column, key } = cell;
    const runs = columns.get(column);
    const last = runs?.at(-1);
    if (last && last.key === key && last.area.bottom === row) {
      last.area.bottom += 1;
      last.members.push(cell);
    } else {
      const area = { top: row, bottom: row + 1, left: column, right: column + 1 };
      const run = { key, area, members: [cell] };
      if (runs) runs.push(run);
      else columns.set(column, [run]);
    }
  }
  const found: KeyedArea<Cell>[] = [];
  /** By top row: what the next column may widen. */
  let beside = new Map<number, KeyedArea<Cell>>();
  for (const [column, runs] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<number, KeyedArea<Cell>>();
    for (const run of runs) {
      const left = beside.get(run.area.top);
      const same = left?.key === run.key && left.area.bottom === run.area.bottom;
      if (left && same && left.area.right === column) {
        left.area.right += 1;
        left.members.push(...run.members);
        next.set(run.area.top, left);
      } else {
        found.push(run);
        next.set(run.area.top, run);
      }
    }
    beside = next;
  }
  return found;
}

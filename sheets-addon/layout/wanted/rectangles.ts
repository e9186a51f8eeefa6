import type { Area } from '../requests';

/** A cell, zero-based, with what makes it alike to others. */
export interface KeyedCell {
  row: number;
  column: number;
  key: string;
}

/** Cells of the same key put together into rectangles: first downwards, then equal runs sideways. */
export function rectangles(cells: readonly KeyedCell[]): { area: Area; key: string }[] {
  const down = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { area: Area; key: string }[] = [];
  for (const { row, column, key } of down) {
    const last = runs.at(-1);
    if (last?.key === key && last.area.left === column && last.area.bottom === row) {
      last.area.bottom += 1;
    } else {
      runs.push({ key, area: { top: row, bottom: row + 1, left: column, right: column + 1 } });
    }
  }
  const wide = new Map<string, { area: Area; key: string }>();
  const found: { area: Area; key: string }[] = [];
  for (const run of runs) {
    const name = `${run.area.top} ${run.area.bottom} ${run.key}`;
    const beside = wide.get(name);
    if (beside?.area.right === run.area.left) beside.area.right += 1;
    else {
      wide.set(name, run);
      found.push(run);
    }
  }
  return found;
}

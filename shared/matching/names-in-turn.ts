import type { Pairs } from './pairs';
import { rowsInTurn } from './rows-in-turn';

/**
 * By row the control in its turn, where as many columns of one name as controls of one name are
 * left: "SL" under each of three months, and "Số lượng" under each of three quarters.
 */
export function namesInTurn(
  { columns, controls, rows }: Pairs,
  openRows: readonly number[],
  isFree: (place: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const group of groupBy(openRows, (row) => columns[row]?.phrase.key ?? '')) {
    const places = new Set(group.flatMap((row) => [...(rows[row]?.keys() ?? [])]).filter(isFree));
    const named = groupBy([...places], (place) => controls[place]?.phrase.key ?? '');
    const [fitting, ...others] = named.filter(({ length }) => length === group.length);
    if (group.length < 2 || !fitting || others.length > 0) continue;
    const turns = fitting.sort((a, b) => a - b);
    for (const [at, row] of rowsInTurn(group, columns).entries()) found.set(row, turns[at] ?? -1);
  }
  return found;
}

function groupBy(numbers: readonly number[], keyOf: (number: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const number of numbers) {
    const key = keyOf(number);
    const known = groups.get(key);
    if (known) known.push(number);
    else if (key !== '') groups.set(key, [number]);
  }
  return [...groups.values()];
}

import { grouped } from '../grouped';
import type { Pairs } from '../pairs';
import { inTableOrder } from './table-order';

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
  for (const group of byName(openRows, (row) => columns[row]?.phrase.key ?? '')) {
    const turns = inTableOrder(group, columns);
    if (group.length < 2 || turns.length < group.length) continue;
    const places = new Set(group.flatMap((row) => [...(rows[row]?.keys() ?? [])]).filter(isFree));
    const named = byName(places, (place) => controls[place]?.phrase.key ?? '');
    const [fitting, ...others] = named.filter(({ length }) => length === group.length);
    if (!fitting || others.length > 0) continue;
    fitting.sort((a, b) => a - b);
    for (const [at, row] of turns.entries()) found.set(row, fitting[at] ?? -1);
  }
  return found;
}

/** The groups of those that have a name. */
function byName(numbers: Iterable<number>, nameOf: (number: number) => string): number[][] {
  const named = [...numbers].map((number) => [nameOf(number), number] as const);
  return [...grouped(named.filter(([name]) => name !== '')).values()];
}

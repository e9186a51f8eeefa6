import { inTableOrder } from '../order/table-order';
import type { ColumnReading, Readings } from '../readings';
import { SELF } from '../vocabulary/same-person';

/**
 * Columns of one person stand together: in a table whose names all say whose they are ("Người mất",
 * "Năm sinh", …, "Người báo", "Số điện thoại"), a column that does not say so follows the person
 * named before it, until a column speaks of somebody else.
 */
export function carryOwners(readings: Readings): Readings {
  const { columns } = readings;
  const names = columns.filter(({ phrase }) => phrase.attributes.has('full_name'));
  if (names.length === 0 || names.some(({ whose }) => isOwn(whose.owner))) return readings;
  const carried = new Map<ColumnReading, string>();
  let last: string | null = null;
  for (const row of inTableOrder(columns.keys(), columns)) {
    const column = columns[row];
    if (!column) continue;
    const { owner } = column.whose;
    if (names.includes(column)) last = owner;
    else if (owner !== null && owner !== last) last = null;
    else if (owner === null && last !== null && column.sort !== 'person') carried.set(column, last);
  }
  const following = columns.map((column) => {
    const owner = carried.get(column);
    return owner === undefined
      ? column
      : { ...column, whose: { ...column.whose, following: owner } };
  });
  return { ...readings, columns: following };
}

const isOwn = (owner: string | null): boolean => owner === null || SELF.has(owner);

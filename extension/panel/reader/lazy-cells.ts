import type { Cell } from '../../../shared/tables/types';

/** A record that reads, lists and spreads like a plain one, without holding any cell. */
export function lazyCells(
  ids: readonly string[],
  cellOf: (id: string) => Cell | undefined,
): Readonly<Record<string, Cell>> {
  return new Proxy<Record<string, Cell>>(
    {},
    {
      get: (_, id) => (typeof id === 'string' ? cellOf(id) : undefined),
      has: (_, id) => typeof id === 'string' && cellOf(id) !== undefined,
      ownKeys: () => ids.filter((id) => cellOf(id) !== undefined),
      getOwnPropertyDescriptor(_, id) {
        const value = typeof id === 'string' ? cellOf(id) : undefined;
        return value && { value, enumerable: true, configurable: true };
      },
    },
  );
}

import * as z from 'zod/mini';

/** Rows by column and safety of their repairs: `{ "C safe": "7-9 12" }`. */
export type RowsOfRepairs = Record<string, string>;

/** Ids of repairs, written short: a column of 20,000 repaired cells takes as much room as one of two. */
export function packIds(ids: Iterable<string>): RowsOfRepairs {
  const rows = new Map<string, number[]>();
  for (const id of ids) {
    const [, column, row = '', safety] = /^([A-Z]+)(\d+) (\w+)$/.exec(id) ?? [];
    if (column === undefined) throw new RangeError(`"${id}" is no id of a repair.`);
    const key = `${column} ${safety}`;
    const own = rows.get(key);
    if (own) own.push(Number(row));
    else rows.set(key, [Number(row)]);
  }
  return Object.fromEntries([...rows].map(([key, own]) => [key, runsOf(own)]));
}

function runsOf(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of Uint32Array.from(rows).sort()) {
    const run = runs[runs.length - 1];
    if (run !== undefined && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
    .join(' ');
}

/** The ids again, by column, then by row. */
export function unpackIds(packed: RowsOfRepairs): string[] {
  return Object.entries(packed).flatMap(([key, runs]) => {
    const [column, safety] = key.split(' ');
    return rowsIn(runs).map((row) => `${column}${row} ${safety}`);
  });
}

/** More rows than a sheet has are not read. */
const MOST_ROWS = 1 << 20;

function rowsIn(runs: string): number[] {
  const rows: number[] = [];
  for (const [, first, last = first] of runs.matchAll(/(\d+)(?:-(\d+))?/g)) {
    const end = Math.min(Number(last), MOST_ROWS);
    for (let row = Number(first); row <= end; row += 1) rows.push(row);
  }
  return rows;
}

const idLists = z.record(z.string(), z.object({ ids: z.array(z.string()), at: z.number() }));

/** From version 1 of what is kept, where the ids stood one by one. */
export function withPackedIds(kept: unknown): unknown {
  const read = idLists.safeParse(kept);
  if (!read.success) return {};
  const all = Object.entries(read.data);
  return Object.fromEntries(all.map(([key, { ids, at }]) => [key, { rows: packIds(ids), at }]));
}

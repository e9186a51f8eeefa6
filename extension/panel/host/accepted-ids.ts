import * as z from 'zod/mini';

/** Rows by column and safety of their repairs: `{ "C safe": "7-9 12" }`. */
export type RowsOfRepairs = Record<string, string>;

/** Ids of repairs, written short: a column of 20,000 repaired cells takes as much room as one of two. */
export function packIds(ids: Iterable<string>): RowsOfRepairs {
  const rows = new Map<string, Map<string, number[]>>();
  for (const id of ids) {
    const digits = firstDigit(id);
    const end = id.indexOf(' ', digits);
    const row = Number(id.slice(digits, end));
    if (!(digits > 0 && end > digits && row > 0))
      throw new RangeError(`"${id}" is no repair's id.`);
    const ofColumn = placeIn(rows, id.slice(0, digits), () => new Map<string, number[]>());
    placeIn(ofColumn, id.slice(end + 1), () => [] as number[]).push(row);
  }
  const packed: RowsOfRepairs = {};
  for (const [column, bySafety] of rows) {
    for (const [safety, own] of bySafety) packed[`${column} ${safety}`] = runsOf(own);
  }
  return packed;
}

/** Of "AB12 safe" it is 2. By hand: tens of thousands of repairs may be accepted with one press. */
function firstDigit(id: string): number {
  let at = 0;
  while (at < id.length && id.charCodeAt(at) > 0x39) at += 1;
  return at;
}

function placeIn<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
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

/** The ids again, as a set of which only membership is known. */
export type HeldIds = Pick<ReadonlySet<string>, 'has'>;

/** Nothing is written out for it: tens of thousands may be held, and are asked for bit by bit. */
export function heldIds(packed: RowsOfRepairs): HeldIds {
  const held = new Map(Object.entries(packed).map(([key, runs]) => [key, markedRows(runs)]));
  return {
    has(id) {
      const digits = firstDigit(id);
      const end = id.indexOf(' ', digits);
      const rows = held.get(id.slice(0, digits) + id.slice(end));
      return rows?.[Number(id.slice(digits, end))] === 1;
    },
  };
}

/** More rows than a sheet has are not read. */
const MOST_ROWS = 1 << 20;

/** 1 by the number of each row in "7-9 12". */
function markedRows(runs: string): Uint8Array {
  const pairs = [...runs.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, first, last = first]) => ({
    first: Number(first),
    last: Math.min(Number(last), MOST_ROWS),
  }));
  const marked = new Uint8Array(Math.max(0, ...pairs.map(({ last }) => last)) + 1);
  for (const { first, last } of pairs) marked.fill(1, first, last + 1);
  return marked;
}

const idLists = z.record(z.string(), z.object({ ids: z.array(z.string()), at: z.number() }));

/** From version 1 of what is kept, where the ids stood one by one. */
export function withPackedIds(kept: unknown): unknown {
  const read = idLists.safeParse(kept);
  if (!read.success) return {};
  const all = Object.entries(read.data);
  return Object.fromEntries(all.map(([key, { ids, at }]) => [key, { rows: packIds(ids), at }]));
}

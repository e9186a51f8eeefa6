/** The columns that a row may have, each with its weight > 0; as a list, 0 stands for none. */
export type RowWeights = ReadonlyMap<number, number> | readonly number[];

/**
 * The one-to-one assignment of rows to columns with the greatest total weight; a pair without
 * weight is never made. Returns for each row its column, or -1. Equal totals are decided by the
 * order of rows and columns. Rows that contend for no common column are settled apart.
 */
export function assign(rowsOfWeights: readonly RowWeights[]): number[] {
  const weights = rowsOfWeights.map(possible);
  const result = new Array<number>(weights.length).fill(-1);
  for (const { rows, columns } of contenders(weights)) {
    const dense = rows.map((row) => columns.map((column) => weights[row]?.get(column) ?? 0));
    for (const [place, column] of assignAll(dense).entries()) {
      const row = rows[place];
      if (row !== undefined) result[row] = columns[column] ?? -1;
    }
  }
  return result;
}

function possible(row: RowWeights): ReadonlyMap<number, number> {
  return row instanceof Map ? row : new Map([...row.entries()].filter(([, weight]) => weight > 0));
}

interface Contest {
  rows: number[];
  columns: number[];
}

/** Rows and columns that hang together by possible pairs, each list ascending. */
function contenders(weights: readonly ReadonlyMap<number, number>[]): Contest[] {
  const rowsOf = new Map<number, number[]>();
  for (const [row, columns] of weights.entries()) {
    for (const column of columns.keys()) {
      const known = rowsOf.get(column);
      if (known) known.push(row);
      else rowsOf.set(column, [row]);
    }
  }
  const contests: Contest[] = [];
  const seen = new Set<number>();
  for (const [start, own] of weights.entries()) {
    if (seen.has(start) || own.size === 0) continue;
    seen.add(start);
    const rows = [start];
    const columns = new Set<number>();
    for (const row of rows) {
      for (const column of weights[row]?.keys() ?? []) {
        if (columns.has(column)) continue;
        columns.add(column);
        for (const other of rowsOf.get(column) ?? []) {
          if (!seen.has(other)) rows.push(other);
          seen.add(other);
        }
      }
    }
    const ascending = (a: number, b: number) => a - b;
    contests.push({ rows: rows.sort(ascending), columns: [...columns].sort(ascending) });
  }
  return contests;
}

/**
 * The same for weights by row and column (Hungarian method, O(rows² × columns)); a pair of weight 0
 * is never made.
 */
function assignAll(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const real = weights[0]?.length ?? 0;
  const columns = Math.max(real, rows);
  const cost = (row: number, column: number) =>
    column < real ? -(weights[row]?.[column] ?? 0) : 0;
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = at(rowOf, column);
      let smallest = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let c = 1; c <= columns; c += 1) {
        if (used[c]) continue;
        const reduced = cost(current - 1, c - 1) - at(rowPrice, current) - at(columnPrice, c);
        if (reduced < at(slack, c)) {
          slack[c] = reduced;
          before[c] = column;
        }
        if (at(slack, c) < smallest) {
          smallest = at(slack, c);
          next = c;
        }
      }
      for (let c = 0; c <= columns; c += 1) {
        if (used[c]) {
          rowPrice[at(rowOf, c)] = at(rowPrice, at(rowOf, c)) + smallest;
          columnPrice[c] = at(columnPrice, c) - smallest;
        } else slack[c] = at(slack, c) - smallest;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(before, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let c = 1; c <= real; c += 1) {
    const row = at(rowOf, c) - 1;
    if (row >= 0 && (weights[row]?.[c - 1] ?? 0) > 0) result[row] = c - 1;
  }
  return result;
}

function at(list: Float64Array | Int32Array, index: number): number {
  return list[index] ?? 0;
}

/** One row or column as it will stand. */
export interface Line {
  /** Its index in the workbook as it is; null for a new one. */
  from: number | null;
  /** Its index among the wanted ones; null for one that is nobody's or people's own. */
  wanted: number | null;
}

/** The rows or the columns of one sheet as they will stand, the first row or column first. */
export interface Lines {
  lines: readonly Line[];
  /** Index by code, as it will be. */
  at: ReadonlyMap<string, number>;
  /** Index by code, as it is; a missing code has none. */
  was: ReadonlyMap<string, number>;
}

/**
 * Keeps what is there in its order and puts each missing code behind the one wanted before it,
 * wherever that one stands. A line without a code ('') is made in a new sheet only: it cannot be
 * found again. `spare` more lines follow at the end.
 */
export function placeLines(
  codes: readonly string[],
  was: ReadonlyMap<string, number>,
  count: number,
  spare = 0,
): Lines {
  const known = new Map<number, number>();
  const missing = new Map<number, number[]>();
  let before = AT_THE_START;
  codes.forEach((code, wanted) => {
    const old = code === '' ? undefined : was.get(code);
    if (old !== undefined) {
      known.set(old, wanted);
      before = old;
    } else if (code !== '' || count === 0) {
      const there = missing.get(before);
      if (there) there.push(wanted);
      else missing.set(before, [wanted]);
    }
  });
  const lines: Line[] = [];
  for (let old = AT_THE_START; old < count; old++) {
    if (old !== AT_THE_START) lines.push({ from: old, wanted: known.get(old) ?? null });
    for (const wanted of missing.get(old) ?? []) lines.push({ from: null, wanted });
  }
  for (let added = 0; added < spare; added++) lines.push({ from: null, wanted: null });
  const at = new Map<string, number>();
  lines.forEach(({ wanted }, index) => {
    const code = wanted === null ? undefined : codes[wanted];
    if (code) at.set(code, index);
  });
  return { lines, at, was };
}

const AT_THE_START = -1;

/** A run of neighbouring indexes. */
export interface Run {
  start: number;
  count: number;
}

/** Neighbouring indexes of an ascending list put together. */
export function runsOf(indexes: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last.start + last.count === index) last.count += 1;
    else runs.push({ start: index, count: 1 });
  }
  return runs;
}

/** The new lines, as they will stand: inserted in this order, each run lands in its place. */
export function newRuns({ lines }: Lines): Run[] {
  return runsOf(lines.flatMap(({ from }, index) => (from === null ? [index] : [])));
}

import type { WantedCell, WantedSheet } from './types';

/** A wanted row or column with the words that stand in it. */
export interface Worded {
  code: string;
  words: readonly string[];
  /** By position across it: true where people, or another command, write. */
  entries: readonly boolean[];
}

/**
 * Where the codes themselves were deleted: each row or column is known again by our words in it.
 * One that could be two, or that has no words of ours, is not known.
 */
export function recognised(
  wanted: readonly Worded[],
  there: readonly (readonly string[])[],
): Map<string, number> {
  const places = new Map<string, Set<number>>();
  there.forEach((texts, index) => {
    for (const text of texts) {
      const known = places.get(text);
      if (known) known.add(index);
      else places.set(text, new Set([index]));
    }
  });
  const found = new Map<string, number>();
  const taken = new Set<number>();
  for (const { code, words } of wanted) {
    const [first, ...others] = words.map((word) => places.get(word) ?? new Set<number>());
    const fitting = [...(first ?? [])].filter((index) => others.every((it) => it.has(index)));
    const [only, second] = fitting;
    if (code === '' || only === undefined || second !== undefined || taken.has(only)) continue;
    taken.add(only);
    found.set(code, only);
  }
  return found;
}

export const wordedRows = ({ rows }: WantedSheet): Worded[] =>
  rows.map(({ code, cells }) => worded(code, cells));

export const wordedColumns = ({ rows, columns }: WantedSheet): Worded[] =>
  columns.map(({ code }, index) =>
    worded(
      code,
      rows.map(({ cells }) => cells[index]),
    ),
  );

const worded = (code: string, cells: readonly (WantedCell | undefined)[]): Worded => ({
  code,
  words: cells.flatMap(wordsOf),
  entries: cells.map((cell) => cell?.is === 'input' || cell?.is === 'kept'),
});

/** True when entries stand in the one where the other has none. */
export const hasMoreEntries = (one: Worded | undefined, other: Worded | undefined): boolean =>
  one?.entries.some((isEntry, index) => isEntry && !other?.entries[index]) ?? false;

function wordsOf(cell: WantedCell | undefined): string[] {
  const isLasting = cell?.is === 'text' && cell.ofCommand !== true;
  return isLasting && /\p{L}/u.test(cell.text) ? [cell.text] : [];
}

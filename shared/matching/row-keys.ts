import { fold } from '../vietnamese/fold';
import type { MatchColumn } from './types';

/** The columns of a grid that tell its rows apart, with the texts of each row there. */
export interface KeyTexts {
  keys: readonly string[];
  rows: readonly { readonly key: readonly string[] }[];
}

/** So many different texts of a page, and this share of them, show which column they come from. */
const LEAST_TEXTS = 2;
const LEAST_SHARE = 0.5;
/** Numbers of one or two digits come again in many columns. */
const TELLS = /\p{L}{2}|\d{3}/u;

/**
 * The columns of the table that hold the very texts which stand in a grid's rows, whatever either
 * is called: places in `keys` by column id. Says nothing where two columns hold as many.
 */
export function keysByTexts(
  columns: readonly MatchColumn[],
  { keys, rows }: KeyTexts,
): ReadonlyMap<string, number> {
  const held = columns.map(({ id, samples }) => ({ id, texts: new Set(samples.map(fold)) }));
  const found = new Map<string, number>();
  for (const at of keys.keys()) {
    const texts = [...new Set(rows.map(({ key }) => fold(key[at] ?? '')))];
    const telling = texts.filter((text) => TELLS.test(text));
    const counts = held.map((column) => telling.filter((text) => column.texts.has(text)).length);
    const most = Math.max(...counts);
    if (most < LEAST_TEXTS || most < telling.length * LEAST_SHARE) continue;
    const [best, second] = held.filter((_, number) => counts[number] === most);
    if (best && !second && !found.has(best.id)) found.set(best.id, at);
  }
  return found;
}

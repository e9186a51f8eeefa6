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
 * is called: places in `keys` by column id. Says nothing where two columns hold as many, nor of one
 * that holds them in the rows of others.
 */
export function keysByTexts(
  columns: readonly MatchColumn[],
  { keys, rows }: KeyTexts,
): ReadonlyMap<string, number> {
  const held = columns.map(({ id, samples }) => {
    const texts = samples.map(fold);
    return { id, texts, all: new Set(texts) };
  });
  const found: Found[] = [];
  for (const at of keys.keys()) {
    const telling = tellingTexts({ keys, rows }, at);
    const counts = held.map(({ all }) => telling.filter((text) => all.has(text)).length);
    const most = Math.max(...counts);
    if (most < LEAST_TEXTS || most < telling.length * LEAST_SHARE) continue;
    const [best, second] = held.filter((_, number) => counts[number] === most);
    if (best && !second && found.every(({ id }) => id !== best.id)) found.push({ ...best, at });
  }
  const pages = rows.map(({ key }) => key.map(fold));
  const sure = found.find((one) => tellsRows(one, pages));
  return new Map(
    found.filter((one) => !sure || standTogether(one, sure, pages)).map(({ id, at }) => [id, at]),
  );
}

/** True when a column has no word or number of what the key at this place has. */
export function holdsNone({ samples }: MatchColumn, grid: KeyTexts, at: number): boolean {
  const telling = tellingTexts(grid, at);
  const parts = new Set(samples.flatMap(partsOf));
  return (
    telling.length >= LEAST_TEXTS &&
    !telling.some((text) => partsOf(text).some((one) => parts.has(one)))
  );
}

/** Words and numbers, "07" as 7. */
const partsOf = (text: string): string[] =>
  fold(text)
    .match(/\p{L}+|\d+/gu)
    ?.map((part) => part.replace(/^0+(?=\d)/, '')) ?? [];

/** A column that holds texts of the key at a place. */
interface Found {
  id: string;
  at: number;
  /** Its texts, folded. */
  texts: readonly string[];
}

const tellingTexts = ({ rows }: KeyTexts, at: number): string[] =>
  [...new Set(rows.map(({ key }) => fold(key[at] ?? '')))].filter((text) => TELLS.test(text));

/** No text comes twice, on the page or in the column. */
function tellsRows({ at, texts }: Found, pages: readonly (readonly string[])[]): boolean {
  const its = pages.map((key) => key[at]);
  return new Set(its).size === its.length && new Set(texts).size === texts.length;
}

/** Of the rows that are found by `sure`, most have the other's text in that row as well. */
function standTogether(one: Found, sure: Found, pages: readonly (readonly string[])[]): boolean {
  // Blank cells are not among the texts of a column: then its rows are not known.
  if (one.texts.length !== sure.texts.length) return true;
  const places = new Map(sure.texts.map((text, place) => [text, place]));
  const rows = pages.filter((key) => places.has(key[sure.at] ?? ''));
  const together = rows.filter(
    (key) => one.texts[places.get(key[sure.at] ?? '') ?? -1] === key[one.at],
  );
  return together.length * 2 >= rows.length;
}

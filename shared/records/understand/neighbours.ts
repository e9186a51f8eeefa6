import { type Phrase, readPhrase } from '../../matching/phrase';
import type { HeaderReading } from './header-reading';

/** How many columns to either side speak for the meaning of one between them. */
const REACH = 2;

/** The columns seen next to the given one, nearest first; hidden columns do not count. */
export function neighbours(
  readings: readonly HeaderReading[],
  column: HeaderReading,
): readonly HeaderReading[] {
  const seen = readings.filter((one) => one === column || !one.column.hidden);
  const index = seen.indexOf(column);
  const near: HeaderReading[] = [];
  for (let step = 1; step <= REACH; step += 1) {
    for (const at of [index + step, index - step]) {
      const reading = seen[at];
      if (reading) near.push(reading);
    }
  }
  return near;
}

/** The nearest column that is one of those named, as its header is written; null when none is. */
export function findBeside(
  near: readonly HeaderReading[],
  names: readonly string[],
): string | null {
  const wanted = names.map(readPhrase);
  const found = near.find(({ phrase }) => wanted.some((name) => isSame(name, phrase)));
  return found?.path.at(-1) ?? null;
}

function isSame(name: Phrase, phrase: Phrase): boolean {
  if (name.key === phrase.key) return true;
  if (name.owner !== null && name.owner !== phrase.owner) return false;
  return [...name.attributes].some((attribute) => phrase.attributes.has(attribute));
}

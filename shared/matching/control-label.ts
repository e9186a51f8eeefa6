import { isOfPerson } from './persons/persons-of-form';
import { type Phrase, readPhrase } from './phrase';
import type { Control } from './types';

/**
 * Under a header that only says that a value is wanted ("Số lượng"), the row says what it is; under
 * one that only says whose it is ("Cha"), the row "Ngày sinh" says what.
 */
export function readLabel({ label, section }: Control, headers: ReadonlySet<string>): Phrase {
  const whole = readPhrase(label);
  const phrase = onlyAsks(whole) ? readPhrase('') : whole;
  const row = section.at(-1);
  if (row === undefined) return phrase;
  const heading = readPhrase(row);
  if (!headers.has(phrase.folded)) return phrase;
  if (GENERIC.has(phrase.folded)) return heading;
  const asks = heading.attributes.size > 0 && heading.owner === null && !isOfPerson(heading);
  const isCrossed = isPersonAlone(phrase) && asks;
  return isCrossed ? { ...heading, owner: phrase.owner } : phrase;
}

/** Labels, folded, that stand under two headings or more: the headers of rows that say what is asked. */
export function labelsOfRows(controls: readonly Control[]): Set<string> {
  const rows = new Map<string, Set<string>>();
  for (const { label, section } of controls) {
    const phrase = readPhrase(label);
    if (!GENERIC.has(phrase.folded) && !isPersonAlone(phrase)) continue;
    const under = rows.get(phrase.folded) ?? new Set();
    rows.set(phrase.folded, under.add(section.at(-1) ?? ''));
  }
  return new Set([...rows].filter(([, under]) => under.size > 1).map(([plain]) => plain));
}

/** "-- Chọn --" asks for a choice and names nothing, though it stands where a label would. */
function onlyAsks({ folded }: Phrase): boolean {
  return /^(?:(?:vui long|hay|please) )?(?:chon|select|choose)(?: one| mot| gia tri| option)?$/.test(
    folded,
  );
}

/** "Cha" names the father, and by itself his name. */
function isPersonAlone({ owner, attributes, strength }: Phrase): boolean {
  return owner !== null && attributes.has('full_name') && strength === ALONE;
}

/** How surely a person alone stands for the person's name. */
const ALONE = 0.95;

/** Headers of grids that name nothing by themselves. */
const GENERIC: ReadonlySet<string> = new Set([
  'so lieu',
  'so luong',
  'gia tri',
  'noi dung',
  'ket qua',
  'thong tin',
  'tra loi',
  'dien',
]);

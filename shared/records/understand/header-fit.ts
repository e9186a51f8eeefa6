import type { Phrase } from '../../matching/phrase';
import { likeness } from '../../matching/similarity';
import { PLACED } from '../../matching/vocabulary/person-places';
import { SELF } from '../../matching/vocabulary/same-person';
import type { NamedField } from './field-names';
import type { HeaderReading } from './header-reading';

/** How well a header names a field, 0–1. */
export interface HeaderFit {
  value: number;
  /**
   * same: one of the field's names. borrowed: one that is first another field's, so that values have
   * to tell. meaning: known to mean it. words: only like it.
   */
  by: 'same' | 'borrowed' | 'meaning' | 'words' | 'nothing';
}

/** The field is a relative's, and the header does not say whose it is. */
const UNSAID_OWNER = 0.55;
/** "SĐT phụ huynh" for the phone of the father: one of two. */
const ONE_OF_PARENTS = 0.65;
const OTHER_OWNER = 0.2;
const UNSAID_PLACE = 0.88;
const OTHER_PLACE = 0.3;
/** Of names that are only like each other, the weaker ones say nothing. */
const LEAST_LIKE = 0.62;
const PARENTS: ReadonlySet<string> = new Set(['father', 'mother', 'guardian']);

/** Compares a header, read as `phrase`, with all names of a field; the best counts. */
export function headerFit(reading: HeaderReading, phrase: Phrase, named: NamedField): HeaderFit {
  let best: HeaderFit = { value: 0, by: 'nothing' };
  for (const name of named.names) {
    const { value, by } = likeness(phrase, name);
    if (by === 'nothing' || (by === 'words' && value < LEAST_LIKE)) continue;
    const whole = value * ownerFit(reading, name, named) * placeFit(reading, name, named);
    const isBorrowed = named.borrowed.has(name.key);
    if (whole > best.value) best = { value: whole, by: isBorrowed ? 'borrowed' : by };
  }
  return best;
}

function ownerFit({ owner }: HeaderReading, name: Phrase, named: NamedField): number {
  const its = name.owner ?? named.owner;
  if (owner === its) return 1;
  if (owner === null) return its === null || SELF.has(its) || its === 'parent' ? 1 : UNSAID_OWNER;
  if (its === null) return SELF.has(owner) ? 1 : OTHER_OWNER;
  return owner === 'parent' && PARENTS.has(its) ? ONE_OF_PARENTS : OTHER_OWNER;
}

function placeFit({ place }: HeaderReading, name: Phrase, named: NamedField): number {
  if (place === null) return name.place === null ? 1 : UNSAID_PLACE;
  const isPlaced = [...name.attributes].some((attribute) => PLACED.has(attribute));
  const its = name.place ?? (isPlaced ? named.place : place);
  if (its === place) return 1;
  return its === null ? UNSAID_PLACE : OTHER_PLACE;
}

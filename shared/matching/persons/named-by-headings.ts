import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { onlyOne } from '../only-one';
import { type Phrase, readPhrase } from '../phrase';
import type { ColumnReading, ControlReading, Readings } from '../readings';
import { readColumn } from '../readings';
import { sharesOne } from '../shares-one';
import { sortOfValues } from '../sorts';
import { spellingKey } from '../spelling';
import { readQualifiers } from '../vocabulary';
import { withoutAsking } from '../vocabulary/filler';
import { ACTING, PARTIES } from '../vocabulary/same-person';
import { WEIGHTS } from '../weights';
import { asNameField, FULL_NAME, NAME } from './name-fields';
import { ownerFit } from './owner-fit';
import { type Person, personsOf } from './persons-of-form';
import { isOfPage, ownedBy } from './whose';

/**
 * Who stands over controls owns them, also when nobody is known by such a name: where a header says
 * what one heading says besides what it asks for ("CCCD nam" under "Bên nam", "Năm sinh NNT" under
 * "Người nộp thuế"), it asks for that person's. A header that is but the heading asks for the name.
 */
export function nameByHeadings(readings: Readings): Readings {
  const persons = personsOf(readings.controls);
  if (persons.length === 0) return readings;
  const owners = new Map<ControlReading, string>();
  const columns = readings.columns.map((column) => {
    const told = askedOf(column, persons) ?? nameOf(column, persons, readings.controls);
    if (!told) return column;
    const { person, asked } = told;
    const ofActing = isOfActing(column);
    for (const control of person.controls) {
      if (ofActing || !isOfActing(control)) owners.set(control, person.owner);
    }
    return asked === null ? ownedBy(column, person.owner) : readAs(column, asked, person);
  });
  const controls = readings.controls.map((control) =>
    ownedBy(control, owners.get(control) ?? control.whose.owner),
  );
  return { ...readings, columns, controls: controls.map((one) => asName(one, columns)) };
}

/** "Người yêu cầu" asks for the name of the one whom the table calls "Người làm đơn". */
function asName(control: ControlReading, columns: readonly ColumnReading[]): ControlReading {
  const { phrase, whose } = control;
  const owner = whose.owner === null ? roleOf(phrase) : null;
  if (owner === null || phrase.attributes.has(FULL_NAME)) return control;
  if (columns.some((column) => sharesOne(column.phrase.attributes, phrase.attributes)))
    return control;
  const its = { ...whose, owner };
  const isNamed = columns.some(
    (column) =>
      column.phrase.attributes.has(FULL_NAME) &&
      column.whose.owner !== null &&
      ownerFit(column.whose, its) >= WEIGHTS.unsaidSelfLike,
  );
  return isNamed ? { ...asNameField(control), whose: its } : control;
}

const keyOf = remembering(spellingKey);

/** Whose name a text asks for that is but another word for somebody, or two ("Trụ trì/cha sở"). */
function roleOf({ text, isUnmarked }: Phrase): string | null {
  const [first = ''] = text.split('/');
  for (const part of [text, first]) {
    const { owner, rest, ownerStandsAlone } = readQualifiers(keyOf(part), isUnmarked);
    if (ownerStandsAlone && NAME_OF.test(fold(withoutAsking(rest)))) return owner;
  }
  return null;
}

const isOfActing = ({ phrase: { owner, plain } }: ColumnReading | ControlReading): boolean =>
  (owner !== null && ACTING.has(owner)) || ACTING_SHORT.test(plain);

/** What a header asks for of whom; `asked` null: what it says by itself. */
interface Told {
  person: Person;
  asked: string | null;
}

/** The one person whom a header speaks of, and the rest of it; null when there are several or none. */
function askedOf(reading: ColumnReading, persons: readonly Person[]): Told | null {
  const { phrase, whose } = reading;
  if (isOfActing(reading)) return askedOfActing(reading, persons);
  if (whose.owner !== null) {
    const person = ownerAmong(persons, whose.owner);
    if (person) return { person, asked: null };
    if (!PARTIES.has(whose.owner)) return null;
  }
  const isBareName = persons.some(({ names }) => names.has(phrase.key));
  if (phrase.attributes.size > 0 && whose.owner === null && !isBareName) return null;
  const found = persons.flatMap((person) =>
    [...person.names].flatMap((name) => {
      const rest = without(phrase.key, name);
      const asked = rest === '' ? nameAskedOf(reading, person) : rest;
      return asked === null || !isAsked(asked, person) ? [] : [{ person, asked, name }];
    }),
  );
  const [longest] = found.sort((a, b) => b.name.length - a.name.length);
  const isOne = found.every(
    ({ person, name }) => person === longest?.person || name.length < (longest?.name.length ?? 0),
  );
  return longest && isOne ? longest : null;
}

/** The person whom the table calls so, or the one party whom it calls so by another word. */
function ownerAmong(persons: readonly Person[], owner: string): Person | null {
  const exact = persons.find(({ said }) => said === owner);
  if (exact) return exact;
  const mine = { owner, place: null, numbers: '' };
  const parties = persons.filter(
    (one) =>
      isOfPage(one.owner) && ownerFit(mine, { ...mine, owner: one.said }) >= WEIGHTS.unsaidSelfLike,
  );
  return onlyOne(parties);
}

/** "ĐD bên A"; elsewhere these letters stand for other words. */
const ACTING_SHORT = /^dd (?:ben|nha|ncc)\b/;

/** "Đại diện NCC" asks for the one who acts for "Bên B", "Chức vụ đại diện NCC" for that one's post. */
function askedOfActing({ phrase }: ColumnReading, persons: readonly Person[]): Told | null {
  const rest = ACTING_SHORT.test(phrase.plain)
    ? phrase.key.slice(phrase.key.indexOf(' ') + 1)
    : readQualifiers(phrase.key, phrase.isUnmarked).rest;
  for (const person of persons) {
    const acting = person.controls.find(isOfActing);
    const left = [...person.names].flatMap((name) => without(rest, name) ?? []);
    const [asked] = left.sort((a, b) => a.length - b.length);
    if (!acting || asked === undefined) continue;
    if (asked === '') return { person, asked: acting.control.label };
    if (isAsked(asked, person)) return { person, asked };
  }
  return null;
}

/**
 * A header that is but another word for one person of the form asks for the name ("Người viết đơn"
 * for "Người yêu cầu"), if no field is called what it says.
 */
function nameOf(
  column: ColumnReading,
  persons: readonly Person[],
  controls: readonly ControlReading[],
): Told | null {
  const { phrase, whose, sort } = column;
  if (whose.owner !== null || (sort !== 'person' && sort !== 'words')) return null;
  if (controls.some((control) => sharesOne(control.phrase.attributes, phrase.attributes)))
    return null;
  const owner = roleOf(phrase);
  if (owner === null) return null;
  const mine = { owner, place: null, numbers: '' };
  const found = persons.flatMap((person): Told[] => {
    const fit = ownerFit(mine, { ...mine, owner: person.said });
    const asked = fit < WEIGHTS.unsaidSelfLike ? null : nameAskedOf(column, person);
    return asked === null ? [] : [{ person, asked }];
  });
  return onlyOne(found);
}

/** How the name of a person, or of whoever else is meant, is asked for; null: not among the fields. */
function nameAskedOf({ column: { samples } }: ColumnReading, { controls }: Person): string | null {
  const people = samples.filter((text) => CAPITALS.test(text) || sortOfValues([text]) === 'person');
  const isOfPeople = people.length * 2 >= samples.length;
  if (isOfPeople && controls.some(({ phrase }) => phrase.attributes.has(FULL_NAME))) return NAME;
  const asking = isOfPeople ? OF_SOMEBODY : OF_AN_OFFICE;
  return controls.find(({ phrase }) => asking.test(phrase.plain))?.control.label ?? null;
}

/** What is left of a text that asks for a name besides whose it is. */
const NAME_OF = /^(?:ho (?:va )?ten|ten|ho chu dem (?:va )?ten)?$/;
const CAPITALS = /^\p{Lu}{2,}(?: \p{Lu}+){1,4}$/u;
const OF_SOMEBODY = /^ho (?:va )?ten\b/;
const OF_AN_OFFICE =
  /^ten (?:don vi|cong ty|to chuc|co so|doanh nghiep|nha cung cap|nha thau|ben)\b/;

/** What is left of a key that begins or ends with a name; null when it does neither. */
function without(key: string, name: string): string | null {
  if (key === name) return '';
  if (key.endsWith(` ${name}`)) return key.slice(0, -name.length - 1);
  return key.startsWith(`${name} `) ? key.slice(name.length + 1) : null;
}

/** A field of the person asks for it. */
function isAsked(asked: string, { names, controls }: Person): boolean {
  const { attributes, key } = readPhrase(asked);
  return (
    !names.has(key) &&
    controls.some(({ phrase }) => phrase.key === key || sharesOne(phrase.attributes, attributes))
  );
}

function readAs(column: ColumnReading, asked: string, { owner, controls }: Person): ColumnReading {
  const read = readColumn({ ...column.column, header: asked });
  const numbers = column.whose.numbers || (controls[0]?.whose.numbers ?? '');
  return { ...read, column: column.column, whose: { ...column.whose, owner, numbers } };
}

import { initials } from './acronyms';
import { grouped } from './grouped';
import { ownerFit } from './owner-fit';
import { readPhrase } from './phrase';
import type { ColumnReading, ControlReading, Readings } from './readings';
import { readColumn } from './readings';
import { spellingKey } from './spelling';
import { readQualifiers } from './vocabulary';
import { LETTERS, PARTIES } from './vocabulary/same-person';
import { WEIGHTS } from './weights';
import { ownerOfPage } from './whose';

/** A person whose fields some of the controls are. */
interface Person {
  owner: string;
  /** What columns may call the person: keys of words. */
  names: ReadonlySet<string>;
  controls: readonly ControlReading[];
}

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
    for (const control of person.controls) owners.set(control, person.owner);
    return asked === null ? column : readAs(column, asked, person);
  });
  const controls = readings.controls.map((control) => {
    const owner = control.whose.owner ?? owners.get(control) ?? null;
    return owner === control.whose.owner
      ? control
      : { ...control, whose: { ...control.whose, owner } };
  });
  return { ...readings, columns, controls };
}

/** Headings that begin so are people's; the rest of their words say whose. */
const OF_A_PERSON =
  /^(?:(?:thong tin|ve|phan) )*(?:nguoi|ben|chu|ong|ba|khach|dai dien|thanh vien|doi tuong)\b/;
const UNSAID = new Set(['thông', 'tin', 'về', 'phần', 'người', 'bên', 'của'].map(spellingKey));

/** Of two controls and more, under one heading or by their labels. */
function personsOf(controls: readonly ControlReading[]): Person[] {
  const owned = grouped(
    controls.flatMap((control) => {
      const owner = ownerOf(control);
      const { numbers } = control.whose;
      return owner === null ? [] : [[`${owner} ${numbers}`, { owner, control }] as const];
    }),
  );
  return [...owned.values()].flatMap((fields) => {
    const [first] = fields;
    if (!first || fields.length < 2) return [];
    const own = fields.map(({ control }) => control);
    const headings = own.flatMap((one) => headingOf(one) ?? []);
    const names = new Set([...new Set(headings)].flatMap((one) => [...namesOf(one)]));
    for (const letters of LETTERS[first.owner] ?? []) names.add(letters);
    return names.size === 0 ? [] : [{ owner: first.owner, names, controls: own }];
  });
}

function ownerOf(control: ControlReading): string | null {
  if (control.whose.owner !== null) return control.whose.owner;
  const heading = headingOf(control);
  return heading === null ? null : (partyOf(heading) ?? ownerOfPage(readPhrase(heading).key));
}

/** The innermost heading, when it is a person's and the label says nothing of another. */
function headingOf({ control, phrase }: ControlReading): string | null {
  const heading = control.section.at(-1);
  if (heading === undefined || phrase.owner !== null) return null;
  return OF_A_PERSON.test(readPhrase(heading).plain) ? heading : null;
}

/** The party of a contract that a heading speaks of. */
function partyOf(heading: string): string | null {
  const { key, isUnmarked } = readPhrase(heading);
  const { owner } = readQualifiers(key, isUnmarked);
  return owner !== null && PARTIES.has(owner) ? owner : null;
}

function namesOf(heading: string): Set<string> {
  const { key, words } = readPhrase(heading);
  const said = key.split(' ');
  const core = said.filter((word) => !UNSAID.has(word)).join(' ');
  const names = new Set([key, core].filter((one) => one !== ''));
  if (words.length >= LEAST_SHORTENED) {
    const [whole] = [...initials(words)].filter(({ length }) => length === words.length);
    if (whole !== undefined) names.add(whole);
  }
  return names;
}

const LEAST_SHORTENED = 3;

/** What a header asks for of whom; `asked` null: what it says by itself. */
interface Told {
  person: Person;
  asked: string | null;
}

/** The one person whom a header speaks of, and the rest of it; null when there are several or none. */
function askedOf(
  { phrase, whose, sort, column }: ColumnReading,
  persons: readonly Person[],
): Told | null {
  if (whose.owner !== null) {
    const person = persons.find(({ owner }) => owner === whose.owner);
    return person ? { person, asked: null } : null;
  }
  const isBareName = persons.some(({ names }) => names.has(phrase.key));
  if (phrase.attributes.size > 0 && !isBareName) return null;
  const mayBeName = sort === 'person' || column.samples.length === 0;
  const found = persons.flatMap((person) =>
    [...person.names].flatMap((name) => {
      const asked = without(phrase.key, name);
      const mayBeAsked = asked !== null && (asked !== '' || mayBeName) && isAsked(asked, person);
      return !mayBeAsked ? [] : [{ person, asked, name }];
    }),
  );
  const [longest] = found.sort((a, b) => b.name.length - a.name.length);
  const isOne = found.every(
    ({ person, name }) => person === longest?.person || name.length < (longest?.name.length ?? 0),
  );
  return longest && isOne ? longest : null;
}

/**
 * A header that is but another word for one person of the form asks for the name ("Người viết đơn"
 * for "Người yêu cầu"), if no field is called what it says.
 */
function nameOf(
  { phrase, whose, sort }: ColumnReading,
  persons: readonly Person[],
  controls: readonly ControlReading[],
): Told | null {
  if (whose.owner !== null || sort !== 'person') return null;
  if (controls.some((control) => sharesOne(control.phrase.attributes, phrase.attributes)))
    return null;
  const { owner, rest, ownerStandsAlone } = readQualifiers(phrase.key, phrase.isUnmarked);
  if (owner === null || !ownerStandsAlone || rest !== '') return null;
  const mine = { owner, place: null, numbers: '' };
  const [person, ...others] = persons.filter(
    (one) =>
      ownerFit(mine, { ...mine, owner: one.owner }) >= WEIGHTS.unsaidSelfLike && isAsked('', one),
  );
  return person && others.length === 0 ? { person, asked: '' } : null;
}

/** What is left of a key that begins or ends with a name; null when it does neither. */
function without(key: string, name: string): string | null {
  if (key === name) return '';
  if (key.endsWith(` ${name}`)) return key.slice(0, -name.length - 1);
  return key.startsWith(`${name} `) ? key.slice(name.length + 1) : null;
}

/** A header without more asks for the name, if a field under the heading does. */
function isAsked(asked: string, { names, controls }: Person): boolean {
  if (asked === '') return controls.some(({ phrase }) => phrase.attributes.has('full_name'));
  const { attributes, key } = readPhrase(asked);
  return !names.has(key) && controls.some(({ phrase }) => sharesOne(phrase.attributes, attributes));
}

const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one));

function readAs(column: ColumnReading, asked: string, { owner, controls }: Person): ColumnReading {
  const header = asked === '' ? NAME : asked;
  const read = readColumn({ ...column.column, header });
  const numbers = column.whose.numbers || (controls[0]?.whose.numbers ?? '');
  return { ...read, column: column.column, whose: { ...column.whose, owner, numbers } };
}

const NAME = 'Họ và tên';

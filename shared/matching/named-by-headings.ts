import { initials } from './acronyms';
import { grouped } from './grouped';
import { readPhrase } from './phrase';
import type { ColumnReading, ControlReading, Readings } from './readings';
import { readColumn } from './readings';
import { spellingKey } from './spelling';
import { ownerOfPage } from './whose';

/** A person over some of the controls, in the words of the heading. */
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
  const persons = personsOver(readings.controls);
  if (persons.length === 0) return readings;
  const owners = new Map<ControlReading, string>();
  const columns = readings.columns.map((column) => {
    const told = askedOf(column, persons);
    if (!told) return column;
    const { person, asked } = told;
    for (const control of person.controls) owners.set(control, person.owner);
    return readAs(column, asked, person.owner);
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
  /^(?:(?:thong tin|ve|phan) )*(?:nguoi|ben|chu|ong|ba|khach|dai dien|thanh vien)\b/;
const UNSAID = new Set(['thông', 'tin', 'về', 'phần', 'người', 'bên', 'của'].map(spellingKey));

/** Of headings that stand innermost over two controls and more. */
function personsOver(controls: readonly ControlReading[]): Person[] {
  const under = grouped(
    controls.flatMap((control) => {
      const heading = control.control.section.at(-1);
      return heading === undefined ? [] : [[heading, control] as const];
    }),
  );
  return [...under].flatMap(([heading, own]) => {
    const phrase = readPhrase(heading);
    if (own.length < 2 || !OF_A_PERSON.test(phrase.plain)) return [];
    const names = namesOf(heading);
    const owner = own[0]?.whose.owner ?? ownerOfPage(phrase.key);
    return names.size === 0 ? [] : [{ owner, names, controls: own }];
  });
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

/** The one person whom a header speaks of, and the rest of it; null when there are several or none. */
function askedOf(
  { phrase, whose, sort, column }: ColumnReading,
  persons: readonly Person[],
): { person: Person; asked: string } | null {
  const isBareName = persons.some(({ names }) => names.has(phrase.key));
  if (whose.owner !== null || (phrase.attributes.size > 0 && !isBareName)) return null;
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

function readAs(column: ColumnReading, asked: string, owner: string): ColumnReading {
  const header = asked === '' ? NAME : asked;
  const read = readColumn({ ...column.column, header });
  return { ...read, column: column.column, whose: { ...column.whose, owner } };
}

const NAME = 'Họ và tên';

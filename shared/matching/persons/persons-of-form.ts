import { initials } from '../acronyms';
import { grouped } from '../grouped';
import { type Phrase, readPhrase } from '../phrase';
import type { ControlReading } from '../readings';
import { spellingKey } from '../spelling';
import { readQualifiers } from '../vocabulary';
import { ACTING, FILLING_IN, LETTERS, PARTIES } from '../vocabulary/same-person';
import { isOfPage, ownerOfPage } from './whose';

/** A person whose fields some of the controls are. */
export interface Person {
  owner: string;
  /** What columns that say whose they are may call the owner. */
  said: string;
  /** What columns may call the person: keys of words. */
  names: ReadonlySet<string>;
  controls: readonly ControlReading[];
}

/** Headings that begin so are people's; the rest of their words say whose. */
const OF_A_PERSON =
  /^(?:(?:thong tin|ve|phan) )*(?:nguoi|ben|chu|ong|ba|khach|dai dien|thanh vien|doi tuong)\b/;
/** "Người mượn", "Bên A": a heading over somebody's fields. */
export const isOfPerson = ({ plain }: Phrase): boolean => OF_A_PERSON.test(plain);

const ABOUT: ReadonlySet<string> = new Set(['thông', 'tin', 'về', 'phần'].map(spellingKey));
const UNSAID: ReadonlySet<string> = new Set([
  ...ABOUT,
  ...['người', 'bên', 'của'].map(spellingKey),
]);

/** Owners under one heading or by their labels; whom only a heading knows has two fields at least. */
export function personsOf(controls: readonly ControlReading[]): Person[] {
  const owned = grouped(
    controls.flatMap((control) => {
      const owner = ownerOf(control);
      const { numbers } = control.whose;
      return owner === null ? [] : [[`${owner.owner} ${numbers}`, { ...owner, control }] as const];
    }),
  );
  return [...owned.values()].flatMap((fields) => {
    const [first] = fields;
    if (!first || (fields.length < 2 && isOfPage(first.said))) return [];
    const own = fields.map(({ control }) => control);
    const headings = own.flatMap((one) => headingOf(one) ?? []);
    const names = new Set([...new Set(headings)].flatMap((one) => [...namesOf(one)]));
    for (const letters of LETTERS[first.said] ?? []) names.add(letters);
    return [{ owner: first.owner, said: first.said, names, controls: own }];
  });
}

/** A party is the page's: which of a table's persons it is, is said by nothing but the header. */
function ownerOf(control: ControlReading): Pick<Person, 'owner' | 'said'> | null {
  const { owner } = control.whose;
  const heading = headingOf(control);
  const party = heading === null ? null : partyOf(heading);
  const isOfParty = party !== null && (owner === party || (owner !== null && ACTING.has(owner)));
  if (owner !== null && !isOfParty) return { owner, said: owner };
  if (heading === null) return null;
  const ofPage = ownerOfPage(party ?? readPhrase(heading).key);
  return { owner: ofPage, said: party ?? ofPage };
}

const MAY_STAND_UNDER: ReadonlySet<string> = new Set([...ACTING, ...PARTIES]);

/** The innermost heading, when it is a person's and the label says nothing of another. */
function headingOf({ control, phrase }: ControlReading): string | null {
  const heading = control.section.at(-1);
  if (heading === undefined || !(phrase.owner === null || MAY_STAND_UNDER.has(phrase.owner)))
    return null;
  return isOfPerson(readPhrase(heading)) ? heading : null;
}

/** The party of a contract, or whoever fills the form in, that a heading speaks of. */
function partyOf(heading: string): string | null {
  const { key, isUnmarked } = readPhrase(heading);
  const { owner } = readQualifiers(key, isUnmarked);
  return owner !== null && (PARTIES.has(owner) || owner === FILLING_IN) ? owner : null;
}

/** What a heading says, what stands in its brackets and before them, and what these are called as well. */
function namesOf(heading: string): Set<string> {
  const inside = [...heading.matchAll(/\(([^)]+)\)/g)].map(([, inner = '']) => inner);
  const outside = heading.replace(/\([^)]*\)/g, ' ');
  return new Set([heading, outside, ...inside].flatMap(wordingsOf));
}

function wordingsOf(text: string): string[] {
  const { key, plain, words } = readPhrase(text);
  const core = key.split(' ').filter((word) => !UNSAID.has(word));
  const called = core.join(' ');
  const told = words.filter(({ marked }) => !ABOUT.has(marked));
  const [whole] = [...initials(told)].filter(({ length }) => length === told.length);
  const short = told.length >= LEAST_SHORTENED && whole !== undefined ? [whole] : [];
  const side = SIDES.find((one) => one.of.test(plain))?.names ?? [];
  const doers = called === '' ? [] : DOERS.map((doer) => `${doer} ${called}`);
  return [key, called, ...doers, ...short, ...side].filter((one) => one !== '');
}

const LEAST_SHORTENED = 3;
const DOERS = ['người', 'bên', 'ng'].map(spellingKey);

/** The two sides of a paper, by letter or by turn. */
const SIDES = [
  { of: /^ben (?:a|1|i|thu nhat)\b/, names: 'bên a|a|bên 1|bên thứ nhất|bên i' },
  { of: /^ben (?:b|2|ii|thu hai)\b/, names: 'bên b|b|bên 2|bên thứ hai|bên ii' },
].map(({ of, names }) => ({ of, names: names.split('|').map(spellingKey) }));

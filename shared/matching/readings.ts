import { fold } from '../vietnamese/fold';
import { initials, isAcronym } from './acronyms';
import { type Answers, choicesNamed, foldAll, offeredBy, tellingAnswers } from './choices';
import type { ValueShape } from './extra-words';
import { areDates } from './fit';
import { takeApart } from './label-text';
import { refine } from './parts';
import { type Phrase, readPhrase, type Word } from './phrase';
import { readTechnicalName, type TechnicalName } from './technical-names';
import { type Topics, wordsOfHeadings } from './topics';
import type { Control, MatchColumn } from './types';
import { DATE_ATTRIBUTES, NUMBER_ATTRIBUTES, TICK_ATTRIBUTES } from './vocabulary';
import { titleOf, type Whose, whose } from './whose';

/** Everything about a column that pairs are judged by, read once. */
export interface ColumnReading {
  column: MatchColumn;
  phrase: Phrase;
  whose: Whose;
  values: ValueShape;
  answers: Answers;
  /** Choices that its header names, folded. */
  choices: readonly string[];
  /** Words of the levels over its header. */
  headings: readonly Word[];
  /** What these levels are about. */
  topics: Topics;
  /** Words and attributes; a control that shares none of them cannot match. */
  keys: readonly string[];
}

export interface ControlReading {
  control: Control;
  phrase: Phrase;
  hints: Phrase[];
  names: TechnicalName[];
  whose: Whose;
  /** What its list offers. */
  offered: Answers;
  /** Words of the headings over it. */
  context: Word[];
  /** What its headings are about; its label may say it again. */
  topics: Topics;
  keys: ReadonlySet<string>;
}

/** Stands for the label of a control that has none but its technical name. */
export const NAMED = '\u0000';
export const BY_NAME_ALONE = 0.95;

export function readColumn(column: MatchColumn): ColumnReading {
  const path = column.header.split('›').map((part) => part.trim());
  const named = narrow(readPhrase(path.at(-1) ?? ''), sampleKind(column.samples));
  const phrase = ofValues(named, column.samples);
  const answers = foldAll(column.samples);
  const choices = choicesNamed(phrase.text);
  const headings = path.slice(0, -1).flatMap((level) => readPhrase(level).words);
  return {
    column,
    phrase,
    whose: whose(phrase, path.slice(0, -1), null),
    values: shapeOf(column.samples),
    answers,
    choices,
    headings,
    topics: wordsOfHeadings(headings),
    keys: [
      ...keysOf(phrase),
      ...shortKeysOf(phrase, '~', '='),
      ...keysOfAnswers(answers),
      ...choices.map((one) => `/${one}`),
    ],
  };
}

/** What a text can be found by: its words, what they may name, and all of them run together. */
function* keysOf({ words, attributes, compact }: Phrase): Generator<string> {
  for (const word of words) yield word.plain;
  for (const attribute of attributes) yield `@${attribute}`;
  if (compact !== '') yield compact;
}

const keysOfAnswers = (answers: Answers) => tellingAnswers(answers).map((one) => `|${one}`);

/** Headers may name the choices of a short list. */
function keysOfShortList(offered: Answers): string[] {
  return offered.size > MOST_NAMED ? [] : [...offered].map((one) => `/${one}`);
}

const MOST_NAMED = 5;

/** Acronyms of one text find the words of the other that they may stand for. */
function* shortKeysOf({ words }: Phrase, acronym: string, run: string): Generator<string> {
  for (const { plain } of words) if (isAcronym(plain)) yield acronym + plain;
  for (const letters of initials(words)) yield run + letters;
}

function* keysOfName({ compact, entry }: TechnicalName): Generator<string> {
  yield compact;
  for (const attribute of entry?.attributes ?? []) yield `@${attribute}`;
}

/** What all the controls of a form tell about each. */
export interface FormReading {
  /** Labels, folded, that head a column of several rows, which say themselves what is asked. */
  headers: ReadonlySet<string>;
  title: string | null;
}

export function readForm(controls: readonly Control[]): FormReading {
  return {
    headers: labelsOfRows(controls),
    title: titleOf(controls.map(({ section }) => section)),
  };
}

export function readControl(control: Control, { headers, title }: FormReading): ControlReading {
  const label = readLabel(control, headers);
  const kind = control.kind === 'date' ? 'date' : control.kind === 'checkbox' ? 'tick' : 'any';
  const hints = control.hints
    .map((hint) => readPhrase(takeApart(hint).label))
    .filter((one) => one.key !== '');
  const names = control.names.map(readTechnicalName);
  const read = label.key === '' ? phraseOfNames(label, names) : label;
  const phrase = refine(narrow(read, kind), control, hints, names);
  const context = control.section.flatMap((heading) => readPhrase(heading).words);
  const offered = offeredBy(control);
  const keys = new Set([
    ...[phrase, ...hints].flatMap((one) => [...keysOf(one)]),
    ...shortKeysOf(phrase, '=', '~'),
    ...names.flatMap((name) => [...keysOfName(name)]),
    ...keysOfAnswers(offered),
    ...keysOfShortList(offered),
  ]);
  return {
    control,
    phrase,
    hints,
    names,
    whose: whose(phrase, control.section, title),
    offered,
    context,
    topics: wordsOfHeadings(context),
    keys,
  };
}

/**
 * Under a header that only says that a value is wanted ("Số lượng"), the row says what it is; under
 * one that only says whose it is ("Cha"), the row "Ngày sinh" says what.
 */
function readLabel({ label, section }: Control, headers: ReadonlySet<string>): Phrase {
  const phrase = readPhrase(onlyAsks(label) ? '' : label);
  const row = section.at(-1);
  if (row === undefined) return phrase;
  const heading = readPhrase(row);
  if (GENERIC.has(phrase.plain) && headers.has(phrase.plain)) return heading;
  const isCrossed = isPersonAlone(phrase) && heading.attributes.size > 0 && heading.owner === null;
  return isCrossed ? { ...heading, owner: phrase.owner } : phrase;
}

/** Labels, folded, that stand under two headings or more: the headers of rows that say what is asked. */
function labelsOfRows(controls: readonly Control[]): Set<string> {
  const rows = new Map<string, Set<string>>();
  for (const { label, section } of controls) {
    const plain = fold(label);
    if (!GENERIC.has(plain)) continue;
    rows.set(plain, (rows.get(plain) ?? new Set()).add(section.at(-1) ?? ''));
  }
  return new Set([...rows].filter(([, under]) => under.size > 1).map(([plain]) => plain));
}

/** "-- Chọn --" asks for a choice and names nothing, though it stands where a label would. */
function onlyAsks(label: string): boolean {
  return /^(?:(?:vui long|hay|please) )?(?:chon|select|choose)(?: one| mot| gia tri| option)?$/.test(
    fold(label),
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

/** Without a label the technical name says what is asked, and whose it is. */
function phraseOfNames(nothing: Phrase, names: readonly TechnicalName[]): Phrase {
  const [best] = names
    .filter((name) => name.entry !== null)
    .sort((a, b) => b.strength - a.strength);
  if (!best?.entry) return nothing;
  const { attributes, owner, place } = best.entry;
  const strength = best.strength * BY_NAME_ALONE;
  return { ...nothing, key: NAMED, attributes, owner, place, strength, numbers: best.numbers };
}

type ValueKind = 'date' | 'tick' | 'number' | 'text' | 'any';

function sampleKind(samples: readonly string[]): ValueKind {
  if (samples.length === 0) return 'any';
  if (areDates(samples)) return 'date';
  if (samples.every((text) => /^x$/i.test(text.trim()))) return 'tick';
  return samples.every((text) => SHORT_NUMBER.test(text.trim())) ? 'number' : 'text';
}

function areYears(samples: readonly string[]): boolean {
  return samples.length > 0 && samples.every((text) => /^(?:19|20)\d\d$/.test(text.trim()));
}

/** "NS" over years is the year of birth, "Năm sinh" over dates the date, "Tên" over whole names the name. */
function ofValues(phrase: Phrase, samples: readonly string[]): Phrase {
  const [attribute, ...others] = phrase.attributes;
  if (attribute === undefined || others.length > 0 || samples.length === 0) return phrase;
  const shown = {
    dob: areYears(samples),
    dob_year: areDates(samples),
    given_name: areWholeNames(samples),
  };
  const isShown = Object.entries(shown).some(([name, is]) => is && name === attribute);
  const told = isShown ? OTHER_BY_VALUES[attribute] : undefined;
  return told === undefined ? phrase : { ...phrase, attributes: new Set([told]) };
}

const OTHER_BY_VALUES: Readonly<Record<string, string>> = {
  dob: 'dob_year',
  dob_year: 'dob',
  given_name: 'full_name',
};

function areWholeNames(samples: readonly string[]): boolean {
  return samples.every((text) => /\p{L}\s+\p{L}+\s+\p{L}/u.test(text.trim()));
}

/** A count, a mark or a year; not the digits of a code. */
const SHORT_NUMBER = /^\d{1,4}(?:[.,]\d{1,3})?$/;

function shapeOf(samples: readonly string[]): ValueShape {
  if (samples.length === 0) return 'unknown';
  if (areDates(samples)) return 'date';
  return samples.every((text) => CODE.test(text.trim())) ? 'code' : 'text';
}

/** A number or one run of letters, digits and marks that has digits: "0,25", "GD4012345678". */
const CODE = /^(?=.*\d)[\p{L}\d.,/+-]+$/u;

/** Values decide between the readings of an ambiguous name: "NS" with dates is no year. */
function narrow(phrase: Phrase, kind: ValueKind): Phrase {
  if (phrase.attributes.size < 2 || kind === 'any') return phrase;
  const fits = [...phrase.attributes].filter((attribute) => {
    if (kind === 'date') return DATE_ATTRIBUTES.has(attribute);
    if (kind === 'tick') return TICK_ATTRIBUTES.has(attribute);
    if (DATE_ATTRIBUTES.has(attribute)) return false;
    return kind === 'number' || !NUMBER_ATTRIBUTES.has(attribute);
  });
  return fits.length === 0 ? phrase : { ...phrase, attributes: new Set(fits) };
}

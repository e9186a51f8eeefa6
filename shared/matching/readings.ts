import { levelsOf } from '../tables/header-text';
import { initials, isAcronym } from './acronyms';
import { labelsOfRows, readLabel } from './control-label';
import { areDaysWithoutYear } from './days-without-year';
import type { ValueShape } from './extra-words';
import { takeApart } from './label-text';
import { type Lies, whereLies } from './lies';
import { type Sides, sidesOf } from './opposites';
import { type Answers, foldAll, offeredBy, tellingAnswers } from './options/choices';
import { choicesNamed, isShortList } from './options/named-choices';
import { refine } from './parts';
import { titleOf, type Whose, whose } from './persons/whose';
import { type Phrase, readPhrase, type Word } from './phrase';
import { kindOfValues, shapeOf, type ValueKind } from './samples';
import { type Sort, sortOfValues, sortsOfLabel } from './sorts';
import { endsOf } from './span-ends';
import { readTechnicalName, type TechnicalName } from './technical-names';
import { doerOfIt, narrow, notOfCoefficients, ofStaff } from './told-by-values';
import { ownWords, type Topics, wordsOfHeadings } from './topics';
import type { Control, MatchColumn } from './types';
import { underItsHeading } from './under-its-heading';
import { measuredIn } from './units';

/** Everything about a column that pairs are judged by, read once. */
export interface ColumnReading {
  column: MatchColumn;
  phrase: Phrase;
  whose: Whose;
  values: ValueShape;
  /** Its values only say that something holds. */
  isTicked: boolean;
  /** They are days, and some lack their year. */
  lacksYears: boolean;
  /** For what was, beside a column for what is ("Bậc cũ" and "Bậc mới"). */
  isFormer?: boolean;
  /** The sort of thing that its values are. */
  sort: Sort | null;
  /** What its header may ask for. */
  asked: readonly Sort[];
  answers: Answers;
  /** Choices that its header names. */
  choices: readonly string[];
  /** Words with an opposite in its header, and in the levels over it. */
  sides: Sides;
  sidesOver: Sides;
  /** Words of the levels over its header. */
  headings: readonly Word[];
  /** What these levels are about. */
  topics: Topics;
  lies: Lies;
  /** By these and by its words it is found; a control that shares none of them cannot match. */
  keys: readonly string[];
}

/** What the controls stand for: fields of a form, or the columns of a grid on it. */
export type Layout = 'form' | 'grid';

/** A table and a form, everything in them read. */
export interface Readings {
  columns: readonly ColumnReading[];
  controls: readonly ControlReading[];
  layout: Layout;
}

export interface ControlReading {
  control: Control;
  phrase: Phrase;
  hints: Phrase[];
  names: TechnicalName[];
  whose: Whose;
  /** The sorts of things that it may ask for, the likeliest first. */
  asked: readonly Sort[];
  /** What its list offers. */
  offered: Answers;
  /** Words with an opposite in its label, and in the headings over it. */
  sides: Sides;
  sidesOver: Sides;
  /** Words of the headings over it. */
  context: Word[];
  /** What its headings are about; its label may say it again. */
  topics: Topics;
  lies: Lies;
  keys: ReadonlySet<string>;
}

/** True when the headings over a control say a word. */
export const standsOver = ({ context }: ControlReading, { plain }: Word): boolean =>
  context.some((one) => one.plain === plain);

/** Stands for the label of a control that has none but its technical name. */
export const NAMED = '\u0000';
export const BY_NAME_ALONE = 0.95;

export function readColumn(column: MatchColumn): ColumnReading {
  const path = levelsOf(column.header);
  const lacksYears = areDaysWithoutYear(readPhrase(path.at(-1) ?? ''), column.samples);
  const kind = lacksYears ? 'date' : kindOfValues(column.samples);
  const said = readLowest(path.at(-1) ?? '', kind);
  const sort = lacksYears ? 'date' : sortOfValues(column.samples);
  const lowest = ofStaff(
    narrow(kind === 'name' && sort === 'person' ? doerOfIt(said) : said, kind),
  );
  const alone = path.length === 1 ? notOfCoefficients(lowest, kind) : lowest;
  const phrase = alone.attributes.size > 0 ? alone : underItsHeading(alone, path.slice(0, -1));
  const answers = foldAll(column.samples);
  const choices = choicesNamed(phrase.text);
  const headings = path.slice(0, -1).flatMap((level) => readPhrase(level).words);
  return {
    column,
    phrase,
    whose: whose(phrase, path.slice(0, -1)),
    values: shapeOf(kind),
    isTicked: kind === 'tick',
    lacksYears,
    sort,
    asked: sortsOfLabel(phrase.plain),
    answers,
    choices,
    sides: sidesOf(phrase.key),
    sidesOver: sidesOf(keyOf(headings)),
    headings,
    topics: wordsOfHeadings(headings),
    lies: whereLies(phrase.key, path.slice(0, -1)),
    keys: [
      ...keysOf(phrase),
      ...shortKeysOf(phrase, '~', '='),
      ...keysOfAnswers(answers),
      ...(choices.length > 0 || kind === 'tick' ? [NAMES_CHOICES] : []),
    ],
  };
}

/** "Kg" over numbers is what is weighed. */
function readLowest(header: string, kind: ValueKind): Phrase {
  const isCounted = kind === 'number' || kind === 'coefficient';
  const [first, ...others] = (isCounted ? measuredIn(header) : []).map(readPhrase);
  const own = readPhrase(isCounted ? header.replace(OF_AREA, 'Diện tích ') : header);
  if (!first || (first.attributes.size === 0 && own.attributes.size > 0)) return own;
  const attributes = [first, ...others].flatMap((one) => [...one.attributes]);
  return { ...first, attributes: new Set(attributes) };
}

/** No people are told by numbers: "DT kế hoạch". */
const OF_AREA = /^DT (?=\p{L})/u;

const keyOf = (words: readonly Word[]): string => words.map(({ marked }) => marked).join(' ');

export const keyOfAttribute = (attribute: string): string => `@${attribute}`;

/** What a text can be found by besides its words: what they may name, and all of them run together. */
function* keysOf({ attributes, compact }: Phrase): Generator<string> {
  for (const attribute of attributes) yield keyOfAttribute(attribute);
  for (const end of endsOf({ attributes })) yield `<${end}`;
  if (compact !== '') yield compact;
}

const keysOfAnswers = (answers: Answers) => tellingAnswers(answers).map((one) => `|${one}`);

/** Headers that name choices are held against every short list. */
const NAMES_CHOICES = '/';

/** Acronyms of one text find the words of the other that they may stand for. */
function* shortKeysOf({ words, letters }: Phrase, acronym: string, run: string): Generator<string> {
  for (const { plain } of letters ?? words) if (isAcronym(plain)) yield acronym + plain;
  for (const letters of initials(words)) yield run + letters;
}

function* keysOfName({ compact, entry }: TechnicalName): Generator<string> {
  yield compact;
  for (const attribute of entry?.attributes ?? []) yield keyOfAttribute(attribute);
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
  const alone = refine(narrow(read, kind), control, hints, names);
  const phrase = underItsHeading(alone, control.section);
  const context = control.section.flatMap((heading) => ownWords(wordsOfHeading(heading)));
  const offered = offeredBy(control);
  const keys = new Set([
    ...[phrase, ...hints].flatMap((one) => [...keysOf(one)]),
    ...shortKeysOf(phrase, '=', '~'),
    ...names.flatMap((name) => [...keysOfName(name)]),
    ...keysOfAnswers(offered),
    ...(isShortList(control) ? [NAMES_CHOICES] : []),
  ]);
  return {
    control,
    phrase,
    hints,
    names,
    whose: whose(phrase, control.section, title),
    asked: control.kind === 'date' ? ['date'] : sortsOfLabel(phrase.plain),
    offered,
    sides: sidesOf(phrase.key),
    sidesOver: sidesOf(keyOf(context)),
    context,
    topics: wordsOfHeadings(context),
    lies: whereLies(phrase.key, control.section),
    keys,
  };
}

/** Also what is numbered in brackets, where the name before them is known by itself: "Đợt 1 (tháng 9)". */
function wordsOfHeading(heading: string): Word[] {
  const { words } = readPhrase(heading);
  const inside = /\(([^()]*\d[^()]*)\)$/.exec(heading)?.[1];
  const others = inside === undefined ? [] : readPhrase(inside).words;
  return [...words, ...others.filter(({ plain }) => !words.some((one) => one.plain === plain))];
}

/** Without a label the technical name says what is asked, and whose it is. */
function phraseOfNames(nothing: Phrase, names: readonly TechnicalName[]): Phrase {
  const [best] = names
    .filter((name) => name.entry !== null)
    .sort((a, b) => b.strength - a.strength);
  if (!best?.entry) return nothing;
  const { attributes, owner, place } = best.entry;
  const strength = best.strength * BY_NAME_ALONE;
  const numbers = best.strength === 1 ? '' : best.numbers;
  return { ...nothing, key: NAMED, attributes, owner, place, strength, numbers };
}

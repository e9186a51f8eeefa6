import { joinLevels } from '../tables/header-text';
import { fold } from '../vietnamese/fold';
import { isAcronym, writeOut } from './acronyms';
import { type Candidate, judge } from './candidates';
import { isTelling, tellsApart } from './extra-words';
import { valueFit } from './fit';
import { grouped } from './grouped';
import { type HeadingNames, isNameOf, readHeadings, tellsHeading } from './heading-names';
import { onlyOne } from './only-one';
import type { Pairs } from './pairs';
import { ownerFit } from './persons/owner-fit';
import { NEGLIGIBLE, type Phrase, readPhrase, type Word } from './phrase';
import { type ColumnReading, type ControlReading, readColumn } from './readings';
import { isRefused } from './refusals';
import { writtenOut } from './similarity';
import { WEIGHTS } from './weights';

/**
 * A flat table says in one header what a grid says in two levels: "T9 - P" is "Tháng 9 › Có phép",
 * "Trâu" the total under "Trâu". Each such header is judged once more as it would stand under the
 * heading that it names; what it was like elsewhere on the page then gives way.
 */
export function judgeUnderHeadings(pairs: Pairs): Pairs {
  const { columns, controls, layout } = pairs;
  const groups = layout === 'grid' ? groupsOf(controls) : [];
  if (groups.length === 0) return pairs;
  const headings = groups.map(({ heading }) => heading);
  const found = columns.map((column) =>
    column.headings.length > 0
      ? []
      : groups.flatMap((one) => underGroup(column, one, headings, controls)),
  );
  const claimed = new Set(
    found.flatMap((row) => row.flatMap(({ part, at }) => (part ? [at] : []))),
  );
  const rows = pairs.rows.map((row, number) => {
    const named = found[number] ?? [];
    const parts = named.filter(({ part }) => part);
    const wholes = named.filter(({ part, at }) => !part && !claimed.has(at));
    // Of several that a heading alone names, none is meant more than the others.
    const mine = wholes.length === 1 ? [...parts, ...wholes] : parts;
    return mine.length === 0 ? row : withFound(row, mine);
  });
  return { ...pairs, rows };
}

/** A heading with the places of the controls under it. */
interface Group {
  heading: HeadingNames;
  members: readonly { at: number; control: ControlReading }[];
}

/** A control under a heading that a header names; `part`: the header says which of them, too. */
interface Found {
  at: number;
  part: boolean;
  candidate: Candidate;
}

function groupsOf(controls: readonly ControlReading[]): Group[] {
  const members = grouped(
    controls.flatMap((control, at) =>
      control.control.section.map((text) => [text, { at, control }] as const),
    ),
  );
  const headings = readHeadings([...members.keys()]);
  return headings.map((heading) => ({ heading, members: members.get(heading.text) ?? [] }));
}

function withFound(row: Pairs['rows'][number], found: readonly Found[]): Pairs['rows'][number] {
  const places = new Set(found.map(({ at }) => at));
  const judged = new Map<number, Candidate>();
  for (const [at, candidate] of row) {
    const score = candidate.score * WEIGHTS.underOtherHeading;
    judged.set(at, places.has(at) ? candidate : { ...candidate, score });
  }
  for (const { at, candidate } of found) {
    if (candidate.score > (judged.get(at)?.score ?? 0)) judged.set(at, candidate);
  }
  return new Map([...judged].sort(([a], [b]) => a - b));
}

function underGroup(
  column: ColumnReading,
  group: Group,
  all: readonly HeadingNames[],
  controls: readonly ControlReading[],
): Found[] {
  const { heading } = group;
  const rest = restBeside(column.phrase.text, group, all);
  const found =
    rest === null || isSaidElsewhere(column, heading, controls) ? [] : ofPart(column, group, rest);
  if (found.length > 0) return found;
  return isNameOf(column.phrase.text, heading) ? ofWholeGroup(column, group) : [];
}

/** A label under no such heading has all the words: "Tiết CN" is "Số tiết chủ nhiệm". */
function isSaidElsewhere(
  { phrase }: ColumnReading,
  { text }: HeadingNames,
  controls: readonly ControlReading[],
): boolean {
  return controls.some(
    (one) =>
      !one.control.section.includes(text) &&
      hasWords(one.phrase, phrase) &&
      !isToldApart(one.phrase, phrase),
  );
}

/** The controls under a heading that may be what a header says besides it. */
function ofPart({ column }: ColumnReading, { heading, members }: Group, rest: string): Found[] {
  const alone = readColumn({ ...column, header: joinLevels([heading.text, rest]) });
  const sole = soleWithWords(alone.phrase, members);
  return members.flatMap(({ at, control }) => {
    const byWords = at === sole ? candidateOf(alone, control) : null;
    const judged = judge(alone, control);
    const candidate = byWords && byWords.score > (judged?.score ?? 0) ? byWords : judged;
    return candidate && candidate.score >= WEIGHTS.offered ? [{ at, part: true, candidate }] : [];
  });
}

/** The place of the one label with all words of what is left; of several the one without contrasts. */
function soleWithWords(rest: Phrase, members: Group['members']): number {
  const fitting = members.filter(({ control }) => hasWords(control.phrase, rest));
  const plain = fitting.filter(({ control }) => !isToldApart(control.phrase, rest));
  return onlyOne(fitting.length > 1 ? plain : fitting)?.at ?? -1;
}

/** What a header says besides a heading; null when it does not say it, or nothing else. */
function restBeside(
  header: string,
  { heading, members }: Group,
  all: readonly HeadingNames[],
): string | null {
  const words = header.split(BETWEEN_WORDS).filter((word) => /[\p{L}\p{N}]/u.test(word));
  let [from, to] = [0, words.length];
  const say = (a: number, b: number) => words.slice(a, b).join(' ');
  // "Nghỉ không phép": what is denied comes after it.
  const denies = (b: number) => b < to && DENIALS.has(fold(words[b - 1] ?? ''));
  const isNamed = ([a, b]: Run) => isNameOf(say(a, b), heading);
  // "Hưởng từ" is no more of "Lương hiện hưởng" than of "Lương đề nghị", where "Thời điểm hưởng" stands too.
  const isOfLabels = (text: string) =>
    members.some(({ control }) => hasWords(control.phrase, readPhrase(text)));
  const isTold = ([a, b]: Run) => tellsHeading(say(a, b), heading, all) && !isOfLabels(say(a, b));
  for (let before = -1; before !== to - from; ) {
    before = to - from;
    const found = runs(from, to).filter(([, b]) => !denies(b));
    const cut = found.find(isNamed) ?? found.find(isTold);
    if (!cut) break;
    if (cut[0] === from) from = cut[1];
    else to = cut[0];
  }
  if (to - from === words.length) return lettersBeside(words, heading);
  if (to - from === 1 && COUNTED.test(fold(header))) return null;
  return say(from, to).replace(LETTER_AND_NUMBER, '$1 $2');
}

/** "LN" of "PCLN" under "Phụ cấp". */
function lettersBeside([only = '', ...others]: readonly string[], heading: HeadingNames) {
  if (others.length > 0 || !isAcronym(fold(only))) return null;
  for (let at = only.length - LEAST_LETTERS; at >= LEAST_LETTERS; at -= 1) {
    if (isNameOf(only.slice(0, at), heading)) return only.slice(at);
  }
  return null;
}

const LEAST_LETTERS = 2;

/** "Số" of "Số tiền" is no number of anything. */
const COUNTED = /^so (?:tien|luong)\b/;

const DENIALS: ReadonlySet<string> = new Set(['khong', 'ko', 'chua']);

const BETWEEN_WORDS = /[\s()[\]–/+]+|-(?=\s)|(?<=\s)-/;
const LETTER_AND_NUMBER = /^(\p{L}{1,2})(\d{1,2})$/u;

type Run = readonly [from: number, to: number];

/** Beginnings and ends but not the whole, the longest first. */
function runs(from: number, to: number): Run[] {
  const found: Run[] = [];
  for (let length = to - from - 1; length > 0; length -= 1) {
    found.push([from, from + length], [to - length, to]);
  }
  return found;
}

/** "Trâu": the total or the name under this heading, else whatever of it no other header names. */
function ofWholeGroup(column: ColumnReading, { heading, members }: Group): Found[] {
  const mains = members.filter(({ control }) => OF_THE_WHOLE.test(control.phrase.plain));
  return (mains.length === 1 ? mains : members).flatMap(({ at, control }) => {
    const header = joinLevels([heading.text, control.control.label]);
    const read = readColumn({ ...column.column, header });
    // That "8/10" is a day, its own header must say.
    if (read.lacksYears && !column.lacksYears) return [];
    const candidate = candidateOf(read, control);
    return candidate ? [{ at, part: false, candidate }] : [];
  });
}

const OF_THE_WHOLE =
  /^(?:(?:tong so|tong|tong cong|cong|chung|so luong)\b.*|ten(?: co so| don vi| goi)?|ho ten|ho va ten)$/;

/** True when a label has all words of a text. */
function hasWords(label: Phrase, text: Phrase): boolean {
  const its = [...writtenOut(label, text).words, ...wordsOfKey(label)];
  const mine = writeOut(writtenOut(text, label).words, its).filter(weighs);
  return mine.length > 0 && mine.every(({ plain }) => its.some((one) => begins(plain, one.plain)));
}

/** True when a label has a word with a contrast that a text lacks: "Không phép" beside "P". */
const isToldApart = ({ words }: Phrase, text: Phrase): boolean =>
  words.some(
    (word) =>
      tellsApart(word) &&
      isTelling(word) &&
      !text.words.some(({ plain }) => begins(plain, word.plain)),
  );

const weighs = ({ weight }: Word): boolean => weight > NEGLIGIBLE;

/** Also those that only say whose it is. */
const wordsOfKey = ({ key }: Phrase): Word[] =>
  key.split(' ').map((marked) => ({ marked, plain: fold(marked), weight: 1 }));

/** "P" stands for "phép". */
const begins = (short: string, word: string): boolean =>
  short === word || (/^[a-z]$/.test(short) && word.startsWith(short));

function candidateOf(column: ColumnReading, control: ControlReading): Candidate | null {
  if (isRefused(column, control, ownerFit(column.whose, control.whose))) return null;
  const fit = valueFit(column, control.control);
  const score = Math.min(1, WEIGHTS.moreOfTopic * fit.factor);
  return { score, evidence: { by: 'words' }, fit, isDoubtfulOwner: false };
}

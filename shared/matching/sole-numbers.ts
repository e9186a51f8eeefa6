import { remembering } from '../records/view/remember';
import { COMMON, isTelling } from './extra-words';
import { ownerFit } from './persons/owner-fit';
import type { Phrase, Word } from './phrase';
import type { ColumnReading, ControlReading, Readings } from './readings';
import { numbersOf } from './refusals';
import { sharesOne } from './shares-one';
import { writtenOut } from './similarity';

type Reading = ColumnReading | ControlReading;

/**
 * Numbers that tell nothing apart: a number that only a header or only a label says, where no other
 * column and no other control asks for anything like it, is part of a measure, a rule, a grade or a
 * maximum ("Gập bụng (lần/30 giây)", "Hỗ trợ bán trú (NĐ 66)", "Điểm Toán lớp 5"). Such texts are
 * read as if they did not say it; "Toán 1" beside "Toán 2" keeps its number.
 */
export function withoutSoleNumbers(readings: Readings): Readings {
  const { columns, controls } = readings;
  return {
    ...readings,
    columns: quiet(columns, controls),
    controls: quiet(controls, columns),
  };
}

function quiet<T extends Reading>(own: readonly T[], others: readonly Reading[]): T[] {
  const same = saysOneNumber(own) && !others.some(saysNumber);
  const numbered = numberedThrough(own);
  const stems = countEach(own.map(({ phrase }) => stemOf(phrase.plain)));
  const isAlone = (one: Reading) => stems.get(stemOf(one.phrase.plain)) === 1;
  return own.map((one) => {
    if (numbered.has(one) || (isAlone(one) && isSole(one, own, others))) return withoutNumbers(one);
    return same ? { ...one, whose: { ...one.whose, numbers: '' } } : one;
  });
}

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Those whose texts end with the number of their column on a printed form, "(2)", "(3)", "(4)". */
function numberedThrough(own: readonly Reading[]): ReadonlySet<Reading> {
  const found = [...own]
    .sort((a, b) => positionOf(a) - positionOf(b))
    .flatMap((one) => {
      const number = OF_COLUMN.exec(one.phrase.text)?.[1];
      return number === undefined ? [] : [{ one, number: Number(number) }];
    });
  const rises = found.every(({ number }, at) => at === 0 || number > (found[at - 1]?.number ?? 0));
  const stems = new Set(found.map(({ one }) => stemOf(one.phrase.plain)));
  const isNumbering = rises && found.length >= LEAST_TEXTS && stems.size * 2 > found.length;
  return new Set(isNumbering ? found.map(({ one }) => one) : []);
}

const OF_COLUMN = /[([]\s*(\d{1,2})\s*[)\]]$/;
const LEAST_TEXTS = 3;

/** Controls stand in their order. */
const positionOf = (one: Reading): number => ('column' in one ? (one.column.position ?? 0) : 0);

/** True when all numbers of a side are one, and what says it stands beside nothing alike that does not. */
function saysOneNumber(own: readonly Reading[]): boolean {
  const numbered = own.filter((one) => numbersOf(one) !== '');
  const others = own.filter((one) => numbersOf(one) === '');
  return (
    new Set(numbered.map(numbersOf)).size === 1 &&
    !numbered.some((one) => others.some((other) => areAlike(one, other)))
  );
}

/** True when one reading of the other side, which says no number, is like this one, and nothing else of either side. */
function isSole(one: Reading, own: readonly Reading[], others: readonly Reading[]): boolean {
  if (!saysNumber(one) || one.phrase.strength === 1 || saysDay(one)) return false;
  if (own.some((other) => other !== one && areAlike(one, other))) return false;
  const only = onlyAlike(one, others);
  return (
    only !== null &&
    !saysNumber(only) &&
    !own.some((other) => other !== one && areAlike(only, other))
  );
}

function onlyAlike(one: Reading, others: readonly Reading[]): Reading | null {
  let only: Reading | null = null;
  for (const other of others) {
    if (!areAlike(one, other)) continue;
    if (only !== null) return null;
    only = other;
  }
  return only;
}

/** "GTCL 31/12/2025" says of which day it is. */
const saysDay = ({ phrase }: Reading): boolean =>
  /\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d/.test(phrase.text);

const saysNumber = (one: Reading): boolean =>
  numbersOf(one) !== '' || one.phrase.words.some(isNumber);

const isNumber = (word: Word | undefined): boolean => /\d/.test(word?.plain ?? '');

/** Both may name one attribute, or one has all words of the other that tell what is asked. */
function areAlike(one: Reading, other: Reading): boolean {
  const [a, b] = [one.phrase, other.phrase];
  if (stemOf(a.plain) === stemOf(b.plain)) return true;
  const areNamed = a.attributes.size > 0 && b.attributes.size > 0;
  if (areNamed && !sharesOne(a.attributes, b.attributes)) return false;
  if (Math.max(ownerFit(one.whose, other.whose), ownerFit(other.whose, one.whose)) < SAME_OWNER)
    return false;
  if (areNamed) return true;
  const mine = tellingWordsOf(writtenOut(a, b));
  const its = tellingWordsOf(writtenOut(b, a));
  return hasAll(mine, its) || hasAll(its, mine);
}

const SAME_OWNER = 0.8;

const NUMBERS = /\d+|\bthu (?:nhat|hai|ba|tu)\b|\bi{1,3}\b/g;
/** A folded text without its numbers. */
const stemOf = remembering((plain) => plain.replace(NUMBERS, ' ').replace(/ +/g, ' ').trim());

/** What tells what is asked, without numbers and what they count: "lớp 5", "30 giây". */
function tellingWords(words: readonly Word[]): string[] {
  const isCounted = (at: number) =>
    COUNTED.test(words[at]?.plain ?? '') && [at - 1, at + 1].some((next) => isNumber(words[next]));
  return words.flatMap((word, at) =>
    isTelling(word) && word.weight > COMMON && !isNumber(word) && !isCounted(at)
      ? [word.plain]
      : [],
  );
}

const known = new WeakMap<readonly Word[], readonly string[]>();

function tellingWordsOf({ words }: Phrase): readonly string[] {
  const telling = known.get(words) ?? tellingWords(words);
  known.set(words, telling);
  return telling;
}

const COUNTED =
  /^(?:lop|khoi|nam|thang|tuan|ngay|gio|phut|giay|quy|ky|ki|dot|lan|cap|bac|hang|muc|vong|phan|nhom|tuoi|mon|tiet|buoi|nguoi|diem|k?m|cm|kg)$/;

const hasAll = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word) => words.includes(word));

/** The same reading without its numbers and what only leads to them. */
function withoutNumbers<T extends Reading>(reading: T): T {
  const { phrase, whose } = reading;
  const words = phrase.words.filter(
    (word, at, all) => !isNumber(word) && !(isNumber(all[at + 1]) && LEADING.test(word.plain)),
  );
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  const rest = phrase.rest
    .split(' ')
    .filter((one) => words.some(({ marked }) => marked === one))
    .join(' ');
  return {
    ...reading,
    phrase: {
      ...phrase,
      words,
      weight,
      rest,
      aside: phrase.aside.replace(/^\d+$/, ''),
      numbers: '',
    },
    whose: { ...whose, numbers: '' },
  };
}

/** "NĐ" of "NĐ 66", "đa" of "tối đa 30", "từ" of "từ 36 tháng". */
const LEADING = /^(?:nd|dinh|tt|tu|qd|nq|ct|dieu|khoan|nam|lop|khoi|da|so|lan|dot|ky|max)$/;

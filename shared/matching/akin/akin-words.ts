import { fold } from '../../vietnamese/fold';
import { later } from '../later';
import { NEGLIGIBLE, type Phrase } from '../phrase';
import { sharesOne } from '../shares-one';
import { isUnmarked, spellingKey } from '../spelling';
import { expandAbbreviations, expandPlain } from '../vocabulary/abbreviations';
import { AKIN_LINES } from './lines';

/** How far two texts say nearly the same: every word of both, of one of them, some, or none. */
export type Akin = 'all' | 'oneSide' | 'some' | 'none';

/** A word, or several that stand in lines together. */
interface Unit {
  words: string;
  lines: ReadonlySet<number>;
}

const NO_LINES: ReadonlySet<number> = new Set();
const LONGEST = 4;

export const akinMarked = later(() => linesBy((text) => [expandAbbreviations(spellingKey(text))]));
export const akinUnmarked = later(() => linesBy((text) => expandPlain(fold(text))));

function linesBy(
  keysOf: (text: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const [line, list] of AKIN_LINES.entries()) {
    for (const key of list.split('|').flatMap(keysOf)) {
      lines.set(key, (lines.get(key) ?? new Set()).add(line));
    }
  }
  return lines;
}

/** Whether the words of two texts, each word counted once, are the same or akin. */
export function akinness(a: Phrase, b: Phrase): Akin {
  const [mine, its] = [unitsOf(a), unitsOf(b)];
  if (!sharesOne(mine.said, its.said)) {
    // A run of several words may hide what single ones have in common.
    return sharesOne(partsOf(a).said, partsOf(b).said) ? 'some' : 'none';
  }
  const isFound = (units: Units, others: Units) =>
    units.all.every((unit) => others.all.some((other) => areAkin(unit, other)));
  const [found, back] = [isFound(mine, its), isFound(its, mine)];
  if (found && back) return 'all';
  return found || back ? 'oneSide' : 'some';
}

/** True when each word of a text is the other's, or akin to one of them. */
export function saysNoMore(a: Phrase, b: Phrase): boolean {
  const its = unitsOf(b).all;
  return unitsOf(a).all.every((unit) => its.some((other) => areAkin(unit, other)));
}

function readUnits(words: readonly string[], longest: number): readonly Unit[] {
  const lines = isUnmarked(words.join(' ')) ? akinUnmarked() : akinMarked();
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const unit = unitAt(words, at, lines, longest);
    units.push(unit);
    at += unit.words.split(' ').length;
  }
  return units;
}

function unitAt(
  words: readonly string[],
  at: number,
  lines: ReadonlyMap<string, ReadonlySet<number>>,
  longest: number,
): Unit {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const run = words.slice(at, at + length).join(' ');
    const found = lines.get(run);
    if (found) return { words: run, lines: found };
  }
  return { words: words[at] ?? '', lines: NO_LINES };
}

/** What a text is made of, and all their words and lines together. */
interface Units {
  all: readonly Unit[];
  said: ReadonlySet<string | number>;
}

const known = new WeakMap<Phrase['words'], Units>();
const knownParts = new WeakMap<Phrase['words'], Units>();

/** The units of a text without its linking words, unless these are all it has. */
const unitsOf = (phrase: Phrase): Units => remembered(known, phrase, LONGEST);

/** The same, word by word. */
const partsOf = (phrase: Phrase): Units => remembered(knownParts, phrase, 1);

function remembered(
  read: WeakMap<Phrase['words'], Units>,
  { words }: Phrase,
  longest: number,
): Units {
  const units = read.get(words) ?? tellingUnits(words, longest);
  read.set(words, units);
  return units;
}

function tellingUnits(words: Phrase['words'], longest: number): Units {
  const linking = new Set(
    words.flatMap(({ marked: word, weight }) => (weight <= NEGLIGIBLE ? [word] : [])),
  );
  const units = readUnits(
    words.map((word) => word.marked),
    longest,
  );
  const telling = units.filter((unit) => !linking.has(unit.words));
  const all = telling.length > 0 ? telling : units;
  return { all, said: new Set(all.flatMap((unit) => [unit.words, ...unit.lines])) };
}

function areAkin(a: Unit, b: Unit): boolean {
  return a.words === b.words || sharesOne(a.lines, b.lines);
}

import type { LearntWords } from '../../shared/matching/akin/word-vectors';
import { Random } from '../sheets-addon/random';
import { Adam } from './adam';
import { packedWords } from './packed-words';
import type { Group, Units } from './word-groups';

const DIMENSIONS = 48;
const TURNS = 40;
/** After this share of the turns the steps become smaller. */
const CALM_AFTER = 0.7;
const CALM = 0.3;
const STEP = 0.01;
/** Pairs of texts that are told apart in one step. */
const BATCH = 512;
/** How sharply the right text must stand out among the others. */
const SHARPNESS = 1 / 0.07;
/** Share of a text's units that is left out, so that each learns to speak alone. */
const LEFT_OUT = 0.1;
/** Words, and pairs of neighbours, that are met less often are not learnt. */
const LEAST_MET = 2;
const LEAST_PAIRS_MET = 4;
/** What a pair of neighbours says at first beside its words. */
const PAIRS_AT_FIRST = 0.4;

/**
 * Learns where words lie, so that of many texts those of one group lie together (in each step every
 * text must find its partner among those of the other groups, both ways). The same groups always
 * give the same words.
 */
export function learnWords(groups: readonly Group[]): LearntWords {
  const counts = countUnits(groups);
  const words = [...counts.keys()].filter(
    (word) => (counts.get(word) ?? 0) >= (word.includes(' ') ? LEAST_PAIRS_MET : LEAST_MET),
  );
  const places = new Map(words.map((word, place) => [word, place]));
  const chance = new Random(1);
  const random = () => chance.next();
  const values = new Float32Array(words.length * DIMENSIONS);
  for (const [place, word] of words.entries()) {
    const scale =
      (word.includes(' ') ? PAIRS_AT_FIRST : 1) / Math.log2(2 + (counts.get(word) ?? 0) / 30);
    for (let at = 0; at < DIMENSIONS; at += 1) {
      values[place * DIMENSIONS + at] = (normal(random) * scale) / Math.sqrt(DIMENSIONS);
    }
  }
  const asPlaces = groups
    .map(({ texts, times }) => ({ texts: texts.map((text) => placesOf(text, places)), times }))
    .map(({ texts, times }) => ({ texts: texts.filter((text) => text.length > 0), times }))
    .filter(({ texts }) => texts.length > 1);
  const steps = new Adam(values);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const rate = turn < TURNS * CALM_AFTER ? STEP : STEP * CALM;
    const order = shuffled(
      asPlaces.flatMap(({ times }, at) => Array<number>(times).fill(at)),
      random,
    );
    for (let from = 0; from + BATCH / 2 <= order.length; from += BATCH) {
      const asked = [...new Set(order.slice(from, from + BATCH))];
      const pairs = asked.map((at) => twoOf(asPlaces[at]?.texts ?? [], random));
      steps.take(gradientOf(values, pairs), rate);
    }
  }
  return packedWords(words, counts, { values, dimensions: DIMENSIONS });
}

type Places = readonly number[];
type Pair = readonly [Places, Places];

function countUnits(groups: readonly Group[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of groups.flatMap(({ texts }) => texts.flat())) {
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

const placesOf = (text: Units, places: ReadonlyMap<string, number>): Places =>
  text.flatMap((unit) => places.get(unit) ?? []);

function twoOf(texts: readonly Places[], random: () => number): Pair {
  const first = Math.floor(random() * texts.length);
  const other = (first + 1 + Math.floor(random() * (texts.length - 1))) % texts.length;
  const some = (text: Places = []): Places => {
    const kept = text.length > 2 ? text.filter(() => random() > LEFT_OUT) : text;
    return kept.length > 0 ? kept : text;
  };
  return [some(texts[first]), some(texts[other])];
}

/** What the loss of these pairs asks of every value, by place of the word. */
function gradientOf(values: Float32Array, pairs: readonly Pair[]): Float32Array {
  const mine = pairs.map(([text]) => sumOf(values, text));
  const its = pairs.map(([, text]) => sumOf(values, text));
  const count = pairs.length;
  const likeness = new Float64Array(count * count);
  const ofRows = new Float64Array(count);
  const ofColumns = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const one = Math.exp(SHARPNESS * (dot(mine[row]?.unit, its[column]?.unit) - 1));
      likeness[row * count + column] = one;
      ofRows[row] = (ofRows[row] ?? 0) + one;
      ofColumns[column] = (ofColumns[column] ?? 0) + one;
    }
  }
  const ofMine = pairs.map(() => new Float64Array(DIMENSIONS));
  const ofIts = pairs.map(() => new Float64Array(DIMENSIONS));
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      const one = likeness[row * count + column] ?? 0;
      const share = (one / (ofRows[row] ?? 1) + one / (ofColumns[column] ?? 1)) / 2;
      const error = ((share - (row === column ? 1 : 0)) * SHARPNESS) / count;
      if (Math.abs(error) < 1e-7) continue;
      addTo(ofMine[row], its[column]?.unit, error);
      addTo(ofIts[column], mine[row]?.unit, error);
    }
  }
  const gradient = new Float32Array(values.length);
  for (const [at, [text, other]] of pairs.entries()) {
    spread(gradient, text, mine[at], ofMine[at]);
    spread(gradient, other, its[at], ofIts[at]);
  }
  return gradient;
}

interface Sum {
  unit: Float64Array;
  length: number;
}

function sumOf(values: Float32Array, text: Places): Sum {
  const unit = new Float64Array(DIMENSIONS);
  for (const place of text) {
    for (let at = 0; at < DIMENSIONS; at += 1) {
      unit[at] = (unit[at] ?? 0) + (values[place * DIMENSIONS + at] ?? 0);
    }
  }
  const length = Math.hypot(...unit) + 1e-6;
  return { unit: unit.map((value) => value / length), length };
}

function dot(a: Float64Array = NOTHING, b: Float64Array = NOTHING): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

const NOTHING = new Float64Array(DIMENSIONS);

function addTo(sum: Float64Array = NOTHING, vector: Float64Array = NOTHING, times: number) {
  for (let at = 0; at < DIMENSIONS; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

/** What a text's direction is asked, its words are: but for what would only make it longer. */
function spread(
  gradient: Float32Array,
  text: Places,
  sum: Sum = { unit: NOTHING, length: 1 },
  asked: Float64Array = NOTHING,
) {
  const along = dot(asked, sum.unit);
  for (let at = 0; at < DIMENSIONS; at += 1) {
    const share = ((asked[at] ?? 0) - along * (sum.unit[at] ?? 0)) / sum.length;
    for (const place of text) {
      const spot = place * DIMENSIONS + at;
      gradient[spot] = (gradient[spot] ?? 0) + share;
    }
  }
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

import type { Phrase } from './phrase';
import type { ColumnReading, ControlReading, Readings } from './readings';

/** Texts that differ by nothing but a rising number, by this number. */
interface Series<T> {
  /** The text before the number, without marks. */
  stem: string;
  byNumber: ReadonlyMap<number, T>;
}

/** As many numbers in common show by themselves that two series are one; fewer need a word in common. */
const LEAST_TELLING = 3;
const NUMBERED = /^(.*?)(\d{1,2})$/;

/**
 * Columns numbered like fields, in other words ("L10", "L11", "L12" and "Lớp 10", "Lớp 11", "Lớp
 * 12"): where one series of the table and one of the page have the same numbers, its headers are
 * read as the labels.
 */
export function alignSeries(readings: Readings): Readings {
  const { columns, controls } = readings;
  const ofTable = seriesOf(columns);
  if (ofTable.length === 0) return readings;
  const ofPage = seriesOf(controls);
  const meant = new Map<ColumnReading, Phrase>();
  for (const series of ofTable) {
    const same = ofPage.filter((one) => haveSameNumbers(one, series));
    const rivals = ofTable.filter((one) => haveSameNumbers(one, series));
    const [only] = same;
    if (!only || same.length > 1 || rivals.length > 1 || !mayBeOne(series, only)) continue;
    for (const [number, column] of series.byNumber) {
      const label = only.byNumber.get(number)?.phrase;
      if (label) meant.set(column, label);
    }
  }
  const read = columns.map((column) => {
    const phrase = meant.get(column);
    return phrase ? { ...column, phrase, keys: [...column.keys, phrase.compact] } : column;
  });
  return { ...readings, columns: read };
}

function seriesOf<T extends ColumnReading | ControlReading>(readings: readonly T[]): Series<T>[] {
  const found = new Map<string, { stem: string; members: T[]; numbers: number[] }>();
  for (const reading of readings) {
    const parts = NUMBERED.exec(reading.phrase.plain);
    if (!parts) continue;
    const [, before = '', number = ''] = parts;
    const stem = before.trim();
    const over = 'column' in reading ? reading.headings : reading.context;
    const key = [stem, ...over.map(({ plain }) => plain)].join('\n');
    const series = found.get(key) ?? { stem, members: [], numbers: [] };
    series.members.push(reading);
    series.numbers.push(Number(number));
    found.set(key, series);
  }
  return [...found.values()].flatMap(({ stem, members, numbers }) => {
    const byNumber = new Map(members.map((member, at) => [numbers[at] ?? 0, member]));
    return members.length > 1 && byNumber.size === members.length ? [{ stem, byNumber }] : [];
  });
}

function haveSameNumbers<T, U>(a: Series<T>, b: Series<U>): boolean {
  return (
    a.byNumber.size === b.byNumber.size && [...a.byNumber.keys()].every((n) => b.byNumber.has(n))
  );
}

function mayBeOne(
  series: Series<ColumnReading>,
  { stem, byNumber }: Series<ControlReading>,
): boolean {
  if (byNumber.size >= LEAST_TELLING) return true;
  return stem !== '' && series.stem !== '' && stem[0] === series.stem[0];
}

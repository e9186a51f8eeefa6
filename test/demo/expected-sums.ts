import { REPORT_NUMBERS } from '../samples/report-numbers';

/** "1.234,5" typed by a person, or a number. */
const amount = (entry: number | string) =>
  typeof entry === 'number' ? entry : Number(entry.replaceAll('.', '').replace(',', '.'));

/**
 * The sums over all units whose report can be read, straight from the sample's raw numbers: one
 * [part, whole] per indicator, in the plan's order; the whole of a quantity is null.
 */
export function expectedSums(): [part: number, whole: number | null][] {
  const readable = Object.values(REPORT_NUMBERS).filter(({ broken }) => broken !== true);
  const count = readable[0]?.values.length ?? 0;
  return Array.from({ length: count }, (_, indicator) => {
    const entries = readable.map(({ values }) => values[indicator] ?? []);
    const sum = (at: number) =>
      entries.reduce((total, entry) => total + Math.round(amount(entry[at] ?? 0) * 100), 0) / 100;
    return [sum(0), entries.every((entry) => entry.length === 2) ? sum(1) : null];
  });
}

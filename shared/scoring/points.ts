import { plainNumber, readNumber } from '../vietnamese';

/** Points as an integer number of hundredths: 12,5 points are 1250. Floats decide ranks wrongly. */
export type Points = number & { readonly unit: 'hundredths of a point' };

export const NO_POINTS = 0 as Points;

/** Points from a number of points, rounded half away from zero on its decimal digits (1.005 → 1,01). */
export function pointsOf(value: number): Points {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const scaled = Number(`${mantissa}e${Number(exponent) + 2}`);
  // `|| 0` turns -0 into 0.
  return (Math.sign(scaled) * Math.round(Math.abs(scaled)) || 0) as Points;
}

/** Points as people type them ("12,5", "12.5"); null when it is no number or has over two decimals. */
export function parsePoints(text: string): Points | null {
  const value = readNumber(text);
  if (value === null || !Number.isSafeInteger(Math.round(value * 100))) return null;
  const points = pointsOf(value);
  return toNumber(points) === value ? points : null;
}

/** "12,5": decimal comma, at most two decimals. */
export function formatPoints(points: Points): string {
  return plainNumber(toNumber(points));
}

/** The number of points, for a cell of a sheet: 1250 → 12.5. */
export function toNumber(points: Points): number {
  return points / 100;
}

export function addPoints(all: readonly Points[]): Points {
  return all.reduce((sum, points) => sum + points, 0) as Points;
}

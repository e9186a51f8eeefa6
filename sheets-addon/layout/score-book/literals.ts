import { pointsOf } from '../../../shared/scoring';
import { quoted } from '../formula';

/** Excel takes 255 characters in one text of a formula, in which every quote is doubled. */
const LONGEST = 120;

/** A text inside a formula, however long. */
export function literal(text: string): string {
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${LONGEST}}`, 'gu')) ?? [''];
  return pieces.map(quoted).join('&');
}

/** Whole hundredths, since the decimal mark of a number differs between locales. */
export const hundredths = (points: number): string => String(pointsOf(points));

/** Points as a number: 12.5 → "1250/100". */
export const pointsLiteral = (points: number): string => `${hundredths(points)}/100`;

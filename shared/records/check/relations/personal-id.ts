import { isAllDigits } from '../text/digits';

/** What the digits of a personal identification number say of the person. */
export interface PersonalId {
  /** Three digits: the province where the birth was registered. */
  prefix: string;
  /** null: the fourth digit is none of those given out so far. */
  sex: 'male' | 'female' | null;
  birthYear: number | null;
}

/**
 * Takes a 12-digit number apart: province of birth registration, century and sex (0, 1: 19xx male,
 * female; 2, 3: 20xx), year of birth, six random digits. There is no check digit. null: not 12 digits.
 */
export function readPersonalId(text: string): PersonalId | null {
  const digits = isAllDigits(text) ? text : text.replace(/[ .]/g, '');
  if (digits.length !== 12 || !isAllDigits(digits)) return null;
  const centuryAndSex = Number(digits[3]);
  const known = centuryAndSex <= 3;
  const century = centuryAndSex < 2 ? 1900 : 2000;
  return {
    prefix: digits.slice(0, 3),
    sex: known ? (centuryAndSex % 2 === 0 ? 'male' : 'female') : null,
    birthYear: known ? century + Number(digits.slice(4, 6)) : null,
  };
}

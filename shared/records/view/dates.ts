import { dateFromSerial, formatDate, isFullDate, readDate } from '../../vietnamese';
import type { Derivation } from './reader';
import { remembering } from './remember';

/** A date of birth of three columns, and the three of one. */
export const DATE_DERIVATIONS: readonly Derivation[] = [
  {
    field: 'dob',
    from: { all: ['dob_day', 'dob_month', 'dob_year'] },
    how: 'combined',
    read: ([day = '', month = '', year = '']) => joinDate(day, month, year),
  },
  part('dob_day', 0),
  part('dob_month', 1),
  part('dob_year', 2),
];

/**
 * "05/09/2018"; the year alone when day and month are empty. Parts that make no date stay as they
 * are written, side by side ("31/2/2018"), for a check to find.
 */
function joinDate(day: string, month: string, year: string): string {
  const written = [day, month, year].filter((one) => one !== '').join('/');
  if (day === '' || month === '' || year === '') return written;
  return dateAsShown(written);
}

const dateAsShown = remembering((written: string): string => {
  const date = readDate(written);
  return date ? formatDate(date) : written;
});

function part(field: string, at: 0 | 1 | 2): Derivation {
  return {
    field,
    from: { all: ['dob'] },
    how: 'split',
    read: ([text = '']) => splitDate(text)[at],
  };
}

/** Day, month and year in two, two and four digits; empty where the text does not tell them. */
function splitDate(text: string): readonly [string, string, string] {
  const date = /^\d{5}$/.test(text) ? dateFromSerial(Number(text)) : readDate(text);
  if (!date) return ['', '', ''];
  if (!isFullDate(date)) return ['', '', formatDate(date)];
  const [day = '', month = '', year = ''] = formatDate(date).split('/');
  return [day, month, year];
}

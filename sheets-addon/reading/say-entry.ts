import { formatPoints, type Given, type ScoreEntry } from '../../shared/scoring';
import { plainNumber } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { MET, NOT_MET } from '../layout/score-book/answers';

/** What a scorer entered, as it is read in the sheet; "" for nothing. */
export function sayGiven(given: Given | null): string {
  if (given === null) return '';
  if (typeof given === 'number') return formatPoints(given);
  switch (given.by) {
    case 'yes-no':
      return given.met ? MET : NOT_MET;
    case 'ratio':
      return `${plainNumber(given.part)}/${plainNumber(given.whole)}`;
    case 'level':
      return given.title;
    case 'count':
      return plainNumber(given.count);
    case 'text':
      return given.text;
  }
}

/** What the log follows of an entry, with its name there. */
export const LOGGED_FIELDS = [
  'self',
  'cross',
  'verified',
  'reason',
  'evidence',
  'maximum',
] as const;
export type LoggedField = (typeof LOGGED_FIELDS)[number];

export const fieldName = (field: LoggedField | 'title' | 'approval'): string =>
  say(`reading.field.${field}`);

/** A field of an entry as people read it. */
export function sayField(entry: ScoreEntry, field: LoggedField): string {
  if (field === 'reason' || field === 'evidence') return entry[field];
  return field === 'maximum' ? formatPoints(entry.maximum) : sayGiven(entry[field]);
}

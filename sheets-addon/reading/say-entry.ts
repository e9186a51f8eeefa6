import { formatPoints, type Given, type ScoreEntry } from '../../shared/scoring';
import { plainNumber } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { MET, NOT_MET } from '../layout/score-book/answers';
import type { EntryField } from './types';

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

/** What the log tells of: entries, approvals, and the criteria themselves. */
export type LoggedField = EntryField | 'approval' | 'maximum' | 'title' | 'evidence-row';

export const fieldName = (field: LoggedField): string =>
  say(field === 'evidence-row' ? 'lead.log.evidence-row' : `reading.field.${field}`);

/** A field of an entry as people read it. */
export const sayField = (entry: ScoreEntry, field: EntryField): string =>
  field === 'reason' || field === 'evidence' ? entry[field] : sayGiven(entry[field]);

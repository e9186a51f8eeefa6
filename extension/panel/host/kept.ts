import type { Corrections } from '../../../shared/matching/types';
import type { Writing } from '../../../shared/records/targets';
import type { MeaningCorrections } from '../../../shared/records/types';
import type { Language } from '../../../shared/words';
import type { Fill, Trail } from '../../batch/evidence';
import type { WrittenField } from '../../batch/find-again';
import type { RowStates } from '../../batch/journal';
import type { FieldOutcome, FieldToWrite } from '../../page/protocol';
import type { RowsOfRepairs } from './accepted-ids';

/** The row that was written last and waits for its Save to be proven. */
export interface CurrentFill {
  /** The row's number in the sheet. */
  row: number;
  written: WrittenField[];
  /** Fields with a column that were not written: refused values and unconfirmed matches. */
  leftOut: number;
  fill: Fill;
  trail: Trail;
  /** As last read back, in the order of `written`. */
  outcomes: FieldOutcome[];
  /** What puts the form back to what it was; one entry per field that can be put back. */
  back: FieldToWrite[];
}

/** The open file: its tables in the vault, and which one is worked on. */
export interface OpenEntries {
  ids: string[];
  tableIndex: number;
}

/** How far the work on the open file is. */
export interface KeptProgress {
  rowIndex: number;
  states: RowStates;
  decisions: Corrections;
  current: CurrentFill | null;
  /** Addresses of records proven saved → the row's number in the sheet. */
  savedAt: Record<string, number>;
  /** The tab of the form, when one has been read. */
  tabId: number | null;
}

/** What was decided for a form, and what the form asked then. */
export interface KeptProfile {
  /** The text of a `FormProfile`, as in a file. */
  profile: string;
  /** See `controlMarks`. */
  marks: string[];
}

export interface RememberedProfile extends KeptProfile {
  at: number;
}

export interface RememberedMeaning {
  corrections: MeaningCorrections;
  at: number;
}

export interface AcceptedRepairs {
  rows: RowsOfRepairs;
  at: number;
}

export interface RememberedWriting {
  writing: Writing;
  at: number;
}

export interface JournalEntry {
  rows: RowStates;
  at: number;
}

export interface Settings {
  language: Language;
  /** The person took up or put away the offer of a passphrase for the vault. */
  passphraseOffer?: 'answered' | undefined;
}

import type { PageSigns } from '../page/protocol';
import type { FieldDifference, RowState, UnknownReason } from './row-state';

/** What was true of the page when the row was written into it. */
export interface Fill {
  documentId: string;
  address: string;
  /** The form already held a record (other values), so it is not an empty add form. */
  overRecord: boolean;
  signs: PageSigns;
  right: number;
  different: number;
  unwritten: number;
  /** What tells that it is the record that was written; without it, that most values are. */
  knownBy?: 'keys';
}

/** What has been seen on the way since the fill. */
export interface Trail {
  /** The page said that something was saved. */
  confirmed: boolean;
  /** A page at another path was open in between. */
  elsewhere: boolean;
}

export const NO_TRAIL: Trail = { confirmed: false, elsewhere: false };

/** How the browser came to the document (`PerformanceNavigationTiming.type`). */
export type Arrival = 'navigate' | 'reload' | 'back_forward' | 'prerender';

/** One look at the tab after the fill. */
export interface Look {
  documentId: string;
  address: string;
  arrival: Arrival;
  signs: PageSigns;
  /** Every wanted field as the page shows it now; null when the form is not on this page. */
  fields: ComparedField[] | null;
}

export interface ComparedField extends FieldDifference {
  right: boolean;
}

/**
 * What one look proves about the row. Never success from the act of writing nor from a click:
 * `saved` needs every wanted field read again as wanted, no sign of an error, and a positive sign
 * (the page said so, or the record was met again at an address that is not the form's).
 */
export function judge(fill: Fill, trail: Trail, look: Look): { trail: Trail; state: RowState } {
  const sameDocument = look.documentId === fill.documentId;
  const signs = sameDocument ? newSigns(fill.signs, look.signs) : look.signs;
  const next: Trail = {
    confirmed: trail.confirmed || signs.confirmations.length > 0,
    elsewhere: trail.elsewhere || pathOf(look.address) !== pathOf(fill.address),
  };
  if (signs.signIn) return { trail: next, state: { name: 'signed-out' } };
  if (signs.errors.length > 0) {
    return { trail: next, state: { name: 'rejected', messages: signs.errors } };
  }
  const state = sameDocument
    ? inSameDocument(fill, next, look)
    : inNewDocument(fill, trail.elsewhere, next, look);
  return { trail: next, state };
}

/** Without a new document only the page's own word tells that something happened at all. */
function inSameDocument(fill: Fill, trail: Trail, look: Look): RowState {
  if (!trail.confirmed) return filledState(fill);
  const { fields } = look;
  if (fields === null || looksLikeAnotherRecord(fill, fields)) {
    return unknown('confirmed-not-reread');
  }
  return allRight(fields)
    ? { name: 'saved', fields: fields.length, evidence: 'confirmed' }
    : differs(fields);
}

function inNewDocument(
  fill: Fill,
  wasElsewhere: boolean,
  { confirmed }: Trail,
  { fields, arrival, address }: Look,
): RowState {
  if (fields === null) return unknown(confirmed ? 'confirmed-not-reread' : 'not-reread');
  if (arrival === 'reload' || arrival === 'back_forward') return unknown('restored');
  const samePath = pathOf(address) === pathOf(fill.address);
  if (looksLikeAnotherRecord(fill, fields)) {
    if (!samePath || !isMostlyEmpty(fields)) return unknown('another-record');
    return unknown(confirmed ? 'confirmed-not-reread' : 'empty-form');
  }
  const positive = confirmed || !samePath || (fill.overRecord && wasElsewhere);
  if (!allRight(fields)) {
    return positive || fill.overRecord ? differs(fields) : { name: 'rejected', messages: [] };
  }
  if (positive) return { name: 'saved', fields: fields.length, evidence: 'reread' };
  const sameAddress = wholeAddress(address) === wholeAddress(fill.address);
  return fill.overRecord || !sameAddress
    ? unknown('same-address')
    : { name: 'rejected', messages: [] };
}

/** The state right after writing, and for as long as the page has not answered a Save. */
export const filledState = ({ right, different, unwritten }: Fill): RowState => ({
  name: 'filled',
  right,
  different,
  unwritten,
});

/** In the document that was written into, a message that stood there before is no answer. */
function newSigns(before: PageSigns, now: PageSigns): PageSigns {
  return {
    signIn: now.signIn && !before.signIn,
    errors: now.errors.filter((one) => !before.errors.includes(one)),
    confirmations: now.confirmations.filter((one) => !before.confirmations.includes(one)),
  };
}

const SMALL_FORM = 6;

/** A save that drops fields drops a few; when most are wrong, it is not the record that was written. */
function looksLikeAnotherRecord({ knownBy }: Fill, fields: readonly ComparedField[]): boolean {
  if (knownBy === 'keys') return false;
  const right = fields.filter((one) => one.right).length;
  return fields.length < SMALL_FORM ? right === 0 : right * 2 < fields.length;
}

/** A form as it is given for a new record: only defaults are set. */
function isMostlyEmpty(fields: readonly ComparedField[]): boolean {
  const wrong = fields.filter(({ right }) => !right);
  return wrong.filter(({ now }) => now === '').length * 10 >= wrong.length * 8;
}

const allRight = (fields: readonly ComparedField[]) => fields.every(({ right }) => right);

const unknown = (why: UnknownReason): RowState => ({ name: 'unknown', why });

const differs = (fields: readonly ComparedField[]): RowState => ({
  name: 'differs',
  fields: fields
    .filter(({ right }) => !right)
    .map(({ label, wanted, now }) => ({ label, wanted, now })),
});

/** Scheme, host and path: query and fragment often carry messages, not another place. */
export function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? address;
}

const wholeAddress = (address: string) => address.split('#', 1)[0] ?? address;

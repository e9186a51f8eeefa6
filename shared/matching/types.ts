import type { Language } from '../words';
import type { CONTROL_KINDS } from './control-kinds';

/**
 * What kind of control the page offers; a radio group is one control. multi: several choices of a
 * list or of a group of check boxes. combobox: a list that the page draws itself; what it offers is
 * only known while it is open. A switch is a checkbox, editable text that is no field a textarea.
 */
export type ControlKind = (typeof CONTROL_KINDS)[number];

export type DatePart = 'day' | 'month' | 'year';

/** One list or field of a date that is asked in three. */
export interface ControlPart {
  part: DatePart;
  selector: string;
  kind: ControlKind;
  options: ControlOption[];
}

/** One choice of a select or radio group. */
export interface ControlOption {
  value: string;
  label: string;
}

/** A control as a person reads it, plain data (it crosses from the page to the panel). */
export interface Control {
  /** Stable for one reading of the page. */
  id: string;
  /**
   * CSS selector that names exactly this element in its frame (a radio group: its first radio; a
   * group of check boxes or the fields of one date: a list of selectors).
   */
  selector: string;
  kind: ControlKind;
  /** The text a person would call this field, '' when none was found. */
  label: string;
  /** Headings and legends above it, outermost first: ["Thông tin gia đình", "Mẹ"]. */
  section: string[];
  /** Other texts that speak about it: placeholder, title, hint beside it, format hint. */
  hints: string[];
  /** Technical names: id and name attributes, autocomplete token, input type that tells. */
  names: string[];
  /**
   * For select, multi and radio, and what a text field suggests; empty while a dependent select
   * still waits for its parent.
   */
  options: ControlOption[];
  required: boolean;
  maxLength: number | null;
  pattern: string | null;
  /** What a person sees in it now (the chosen option's label for a select). */
  value: string;
  /** Which form or dialog of the page it belongs to; absent when the page has only one. */
  form?: string;
  /** The fields of a date that is asked in three, in reading order. */
  parts?: ControlPart[];
}

/** A control the filler will not touch, and why. */
export interface LeftControl {
  selector: string;
  label: string;
  reason: LeftControlReason;
}

export type LeftControlReason =
  | 'hidden'
  | 'disabled'
  | 'read-only'
  | 'password'
  | 'captcha'
  | 'search'
  | 'login-form'
  | 'newsletter'
  | 'file'
  | 'button'
  | 'off-screen'
  | 'unsupported'
  | 'no-column';

/** A spreadsheet column as the matcher sees it. */
export interface MatchColumn {
  id: string;
  header: string;
  /** Non-empty texts of the column, in row order; a few dozen are enough. */
  samples: string[];
  /** Place in the table; columns that have one may be told by their neighbours. */
  position?: number;
}

/** certain: pre-selected. review: shown, not pre-selected. none: nothing fits. */
export type Tier = 'certain' | 'review' | 'none';

export interface ColumnMatch {
  columnId: string;
  controlId: string | null;
  tier: Tier;
  /** 0–1. */
  score: number;
  /** Why, in the person's language (built from the catalogue). */
  reasons: string[];
}

/** The person's own decisions for this form: control selector → column header, or null for "leave alone". */
export type Corrections = Readonly<Record<string, string | null>>;

export interface MatchInput {
  /** In any order. */
  columns: readonly MatchColumn[];
  /** In the order of the page. */
  controls: readonly Control[];
  corrections?: Corrections;
  /** In which the reasons are said; Vietnamese when absent. */
  language?: Language;
}

/** One entry per column, in column order. One-to-one: no control appears twice. */
export interface MatchResult {
  matches: ColumnMatch[];
  /** Controls that no column goes to. */
  unmatchedControlIds: string[];
}

/** The year of days, or the two of a school year, in which August is the first month; else both are one. */
export interface GivenYear {
  first: number;
  last: number;
}

/** What is known of a text that is to go into a control. */
export interface TextSource {
  /** Of the text's column: says what a tick under it stands for, and in what its numbers count. */
  header?: string;
  /** Of its days that are written without one, as the person gave it; without it they are refused. */
  year?: GivenYear;
  /** In which to say why the text cannot go in; Vietnamese unless told otherwise. */
  language?: Language;
}

/** What to put into a control for a column's text: the text to type, or the option to choose. */
export type ControlValue =
  | {
      ok: true;
      /** Text to type; option value for select/radio; 'true'/'false' for checkbox; values one a line for multi. */
      value: string;
      /** As a person will see it. */
      shown: string;
    }
  /** Why this text cannot go in, in the person's language, and what would make it whole. */
  | { ok: false; reason: string; lacks?: 'year' };

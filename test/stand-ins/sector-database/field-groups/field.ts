import type { Option } from '../places';

/** The boxes of the form that hold fields, in page order. */
export type GroupId =
  | 'general'
  | 'study'
  | 'permanent'
  | 'current'
  | 'father'
  | 'mother'
  | 'guardian'
  | 'policy'
  | 'health';

/** Checks on what was typed, beyond required and length. */
export type Rule = 'national-id' | 'phone' | 'email' | 'insurance-number' | 'birth-year';

interface Common {
  /** Key of the stored record. */
  key: string;
  /** What the page writes beside or above the control. */
  label: string;
  group: GroupId;
  /** The name attribute; the id is the same with "$" as "_". */
  name: string;
  required?: true;
  hint?: string;
}

interface Typed extends Common {
  control: 'text' | 'textarea';
  maxLength: number;
  rule?: Rule;
}

export interface Counted extends Common {
  control: 'number';
  min: number;
  max: number;
  step: string;
  rule?: Rule;
}

interface Dated extends Common {
  /** `date`: the browser's own picker. `date-text`: typed as dd/mm/yyyy. Both are stored as ISO. */
  control: 'date' | 'date-text';
}

export interface Chosen extends Common {
  control: 'select' | 'radio';
  options: readonly Option[];
  /** Chosen in an empty form. */
  preset?: string;
}

/** A select whose options depend on the province chosen in another field. */
export interface Commune extends Common {
  control: 'commune';
  provinceKey: string;
}

/** Stored as '1' or '0'. */
interface Ticked extends Common {
  control: 'checkbox';
}

/** A field of the pupil's form: how it is shown, checked and stored. */
export type Field = Typed | Counted | Dated | Chosen | Commune | Ticked;

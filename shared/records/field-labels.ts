import fieldLabels from './field-labels.json';

/** Whose record a field belongs to. */
export type RecordKind = 'student' | 'staff' | 'unit';

/** A field of a school record, with the names people give it in headers and forms. */
export interface FieldLabel {
  /** Canonical key, unique per record kind: "full_name". */
  key: string;
  record: RecordKind;
  label: string;
  synonyms: readonly string[];
  /** Free description of the value: "date dd/mm/yyyy", "digits 12". */
  format: string;
  /** Name of the code list its values come from, when there is one. */
  codeList?: string;
}

/**
 * Field names of pupil, staff and unit records with their synonyms, collected from forms and
 * import workbooks met in schools. Replaceable data, not a standard.
 */
export const FIELD_LABELS = fieldLabels as readonly FieldLabel[];

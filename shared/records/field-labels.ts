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

const byKind = new Map<RecordKind, Map<string, FieldLabel>>();
for (const field of FIELD_LABELS) {
  const fields = byKind.get(field.record) ?? new Map<string, FieldLabel>();
  byKind.set(field.record, fields.set(field.key, field));
}

/** The fields of one kind of record, in the order of the list. */
export function fieldsOf(kind: RecordKind): FieldLabel[] {
  return [...(byKind.get(kind)?.values() ?? [])];
}

/** True when records of this kind have the field. */
export function hasField(kind: RecordKind, key: string): boolean {
  return byKind.get(kind)?.has(key) ?? false;
}

/** A field's name as people are shown it; the key itself for a field that is not known. */
export function labelOf(kind: RecordKind, key: string): string {
  return byKind.get(kind)?.get(key)?.label ?? key;
}

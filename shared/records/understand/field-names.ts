import { type Phrase, readPhrase } from '../../matching/phrase';
import { type FieldLabel, fieldsOf, type RecordKind } from '../field-labels';
import { ambiguousReadings } from './ambiguous-headers';

/** A field of one kind of record with every name it goes by; ambiguous abbreviations are none. */
export interface NamedField {
  field: FieldLabel;
  names: readonly Phrase[];
  /** Keys among the names that are another field's own label: "Ngày (sinh)" is first "Ngày sinh". */
  borrowed: ReadonlySet<string>;
  /** Whose field it is, when it is not the record's own person's: "father", "head". */
  owner: string | null;
  /** Which of a person's places it is. */
  place: string | null;
}

/** Prefixes of keys that say whose the field is. */
const OWNER_OF_KEY: readonly (readonly [RegExp, string])[] = [
  [/^father_(?!ethnic)/, 'father'],
  [/^mother_(?!ethnic)/, 'mother'],
  [/^guardian_/, 'guardian'],
  [/^head_/, 'head'],
  [/^homeroom_teacher$/, 'homeroom-teacher'],
  [/^student_(?:count|female|minority)$/, 'student'],
  [/^(?:staff|manager|teacher|employee|party)_count$/, 'staff'],
];

/** The fields of one kind by what their names can be found by. */
type FieldIndex = ReadonlyMap<string, ReadonlySet<NamedField>>;

const kinds = new Map<RecordKind, FieldIndex>();

/** Fields of a kind that share a word or a meaning with the phrase; no other can be meant by it. */
export function fieldsNear(kind: RecordKind, phrase: Phrase): NamedField[] {
  const byKey = indexOf(kind);
  return [...new Set(keysOf(phrase).flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

function indexOf(kind: RecordKind): FieldIndex {
  const known = kinds.get(kind);
  if (known) return known;
  const byKey = new Map<string, Set<NamedField>>();
  const labels = new Map(fieldsOf(kind).map(({ key, label }) => [readPhrase(label).key, key]));
  for (const field of fieldsOf(kind).map((one) => readField(one, labels))) {
    for (const key of field.names.flatMap(keysOf)) {
      const found = byKey.get(key);
      if (found) found.add(field);
      else byKey.set(key, new Set([field]));
    }
  }
  kinds.set(kind, byKey);
  return byKey;
}

function readField(field: FieldLabel, labels: ReadonlyMap<string, string>): NamedField {
  const names = [field.label, ...field.synonyms]
    .map(readPhrase)
    .filter(({ key }) => ambiguousReadings(key) === null);
  const keys = names.map(({ key }) => key);
  return {
    field,
    names,
    borrowed: new Set(keys.filter((key) => (labels.get(key) ?? field.key) !== field.key)),
    owner: OWNER_OF_KEY.find(([key]) => key.test(field.key))?.[1] ?? null,
    place: field.key.startsWith('perm_') ? 'permanent' : placeNamed(names),
  };
}

function placeNamed(names: readonly Phrase[]): string | null {
  return names.find(({ place }) => place !== null)?.place ?? null;
}

function keysOf({ words, attributes, key }: Phrase): string[] {
  return [key, ...words.map(({ plain }) => plain), ...[...attributes].map((one) => `@${one}`)];
}

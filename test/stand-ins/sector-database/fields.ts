import { ADDRESS_FIELDS } from './field-groups/address';
import { FAMILY_FIELDS } from './field-groups/family';
import type { Field, GroupId } from './field-groups/field';
import { GENERAL_FIELDS, STUDY_FIELDS } from './field-groups/general';
import { HEALTH_FIELDS, POLICY_FIELDS } from './field-groups/welfare';

const fields = [
  ...GENERAL_FIELDS,
  ...STUDY_FIELDS,
  ...ADDRESS_FIELDS,
  ...FAMILY_FIELDS,
  ...POLICY_FIELDS,
  ...HEALTH_FIELDS,
] as const;

export type FieldKey = (typeof fields)[number]['key'];

/** Every field of the pupil's form, in page order. */
export const FIELDS: readonly (Field & { key: FieldKey })[] = fields;

export const FIELD_KEYS: readonly FieldKey[] = fields.map((field) => field.key);

/**
 * A pupil as stored, every value a string: texts NFC and trimmed, dates ISO (2018-09-05), choices by
 * code, ticks '1' or '0', numbers with a decimal point; '' when nothing was given.
 */
export type PupilRecord = Readonly<Record<FieldKey, string>>;

/** What people are told about a field: its message, by key. */
export type FieldMessages = Partial<Record<FieldKey, string>>;

/** How a box lays out its fields: labels in table cells to the left, or above the controls. */
export interface FieldGroup {
  id: GroupId;
  legend: string;
  layout: 'table' | 'stacked' | 'lines';
}

export interface Section {
  title: string;
  groups: readonly FieldGroup[];
}

export const SECTIONS: readonly Section[] = [
  {
    title: 'I. Thông tin chung',
    groups: [
      { id: 'general', legend: '', layout: 'table' },
      { id: 'study', legend: 'Quá trình học tập', layout: 'table' },
    ],
  },
  {
    title: 'II. Nơi ở – địa chỉ',
    groups: [
      { id: 'permanent', legend: 'Địa chỉ thường trú', layout: 'stacked' },
      { id: 'current', legend: 'Nơi ở hiện nay', layout: 'stacked' },
    ],
  },
  {
    title: 'III. Thông tin gia đình',
    groups: [
      { id: 'father', legend: 'Thông tin về cha', layout: 'lines' },
      { id: 'mother', legend: 'Thông tin về mẹ', layout: 'lines' },
      { id: 'guardian', legend: 'Thông tin về người giám hộ', layout: 'lines' },
    ],
  },
  {
    title: 'IV. Diện – chính sách',
    groups: [{ id: 'policy', legend: '', layout: 'stacked' }],
  },
  {
    title: 'V. Sức khỏe và ghi chú',
    groups: [{ id: 'health', legend: '', layout: 'table' }],
  },
];

/** The control's id: its name with "$" as "_", the way server controls do it. */
export function controlId(field: Field): string {
  return field.name.replaceAll('$', '_');
}

/** How a person names a field in a message: with its box where labels repeat. */
export function fullLabel(field: Field): string {
  const suffix: Partial<Record<GroupId, string>> = {
    permanent: ' (thường trú)',
    current: ' (nơi ở hiện nay)',
    father: ' của cha',
    mother: ' của mẹ',
    guardian: ' của người giám hộ',
  };
  return `${field.label}${suffix[field.group] ?? ''}`;
}

/** What an empty form holds. */
export function emptyPupil(): PupilRecord {
  return recordOf((field) => {
    if (field.control === 'checkbox') return '0';
    return 'preset' in field && field.preset !== undefined ? field.preset : '';
  });
}

/** Builds a record field by field. */
export function recordOf(read: (field: Field & { key: FieldKey }) => string): PupilRecord {
  return Object.fromEntries(FIELDS.map((field) => [field.key, read(field)])) as PupilRecord;
}

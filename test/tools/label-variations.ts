import type { Control, MatchColumn } from '../../shared/matching/types';
import { FIELD_LABELS, type FieldLabel, type RecordKind } from '../../shared/records/field-labels';
import { fold } from '../../shared/vietnamese/fold';
import { control } from '../shared/matching/controls';
import type { FormCase } from './form-cases';

/** How software writes the name of one field: what of a control it becomes. */
const WRITINGS: Readonly<Record<string, (label: string) => Partial<Control>>> = {
  'as it is': (label) => ({ label }),
  'with a required mark': (label) => ({ label: `${label} (*)` }),
  'with a colon': (label) => ({ label: `${label}:` }),
  'asking for it': (label) => ({ label: `Nhập ${label.toLocaleLowerCase('vi')}` }),
  'in capitals': (label) => ({ label: label.toLocaleUpperCase('vi') }),
  'without marks': (label) => ({ label: withoutMarks(label) }),
  decomposed: (label) => ({ label: label.normalize('NFD') }),
  'numbered in a list': (label) => ({ label: `7. ${label}` }),
  'under a heading': (label) => ({ label, section: ['Thông tin chung'] }),
  'as a placeholder': (label) => ({ label: '', hints: [label] }),
  'as an id with a prefix': (label) => ({ label: '', names: [`txt${inCamelCase(label)}`] }),
  'as an id with underlines': (label) => ({ label: '', names: [fold(label).replaceAll(' ', '_')] }),
};

const RECORDS: readonly RecordKind[] = ['student', 'staff', 'unit'];

/** Synonyms are parted for good: by those of 'tuning' weights may be chosen, by the others judged. */
export type Part = 'tuning' | 'aside';

/**
 * For every record and writing one form with all its fields, and a table whose headers are synonyms
 * of these. Fields that share a synonym or a label with another are left out: nobody could tell.
 */
export function variationCases(part: Part): FormCase[] {
  return RECORDS.flatMap((record) => {
    const fields = FIELD_LABELS.filter((field) => field.record === record);
    const told = fields.filter((field) => isItsOwn(field.label, field, fields));
    return Object.entries(WRITINGS).map(([writing, write]) => {
      const controls = told.map(({ key, label }) =>
        control({ id: key, label: '', ...write(label) }),
      );
      const chosen = told.flatMap((field) => {
        const header = synonymOf(field, fields, part);
        return header === undefined ? [] : [{ id: field.key, header, samples: [] }];
      });
      return {
        name: `${record}, ${writing}`,
        columns: chosen satisfies MatchColumn[],
        derived: [],
        controls,
        grids: [],
        gold: chosen.map(({ id, header }) => ({ header, controlIds: [id] })),
      };
    });
  });
}

function synonymOf(field: FieldLabel, fields: readonly FieldLabel[], part: Part) {
  const own = field.synonyms.filter((synonym) => isItsOwn(synonym, field, fields));
  return own.find((synonym) => partOf(synonym) === part);
}

function isItsOwn(name: string, field: FieldLabel, fields: readonly FieldLabel[]): boolean {
  const plain = fold(name);
  return fields.every(
    (other) =>
      other === field || ![other.label, ...other.synonyms].some((one) => fold(one) === plain),
  );
}

/** Every third synonym, by its letters. */
function partOf(synonym: string): Part {
  const sum = [...fold(synonym)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return sum % 3 === 0 ? 'aside' : 'tuning';
}

function withoutMarks(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

function inCamelCase(label: string): string {
  return fold(label)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

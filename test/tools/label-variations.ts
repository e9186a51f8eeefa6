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
    const isOfOne = namesOfOne(fields);
    const told = fields.filter(({ label }) => isOfOne(label));
    const chosen = told.flatMap(({ key, synonyms }): MatchColumn[] => {
      const header = synonyms.find((one) => partOf(one) === part && isOfOne(one));
      return header === undefined ? [] : [{ id: key, header, samples: [] }];
    });
    return Object.entries(WRITINGS).map(([writing, write]) => ({
      name: `${record}, ${writing}`,
      columns: chosen,
      derived: [],
      controls: told.map(({ key, label }) => control({ id: key, label: '', ...write(label) })),
      grids: [],
      gold: chosen.map(({ id, header }) => ({ header, controlIds: [id] })),
    }));
  });
}

/** Tells of a label or synonym whether it names one of these fields only. */
function namesOfOne(fields: readonly FieldLabel[]): (name: string) => boolean {
  const named = new Map<string, number>();
  for (const { label, synonyms } of fields) {
    for (const plain of new Set([label, ...synonyms].map(fold))) {
      named.set(plain, (named.get(plain) ?? 0) + 1);
    }
  }
  return (name) => named.get(fold(name)) === 1;
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

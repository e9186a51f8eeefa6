import { formatDate, isFullDate, readDate } from '../../../vietnamese';
import { nameKey, plainKey } from '../../view/name-keys';
import { isOneEditApart } from '../../view/one-edit';
import type { Check } from '../fault';
import type { Records } from '../records';
import { readPersonalId } from '../relations/personal-id';
import { sharedKeys } from './groups';

/** In larger groups (all born "01/01/2019") everyone would be compared with everyone. */
const LARGEST_COMPARED = 60;

/**
 * Records that may be one person written twice: born on the same day, with names that differ in
 * marks or in one letter. People whose identification numbers differ are two people: twins.
 */
export const checkNearNames: Check = function* (records) {
  if (!records.has('full_name', 'dob')) return;
  const names = records.texts('full_name');
  const births = records
    .readings('dob', fullDateText)
    .map((born, record) => (names[record] === '' ? '' : born));
  const areNear = nearNames(records);
  for (const group of sharedKeys(births).values()) {
    for (const [one, other] of pairs(group, areNear)) {
      if (haveOtherIds(records, one, other)) continue;
      yield* both('near-duplicate-name', one, other, 'full_name');
    }
  }
};

/**
 * Pupils of one class with one name, whose dates of birth differ in one digit or in day and month
 * turned round.
 */
export const checkNearBirths: Check = function* (records) {
  if (!records.has('full_name', 'dob', 'class_name')) return;
  const classes = records.readings('class_name', nameKey);
  const keys = records.readings('full_name', nameKey).map((name, record) => {
    const className = classes[record] ?? '';
    return name === '' || className === '' ? '' : `${className} ${name}`;
  });
  const births = records.readings('dob', fullDateText);
  const areNear: Near = (one, other) => areNearDates(births[one] ?? '', births[other] ?? '');
  for (const group of sharedKeys(keys).values()) {
    for (const [one, other] of pairs(group, areNear)) {
      if (haveOtherIds(records, one, other)) continue;
      yield* both('near-duplicate-birth', one, other, 'dob');
    }
  }
};

function* both(
  code: 'near-duplicate-name' | 'near-duplicate-birth',
  one: number,
  other: number,
  field: string,
) {
  yield { code, record: one, field, related: [{ record: other, field }] };
  yield { code, record: other, field, related: [{ record: one, field }] };
}

type Near = (one: number, other: number) => boolean;

function* pairs(group: readonly number[], areNear: Near): Generator<[number, number]> {
  if (group.length > LARGEST_COMPARED) return;
  for (const [at, one] of group.entries()) {
    for (let after = at + 1; after < group.length; after++) {
      const other = group[after] ?? one;
      if (areNear(one, other)) yield [one, other];
    }
  }
}

function nearNames(records: Records): Near {
  const marked = records.readings('full_name', nameKey);
  const plain = records.readings('full_name', plainKey);
  return (one, other) => {
    const [plainOne = '', plainOther = ''] = [plain[one], plain[other]];
    return plainOne === plainOther
      ? marked[one] !== marked[other]
      : isOneEditApart(plainOne, plainOther);
  };
}

function areNearDates(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  const [day, month, year] = one.split('/');
  if (`${month}/${day}/${year}` === other) return true;
  return [...one].filter((digit, at) => digit !== other[at]).length === 1;
}

function haveOtherIds(records: Records, one: number, other: number): boolean {
  const ids = records.texts('national_id');
  const [a = '', b = ''] = [ids[one], ids[other]];
  return readPersonalId(a) !== null && readPersonalId(b) !== null && a !== b;
}

/** A whole date in one form; '' for any other text. */
function fullDateText(text: string): string {
  const date = readDate(text);
  return date && isFullDate(date) ? formatDate(date) : '';
}

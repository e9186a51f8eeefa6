import { formatDate, isFullDate } from '../../../vietnamese';
import type { Check } from '../fault';
import type { Records } from '../records';
import { readPersonalId } from '../relations/personal-id';
import { nameKey, plainKey } from '../text/keys';
import { isOneEditApart } from '../text/one-edit';
import { sharedKeys } from './groups';

/** In larger groups (all born "01/01/2019") everyone would be compared with everyone. */
const LARGEST_COMPARED = 60;

/**
 * Records that may be one person written twice: born on the same day, with names that differ in
 * marks or in one letter. People whose identification numbers differ are two people: twins.
 */
export const checkNearNames: Check = function* (records) {
  if (!records.has('full_name', 'dob')) return;
  const births = records.texts('full_name').map((name, record) => {
    const born = records.date(record, 'dob');
    return name !== '' && born && isFullDate(born) ? formatDate(born) : '';
  });
  for (const group of sharedKeys(births).values()) {
    for (const [one, other] of pairs(group)) {
      if (!areNearNames(records.text(one, 'full_name'), records.text(other, 'full_name'))) continue;
      if (haveOtherIds(records, one, other)) continue;
      yield* both('near-duplicate-name', one, other, 'full_name');
    }
  }
};

/** Pupils of one class with one name, whose dates of birth differ in one digit or in day and month turned round. */
export const checkNearBirths: Check = function* (records) {
  if (!records.has('full_name', 'dob', 'class_name')) return;
  const keys = records.texts('full_name').map((name, record) => {
    const className = records.text(record, 'class_name');
    return name === '' || className === '' ? '' : `${nameKey(className)} ${nameKey(name)}`;
  });
  for (const group of sharedKeys(keys).values()) {
    for (const [one, other] of pairs(group)) {
      if (!areNearDates(dateText(records, one), dateText(records, other))) continue;
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

function* pairs(group: readonly number[]): Generator<[number, number]> {
  if (group.length > LARGEST_COMPARED) return;
  for (const [at, one] of group.entries()) {
    for (const other of group.slice(at + 1)) yield [one, other];
  }
}

function areNearNames(one: string, other: string): boolean {
  if (nameKey(one) === nameKey(other)) return false;
  const [plainOne, plainOther] = [plainKey(one), plainKey(other)];
  return plainOne === plainOther || isOneEditApart(plainOne, plainOther);
}

function haveOtherIds(records: Records, one: number, other: number): boolean {
  const [a, b] = [records.text(one, 'national_id'), records.text(other, 'national_id')];
  return readPersonalId(a) !== null && readPersonalId(b) !== null && a !== b;
}

function dateText(records: Records, record: number): string {
  const born = records.date(record, 'dob');
  return born && isFullDate(born) ? formatDate(born) : '';
}

function areNearDates(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  const [day, month, year] = one.split('/');
  if (`${month}/${day}/${year}` === other) return true;
  return [...one].filter((digit, at) => digit !== other[at]).length === 1;
}

import { fold } from '../../../vietnamese';
import type { FieldKey } from '../../types';
import type { Records } from '../records';

export type Sex = 'male' | 'female';

/** A person a record speaks of: the pupil or member of staff, and the relatives of the target. */
export interface Person {
  nationalId: FieldKey;
  birth: FieldKey;
  /** Known from who it is (a father), or null: look into the record. */
  sex: Sex | null;
  isSelf: boolean;
}

const SELF: Person = { nationalId: 'national_id', birth: 'dob', sex: null, isSelf: true };

export function people(records: Records): Person[] {
  const relatives = records.target.relatives.flatMap(({ nationalId, birth, sex }) =>
    nationalId === null ? [] : [{ nationalId, birth, sex, isSelf: false }],
  );
  return [SELF, ...relatives];
}

const MALE = new Set(['nam', '01', '1', 'm', 'male']);
const FEMALE = new Set(['nu', '02', '2', 'f', 'female']);

/** The sex a text names, by word or by the code of DM_GIOI_TINH; null when it names none. */
export function readSex(text: string): Sex | null {
  const key = fold(text);
  if (MALE.has(key)) return 'male';
  return FEMALE.has(key) ? 'female' : null;
}

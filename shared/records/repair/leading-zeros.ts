import { dateFromSerial, readDate } from '../../vietnamese';
import { readSex } from '../check/relations/people';
import { readPersonalId } from '../check/relations/personal-id';
import { NATIONAL_ID_PREFIXES } from '../lists';
import type { FieldKey, RecordView } from '../types';
import { change, type RowRepair, type ValueRepair } from './change';

const ID_DIGITS = 12;
/** One or two zeros lost: 011… and 001…. Nine digits are an old identity card. */
const SHORTENED_ID = /^[1-9]\d{9,10}$/;
/** A mobile number without its zero, in one piece or in groups. */
const SHORTENED_PHONE = /^[35789](?:[ .]?\d){8}$/;

const prefixes = new Map(NATIONAL_ID_PREFIXES.map(({ prefix, name }) => [prefix, name]));

/** The fields of the row that the digits of a personal number have to agree with. */
const OWNERS: Readonly<Record<FieldKey, { birth: FieldKey; sex: 'male' | 'female' | null }>> = {
  national_id: { birth: 'dob', sex: null },
  father_national_id: { birth: 'father_birth_year', sex: 'male' },
  mother_national_id: { birth: 'mother_birth_year', sex: 'female' },
  guardian_national_id: { birth: 'guardian_birth_year', sex: null },
};

/**
 * Personal numbers that a spreadsheet took for numbers: safe when the province of the restored number
 * is known and its birth year and sex are those of the row; a proposal when only the province is.
 */
export function nationalIdZeros(field: FieldKey, view: RecordView): RowRepair {
  return (text, rowIndex) => {
    if (!SHORTENED_ID.test(text)) return null;
    const after = text.padStart(ID_DIGITS, '0');
    const id = readPersonalId(after);
    const province = prefixes.get(id?.prefix ?? '');
    if (!id || province === undefined) return null;
    const { birthYear, sex } = knownOf(field, view, rowIndex);
    const agrees =
      birthYear !== null && birthYear === id.birthYear && (sex === null || sex === id.sex);
    return agrees
      ? change('leading-zero', 'safe', after, { province, year: birthYear })
      : { ...change('leading-zero', 'proposal', after), reason: unproved(province) };
  };
}

function unproved(province: string) {
  return { key: 'repair.reason.leading-zero.unproved', params: { province } } as const;
}

function knownOf(field: FieldKey, view: RecordView, rowIndex: number) {
  const owner = OWNERS[field] ?? { birth: '', sex: null };
  const birth = view.text(rowIndex, owner.birth);
  const date = /^\d{5}$/.test(birth) ? dateFromSerial(Number(birth)) : readDate(birth);
  const ownSex = field === 'national_id' ? readSex(view.text(rowIndex, 'gender')) : null;
  return { birthYear: date?.year ?? null, sex: owner.sex ?? ownSex };
}

/** Mobile numbers of nine digits get their 0 back; what separates their groups stays. */
export const phoneZero: ValueRepair = (text) => {
  if (!SHORTENED_PHONE.test(text)) return null;
  const reason = { key: 'repair.reason.leading-zero.phone' } as const;
  return { ...change('leading-zero', 'safe', `0${text}`), reason };
};

import { NATIONAL_ID_PREFIXES } from '../../lists';
import type { Check } from '../fault';
import { provinceNamedIn } from '../places/provinces';
import { readPersonalId } from './personal-id';

const PROVINCE_OF_PREFIX = new Map(
  NATIONAL_ID_PREFIXES.map(({ prefix, provinceCode }) => [prefix, provinceCode]),
);

/**
 * The province of the identification number against the place of birth. Births may be registered
 * elsewhere, so this only asks to look. Both are compared as provinces of today.
 */
export const checkBirthPlaces: Check = function* (records) {
  if (!records.has('national_id', 'birth_place')) return;
  const ids = records.readings('national_id', readPersonalId);
  const places = records.readings('birth_place', provinceNamedIn);
  for (let record = 0; record < places.length; record++) {
    const born = places[record];
    const prefix = ids[record]?.prefix;
    const registered = prefix === undefined ? undefined : PROVINCE_OF_PREFIX.get(prefix);
    if (!born || registered === undefined || registered === born.code) continue;
    const related = [{ record, field: 'birth_place' }];
    const params = { otherField: records.nameOf('birth_place') };
    yield { code: 'id-against-birth-place', record, field: 'national_id', params, related };
  }
};

import type { FieldKey } from '../../types';
import { isCommuneOf, provinceCodeOf, readPlace } from '../../view/place-names';
import type { Check } from '../fault';
import { listOf } from '../lists/list-of-target';

/** Province and commune of one address. */
const ADDRESSES: readonly (readonly [province: FieldKey, commune: FieldKey])[] = [
  ['perm_province', 'perm_commune'],
  ['province', 'commune'],
];

/** Communes there are, but not in the province beside them. */
export const checkCommunes: Check = function* (records) {
  for (const [province, commune] of ADDRESSES) {
    const list = listOf(records.target, commune);
    if (list === null || !records.has(province, commune)) continue;
    const provinces = records.readings(province, provinceCodeNamed);
    const places = records.readings(commune, readPlace);
    for (const [record, place] of places.entries()) {
      const code = provinces[record] ?? null;
      if (code === null || place.name === '' || isCommuneOf(code, place)) continue;
      if (list.find(place.name) === null) continue;
      yield {
        code: 'commune-of-other-province',
        record,
        field: commune,
        params: { otherField: records.nameOf(province) },
        related: [{ record, field: province }],
      };
    }
  }
};

function provinceCodeNamed(text: string): string | null {
  return provinceCodeOf(readPlace(text));
}

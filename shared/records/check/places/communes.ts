import type { FieldKey } from '../../types';
import { isCommuneOf, provinceCodeOf, readPlace } from '../../view/place-names';
import { type Check, judgeTexts } from '../fault';
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
    const provinceCode = new Map<string, string | null>();
    for (const [record, text] of judgeTexts(records, province, (text) => text)) {
      if (!provinceCode.has(text)) provinceCode.set(text, provinceCodeOf(readPlace(text)));
      const code = provinceCode.get(text);
      const place = readPlace(records.text(record, commune));
      if (code === null || code === undefined || place.name === '') continue;
      if (isCommuneOf(code, place) || list.find(place.name) === null) continue;
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

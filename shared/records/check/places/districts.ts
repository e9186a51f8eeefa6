import type { FieldKey } from '../../types';
import { readAddress } from '../../view/addresses';
import { type Check, judgeTexts, type Verdict } from '../fault';

/** Addresses in one text, where a district may still stand. */
const ADDRESSES: readonly FieldKey[] = [
  'permanent_address',
  'current_address',
  'home_town',
  'birth_place',
  'address',
];
/** Without one of these words (or their first letters) no text is looked at closely. */
const DISTRICT_WORD = /huyện|quận|thị xã|thành phố|(?:^|[\s,])(?:h|q|tx|tp)[.\s]/iu;

/** Districts, which ended on 1/7/2025: in a column of their own, or inside an address. */
export const checkDistricts: Check = function* (records) {
  const ended: Verdict = { code: 'district-ended' };
  const isColumn = records.meaning.columns.some((one) => one.field === 'perm_district');
  if (isColumn) {
    for (const [record] of judgeTexts(records, 'perm_district', () => ended)) {
      yield { ...ended, record, field: 'perm_district' };
    }
  }
  for (const field of ADDRESSES) {
    if (!records.meaning.columns.some((one) => one.field === field)) continue;
    const judge = (text: string) =>
      DISTRICT_WORD.test(text) && readAddress(text).district !== '' ? ended : null;
    for (const [record, verdict] of judgeTexts(records, field, judge)) {
      yield { ...verdict, record, field };
    }
  }
};

import type { Check } from '../fault';
import { readSex, tickedFemale } from './people';

/** The column of sex against the tick under "Nữ". */
export const checkSexAgainstTick: Check = function* (records) {
  if (!records.has('gender', 'gender_female_tick')) return;
  const field = 'gender_female_tick';
  const ticks = records.texts(field);
  for (let record = 0; record < ticks.length; record++) {
    const sex = readSex(records.text(record, 'gender'));
    const isTicked = tickedFemale(ticks[record] ?? '');
    if (sex === null || isTicked === (sex === 'female')) continue;
    const related = [{ record, field: 'gender' }];
    const params = { otherField: records.nameOf('gender') };
    yield { code: 'sex-against-tick', record, field, params, related };
  }
};

/** Middle names that are nearly always a woman's and a man's. */
const MIDDLE_NAMES = { female: 'thị', male: 'văn' };

/** Sex against the middle names Thị and Văn: worth a look, not more. */
export const checkSexAgainstName: Check = function* (records) {
  if (!records.has('gender', 'full_name')) return;
  const names = records.texts('full_name');
  for (let record = 0; record < names.length; record++) {
    const sex = readSex(records.text(record, 'gender'));
    if (sex === null) continue;
    const other = MIDDLE_NAMES[sex === 'female' ? 'male' : 'female'];
    const middle = (names[record] ?? '').toLowerCase().normalize('NFC').split(/\s+/).slice(1, -1);
    if (!middle.includes(other)) continue;
    const related = [{ record, field: 'full_name' }];
    const params = { otherField: records.nameOf('full_name') };
    yield { code: 'sex-against-name', record, field: 'gender', params, related };
  }
};

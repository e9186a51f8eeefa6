import { readTick } from '../../../matching/options/option-synonyms';
import type { Check } from '../fault';
import { readSex } from './people';

/** The column of sex against the tick under "Nữ"; a column without any tick was left unfilled. */
export const checkSexAgainstTick: Check = function* (records) {
  if (!records.has('gender', 'gender_female_tick')) return;
  const field = 'gender_female_tick';
  const sexes = records.readings('gender', readSex);
  const ticks = records.readings(field, readTick);
  if (!ticks.includes(true)) return;
  for (let record = 0; record < ticks.length; record++) {
    const sex = sexes[record] ?? null;
    const isTicked = ticks[record] === true;
    if (sex === null || isTicked === (sex === 'female')) continue;
    const related = [{ record, field: 'gender' }];
    const params = { otherField: records.nameOf('gender') };
    yield { code: 'sex-against-tick', record, field, params, related };
  }
};

/** Middle names that are nearly always those of the other sex. */
const OTHER_MIDDLE_NAME = { male: / thị /i, female: / văn /i };

/** Sex against the middle names Thị and Văn: worth a look, not more. */
export const checkSexAgainstName: Check = function* (records) {
  if (!records.has('gender', 'full_name')) return;
  const names = records.texts('full_name');
  const sexes = records.readings('gender', readSex);
  for (let record = 0; record < names.length; record++) {
    const sex = sexes[record] ?? null;
    if (sex === null || !OTHER_MIDDLE_NAME[sex].test(names[record] ?? '')) continue;
    const related = [{ record, field: 'full_name' }];
    const params = { otherField: records.nameOf('full_name') };
    yield { code: 'sex-against-name', record, field: 'gender', params, related };
  }
};

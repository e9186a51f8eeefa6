import { formatDate, readDate } from '../../../vietnamese';
import { nameKey } from '../../view/name-keys';
import type { Check } from '../fault';
import type { Records } from '../records';
import { othersOf, sharedKeys } from './groups';

/** The same name and date of birth twice, however the name's tones and y/i are placed. */
export const checkSamePerson: Check = function* (records) {
  if (!records.has('full_name', 'dob')) return;
  for (const group of sharedKeys(personKeys(records)).values()) {
    for (const record of group) {
      yield {
        code: 'duplicate-person',
        record,
        field: 'full_name',
        params: { count: group.length },
        related: othersOf(group, record).map((other) => ({ record: other, field: 'full_name' })),
      };
    }
  }
};

function* personKeys(records: Records): Generator<string> {
  const births = records.readings('dob', dateText);
  for (const [record, key] of records.readings('full_name', nameKey).entries()) {
    const born = births[record] ?? '';
    yield key === '' || born === '' ? '' : `${born} ${key}`;
  }
}

/** A date or a year in one form; '' for any other text. */
function dateText(text: string): string {
  const date = readDate(text);
  return date ? formatDate(date) : '';
}

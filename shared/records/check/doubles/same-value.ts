import type { FieldKey } from '../../types';
import type { Check } from '../fault';
import type { Records } from '../records';
import { othersOf, sharedKeys } from './groups';

/** Values that no two records may share: identification numbers, codes. */
export const checkUnique: Check = function* (records) {
  for (const field of records.target.unique) {
    const isId = records.target.formats[field]?.kind === 'national-id';
    for (const group of sharedKeys(records.readings(field, valueKey)).values()) {
      for (const record of group) {
        yield {
          code: isId ? 'duplicate-id' : 'duplicate-value',
          record,
          field,
          params: { count: group.length },
          related: othersOf(group, record).map((other) => ({ record: other, field })),
        };
      }
    }
  }
};

/** Values that no two records of one group may share: the order in a class. */
export const checkUniqueWithin: Check = function* (records) {
  for (const { field, within } of records.target.uniqueWithin) {
    if (!records.has(field, within)) continue;
    for (const group of sharedKeys(keysWithin(records, field, within)).values()) {
      for (const record of group) {
        const related = othersOf(group, record).map((other) => ({ record: other, field }));
        const params = { otherField: records.nameOf(within), count: group.length };
        yield { code: 'duplicate-in-group', record, field, params, related };
      }
    }
  }
};

function* keysWithin(records: Records, field: FieldKey, within: FieldKey): Generator<string> {
  const groups = records.readings(within, valueKey);
  for (const [record, value] of records.readings(field, valueKey).entries()) {
    const group = groups[record] ?? '';
    yield value === '' || group === '' ? '' : `${group}\n${value}`;
  }
}

/** Letters' case and spaces do not make another value. */
function valueKey(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

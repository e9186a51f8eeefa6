import { isAfter, yearsLater } from '../days';
import type { Check } from '../fault';

/** Days that cannot be before others, or not so soon after them. */
export const checkDateOrder: Check = function* (records) {
  for (const { first, second, years } of records.target.dateOrder) {
    if (!records.has(first, second)) continue;
    const firsts = records.dates(first);
    const seconds = records.dates(second);
    for (let record = 0; record < seconds.length; record++) {
      const before = firsts[record];
      const after = seconds[record];
      if (!before || !after) continue;
      const at = { record, field: second, related: [{ record, field: first }] };
      const params = { otherField: records.nameOf(first), years };
      if (isAfter(before, after)) yield { ...at, code: 'dates-out-of-order', params };
      else if (isAfter(yearsLater(before, years), after)) {
        yield { ...at, code: 'date-too-early', params };
      }
    }
  }
};

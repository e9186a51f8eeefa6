import { readNumber } from '../../../vietnamese';
import type { Check } from '../fault';

/** A part that is more than its whole: more girls than pupils. */
export const checkParts: Check = function* (records) {
  for (const { part, whole } of records.target.parts) {
    if (!records.has(part, whole)) continue;
    const counts = records.readings(part, readNumber);
    const wholes = records.readings(whole, readNumber);
    for (let record = 0; record < counts.length; record++) {
      const [count, all] = [counts[record] ?? null, wholes[record] ?? null];
      if (count === null || all === null || count <= all) continue;
      const related = [{ record, field: whole }];
      const params = { otherField: records.nameOf(whole) };
      yield { code: 'part-over-whole', record, field: part, params, related };
    }
  }
};

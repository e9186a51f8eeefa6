import type { Check, Spot } from '../fault';
import { phoneDigits } from '../formats/phone';
import type { Records } from '../records';

/** Only so many of the places of a shared number are named beside each. */
const MOST_NAMED = 10;

/** One number in more records than can be believed; inside a record it may stand several times. */
export const checkSharedPhones: Check = function* (records) {
  const mostRecords = records.target.phones?.mostRecords;
  if (mostRecords === undefined) return;
  for (const spots of spotsByNumber(records, mostRecords).values()) {
    const count = new Set(spots.map((spot) => spot.record)).size;
    if (count <= mostRecords) continue;
    for (const spot of spots) {
      const related = firstOthers(spots, spot);
      yield { code: 'phone-shared', ...spot, params: { count, mostRecords }, related };
    }
  }
};

function firstOthers(spots: readonly Spot[], { record }: Spot): Spot[] {
  return spots.slice(0, MOST_NAMED).filter((one) => one.record !== record);
}

/** Where each number stands that stands in more than `most` places. */
function spotsByNumber(records: Records, most: number): Map<string, Spot[]> {
  const fields = Object.entries(records.target.formats).flatMap(([field, { kind }]) =>
    kind === 'phone' ? [field] : [],
  );
  const counts = new Map<string, number>();
  for (const field of fields) {
    for (const digits of records.readings(field, phoneDigits)) {
      if (digits !== null) counts.set(digits, (counts.get(digits) ?? 0) + 1);
    }
  }
  const byNumber = new Map<string, Spot[]>();
  for (const [digits, count] of counts) if (count > most) byNumber.set(digits, []);
  if (byNumber.size === 0) return byNumber;
  for (const field of fields) {
    records.readings(field, phoneDigits).forEach((digits, record) => {
      if (digits !== null) byNumber.get(digits)?.push({ record, field });
    });
  }
  return byNumber;
}

/** Two people of a record with one number: a father's and a mother's. */
export const checkSamePhones: Check = function* (records) {
  for (const [first, second] of records.target.phones?.differ ?? []) {
    if (!records.has(first, second)) continue;
    const firsts = records.readings(first, phoneDigits);
    const seconds = records.readings(second, phoneDigits);
    for (let record = 0; record < seconds.length; record++) {
      if (seconds[record] === null || seconds[record] !== firsts[record]) continue;
      const related = [{ record, field: first }];
      const params = { otherField: records.nameOf(first) };
      yield { code: 'phone-not-different', record, field: second, params, related };
    }
  }
};

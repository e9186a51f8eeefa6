import { readTick } from '../../../matching/options/option-synonyms';
import type { Check } from '../fault';
import { listOf } from '../lists/list-of-target';
import type { Records } from '../records';

/** A field that is filled although what it depends on is not there, or the other way round. */
export const checkGrounds: Check = function* (records) {
  for (const { field, needs, codes } of records.target.dependent) {
    if (!records.has(field, needs)) continue;
    const values = records.texts(field);
    const grounds = records.readings(needs, groundOf(records, needs, codes));
    for (let record = 0; record < values.length; record++) {
      const isFilled = values[record] !== '';
      const ground = grounds[record] === true;
      if (isFilled === ground) continue;
      yield {
        code: isFilled ? 'value-without-ground' : 'ground-without-value',
        record,
        field,
        params: { otherField: records.nameOf(needs) },
        related: [{ record, field: needs }],
      };
    }
  }
};

/** Whether a text is one of the codes, by the list of its field or as a tick. */
function groundOf(
  records: Records,
  needs: string,
  codes: readonly string[],
): (text: string) => boolean {
  if (records.target.formats[needs]?.kind === 'tick') {
    return (text) => codes.includes(readTick(text) === true ? '1' : '0');
  }
  const list = listOf(records.target, needs);
  return (text) => codes.includes(list?.find(text)?.entry.code ?? text);
}

/** Two ticks that exclude each other. */
export const checkExclusive: Check = function* (records) {
  for (const [first, second] of records.target.exclusive) {
    if (!records.has(first, second)) continue;
    const firsts = records.readings(first, readTick);
    const seconds = records.readings(second, readTick);
    for (let record = 0; record < seconds.length; record++) {
      if (firsts[record] !== true || seconds[record] !== true) continue;
      const related = [{ record, field: first }];
      const params = { otherField: records.nameOf(first) };
      yield { code: 'both-ticked', record, field: second, params, related };
    }
  }
};

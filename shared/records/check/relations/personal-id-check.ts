import { NATIONAL_ID_PREFIXES } from '../../lists';
import type { Check, Fault } from '../fault';
import type { Records } from '../records';
import { type Person, people, readSex } from './people';
import { type PersonalId, readPersonalId } from './personal-id';

const KNOWN_PREFIXES = new Set(NATIONAL_ID_PREFIXES.map((one) => one.prefix));

/** Personal identification numbers against year of birth and sex, the person's own and relatives'. */
export const checkPersonalIds: Check = function* (records) {
  for (const person of people(records)) {
    const ids = records.readings(person.nationalId, readPersonalId);
    for (let record = 0; record < ids.length; record++) {
      const id = ids[record];
      if (id) yield* contradictions(records, record, person, id);
    }
  }
};

function* contradictions(
  records: Records,
  record: number,
  person: Person,
  id: PersonalId,
): Generator<Fault> {
  const at = { record, field: person.nationalId };
  if (!KNOWN_PREFIXES.has(id.prefix)) {
    yield { ...at, code: 'id-prefix-unknown', params: { prefix: id.prefix } };
  }
  if (id.birthYear === null) {
    yield { ...at, code: 'id-century-unknown' };
    return;
  }
  const born = records.dates(person.birth)[record];
  if (born && born.year !== id.birthYear) {
    const other = { otherField: records.nameOf(person.birth), year: id.birthYear };
    const related = [{ record, field: person.birth }];
    yield { ...at, code: 'id-against-birth-year', params: other, related };
  }
  const sex =
    person.sex ?? (person.isSelf ? (records.readings('gender', readSex)[record] ?? null) : null);
  if (sex !== null && sex !== id.sex) {
    const related = person.isSelf ? [{ record, field: 'gender' }] : [];
    yield { ...at, code: 'id-against-sex', params: { sex: sexWord(id.sex) }, related };
  }
}

function sexWord(sex: PersonalId['sex']): string {
  return sex === 'female' ? 'Nữ' : 'Nam';
}

import type { TargetRelative } from '../../targets';
import type { Check, Fault } from '../fault';
import type { Records } from '../records';

/** Parents are older than their child, by a span of years that can be believed. */
export const checkParents: Check = function* (records) {
  for (const relative of records.target.relatives) {
    const children = records.dates('dob');
    const births = records.dates(relative.birth);
    for (let record = 0; record < births.length; record++) {
      const born = births[record];
      const child = children[record];
      if (!born || !child) continue;
      const fault = judgeSpan(records, record, relative, child.year - born.year);
      if (fault) yield fault;
    }
  }
};

function judgeSpan(
  records: Records,
  record: number,
  { birth, leastYears, mostYears }: TargetRelative,
  span: number,
): Fault | null {
  if (leastYears === null) return null;
  const at = { record, field: birth, related: [{ record, field: 'dob' }] };
  const otherField = records.nameOf('dob');
  if (span <= 0) return { ...at, code: 'parent-not-older', params: { otherField } };
  if (span < leastYears) {
    return { ...at, code: 'parent-too-young', params: { otherField, years: span, leastYears } };
  }
  if (mostYears === null || span <= mostYears) return null;
  return { ...at, code: 'parent-too-old', params: { otherField, years: span, mostYears } };
}

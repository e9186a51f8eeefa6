import { fold } from '../../vietnamese';
import { hasField, type RecordKind } from '../field-labels';
import type { FieldKey } from '../types';
import type { Candidate, ColumnEvidence } from './evidence';
import { sayValues } from './value-fit';
import type { Shape } from './value-shapes';

/** Values that tell the field under any header that is not understood. */
const TELLING: readonly (readonly [Shape, FieldKey])[] = [
  ['sex', 'gender'],
  ['email', 'email'],
  ['cccd', 'national_id'],
  ['phone', 'phone'],
  ['ethnic', 'ethnicity'],
  ['team', 'team'],
  ['level', 'school_level'],
  ['commune', 'commune'],
];
/** Values that tell it where there is no header at all. */
const TELLING_WITHOUT_HEADER: readonly (readonly [Shape, FieldKey])[] = [
  ...TELLING,
  ['running', 'row_no'],
  ['date', 'dob'],
  ['class', 'class_name'],
  ['province', 'birth_place'],
  ['name', 'full_name'],
];
const NO_HEADER = /^(?:(?:cot|column|field|unnamed|f)(?: ?[a-z]{1,3}| ?\d+)?)?$/;
const MOST = 0.8;
const FEWEST_VALUES = 3;
const SCORE = 0.6;

/** What the values alone say; always for the person to confirm. */
export function candidatesByValues(
  kind: RecordKind,
  { reading, values }: ColumnEvidence,
): Candidate[] {
  if (values.total < FEWEST_VALUES || reading.owner !== null) return [];
  const isNamed = !NO_HEADER.test(fold(reading.path.join(' ')));
  const telling = (isNamed ? TELLING : TELLING_WITHOUT_HEADER).find(
    ([shape]) => values.count(shape) >= values.total * MOST,
  );
  if (!telling) return [];
  const [shape, field] = telling;
  if (!hasField(kind, field)) return [];
  const reasons = [
    { key: 'meaning.values.only' } as const,
    sayValues(shape, values.count(shape), values.total),
  ];
  return [{ field, score: SCORE, reasons }];
}

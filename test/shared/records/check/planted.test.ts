import { describe, expect, it } from 'vitest';
import { RULE_CODES } from '../../../../shared/records/check';
import { builtIn, cellOf, check, tableOf } from './invented';
import { PLANTED, type Planted, plantAt } from './planted';

const named = PLANTED.map((planted, at): [string, Planted] => [
  `${at + 1}: ${planted.code} in ${planted.field}`,
  planted,
]);

describe('a planted fault', () => {
  it.each(named)('%s is found at its cell', (_, planted) => {
    const { code, field, kind = 'student' } = planted;
    const { records, record } = plantAt(planted, 2);
    const found = check(tableOf(kind, records), builtIn(kind));
    const cells = found.filter((finding) => finding.code === code).map(({ cell }) => cell);
    expect(cells).toContain(cellOf(records, record, field));
  });

  it.each(named)('%s casts no doubt on records it has nothing to do with', (_, planted) => {
    const { kind = 'student' } = planted;
    const { records, rows } = plantAt(planted, 2);
    const found = check(tableOf(kind, records), builtIn(kind));
    expect(
      found.filter(({ row }) => !rows.includes(row)).map(({ code, cell }) => `${code} ${cell}`),
    ).toEqual([]);
  });
});

describe('the planted faults', () => {
  it('are of more than forty kinds', () => {
    expect(new Set(PLANTED.map(({ code }) => code)).size).toBeGreaterThan(40);
  });

  it('leave out only rules that need more than one cell of one table', () => {
    const planted = new Set<string>(PLANTED.map(({ code }) => code));
    expect(RULE_CODES.filter((code) => !planted.has(code))).toEqual([
      'required-no-column',
      'record-added',
      'record-changed',
      'record-removed',
    ]);
  });
});

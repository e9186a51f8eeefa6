import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../../shared/records/field-labels';
import { applyRepairs, proposeRepairs } from '../../../../shared/records/repair';
import { readTarget, type Target, type Writing } from '../../../../shared/records/targets';
import { recordView } from '../../../../shared/records/view';
import { builtIn, check, type InventedRecord, tableOf } from './invented';
import { cleanPupils, cleanStaff, cleanUnits } from './invented-people';

const CLEAN: [kind: RecordKind, records: InventedRecord[]][] = [
  ['student', cleanPupils()],
  ['staff', cleanStaff()],
  ['unit', cleanUnits()],
];

const writings = fc.record<Writing>({
  names: fc.constantFrom('proper', 'upper'),
  codeLists: fc.constantFrom('name', 'code'),
});

/** The table with every safe repair of this way of writing accepted. */
function written(invented: ReturnType<typeof tableOf>, writing: Writing) {
  const { table, meaning } = invented;
  const safe = proposeRepairs(table, meaning, writing).filter(({ safety }) => safety === 'safe');
  const repaired = applyRepairs(table, safe);
  return { table: repaired, meaning, view: recordView(repaired, meaning) };
}

const wanting = (target: Target, writing: Writing): Target => ({ ...target, writing });

describe('a clean table', () => {
  it.each(CLEAN)('of the kind %s stays clean in every way of writing it', (kind, records) => {
    const clean = tableOf(kind, records);
    fc.assert(
      fc.property(writings, (writing) => {
        const found = check(written(clean, writing), wanting(builtIn(kind), writing));
        expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
      }),
    );
  });

  it.each(CLEAN)('of the kind %s comes back as it was from capitals', (kind, records) => {
    const clean = tableOf(kind, records);
    const upper = written(clean, { names: 'upper', codeLists: 'name' });
    const back = written(upper, builtIn(kind).writing);
    expect(textsOf(back)).toEqual(textsOf(clean));
  });
});

const textsOf = ({ table }: Pick<ReturnType<typeof tableOf>, 'table'>) =>
  table.rows.map(({ cells }) => Object.entries(cells).map(([id, { text }]) => `${id} ${text}`));

describe('a target that wants names in capitals', () => {
  const pupils = tableOf('student', cleanPupils());
  const upper = wanting(builtIn('student'), { names: 'upper', codeLists: 'name' });

  it('finds those that are not', () => {
    const codes = new Set(check(pupils, upper).map(({ code }) => code));
    expect([...codes]).toEqual(['name-case']);
  });

  it('says so in its file; one that says nothing wants proper names and names of lists', () => {
    const file = { id: 'so-rieng', version: 1, name: 'Sổ', kind: 'student', source: 'gợi ý' };
    const read = (more: object) => {
      const target = readTarget({ ...file, ...more });
      return target.ok ? target.value.writing : target.problem.code;
    };
    expect(read({ writing: { names: 'upper' } })).toEqual({ names: 'upper', codeLists: 'name' });
    expect(read({})).toEqual({ names: 'proper', codeLists: 'name' });
    expect(read({ writing: { names: 'lower' } })).toBe('check.target.invalid');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareImports,
  type EarlierImport,
  readEarlierImport,
  rememberImport,
} from '../../../../shared/records/earlier';
import { FIRST_ROW, type InventedRecord, TODAY, tableOf } from '../check/invented';
import { cleanPupils } from '../check/invented-people';

const remember = (records: InventedRecord[]) =>
  rememberImport(tableOf('student', records).view, TODAY);
const compare = (before: InventedRecord[], now: InventedRecord[]) =>
  compareImports(remember(before), tableOf('student', now).view);

describe('an import that is remembered', () => {
  it('survives storage as JSON', () => {
    const earlier = remember(cleanPupils());
    expect(readEarlierImport(JSON.parse(JSON.stringify(earlier)))).toEqual({
      ok: true,
      value: earlier,
    });
  });

  it('is refused when the storage holds something else', () => {
    const outcome = readEarlierImport({ version: 2 } satisfies Partial<
      Record<keyof EarlierImport, unknown>
    >);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'check.earlier.unreadable' } });
  });
});

describe('two imports', () => {
  it('that are the same differ in nothing, in whatever order the records stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cleanPupils(), { minLength: 24 }), (shuffled) => {
        expect(compare(cleanPupils(), shuffled)).toEqual({
          added: [],
          removed: [],
          changed: [],
          unchanged: 24,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('account for every record of both', () => {
    const some = fc.subarray(cleanPupils());
    fc.assert(
      fc.property(some, some, (before, now) => {
        fc.pre(before.length > 0 && now.length > 0);
        const { added, removed, changed, unchanged } = compare(before, now);
        expect(added.length + changed.length + unchanged).toBe(now.length);
        expect(removed.length + changed.length + unchanged).toBe(before.length);
        expect(changed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each<[key: string, changes: InventedRecord]>([
    ['the identification number', { student_code: 'HS9999', full_name: 'Lò Thị Sua' }],
    ['the code', { national_id: '', full_name: 'Lò Thị Sua' }],
    ['name and date of birth', { national_id: '', student_code: 'HS9999' }],
  ])('find a record again by %s', (_, changes) => {
    const now = cleanPupils();
    now[7] = { ...now[7], ...changes };
    expect(compare(cleanPupils(), now)).toMatchObject({
      added: [],
      removed: [],
      changed: [
        {
          record: 7,
          earlierRow: FIRST_ROW + 7,
          fields: expect.arrayContaining(Object.keys(changes)),
        },
      ],
    });
  });

  it('take a date written otherwise, spaces and marks apart for no change', () => {
    const now = cleanPupils();
    now[0] = {
      ...now[0],
      dob: (now[0]?.dob ?? '').replaceAll('/', '-'),
      full_name: ` ${now[0]?.full_name}`.normalize('NFD'),
    };
    expect(compare(cleanPupils(), now).unchanged).toBe(24);
  });

  it('name the row a record that is gone stood in', () => {
    const now = cleanPupils().filter((_, at) => at !== 5);
    expect(compare(cleanPupils(), now).removed).toEqual([{ row: FIRST_ROW + 5 }]);
  });
});

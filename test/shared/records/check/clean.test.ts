import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../../../shared/records/field-labels';
import { builtIn, check, type InventedRecord, tableOf } from './invented';
import { cleanPupils, cleanStaff, cleanUnits } from './invented-people';

const CLEAN: [kind: RecordKind, records: InventedRecord[]][] = [
  ['student', cleanPupils()],
  ['staff', cleanStaff()],
  ['unit', cleanUnits()],
];

describe('a table with nothing wrong in it', () => {
  it.each(CLEAN)('of records of the kind %s has no finding', (kind, records) => {
    const found = check(tableOf(kind, records), builtIn(kind));
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../shared/records/check';
import { rememberImport } from '../../../../shared/records/earlier';
import type { RecordKind } from '../../../../shared/records/field-labels';
import { qualityReport } from '../../../../shared/records/report';
import type {
  Finding,
  Quality,
  QualityReport,
  QualityScores,
} from '../../../../shared/records/types';
import { builtIn, check, type InventedRecord, TODAY, tableOf } from '../check/invented';
import { cleanPupils, cleanStaff } from '../check/invented-people';
import { CLEAN, PLANTED, plantAt } from '../check/planted';

const QUALITIES: Quality[] = ['correct', 'complete', 'clean', 'alive'];

function reportOf(
  kind: RecordKind,
  records: InventedRecord[],
  findings?: Finding[],
): QualityReport {
  const table = tableOf(kind, records);
  const target = builtIn(kind);
  const found = findings ?? check(table, target);
  return qualityReport(found, table.view, table.table, table.meaning, target, {});
}

const scoresOf = (scores: QualityScores) => QUALITIES.map((quality) => scores[quality]?.score);

describe('the four scores', () => {
  it('are 100 for a clean table, and count what they looked at', () => {
    const { scores } = reportOf('student', cleanPupils());
    expect(scoresOf(scores)).toEqual([100, 100, 100, 100]);
    expect(scores.alive).toEqual({ score: 100, counted: 24, faulty: 0 });
  });

  it('are null where nothing could be looked at', () => {
    expect(reportOf('staff', cleanStaff()).scores.alive).toBeNull();
  });

  it('look at records when there is an earlier import', () => {
    const { table, meaning, view } = tableOf('staff', cleanStaff());
    const earlier = rememberImport(view, TODAY);
    const { scores } = qualityReport([], view, table, meaning, builtIn('staff'), { earlier });
    expect(scores.alive).toEqual({ score: 100, counted: 10, faulty: 0 });
  });

  it('fall for the word of any fault, in any record, and for no other table part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLANTED), fc.nat(23), (planted, at) => {
        const { kind = 'student', code } = planted;
        const { records } = plantAt(planted, at);
        const { quality } = RULES[code];
        const before = reportOf(kind, CLEAN[kind]()).scores[quality]?.score ?? 0;
        const after = reportOf(kind, records).scores[quality]?.score ?? 0;
        expect(before).toBe(100);
        expect(after).toBeLessThan(before);
        expect(after).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 120 },
    );
  });

  it('never rise by a further finding', () => {
    const all = PLANTED.filter(({ kind = 'student' }) => kind === 'student').flatMap(
      (planted, at) =>
        check(tableOf('student', plantAt(planted, at % 24).records), builtIn('student')),
    );
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(all.length - 1), (findings, more) => {
        const next = all[more];
        if (!next) return;
        const before = scoresOf(reportOf('student', cleanPupils(), findings).scores);
        const after = scoresOf(reportOf('student', cleanPupils(), [...findings, next]).scores);
        QUALITIES.forEach((_, at) => {
          expect(after[at]).toBeLessThanOrEqual(before[at] ?? 0);
          expect(after[at]).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('take all of a cell for an error, half for a warning, a tenth for a hint', () => {
    const records = cleanPupils();
    const { counted = 0 } = reportOf('student', records).scores.correct ?? {};
    const [field] = check(
      tableOf(
        'student',
        plantAt({ code: 'id-length', field: 'national_id', plant: () => ({ national_id: '1' }) }, 0)
          .records,
      ),
      builtIn('student'),
    );
    const scoreFor = (severity: Finding['severity']) =>
      field && reportOf('student', records, [{ ...field, severity }]).scores.correct?.score;
    const tenths = (loss: number) => Math.floor(1000 * (1 - loss / counted)) / 10;
    expect([scoreFor('error'), scoreFor('warning'), scoreFor('hint')]).toEqual([
      tenths(1),
      tenths(0.5),
      tenths(0.1),
    ]);
  });

  it('count a cell with several findings once, by its worst', () => {
    const { records } = plantAt(
      { code: 'id-length', field: 'national_id', plant: () => ({ national_id: '1' }) },
      0,
    );
    const [found] = check(tableOf('student', records), builtIn('student'));
    const twice = found ? [found, { ...found, severity: 'hint' as const }] : [];
    expect(reportOf('student', cleanPupils(), twice).scores.correct?.faulty).toBe(1);
  });

  it('lose a cell of every record when a required column is not there', () => {
    const records = cleanPupils().map(({ dob, ...rest }) => rest);
    const { scores } = reportOf('student', records);
    expect(scores.complete?.faulty).toBe(24);
  });

  it('fall in steps of a tenth, rounded down, so that one fault in thousands is seen', () => {
    const records = Array.from({ length: 2000 }, (_, at) => ({
      full_name: `Lò Văn ${'Anh'.repeat(1 + (at % 3))}`,
    }));
    records[7] = { full_name: '' };
    const table = tableOf('student', records);
    const target = { ...builtIn('student'), required: ['full_name'], groupBy: null };
    const report = qualityReport(
      check(table, target),
      table.view,
      table.table,
      table.meaning,
      target,
      {},
    );
    expect(report.scores.complete).toEqual({ score: 99.9, counted: 2000, faulty: 1 });
  });
});

describe('the report by class', () => {
  it('divides the records and their faults', () => {
    const records = cleanPupils();
    records[9] = { ...records[9], national_id: '1' };
    const { byClass } = reportOf('student', records);
    expect(byClass.map(({ name, rows }) => [name, rows])).toEqual([
      ['1A', 8],
      ['1B', 8],
      ['4A', 8],
    ]);
    const correct = byClass.map(({ scores }) => scores.correct?.faulty);
    expect(correct).toEqual([0, 1, 0]);
  });

  it('counts in its classes what it counts in all', () => {
    const { byClass, scores } = reportOf('student', cleanPupils());
    for (const quality of QUALITIES) {
      const parts = byClass.map((one) => one.scores[quality]?.counted ?? 0);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(scores[quality]?.counted);
    }
  });
});

describe('the report by column', () => {
  it('shows where the faults are', () => {
    const records = cleanPupils();
    records[3] = { ...records[3], email: 'không có' };
    const faulty = reportOf('student', records).byColumn.filter(({ findings }) => findings > 0);
    expect(faulty).toMatchObject([
      { findings: 1, scores: { correct: { counted: 24, faulty: 1 } } },
    ]);
  });

  it('has no đủ for a column the target does not ask for', () => {
    const { table } = tableOf('student', cleanPupils());
    const note = table.columns.find(({ header }) => header === 'Cột note')?.id;
    const column = reportOf('student', cleanPupils()).byColumn.find(
      ({ columnId }) => columnId === note,
    );
    expect(column?.scores.complete).toBeNull();
  });
});

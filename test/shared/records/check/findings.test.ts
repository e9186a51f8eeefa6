import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecords, RULE_CODES } from '../../../../shared/records/check';
import { rememberImport } from '../../../../shared/records/earlier';
import type { Finding } from '../../../../shared/records/types';
import { type Language, say } from '../../../../shared/words';
import { builtIn, cellOf, check, FIRST_ROW, type InventedRecord, TODAY, tableOf } from './invented';
import { cleanPupils } from './invented-people';
import { PLANTED, plantAt } from './planted';

const ofPupils = PLANTED.filter(({ kind = 'student' }) => kind === 'student');
const pupil = builtIn('student');

/** A clean table with several of the faults, each in a record of its own. */
function manyFaults(faults: readonly number[]): InventedRecord[] {
  const records = cleanPupils();
  faults.forEach((fault, at) => {
    const planted = ofPupils[fault];
    if (planted) records[at] = plantAt(planted, at).records[at] ?? {};
  });
  return records;
}

/** What a finding says, without where the record stands. */
function withoutRow(
  { code, severity, columnId, explanation, cell }: Finding,
  name: string,
): string {
  const column = cell.replace(/\d+$/, '');
  return [name, code, severity, columnId, column, JSON.stringify(explanation.params)].join(' ');
}

describe('findings', () => {
  it('are the same in whatever order the records stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(ofPupils.length - 1), { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([...Array(24).keys()], { minLength: 24 }),
        (faults, order) => {
          const records = manyFaults(faults).map((one, at) => ({ ...one, row_no: String(at) }));
          const shuffled = order.map((at) => records[at] ?? {});
          const said = (some: InventedRecord[]) =>
            check(tableOf('student', some), pupil)
              .map((one) => withoutRow(one, some[one.row - FIRST_ROW]?.row_no ?? ''))
              .sort();
          expect(said(shuffled)).toEqual(said(records));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stand in the order of the sheet, those about the whole table first', () => {
    const records = manyFaults([12, 3, 40, 20]).map(({ class_name, ...rest }) => rest);
    const rows = check(tableOf('student', records), pupil).map(({ row }) => row);
    expect(rows[0]).toBe(0);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('say the same in two languages with every blank filled', () => {
    const found = ofPupils.flatMap((planted) =>
      check(tableOf('student', plantAt(planted, 2).records), pupil),
    );
    const languages: Language[] = ['vi', 'en'];
    const unfilled = found.flatMap(({ explanation, remedy }) =>
      languages.flatMap((language) =>
        [explanation, remedy]
          .map(({ key, params }) => say(key, params, language))
          .filter((sentence) => /\{\w+\}/.test(sentence)),
      ),
    );
    expect(unfilled).toEqual([]);
  });

  it('never repeat a name, a number or an address', () => {
    const found = ofPupils.flatMap((planted) => {
      const { records } = plantAt(planted, 2);
      const personal = ['full_name', 'national_id', 'phone', 'current_address', 'dob'] as const;
      const values = personal.map((field) => records[2]?.[field] ?? '').filter(Boolean);
      return check(tableOf('student', records), pupil).filter(({ explanation, remedy }) =>
        values.some((value) =>
          [explanation, remedy].some(({ key, params }) => say(key, params).includes(value)),
        ),
      );
    });
    expect(found.map(({ code }) => code)).toEqual([]);
  });

  it('name the cell they contradict', () => {
    const records = cleanPupils();
    records[5] = { ...records[5], gender_female_tick: '' };
    const [found] = check(tableOf('student', records), pupil);
    expect(found?.related).toEqual([{ row: FIRST_ROW + 5, cell: cellOf(records, 5, 'gender') }]);
  });

  it('tell of a required column that is not there, once', () => {
    const records = cleanPupils().map(({ class_name, ...rest }) => rest);
    const found = check(tableOf('student', records), pupil);
    expect(found.filter(({ quality }) => quality === 'complete')).toMatchObject([
      { code: 'required-no-column', row: 0, cell: '', columnId: '', field: 'class_name' },
    ]);
  });

  it('of a fault in three columns stand at the first of them', () => {
    const records = cleanPupils().map(({ dob = '', ...rest }) => {
      const [dob_day = '', dob_month = '', dob_year = ''] = dob.split('/');
      return { dob_day, dob_month, dob_year, ...rest };
    });
    records[3] = { ...records[3], dob_day: '31', dob_month: '02' } as (typeof records)[number];
    const found = check(tableOf('student', records), pupil);
    expect(found).toMatchObject([{ code: 'date-impossible', cell: `A${FIRST_ROW + 3}` }]);
  });

  it('are as severe as the target says, and left out where it says so', () => {
    const { records } = plantAt(
      { code: 'id-length', field: 'national_id', plant: () => ({ national_id: '1' }) },
      0,
    );
    const severityIn = (severity: 'hint' | 'off') =>
      check(tableOf('student', records), { ...pupil, severities: { 'id-length': severity } }).map(
        (one) => one.severity,
      );
    expect(severityIn('hint')).toEqual(['hint']);
    expect(severityIn('off')).toEqual([]);
  });
});

describe('against an earlier import', () => {
  const before = cleanPupils();
  const earlier = rememberImport(tableOf('student', before).view, { ...TODAY, month: 9 });

  it('an unchanged table has no finding', () => {
    expect(check(tableOf('student', before), pupil, earlier)).toEqual([]);
  });

  it('records that are new, changed and gone are found', () => {
    const [, ...now] = cleanPupils();
    now[4] = { ...now[4], perm_hamlet: 'Bản Cang' };
    now.push({
      ...now[22],
      student_code: 'HS2699',
      full_name: 'Cà Thị Ngoan',
      national_id: '',
      dob: '02/02/2017',
      gender: 'Nữ',
      order_in_class: '9',
      phone: '',
      bhyt_no: '',
      email: '',
    });
    const found = check(tableOf('student', now), pupil, earlier).filter(
      ({ quality }) => quality === 'alive',
    );
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ['record-removed', ''],
      ['record-changed', cellOf(now, 4, 'perm_hamlet')],
      ['record-added', cellOf(now, 23, 'full_name')],
    ]);
  });
});

describe('progress', () => {
  it('goes up step by step to its end', () => {
    const { view, table, meaning } = tableOf('student', cleanPupils());
    const steps: [number, number][] = [];
    checkRecords(view, table, meaning, pupil, {
      today: TODAY,
      onProgress: (done, of) => steps.push([done, of]),
    });
    const [first] = steps;
    expect(steps).toEqual(steps.map((_, at) => [at + 1, first?.[1]]));
    expect(steps).toHaveLength(first?.[1] ?? 0);
  });
});

describe('rules', () => {
  it('have a name, an explanation and a remedy in both languages', () => {
    for (const code of RULE_CODES) {
      for (const part of ['name', 'what', 'remedy'] as const) {
        for (const language of ['vi', 'en'] as const) {
          expect(say(`check.${code}.${part}`, {}, language)).not.toBe('');
        }
      }
    }
  });
});

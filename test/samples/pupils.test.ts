import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { FIELD_KEYS, FIELDS, type PupilRecord } from '../stand-ins/sector-database/fields';
import { communesOf } from '../stand-ins/sector-database/places';
import { validate } from '../stand-ins/sector-database/validation';
import {
  expectedCsvMapping,
  expectedMapping,
  pupilCsv,
  pupilWorkbook,
  SAMPLE_COLUMNS,
  samplePupils,
} from './pupils';

const pupils = samplePupils();

test('there are forty pupils, always the same, each with an identity number of their own', () => {
  expect(pupils).toHaveLength(40);
  expect(samplePupils()).toEqual(pupils);
  expect(new Set(pupils.map((pupil) => pupil.national_id)).size).toBe(40);
});

test('the form would take every one of them', () => {
  expect(pupils.map(validate)).toEqual(pupils.map(() => ({})));
});

test('identity numbers agree with sex and year of birth, registered in Điện Biên', () => {
  for (const pupil of pupils) {
    const century = pupil.gender === '02' ? '3' : '2';
    expect(pupil.national_id.slice(0, 6)).toBe(`011${century}${pupil.dob.slice(2, 4)}`);
    expectAdult(pupil, 'father', '0');
    expectAdult(pupil, 'mother', '1');
  }
});

function expectAdult(pupil: PupilRecord, who: 'father' | 'mother', century: string): void {
  if (pupil[`${who}_name`] === '') return;
  const year = pupil[`${who}_birth_year`];
  expect(Number(pupil.dob.slice(0, 4)) - Number(year)).toBeGreaterThanOrEqual(20);
  expect(pupil[`${who}_national_id`].slice(0, 6)).toBe(`011${century}${year.slice(2)}`);
}

test('everybody lives in a commune of Điện Biên; some are registered in another province', () => {
  const communes = communesOf('11').map((commune) => commune.value);
  for (const pupil of pupils) expect(communes).toContain(pupil.current_commune);
  expect(new Set(pupils.map((pupil) => pupil.perm_province))).toEqual(new Set(['11', '12', '14']));
});

test('every field of the form has a value in some pupil, and several ethnic groups are there', () => {
  const empty = FIELD_KEYS.filter((key) => pupils.every((pupil) => pupil[key] === ''));
  expect(empty).toEqual([]);
  expect(new Set(pupils.map((pupil) => pupil.ethnicity)).size).toBe(10);
});

test('every field of the form has its column, and no header repeats the label of the form', () => {
  expect(new Set(Object.values(expectedMapping))).toEqual(new Set([...FIELD_KEYS, null]));
  expect(new Set(Object.values(expectedCsvMapping))).toEqual(new Set([...FIELD_KEYS, null]));
  expect(Object.keys(expectedMapping)).toHaveLength(SAMPLE_COLUMNS.length + 1);
  for (const field of FIELDS) expect(Object.keys(expectedMapping)).not.toContain(field.label);
});

test('the workbook has its titles, merged headers, group rows, hidden column and signatures', () => {
  const sheet = read(pupilWorkbook(), { cellStyles: true }).Sheets['DS HS'];
  if (sheet === undefined) throw new Error('No sheet');
  const first = utils
    .sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
    .map((row) => String(row[0]));
  expect(first[0]).toBe('UBND XÃ MƯỜNG PHĂNG');
  expect(first.filter((text) => text === 'STT')).toHaveLength(2);
  expect(first.filter((text) => text.startsWith('LỚP'))).toEqual(['LỚP 1A', 'LỚP 1B', 'LỚP 4A']);
  expect(first.filter((text) => /^\d+$/.test(text))).toHaveLength(40);
  expect(first).toContain('Tổng cộng');
  expect(sheet['!cols']?.findIndex((column) => column?.hidden)).toBe(1);
  expect(sheet['!merges']).toContainEqual({ s: { r: 6, c: 2 }, e: { r: 8, c: 2 } });
});

test('in the workbook the day of birth is a true date; ids and phones are texts', () => {
  const sheet = read(pupilWorkbook(), { cellNF: true }).Sheets['DS HS'];
  expect(sheet?.E12).toMatchObject({ t: 'n', z: 'dd/mm/yyyy', w: '19/10/2020' });
  expect(sheet?.D12).toMatchObject({ t: 's', v: pupils[0]?.national_id });
  expect(sheet?.AC12).toMatchObject({ t: 's', v: pupils[0]?.phone });
});

test('the plain table has one header row and forty rows', () => {
  const sheet = read(pupilCsv().slice(1), { type: 'string', raw: true }).Sheets.Sheet1;
  if (sheet === undefined) throw new Error('No sheet');
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  expect(rows).toHaveLength(41);
  expect(rows[0]).toEqual(Object.keys(expectedCsvMapping));
});

import { describe, expect, it } from 'vitest';
import { repairsOf } from './table-of';

describe('dates', () => {
  it('are written dd/mm/yyyy', () => {
    expect(repairsOf({ dob: ['2018-09-05', '5/9/2018', '5.9.2018', '05-09-2018'] })).toEqual([
      'A2 safe: date-format → 05/09/2018',
      'A3 safe: date-format → 05/09/2018',
      'A4 safe: date-format → 05/09/2018',
      'A5 safe: date-format → 05/09/2018',
    ]);
  });

  it('come out of serials, as numbers and as text', () => {
    expect(repairsOf({ dob: [43348, '43348'] })).toEqual([
      'A2 safe: serial-date → 05/09/2018',
      'A3 safe: serial-date → 05/09/2018',
    ]);
    expect(repairsOf({ phone: [43348], note: [43348] })).toEqual([]);
  });

  it('stay when only the year is known, when they do not exist, and when they are right', () => {
    expect(repairsOf({ dob: ['2018', 2018, '31/4/2018', 'không rõ', '05/09/2018'] })).toEqual([]);
  });

  it('stay when the column has the month first and the day could be either', () => {
    expect(repairsOf({ dob: ['12/25/2018', '3/4/2018', '13/4/2018', '2018-04-03'] })).toEqual([
      'A4 safe: date-format → 13/04/2018',
      'A5 safe: date-format → 03/04/2018',
    ]);
  });

  it('take the century that the other years of the column settle', () => {
    expect(repairsOf({ dob: ['05/09/2018', '5/9/17'] })).toEqual([
      'A3 safe: date-format → 05/09/2017',
    ]);
    expect(repairsOf({ dob: ['05/09/2038', '05/09/1940', '5/9/39'] })).toEqual([
      'A4 proposal: date-format → 05/09/2039',
    ]);
    expect(repairsOf({ dob: ['5/9/17', '5/9/85'] })).toEqual([
      'A2 proposal: date-format → 05/09/2017',
      'A3 safe: date-format → 05/09/1985',
    ]);
  });

  it('lose a time of day only as a proposal, midnight safely', () => {
    expect(repairsOf({ dob: ['05/09/2018 00:00:00', '05/09/2018 14:05'] })).toEqual([
      'A2 safe: date-format → 05/09/2018',
      'A3 proposal: date-format → 05/09/2018',
    ]);
  });
});

describe('leading zeros of personal numbers', () => {
  it('come back safely when province, birth year and sex agree', () => {
    const columns = {
      national_id: [11_218_000_123, 1_218_000_123, 11_318_000_123],
      dob: ['05/09/2018', '05/09/2018', '2018'],
      gender: ['Nam', '', 'Nữ'],
    };
    expect(repairsOf(columns)).toEqual([
      'A2 safe: leading-zero → 011218000123',
      'A3 safe: leading-zero → 001218000123',
      'A4 safe: leading-zero → 011318000123',
    ]);
  });

  it('are a proposal when the row says otherwise, or nothing', () => {
    const columns = {
      national_id: ['11218000123', '11218000123', '11218000123'],
      dob: ['05/09/2017', '05/09/2018', ''],
      gender: ['Nam', 'Nữ', ''],
    };
    expect(repairsOf(columns)).toEqual([
      'A2 proposal: leading-zero → 011218000123',
      'A3 proposal: leading-zero → 011218000123',
      'A4 proposal: leading-zero → 011218000123',
    ]);
  });

  it('are not invented for unknown provinces and old identity cards', () => {
    expect(repairsOf({ national_id: ['99218000123', '112180001', '011218000123'] })).toEqual([]);
  });

  it('of parents agree with their birth year and sex', () => {
    const columns = {
      father_national_id: ['11085000123'],
      father_birth_year: ['1985'],
      mother_national_id: ['11085000124'],
      mother_birth_year: ['1985'],
    };
    expect(repairsOf(columns)).toEqual([
      'A2 safe: leading-zero → 011085000123',
      'C2 proposal: leading-zero → 011085000124',
    ]);
  });
});

it('mobile numbers get their zero back, their groups stay', () => {
  const phone = [912_345_678, '912 345 678', '0912345678', '212345678', '91234567', '+84912345678'];
  expect(repairsOf({ phone })).toEqual([
    'A2 safe: leading-zero → 0912345678',
    'A3 safe: leading-zero → 0912 345 678',
  ]);
});

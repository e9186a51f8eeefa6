import { describe, expect, it } from 'vitest';
import { ETHNIC_GROUPS } from '../../../../shared/records/lists';
import { understand } from '../../../../shared/records/understand';
import { say } from '../../../../shared/words';
import { tableOf } from '../table-of';

type Value = string | number;

/** One column beside others that make it a list of pupils; every value in a row of its own. */
function meaningOf(header: string, values: readonly Value[]) {
  const rows = values.map((value) => [null, null, value]);
  const column = understand(tableOf(['Mã học sinh', 'Lớp', header], rows)).columns[2];
  if (!column) throw new Error('no column');
  return column;
}

describe('without a header the values tell, and the person confirms', () => {
  it.each<[string, readonly Value[], string]>([
    ['sexes', ['Nam', 'Nữ', 'Nữ'], 'gender'],
    ['personal numbers', ['010319000123', '010219000124', '010 319 000 125'], 'national_id'],
    ['phones', ['0912345678', '0387 654 321', '912345678'], 'phone'],
    ['ethnic groups', ['Mông', 'Dao', 'Kinh'], 'ethnicity'],
    ['email addresses', ['a@example.com', 'b@example.com', 'c@example.vn'], 'email'],
    ['dates', ['05/09/2018', '2018-11-02', '1/2/2018'], 'dob'],
    ['running numbers', [1, 2, 3, 4], 'row_no'],
    ['names of provinces of before 1/7/2025', ['Yên Bái', 'Lào Cai', 'Hà Giang'], 'birth_place'],
    ['full names', ['Giàng Thị Mỷ', 'LÒ VĂN AN', "H'Hen Niê"], 'full_name'],
  ])('%s', (_, values, field) => {
    expect(meaningOf('(cột C)', values)).toMatchObject({ field, certainty: 'review' });
  });

  it('but dates under a header of their own are not taken for dates of birth', () => {
    expect(meaningOf('Ngày tiêm phòng', ['05/09/2018', '01/02/2018', '01/03/2018']).field).toBe(
      null,
    );
  });
});

describe('values unlike the field make the header doubtful', () => {
  it.each<[string, string, readonly Value[]]>([
    ['texts under “Ngày sinh”', 'Ngày sinh', ['Lào Cai', 'Yên Bái', 'Hà Nội']],
    ['dates under “Giới tính”', 'Giới tính', ['05/09/2018', '01/02/2018', '01/03/2018']],
    ['names under “SĐT”', 'SĐT', ['Lò Văn An', 'Lò Văn Bình', 'Cà Thị Xuân']],
  ])('%s', (_, header, values) => {
    expect(meaningOf(header, values).certainty).not.toBe('certain');
  });

  it('a few faults among right values do not', () => {
    const values = ['05/09/2018', '1/2/2018', '31/02/2018', '05/09/2018', '01/03/2018'];
    expect(meaningOf('Ngày sinh', values).certainty).toBe('certain');
  });

  it('nor do values as they come: serial dates, phones and ids without their zeros, codes', () => {
    expect(meaningOf('Ngày sinh', [43_348, 43_349, 43_350]).certainty).toBe('certain');
    expect(meaningOf('SĐT', [912_345_678, 387_654_321]).certainty).toBe('certain');
    expect(meaningOf('CCCD', [10_319_000_123, 1_319_000_123]).certainty).toBe('certain');
    expect(meaningOf('Dân tộc', ['01', '22', '5']).certainty).toBe('certain');
  });
});

it('knows ethnic groups by other names and spellings, and never repeats those', () => {
  const others = ETHNIC_GROUPS.flatMap(({ otherNames, spellings }) => [
    ...otherNames,
    ...spellings,
  ]);
  const shown = new Set(ETHNIC_GROUPS.map(({ name }) => name));
  const column = meaningOf('(cột C)', others);
  expect(column.field).toBe('ethnicity');
  const said = column.reasons.map(({ key, params }) => say(key, params)).join(' ');
  for (const other of others.filter((one) => !shown.has(one))) {
    expect(said).not.toContain(other);
  }
});

it('looks far down a column that is filled in few rows', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => [
    row + 1,
    'Lò Văn An',
    row % 400 ? null : 'x',
  ]);
  const [, , ticks] = understand(tableOf(['STT', 'Họ tên HS', 'Nữ'], rows)).columns;
  expect(ticks).toMatchObject({ field: 'gender_female_tick', certainty: 'certain' });
});

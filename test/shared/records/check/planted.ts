import type { RuleCode } from '../../../../shared/records/check';
import type { RecordKind } from '../../../../shared/records/field-labels';
import { FIRST_ROW, type InventedRecord } from './invented';
import { cleanPupils, cleanStaff, cleanUnits } from './invented-people';

/** A fault as it is put into one record of a clean table, and where it must be found. */
export interface Planted {
  code: RuleCode;
  field: string;
  /** The texts to change; `other` is another record of the table, of the same class where it can be. */
  plant: (record: InventedRecord, other: InventedRecord) => InventedRecord;
  kind?: RecordKind;
}

export const CLEAN: Readonly<Record<RecordKind, () => InventedRecord[]>> = {
  student: cleanPupils,
  staff: cleanStaff,
  unit: cleanUnits,
};

/** The tens of a day with which it is another day of the same month. */
function otherTens([tens, ones]: string): string {
  if (tens !== '1') return '1';
  return ones === '0' ? '2' : '0';
}

/** A text put into one field, whatever stood there. */
const put = (code: RuleCode, field: string, text: string, kind?: RecordKind): Planted => ({
  code,
  field,
  plant: () => ({ [field]: text }),
  ...(kind ? { kind } : {}),
});

const change = (
  code: RuleCode,
  field: string,
  plant: Planted['plant'],
  kind?: RecordKind,
): Planted => ({ code, field, plant, ...(kind ? { kind } : {}) });

const copy = (code: RuleCode, field: string, kind?: RecordKind): Planted =>
  change(code, field, (_, other) => ({ [field]: other[field] ?? '' }), kind);

const year = (text: string | undefined) => Number(text?.slice(-4));
const replaceAt = (text: string | undefined, at: number, sign: string) =>
  `${text?.slice(0, at)}${sign}${text?.slice(at + 1)}`;

export const PLANTED: readonly Planted[] = [
  put('required-empty', 'full_name', ''),
  put('required-empty', 'class_name', ''),
  put('required-empty', 'national_id', '', 'staff'),
  put('recommended-empty', 'ethnicity', ''),
  change('ground-without-value', 'pioneer_date', () => ({ pioneer_member: 'x', pioneer_date: '' })),
  change('ground-without-value', 'leave_reason', () => ({ status: 'Thôi học kỳ 1' })),

  put('date-impossible', 'dob', '31/02/2019'),
  put('date-impossible', 'enrol_date', 'đầu năm'),
  change('date-year-only', 'dob', (record) => ({ dob: String(year(record.dob)) })),
  put('date-as-serial', 'enrol_date', '45175'),
  put('date-in-future', 'national_id_issue_date', '01/01/2027'),
  put('birth-in-future', 'dob', '01/01/2031'),
  put('birth-in-future', 'mother_birth_year', '2050'),
  change('date-writing', 'dob', (record) => ({ dob: (record.dob ?? '').replaceAll('/', '-') })),
  change('id-signs', 'national_id', (record) => ({
    national_id: replaceAt(record.national_id, 0, 'O'),
  })),
  put('id-length', 'national_id', '0112201234'),
  change('id-lost-zero', 'national_id', (record) => ({
    national_id: (record.national_id ?? '').slice(1),
  })),
  put('id-old', 'father_national_id', '040123987'),
  put('phone-signs', 'phone', '09x1234567'),
  put('phone-length', 'phone', '09123'),
  put('phone-lost-zero', 'phone', '912345670'),
  put('phone-prefix', 'phone', '0112345678'),
  put('phone-several', 'phone', '0912345670 / 0387654321'),
  put('phone-prefix', 'head_phone', '0215312345', 'unit'),
  put('phone-length', 'phone', '021531234567', 'unit'),
  put('email-form', 'email', 'phụ huynh@example.com'),
  put('email-form', 'email', 'phuhuynh@example'),
  put('number-unreadable', 'score_avg', 'tám'),
  put('number-out-of-range', 'score_avg', '85'),
  put('number-not-whole', 'order_in_class', '1,5'),
  put('number-out-of-range', 'allow_incentive', '135 %', 'staff'),
  put('number-unreadable', 'student_count', 'ba trăm', 'unit'),
  put('mask-mismatch', 'bhyt_no', 'DT12345'),
  put('class-as-date', 'class_name', '06/01/2026'),
  put('class-odd', 'class_name', '???'),
  put('name-signs', 'full_name', 'Lò Văn Tiến 2'),
  put('name-one-word', 'mother_name', 'Mai'),
  put('name-case', 'father_name', 'LÒ VĂN TIẾN'),
  put('tick-unknown', 'pioneer_member', 'đang xét'),

  put('not-in-list', 'ethnicity', 'Dân tộc khác'),
  put('list-near-miss', 'status', 'Đang họcc'),
  put('list-near-miss', 'ethnicity', 'Hmôngg'),
  put('list-spelling', 'ethnicity', 'KINH'),
  put('list-spelling', 'ethnicity', 'H’Mông'),
  put('not-in-list', 'perm_commune', 'Xã Không Có Thật'),
  put('commune-of-other-province', 'perm_commune', 'Ba Đình'),
  put('province-merged', 'perm_province', 'Tỉnh Yên Bái'),
  put('district-ended', 'perm_district', 'Huyện Điện Biên'),
  put(
    'district-ended',
    'current_address',
    'Bản Phăng, xã Mường Phăng, huyện Điện Biên, tỉnh Điện Biên',
  ),

  change('id-against-birth-year', 'national_id', (record) => ({
    national_id: replaceAt(record.national_id, 5, '5'),
  })),
  change('id-against-birth-year', 'father_national_id', (record) => ({
    father_birth_year: String(Number(record.father_birth_year) - 1),
  })),
  change('id-against-sex', 'national_id', (record) => ({
    national_id: replaceAt(record.national_id, 3, record.gender === 'Nữ' ? '2' : '3'),
  })),
  change('id-against-sex', 'father_national_id', (record) => ({
    father_national_id: replaceAt(record.father_national_id, 3, '1'),
  })),
  change('id-century-unknown', 'national_id', (record) => ({
    national_id: replaceAt(record.national_id, 3, '7'),
  })),
  change('id-prefix-unknown', 'national_id', (record) => ({
    national_id: `999${(record.national_id ?? '').slice(3)}`,
  })),
  change('id-against-birth-place', 'national_id', () => ({ birth_place: 'Thành phố Hà Nội' })),
  change('sex-against-tick', 'gender_female_tick', (record) => ({
    gender_female_tick: record.gender === 'Nữ' ? '' : 'x',
  })),
  change('sex-against-name', 'gender', (record) => ({
    full_name: record.gender === 'Nữ' ? 'Lò Văn Pâng' : 'Lò Thị Pâng',
  })),
  put('age-outside', 'dob', '05/09/1950'),
  put('age-outside', 'dob', '05/09/2015', 'staff'),
  change('age-against-grade', 'dob', (record) => ({ dob: `05/09/${year(record.dob) - 8}` })),
  change('age-beside-grade', 'dob', (record) => ({ dob: `05/09/${year(record.dob) - 1}` })),
  put('class-against-grade', 'grade', '9'),
  put('parent-not-older', 'mother_birth_year', '2021'),
  change('parent-too-young', 'mother_birth_year', (record) => ({
    mother_birth_year: String(year(record.dob) - 9),
  })),
  put('parent-too-old', 'mother_birth_year', '1931'),
  put('dates-out-of-order', 'enrol_date', '05/09/2010'),
  put('dates-out-of-order', 'permanent_date', '01/09/2001', 'staff'),
  change(
    'date-too-early',
    'party_date',
    (record) => ({
      party_date: `03/02/${year(record.dob) + 10}`,
    }),
    'staff',
  ),
  change('value-without-ground', 'pioneer_date', () => ({
    pioneer_member: '',
    pioneer_date: '26/03/2026',
  })),
  put('value-without-ground', 'leave_reason', 'Xa trường, đi lại khó khăn'),
  change('both-ticked', 'near_poor_household', () => ({
    poor_household: 'x',
    near_poor_household: 'x',
  })),
  put('part-over-whole', 'student_female', '321', 'unit'),
  change('phone-not-different', 'mother_phone', (record) => ({
    mother_phone: record.father_phone ?? '',
  })),
  copy('phone-shared', 'phone', 'staff'),

  copy('duplicate-id', 'national_id'),
  copy('duplicate-value', 'student_code'),
  copy('duplicate-value', 'email', 'staff'),
  copy('duplicate-in-group', 'order_in_class'),
  change('duplicate-person', 'full_name', (_, other) => ({
    full_name: other.full_name ?? '',
    dob: other.dob ?? '',
  })),
  change('near-duplicate-name', 'full_name', (_, other) => ({
    full_name: `${other.full_name}n`,
    dob: other.dob ?? '',
    national_id: '',
  })),
  change('near-duplicate-birth', 'dob', (_, other) => ({
    full_name: other.full_name ?? '',
    dob: replaceAt(other.dob, 0, otherTens(other.dob ?? '')),
    class_name: other.class_name ?? '',
    national_id: '',
  })),
  change('spelling-varies', 'class_name', (record) => ({
    class_name: (record.class_name ?? '').toLowerCase(),
  })),
  change('spelling-varies', 'class_name', (record) => ({
    class_name: (record.class_name ?? '').replace(/(\d)/, '$1 '),
  })),
  change('spelling-varies', 'perm_hamlet', (record) => ({
    perm_hamlet: (record.perm_hamlet ?? '').toUpperCase(),
  })),
  put('spelling-varies', 'emulation_cluster', 'cụm 1', 'unit'),

  change('text-decomposed', 'full_name', (record) => ({
    full_name: (record.full_name ?? '').normalize('NFD'),
  })),
  put('text-legacy', 'father_name', 'NguyÔn V¨n TiÕn'),
  put('text-legacy', 'mother_name', 'Nguyeãn Thò Mai'),
  change('text-invisible', 'full_name', (record) => ({
    full_name: (record.full_name ?? '').replace(' ', '\u200B '),
  })),
  put('text-spaces', 'note', 'nhà  xa trường '),
  put('cell-error', 'note', '#REF!'),

  put('record-stale', 'status_date', '05/09/2024'),
];

/** A clean table with the fault in one record; `rows` are the sheet's rows it may be found in. */
export function plantAt(
  { plant, kind = 'student' }: Planted,
  record: number,
): { records: InventedRecord[]; record: number; rows: number[] } {
  const clean = CLEAN[kind]();
  const at = record % clean.length;
  const next = at + 1 < clean.length ? at + 1 : at - 1;
  const records = clean.map((one, index) =>
    index === at ? { ...one, ...plant(one, clean[next] ?? one) } : one,
  );
  return { records, record: at, rows: [FIRST_ROW + at, FIRST_ROW + next] };
}

import type { FieldKey } from '../stand-ins/sector-database/fields';
import {
  asChoice,
  asDay,
  asDecimal,
  asEthnicGroup,
  asNumber,
  asPlace,
  asText,
  asTick,
  asTypedDate,
  asTypedName,
  type CellWriter,
  text,
} from './pupils-cells';

/** A column of the sample workbook. */
export interface SampleColumn {
  /** Levels of the header, upper first, as typed into the sheet: line breaks and decomposed marks. */
  header: readonly string[];
  /** The header of the same column in a plain table of one header row. */
  flat: string;
  /** The form's field it belongs to; null when no field should take it. */
  key: FieldKey | null;
  cell: CellWriter;
  hidden?: true;
}

type Column = readonly [header: string | readonly string[], flat: string, cell: FieldColumn];
type FieldColumn = readonly [key: FieldKey, write: (key: FieldKey) => CellWriter];

const PERMANENT = 'Hộ khẩu thường trú';
const CURRENT = 'Chỗ ở\nhiện nay';
const FAMILY = 'THÔNG TIN GIA ĐÌNH';
const SUPPORT = 'Chính sách, hỗ trợ';

const COLUMNS: readonly Column[] = [
  ['Họ và tên\nhọc sinh', 'Họ tên HS', ['full_name', asTypedName]],
  ['Số ĐDCN/CCCD', 'Số ĐDCN', ['national_id', asText]],
  ['Ngày, tháng,\nnăm sinh', 'NTNS', ['dob', asDay]],
  ['Nam/Nữ', 'GT', ['gender', asChoice]],
  ['D.tộc'.normalize('NFD'), 'D.tộc', ['ethnicity', asEthnicGroup]],
  ['DT theo giấy\nkhai sinh', 'Dân tộc theo GKS', ['ethnicity_birth_cert', asEthnicGroup]],
  ['T.giáo', 'T.giáo', ['religion', asChoice]],
  ['QT', 'QT', ['nationality', asChoice]],
  ['Nơi sinh (tỉnh/TP)', 'NƠI SINH', ['birth_place', asText]],
  ['Nguyên quán', 'Nguyên quán', ['home_town', asPlace]],
  ['Số TT trong lớp', 'Số TT trong lớp', ['order_in_class', asNumber]],
  ['Tình trạng học tập', 'Trạng thái HS', ['status', asChoice]],
  ['Ngày\nnhập học', 'Ngày nhập học', ['enrol_date', asTypedDate]],
  ['Tuyển mới', 'HS tuyển mới', ['new_intake', asTick]],
  ['Số đăng bộ', 'SĐB', ['register_no', asText]],
  ['Số buổi/tuần', 'Số buổi/tuần', ['sessions_per_week', asChoice]],
  ['Bán trú', 'HS bán trú', ['boarding_semi', asChoice]],
  ['Đội viên TNTP', 'Đội viên TNTP', ['pioneer_member', asTick]],
  ['Ngày kết nạp Đội', 'Ngày kết nạp Đội', ['pioneer_date', asTypedDate]],
  [[PERMANENT, 'Tỉnh/TP'], 'Tỉnh/TP (thường trú)', ['perm_province', asPlace]],
  [[PERMANENT, 'Xã/Phường'], 'Xã/Phường (thường trú)', ['perm_commune', asPlace]],
  [[PERMANENT, 'Thôn/Xóm'], 'Thôn/Xóm (thường trú)', ['perm_hamlet', asText]],
  [[CURRENT, 'Tỉnh/TP'], 'Tỉnh/TP (chỗ ở hiện nay)', ['current_province', asPlace]],
  [[CURRENT, 'Xã/Phường'], 'Xã/Phường (chỗ ở hiện nay)', ['current_commune', asPlace]],
  [[CURRENT, 'Thôn/Xóm'], 'Thôn/Xóm (chỗ ở hiện nay)', ['current_hamlet', asText]],
  [[CURRENT, 'Địa chỉ'], 'Địa chỉ hiện tại', ['current_address', asText]],
  ['SĐT liên hệ', 'SĐT liên hệ', ['phone', asText]],
  ['Thư điện tử', 'Thư điện tử', ['email', asText]],
  [[FAMILY, 'Cha', 'Họ tên'], 'Họ tên cha', ['father_name', asTypedName]],
  [[FAMILY, 'Cha', 'Năm sinh'], 'Năm sinh cha', ['father_birth_year', asNumber]],
  [[FAMILY, 'Cha', 'Nghề\nnghiệp'], 'Nghề nghiệp cha', ['father_job', asText]],
  [[FAMILY, 'Cha', 'Nơi công tác'], 'Nơi công tác cha', ['father_workplace', asText]],
  [[FAMILY, 'Cha', 'SĐT'], 'SĐT cha', ['father_phone', asText]],
  [[FAMILY, 'Cha', 'CCCD'], 'CCCD cha', ['father_national_id', asText]],
  [[FAMILY, 'Mẹ', 'Họ tên'], 'Họ tên mẹ', ['mother_name', asTypedName]],
  [[FAMILY, 'Mẹ', 'Năm sinh'], 'NS mẹ', ['mother_birth_year', asNumber]],
  [[FAMILY, 'Mẹ', 'Nghề\nnghiệp'], 'NN mẹ', ['mother_job', asText]],
  [[FAMILY, 'Mẹ', 'Nơi công tác'], 'Nơi công tác mẹ', ['mother_workplace', asText]],
  [[FAMILY, 'Mẹ', 'SĐT'], 'SĐT mẹ', ['mother_phone', asText]],
  [[FAMILY, 'Mẹ', 'CCCD'], 'CCCD mẹ', ['mother_national_id', asText]],
  [[FAMILY, 'Người giám hộ', 'Họ tên'], 'Người giám hộ', ['guardian_name', asTypedName]],
  [[FAMILY, 'Người giám hộ', 'Năm sinh'], 'NS NGH', ['guardian_birth_year', asNumber]],
  [[FAMILY, 'Người giám hộ', 'Nghề\nnghiệp'], 'NN NGH', ['guardian_job', asText]],
  [[FAMILY, 'Người giám hộ', 'SĐT'], 'SĐT NGH', ['guardian_phone', asText]],
  [[FAMILY, 'Người giám hộ', 'CCCD'], 'CCCD NGH', ['guardian_national_id', asText]],
  [[SUPPORT, 'Diện chính sách'], 'Diện chính sách', ['policy_category', asChoice]],
  [[SUPPORT, 'Miễn, giảm học phí'], 'Miễn, giảm học phí', ['tuition_support', asChoice]],
  [[SUPPORT, 'Con hộ nghèo'], 'Con hộ nghèo', ['poor_household', asTick]],
  [[SUPPORT, 'Cận nghèo'], 'Cận nghèo', ['near_poor_household', asTick]],
  [[SUPPORT, 'Cha DTTS'], 'Cha DTTS', ['father_ethnic_minority', asTick]],
  [[SUPPORT, 'Mẹ DTTS'], 'Mẹ DTTS', ['mother_ethnic_minority', asTick]],
  [[SUPPORT, 'Hỗ trợ CPHT'], 'HTCPHT', ['cost_support', asTick]],
  [[SUPPORT, 'Hỗ trợ gạo'], 'Hỗ trợ gạo', ['rice_support', asTick]],
  [[SUPPORT, 'HT ăn trưa'], 'HT ăn trưa', ['lunch_support', asTick]],
  [[SUPPORT, 'TCTV'], 'TCTV', ['vietnamese_support', asTick]],
  ['PH có điện thoại thông minh', 'Có smartphone', ['has_smartphone', asTick]],
  ['Số thẻ BHYT', 'Số BHYT', ['bhyt_no', asText]],
  [['Sức khỏe', 'Nhóm máu\n(nếu có)'], 'Nhóm máu (nếu có)', ['blood_type', asChoice]],
  [['Sức khỏe', 'Chiều cao'], 'Chiều cao', ['height_cm', asNumber]],
  [['Sức khỏe', 'Cân nặng'], 'Cân nặng', ['weight_kg', asDecimal]],
  [['Sức khỏe', 'Dạng tật'], 'Dạng tật', ['disability_type', asChoice]],
  [['Sức khỏe', 'Biết bơi'], 'Biết bơi', ['swim_ability', asTick]],
  ['Ghi chú khác', 'GC', ['note', asText]],
];

/** The columns in the order of the sheet; the class stands in rows of its own, not in a column. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [
  {
    header: ['STT'],
    flat: 'STT',
    key: null,
    cell: (_, index) => ({ holds: 'number', amount: index + 1 }),
  },
  {
    header: ['ID_HS'],
    flat: 'ID_HS',
    key: null,
    hidden: true,
    cell: (_, index) => text(`hs-${String(731_204 + index * 7)}`),
  },
  ...COLUMNS.map(
    ([header, flat, [key, write]]): SampleColumn => ({
      header: typeof header === 'string' ? [header] : header,
      flat,
      key,
      cell: write(key),
    }),
  ),
];

/** The id of the column that a reader makes from the rows "LỚP 1A". */
export const CLASS_COLUMN = '@group';

/** A header as a reader should give it: NFC, one line, levels joined with " › ". */
export function readHeader(levels: readonly string[]): string {
  return levels.map((level) => level.normalize('NFC').replace(/\s+/g, ' ').trim()).join(' › ');
}

/** The right answer for the workbook: full header → field of the form; null: goes nowhere. */
export const expectedMapping: Readonly<Record<string, FieldKey | null>> = {
  ...Object.fromEntries(SAMPLE_COLUMNS.map(({ header, key }) => [readHeader(header), key])),
  [CLASS_COLUMN]: 'class_name',
};

/** The right answer for the plain table of `pupilCsv`. */
export const expectedCsvMapping: Readonly<Record<string, FieldKey | null>> = {
  ...Object.fromEntries(SAMPLE_COLUMNS.map(({ flat, key }) => [flat, key])),
  Lớp: 'class_name',
};

import { spellingKey } from '../../matching/spelling';
import type { Shape } from './value-shapes';

/** One thing an abbreviation may stand for. */
export interface Reading {
  /** The name written out: "địa chỉ". */
  name: string;
  /** What its values look like; empty for any text. */
  values: readonly Shape[];
  /** Names of columns that stand near it when it is meant. */
  beside: readonly string[];
}

const reading = (name: string, values: readonly Shape[], beside: string): Reading => ({
  name,
  values,
  beside: beside.split('|'),
});

/**
 * Abbreviations of school tables that stand for several things, the likelier reading first. Which
 * one is meant, the kind of record (does it have such a field), the values and the columns beside
 * it decide together.
 */
const AMBIGUOUS: Readonly<Record<string, readonly Reading[]>> = {
  ĐC: [
    reading('địa chỉ', ['words'], 'SĐT|Điện thoại|Email|Tên trường|Họ tên cha|Họ tên mẹ|Dân tộc'),
    reading(
      'điểm chuẩn',
      ['number'],
      'Tự chấm|Điểm thẩm định|Tiêu chí|Điểm thưởng|Điểm trừ|Minh chứng',
    ),
  ],
  KT: [
    reading(
      'khuyết tật',
      ['tick', 'disability'],
      'Hộ nghèo|Hộ cận nghèo|Đối tượng chính sách|Đối tượng ưu tiên|Dân tộc|Bán trú|Nội trú',
    ),
    reading(
      'khen thưởng',
      ['award'],
      'Học lực|Hạnh kiểm|Kỷ luật|Danh hiệu|Xếp loại|Kết quả giáo dục|Danh hiệu thi đua',
    ),
  ],
  ĐV: [
    reading('đảng viên', ['tick'], 'Ngày vào Đảng|Lý luận chính trị|Đoàn viên'),
    reading('đoàn viên', ['tick'], 'Ngày vào Đoàn|Đảng viên|Đội viên|Ngày vào Đảng'),
    reading('đội viên', ['tick'], 'Ngày vào Đội'),
    reading('đơn vị', ['words'], 'Chức vụ|Xã|Hiệu trưởng|Tổ|Mã trường|Cụm thi đua'),
    reading('đảng viên', ['number'], 'Số CBQL|Số GV|Số NV|CBGVNV|Số lớp|Số HS'),
  ],
  TH: [
    reading('tin học', ['words', 'number'], 'Ngoại ngữ|LLCT|QLNN|Toán|Tiếng Anh|Công nghệ'),
    reading('thực hiện', ['number'], 'Kế hoạch|Chỉ tiêu|Tỷ lệ (%)'),
    reading('tiểu học', ['number', 'tick'], 'MN|Mầm non|THCS|THPT|GDTX'),
  ],
  NN: [
    reading('nghề nghiệp', ['words'], 'Họ tên cha|Họ tên mẹ|Họ tên người giám hộ|Nơi làm việc'),
    reading(
      'ngoại ngữ',
      ['words', 'number'],
      'Tin học|LLCT|QLNN|Trình độ chuyên môn|Toán|Ngữ văn|Tiếng Việt',
    ),
  ],
  TT: [
    reading(
      'số thứ tự',
      ['running', 'integer'],
      'Họ và tên|Mã học sinh|Họ đệm|Tên trường|Tiêu chí',
    ),
    reading('trạng thái', ['words'], 'Ngày trạng thái|Lý do nghỉ học|Lý do thôi việc|Ghi chú'),
  ],
  NS: [
    reading('ngày sinh', ['date', 'serial'], 'Giới tính|Họ và tên'),
    reading('năm sinh', ['year'], 'Giới tính|Họ và tên'),
    reading('nơi sinh', ['words'], 'Quê quán|Ngày sinh|Dân tộc'),
  ],
  ĐT: [
    reading('điện thoại', ['phone'], 'Email|Địa chỉ'),
    reading('đối tượng', ['words'], 'Hộ nghèo|Khu vực'),
  ],
  HK: [
    reading('hộ khẩu', ['words'], 'Quê quán|Nơi sinh|Địa chỉ'),
    reading('hạnh kiểm', ['words'], 'Học lực|Danh hiệu'),
    reading('học kỳ', ['number'], 'Năm học|Môn'),
  ],
  HT: [
    reading('hiệu trưởng', ['name'], 'Tên trường|SĐT|Email'),
    reading('hoàn thành', ['tick'], 'Kế hoạch|Thực hiện|Khóa học'),
  ],
};

const byKey = new Map(
  Object.entries(AMBIGUOUS).map(([short, readings]) => [spellingKey(short), readings]),
);

/** What an abbreviation may stand for, by its spelling key; null for any other header. */
export function ambiguousReadings(key: string): readonly Reading[] | null {
  return byKey.get(key) ?? null;
}

import { describe, expect, it } from 'vitest';
import { select } from './controls';
import { shown } from './put-in';

describe('choosing an option by some of its words', () => {
  const schools = ['THPT huyện Tuần Giáo', 'THPT Mùn Chung', 'THPT chuyên Lê Quý Đôn'];
  const faults = ['Đi học muộn', 'Nghỉ học không phép', 'Trang phục, tác phong'];

  it.each([
    ['Tuần Giáo', schools, 'THPT huyện Tuần Giáo'],
    ['Chuyên LQĐ', schools, 'THPT chuyên Lê Quý Đôn'],
    ['vượt khó', ['Học bổng vượt khó', 'Học bổng tài năng', 'Tiếp sức'], 'Học bổng vượt khó'],
    ['muộn', faults, 'Đi học muộn'],
    ['tác phong', faults, 'Trang phục, tác phong'],
    ['mù mức 1', ['Mù chữ mức độ 1', 'Mù chữ mức độ 2'], 'Mù chữ mức độ 1'],
    ['bị ốm', ['Tai nạn', 'Ốm đau, bệnh tật'], 'Ốm đau, bệnh tật'],
    ['trưởng', ['Trưởng ban', 'Phó trưởng ban', 'Ủy viên'], 'Trưởng ban'],
    ['BT', ['Bí thư chi đoàn', 'Phó Bí thư chi đoàn'], 'Bí thư chi đoàn'],
    ['Nà Tòng', ['Điểm trung tâm', 'Bản Nà Tòng', 'Bản Co Nghịu'], 'Bản Nà Tòng'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it.each([
    ['when several have them', 'Nà Tòng', ['Bản Nà Tòng 1', 'Bản Nà Tòng 2']],
    ['that go on otherwise', 'Có phép', ['Nghỉ có phép cả ngày', 'Nghỉ có phép nửa ngày']],
    ['beside a word that turns them', 'Nghèo', ['Hộ cận nghèo', 'Hộ khá']],
    ['beside "không"', 'Hoàn thành', ['Hộ không hoàn thành', 'Khác']],
    ['of another name', 'Điện Biên', ['Huyện Điện Biên Đông', 'Huyện Tuần Giáo']],
    ['of a person', 'Lan', ['Nguyễn Thị Lan', 'Lò Văn Bun']],
    ['that say nothing alone', 'con', ['Con liệt sĩ', 'Thương binh']],
    ['with a number that is not said', 'Đợt', ['Đợt 1', 'Khác']],
    ['from within a range', '5 sào', ['Đất 4 - 5 sào', 'Đất 5 - 6 sào']],
  ])('refuses words %s', (_, text, options) => {
    expect(shown(text, select('Chọn', options))).toBeNull();
  });
});

describe('choosing an option by what tells all of them apart', () => {
  it.each([
    ['lớp', ['Ban đại diện lớp', 'Ban đại diện trường'], 'Ban đại diện lớp'],
    ['ngoại', ['Nội trú', 'Ngoại trú'], 'Ngoại trú'],
    ['B', ['Bảng A (chuyên)', 'Bảng B (không chuyên)'], 'Bảng B (không chuyên)'],
    ['100', ['Gói 100.000đ', 'Gói 150.000đ'], 'Gói 100.000đ'],
    ['cận', ['Hộ nghèo', 'Hộ cận nghèo'], 'Hộ cận nghèo'],
    ['12-13', ['10 - 11 tuổi', '12 - 13 tuổi'], '12 - 13 tuổi'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it('refuses what none of them says', () => {
    expect(shown('xã', select('Cấp', ['Ban đại diện lớp', 'Ban đại diện trường']))).toBeNull();
  });
});

describe('choosing an option by yes and no', () => {
  const doses = ['Đã tiêm', 'Chưa tiêm', 'Không rõ'];
  const learned = ['Đã hoàn thành', 'Chưa hoàn thành', 'Không học mẫu giáo'];
  const courses = ['Có, chương trình GDTX', 'Không, chỉ học nghề'];

  it.each([
    ['+', doses, 'Đã tiêm'],
    ['-', doses, 'Chưa tiêm'],
    ['?', doses, 'Không rõ'],
    ['rồi', learned, 'Đã hoàn thành'],
    ['chưa', learned, 'Chưa hoàn thành'],
    ['có', courses, 'Có, chương trình GDTX'],
    ['không', courses, 'Không, chỉ học nghề'],
    ['ko', ['Hầm biogas', 'Ủ phân', 'Không xử lý'], 'Không xử lý'],
    ['ko', ['Hòa giải thành', 'Hòa giải không thành', 'Đang giải quyết'], 'Hòa giải không thành'],
    ['K', ['Không', 'Khiển trách', 'Cảnh cáo'], 'Không'],
    ['rồi', ['Đã hoàn thành', 'Chưa'], 'Đã hoàn thành'],
    ['đạt', ['Đạt Gia đình văn hóa', 'Không đạt'], 'Đạt Gia đình văn hóa'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it.each([
    ['which "no" is meant', 'không', learned],
    ['what a sign says where nobody is unsure', '?', ['Đã tiêm', 'Chưa tiêm']],
    ['what "K" is among rankings', 'K', ['Giỏi', 'Khá', 'Không xếp loại']],
    ['a "not yet" that is none of them', 'chưa', ['Đang chờ', 'Đã duyệt', 'Không duyệt']],
    ['what goes on from "có" in two ways', 'có', ['Có, đã ký', 'Có, chưa ký']],
  ])('does not guess %s', (_, text, options) => {
    expect(shown(text, select('Chọn', options))).toBeNull();
  });
});

describe('choosing an option that an answer says more of', () => {
  const policies = ['Thương binh', 'Bệnh binh', 'Khuyết tật', 'Đã nộp'];

  it.each([
    ['TB 3/4', 'Thương binh'],
    ['KT vận động', 'Khuyết tật'],
    ['khuyết tật (xe lăn)', 'Khuyết tật'],
  ])('%s', (text, label) => {
    expect(shown(text, select('Diện', policies))).toBe(label);
  });

  it.each([
    ['is taken back', 'Đã nộp một phần', policies],
    ['is one of several', 'khuyết tật, bệnh binh', policies],
    ['only begins a longer word', 'tốt nghiệp', ['Tốt', 'Khá']],
    ['goes on with another option', 'KT vận động', ['Khuyết tật', 'Trẻ vận động tốt']],
  ])('refuses one that %s', (_, text, options) => {
    expect(shown(text, select('Diện', options))).toBeNull();
  });
});

describe('choosing an option by the header over a mark', () => {
  const stays = ['Ở trong trường', 'Ở trọ ngoài trường'];
  const marked = (header: string, options: readonly string[], text = 'x') =>
    shown(text, select('Chọn', options), header);

  it('takes the one that the header names', () => {
    expect(marked('Học sinh › Trọ ngoài', stays)).toBe('Ở trọ ngoài trường');
    expect(marked('Chưa nộp', ['Đã nộp', 'Chưa nộp'])).toBe('Chưa nộp');
  });

  it('leaves the sex to the column that is made of the marks', () => {
    expect(marked('Nữ', ['Nam', 'Nữ'])).toBeNull();
  });

  it('says nothing of another text', () => {
    expect(marked('Trọ ngoài', stays, 'k')).toBeNull();
  });
});

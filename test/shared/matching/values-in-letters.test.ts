import { describe, expect, it } from 'vitest';
import { select } from './controls';
import { shown } from './put-in';

describe('choosing an option by first letters', () => {
  const offices = ['Đảng viên', 'Chi ủy viên', 'Phó bí thư', 'Bí thư'];
  const stays = ['Thường trú', 'Tạm trú', 'Chuyển đi', 'Chết'];
  const homes = ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ không nghèo'];

  it.each([
    ['CUV', offices, 'Chi ủy viên'],
    ['ĐV', offices, 'Đảng viên'],
    ['th.trú', stays, 'Thường trú'],
    ['B.chuyền', ['Bóng đá', 'Bóng chuyền'], 'Bóng chuyền'],
    ['TTYT Lương Sơn', ['Trung tâm Y tế Lương Sơn', 'Trạm y tế'], 'Trung tâm Y tế Lương Sơn'],
    ['TNXH', ['Toán', 'Tự nhiên và Xã hội'], 'Tự nhiên và Xã hội'],
    ['TTPVHCC', ['Phòng Kinh tế', 'Trung tâm PVHCC'], 'Trung tâm PVHCC'],
    ['T', ['Tầng trên', 'Tầng dưới'], 'Tầng trên'],
    ['N', homes, 'Hộ nghèo'],
    ['CN', homes, 'Hộ cận nghèo'],
    ['T6', ['Thứ 5', 'Thứ 6'], 'Thứ 6'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it.each([
    ['that several begin with', 'TT', ['Trực tiếp', 'Trực tuyến']],
    ['that may be either', 't.trú', stays],
    ['that go on otherwise', 'ĐV', ['Đảng viên dự bị', 'Khác']],
    ['of the other D', 'DV', ['Đảng viên mới', 'Đoàn viên mới']],
    ['when one letter is all', 'C', stays],
  ])('refuses letters %s', (_, text, options) => {
    expect(shown(text, select('Chọn', options))).toBeNull();
  });
});

describe('choosing an option by what tables write for it', () => {
  it.each([
    ['ông nội', ['Ông', 'Bà', 'Bố', 'Mẹ'], 'Ông'],
    ['bà ngoại', ['Cha', 'Mẹ', 'Ông/Bà'], 'Ông/Bà'],
    ['em', ['Vợ/Chồng', 'Con', 'Anh/chị/em'], 'Anh/chị/em'],
    ['sổ cận nghèo', ['Hộ nghèo', 'Hộ cận nghèo'], 'Hộ cận nghèo'],
    ['TM', ['Tiền mặt', 'Chuyển khoản'], 'Tiền mặt'],
    ['HTXSNV', ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'], 'Xuất sắc'],
    ['HTT', ['Xuất sắc', 'Tốt', 'Hoàn thành', 'Không hoàn thành'], 'Tốt'],
    ['ko thời hạn', ['Không xác định thời hạn', 'Xác định thời hạn'], 'Không xác định thời hạn'],
    ['già yếu', ['Bệnh tật', 'Tuổi già', 'Tai nạn khác'], 'Tuổi già'],
  ])('%s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });

  it.each([
    ['that says less than the choices', 'Mồ côi', ['Mồ côi cha', 'Mồ côi mẹ']],
    ['of another choice of the same kind', 'Ông nội', ['Ông ngoại', 'Bà nội']],
  ])('refuses an answer %s', (_, text, options) => {
    expect(shown(text, select('Chọn', options))).toBeNull();
  });
});

describe('choosing an option by a number', () => {
  const terms = ['Dưới 3 tháng', 'Từ 3 tháng đến 1 năm', 'Trên 1 năm'];
  const people = ['Dưới 3 người', 'Từ 3 đến 5 người', 'Từ 6 người trở lên'];
  const stunted = ['Bình thường', 'SDD thể thấp còi độ 1', 'SDD thể thấp còi độ 2'];
  const chosen = (text: string, options: readonly string[], header = '') =>
    shown(text, select('Chọn', options), header);

  it.each([
    ['4 tháng', terms, '', 'Từ 3 tháng đến 1 năm'],
    ['2 năm', terms, '', 'Trên 1 năm'],
    ['5', terms, 'Thất nghiệp mấy tháng', 'Từ 3 tháng đến 1 năm'],
    ['4', people, '', 'Từ 3 đến 5 người'],
    ['7 người', people, '', 'Từ 6 người trở lên'],
    ['độ 1', stunted, '', 'SDD thể thấp còi độ 1'],
    ['đợt 2', ['Tạm ứng đợt 1', 'Tạm ứng đợt 2'], '', 'Tạm ứng đợt 2'],
    ['100', ['60 m', '100 m', '200 m'], '', '100 m'],
    ['KV3', ['Xã khu vực III', 'Xã khu vực II', 'Thôn ĐBKK xã khu vực I'], '', 'Xã khu vực III'],
    ['đỗ NV1', ['Trúng tuyển NV1', 'Trúng tuyển NV2'], '', 'Trúng tuyển NV1'],
  ])('%s', (text, options, header, label) => {
    expect(chosen(text, options, header)).toBe(label);
  });

  it.each([
    ['of which the unit is not said', '5', terms],
    ['that two ranges take in', '5 sào', ['Từ 3 - 5 sào', 'Từ 5 - 7 sào']],
    ['of another unit', '4 kg', terms],
    ['that none says', 'độ 3', stunted],
  ])('refuses a number %s', (_, text, options) => {
    expect(chosen(text, options)).toBeNull();
  });
});

describe('answers that are nearly another', () => {
  it.each([
    ['ba', ['Bố', 'Mẹ', 'Ông', 'Bà'], null],
    ['P. Hiệu trưởng', ['Hiệu trưởng', 'Phó hiệu trưởng'], 'Phó hiệu trưởng'],
    ['P. Hiệu trưởng', ['Hiệu trưởng', 'Giáo viên'], null],
    ['TTCM', ['Tổ trưởng', 'Tổ phó', 'Giáo viên'], 'Tổ trưởng'],
    ['TTCM', ['Cán bộ quản lý', 'Giáo viên', 'Nhân viên'], 'Giáo viên'],
    ['C', ['Đạt', 'Không đạt'], null],
    ['rồi', ['Đã nộp', 'Chưa nộp', 'Miễn'], 'Đã nộp'],
    ['2', ['Thứ Hai', 'Thứ Ba', 'Thứ Tư'], 'Thứ Hai'],
    ['9A2', ['Khối 8', 'Khối 9'], 'Khối 9'],
    ['9A2', ['8 tuổi', '9 tuổi'], null],
    ['con ốm', ['Nghỉ ốm', 'Nghỉ phép'], null],
    ['H.III', ['Hạng II', 'Hạng III'], 'Hạng III'],
  ])('%s of %j is %s', (text, options, label) => {
    expect(shown(text, select('Chọn', options))).toBe(label);
  });
});

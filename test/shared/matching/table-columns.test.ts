import { describe, expect, it } from 'vitest';
import { columns, control } from './controls';
import { tierOf } from './filled';

/** How sure a column with no values shown is of the one control of a form. */
const tier = (header: string, label: string) => tierOf(columns(header), control({ label }));

/** What clerks head the columns of their own tables with, and what systems call the same. */
const SAME: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'meals of a day': [
    ['GV ăn', 'Suất giáo viên'],
    ['Ăn trưa', 'Bữa chính trưa'],
    ['Báo cắt', 'Suất cắt trong ngày'],
    ['Thừa tháng trước', 'Tiền thừa tháng trước'],
  ],
  'fees of a class': [
    ['Gửi xe', 'Tiền trông giữ xe'],
    ['SLLĐT', 'Sổ liên lạc điện tử'],
    ['Quỹ PH', 'Quỹ ban đại diện CMHS'],
    ['Ai thu', 'Người thu tiền'],
  ],
  'days and lessons of staff': [
    ['Ốm', 'Số ngày nghỉ ốm'],
    ['Dạy thay', 'Số tiết dạy thay'],
    ['Tiền 1 tiết', 'Đơn giá tiết dạy'],
    ['Tự nhận mức', 'Cá nhân tự xếp loại'],
  ],
  'papers of an examination': [
    ['Giấy thi thừa', 'Số tờ giấy thi còn lại'],
    ['Túi số', 'Túi bài thi số'],
    ['Coi thi 1', 'Giám thị 1'],
  ],
  'things counted and handed over': [
    ['Bên giao', 'Bộ phận giao'],
    ['Ai giữ', 'Người quản lý'],
    ['Thực đếm', 'Số lượng kiểm kê'],
    ['Kèm theo', 'Phụ kiện kèm theo'],
  ],
  'a commune’s registers': [
    ['Quá hạn', 'Số hồ sơ giải quyết quá hạn'],
    ['Chết (con)', 'Số con bị chết'],
    ['DT thửa', 'Diện tích thửa đất'],
    ['Cắt hưởng từ', 'Ngày thôi hưởng'],
    ['Chết lúc', 'Giờ chết'],
  ],
};

describe.each(Object.entries(SAME))('columns of %s', (_, pairs) => {
  it.each(pairs)('%s is %s, and the other way round', (one, other) => {
    expect(tier(one, other)).toBe('certain');
    expect(tier(other, one)).toBe('certain');
  });
});

describe('columns that stand side by side', () => {
  it.each([
    ['Suất giáo viên', 'Suất học sinh'],
    ['Suất cắt', 'Suất thêm'],
    ['Suất cháo', 'Suất cơm'],
    ['Dạy thay', 'Dạy bù'],
    ['Nghỉ ốm', 'Nghỉ phép'],
    ['Đi muộn', 'Về sớm'],
    ['Số bài', 'Số tờ'],
    ['Số tờ', 'Số trang'],
    ['Giấy thi phát ra', 'Giấy thi thừa'],
    ['Sản lượng', 'Năng suất'],
    ['Số con chết', 'Số con mắc bệnh'],
    ['Đúng hạn', 'Quá hạn'],
    ['Đã giải quyết', 'Đang giải quyết'],
    ['Bên chuyển nhượng', 'Bên nhận chuyển nhượng'],
    ['Lý do trễ', 'Lý do từ chối'],
    ['Đơn vị hiện tại', 'Đơn vị mới'],
  ])('%s is never taken for %s', (one, other) => {
    expect(tier(one, other)).not.toBe('certain');
    expect(tier(other, one)).not.toBe('certain');
  });
});

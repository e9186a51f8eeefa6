import { describe, expect, it } from 'vitest';
import { pairUp, readQuestion } from '../../../shared/matching/around';
import { gridQuestion } from '../../../shared/matching/grid';
import { LikeSiblings } from '../../../shared/matching/order/like-siblings';
import { control } from './controls';
import { filled, headersIn, labelsOf, placed, textGrid, texts, tierOf } from './filled';

describe('values that cannot be what a name says', () => {
  it('make a count of what is named like people: "HS vi phạm" over 1 and 2', () => {
    expect(labelsOf(placed(['HS vi phạm', '1', '2']), texts('Họ và tên'))).toEqual([null]);
    const named = placed(['HS vi phạm', 'Lò Thị Mai', 'Mùa A Chia']);
    expect(labelsOf(named, texts('Họ và tên'))).toEqual(['Họ và tên']);
  });

  it('keep yes and no out of what asks for a person or a day', () => {
    const table = placed(
      ['Số đơn', '12', '14'],
      ['Kiểm tra đơn', 'có', 'có'],
      ['Ngày nhận đơn', '12/09/2026', '14/09/2026'],
    );
    const found = labelsOf(table, texts('Số đơn', 'Người duyệt', 'Ngày nhận đơn'));
    expect(found).toEqual(['Số đơn', null, 'Ngày nhận đơn']);
  });

  it('leave a pledge to the column that is about it, whoever says it first', () => {
    const controls = [
      ...texts('Chủ hộ'),
      control({ label: 'Cam kết PCCC', kind: 'checkbox' }),
      ...texts('Địa chỉ'),
    ];
    const found = (header: string) =>
      labelsOf(
        placed(['Chủ hộ', 'Lò Thị Mai'], [header, 'x', 'x'], ['Địa chỉ', 'Bản Phủ']),
        controls,
      )[1];
    expect(found('KÝ CAM KẾT PCCC')).toBe('Cam kết PCCC');
    expect(found('Đã đóng quỹ')).toBeNull();
  });
});

describe('texts that say nearly the same', () => {
  it('are one without the marks of what stands in brackets', () => {
    const months = control({ label: 'Thời gian bảo hành (tháng)', kind: 'number' });
    expect(tierOf(placed(['Bao hanh (thang)', '3', '12']), months)).toBe('certain');
  });

  it('are offered though they are known as two, when one says all of the other', () => {
    expect(tierOf(placed(['Vấn đề gặp phải', 'nghiện game']), ...texts('Vấn đề'))).toBe('review');
  });
});

describe('labels alike under several headings', () => {
  const grid = textGrid([
    'Kết quả cấp xã › Điểm',
    'Kết quả cấp xã › Giải',
    'Kết quả cấp tỉnh › Điểm',
    'Kết quả cấp tỉnh › Giải',
  ]);

  it('are the one under the heading that the header names', () => {
    const table = placed(['Giải cấp tỉnh', 'Nhì', 'Ba']);
    expect(headersIn(grid, table)).toEqual({ 'Giải cấp tỉnh': 'Kết quả cấp tỉnh › Giải' });
  });

  it('stand alike where the table has each of their columns on the same side', () => {
    const months = ['9', '10', '11'];
    const twice = textGrid(months.flatMap((one) => [`Tháng ${one} › Số`, `Tháng ${one} › Mức`]));
    const table = placed('Mức T9', 'Số T9', 'Mức T10', 'Số T10', 'Hạng', 'Số T11', 'Khác');
    const question = gridQuestion(table, twice);
    const pairs = pairUp(readQuestion(question), question.known);
    const placeOf = (header: string) => {
      const [part, month] = header.split(' T');
      return twice.columns.findIndex((one) => one.header === `Tháng ${month} › ${part}`);
    };
    const certain = new Map(
      pairs.columns.flatMap(({ column: { header } }, row) =>
        placeOf(header) < 0 ? [] : [[row, placeOf(header)] as const],
      ),
    );
    const numbers = new Map(pairs.columns.map(({ column }, row) => [row, column.position ?? -1]));
    const siblings = new LikeSiblings(pairs, certain, numbers);
    expect(siblings.standsAlike(4, 5)).toBe(true);
    expect(siblings.standsAlike(6, 5)).toBe(false);
  });
});

describe('a long text that is left', () => {
  it('goes into the one field of several lines that is left', () => {
    const table = placed(
      ['Họ và tên', 'Lò Thị Mai', 'Mùa A Chia'],
      ['Ngày sinh', '12/09/2012', '03/01/2012'],
      ['Cô dặn thêm', 'Cần đọc thêm sách ở nhà mỗi tối với bố mẹ', 'Viết còn chậm, cần luyện thêm'],
      ['Lớp', '5A', '5B'],
    );
    const controls = [
      ...texts('Họ và tên', 'Ngày sinh'),
      control({ label: 'Ý kiến trao đổi', kind: 'textarea' }),
      ...texts('Lớp'),
    ];
    expect(filled(table, controls)).toContain('Cô dặn thêm → /Ý kiến trao đổi');
  });
});

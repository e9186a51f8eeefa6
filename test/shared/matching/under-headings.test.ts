import { describe, expect, it } from 'vitest';
import { columns } from './controls';
import { headersIn, textGrid } from './filled';

describe('a header that says its group and its part in one', () => {
  it('stands under the month that it names in short', () => {
    const reading = textGrid([
      'Tháng 9 › Có phép',
      'Tháng 9 › Không phép',
      'Tháng 10 › Có phép',
      'Tháng 10 › Không phép',
    ]);
    expect(headersIn(reading, columns('T9 - P', 'T9 - K', 'T10 - P', 'T10 - K'))).toEqual({
      'T9 - P': 'Tháng 9 › Có phép',
      'T9 - K': 'Tháng 9 › Không phép',
      'T10 - P': 'Tháng 10 › Có phép',
      'T10 - K': 'Tháng 10 › Không phép',
    });
  });

  it('stands under the heading whose turn it says', () => {
    const reading = textGrid(['Tháng 9 › Cân nặng (kg)', 'Tháng 12 › Cân nặng (kg)']);
    expect(headersIn(reading, columns('Cân đợt 1 (T9)', 'Cân đợt 2'))).toEqual({
      'Cân đợt 1 (T9)': 'Tháng 9 › Cân nặng (kg)',
      'Cân đợt 2': 'Tháng 12 › Cân nặng (kg)',
    });
  });

  it('stands under the subject that it calls otherwise', () => {
    const reading = textGrid(['Toán › Mức đạt được', 'Ngoại ngữ 1 › Mức đạt được']);
    expect(headersIn(reading, columns('TA - mức', 'Toán - mức'))).toEqual({
      'TA - mức': 'Ngoại ngữ 1 › Mức đạt được',
      'Toán - mức': 'Toán › Mức đạt được',
    });
  });

  it('stands under the heading that alone has one of its words', () => {
    const reading = textGrid(['Số liệu sổ kế toán › Số lượng', 'Số liệu kiểm kê › Số lượng']);
    expect(headersIn(reading, columns('SL sổ', 'SL KK'))).toEqual({
      'SL sổ': 'Số liệu sổ kế toán › Số lượng',
      'SL KK': 'Số liệu kiểm kê › Số lượng',
    });
  });
});

describe('a header that says a group alone', () => {
  it('is the total of the group', () => {
    const reading = textGrid([
      'Trâu › Tổng số (con)',
      'Trâu › Trong đó: cày kéo',
      'Bò › Tổng số (con)',
    ]);
    expect(headersIn(reading, columns('Trâu', 'Bò'))).toEqual({
      Trâu: 'Trâu › Tổng số (con)',
      Bò: 'Bò › Tổng số (con)',
    });
  });

  it('is what other headers leave of the group', () => {
    const reading = textGrid(['Lớp 7A › Môn học', 'Lớp 7A › Giáo viên']);
    expect(headersIn(reading, columns(['7A', 'Toán', 'Văn'], ['GV 7A', 'Hạnh', 'Tuấn']))).toEqual({
      '7A': 'Lớp 7A › Môn học',
      'GV 7A': 'Lớp 7A › Giáo viên',
    });
  });

  it('is none of several that nothing tells apart', () => {
    const reading = textGrid(['Lớp 7A › Môn học', 'Lớp 7A › Giáo viên', 'Ghi chú']);
    expect(headersIn(reading, columns(['7A', 'Toán', 'Văn']))).toEqual({});
  });
});

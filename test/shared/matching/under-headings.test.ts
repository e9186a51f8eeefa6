import { describe, expect, it } from 'vitest';
import { columns } from './controls';
import { headersIn, placed, placesIn, textGrid } from './filled';

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

describe('a header over numbers', () => {
  it('says an area by its letters, and the heading over it', () => {
    const reading = textGrid([
      'Diện tích lúa (ha) › Kế hoạch',
      'Diện tích lúa (ha) › Đã gieo sạ',
      'Diện tích lúa (ha) › Đã thu hoạch',
      'Cây trồng khác (ha) › Ngô',
    ]);
    const table = placed(
      ['DT kế hoạch', '45', '62', '38,5'],
      ['DT đã sạ', '45', '60,5', '38,5'],
      ['Ngô', '5', '2', '0'],
    );
    expect(placesIn(reading, table)).toEqual([0, 1, 3]);
  });
});

describe('a word that one heading has and another says otherwise', () => {
  it('does not mean the other', () => {
    const reading = textGrid([
      'Kiểm tra thường xuyên › Lần 1',
      'Kiểm tra thường xuyên › Lần 2',
      'Điểm thi kết thúc › Lần 1',
      'Điểm thi kết thúc › Lần 2',
    ]);
    const table = placed(['Thi L1', '8', '7'], ['Thi L2', '6', '5']);
    expect(placesIn(reading, table)).not.toContain(0);
    expect(placesIn(reading, table)).not.toContain(1);
  });
});

describe('headings of subjects', () => {
  it('are the same by what they mean, not by a word they share', () => {
    const subjects = ['Tiếng Việt', 'Toán', 'Ngoại ngữ 1'];
    const reading = textGrid(
      subjects.flatMap((one) => [`${one} › Mức đạt được`, `${one} › Điểm KTĐK`]),
    );
    const table = placed(
      ['Toán › Mức', 'T', 'H'],
      ['Toán › Điểm', '9', '6'],
      ['TV › Mức', 'T', 'H'],
      ['TV › Điểm', '9', '8'],
      ['Tiếng Anh › Mức', 'H', 'T'],
      ['Tiếng Anh › Điểm', '8', '10'],
    );
    expect(placesIn(reading, table)).toEqual([2, 3, 0, 1, 4, 5]);
  });
});

describe('a header whose word the labels under a heading have themselves', () => {
  it('does not mean that heading', () => {
    const reading = textGrid([
      'Lương hiện hưởng › Bậc',
      'Lương hiện hưởng › Thời điểm hưởng',
      'Lương đề nghị › Bậc',
      'Lương đề nghị › Thời điểm hưởng',
    ]);
    const table = placed(
      ['Hiện hưởng › Bậc', '2', '4'],
      ['Hiện hưởng › Từ ngày', '01/11/2023', '01/12/2023'],
      ['Bậc mới', '3', '5'],
      ['Hưởng từ', '01/11/2026', '01/12/2026'],
    );
    expect(placesIn(reading, table)).toEqual([0, 1, 2, 3]);
  });
});

describe('a heading that says its turn and, in brackets, its month', () => {
  const reading = textGrid([
    'Đợt 1 (tháng 9) › Cân nặng (kg)',
    'Đợt 1 (tháng 9) › Chiều cao (cm)',
    'Đợt 2 (tháng 12) › Cân nặng (kg)',
    'Đợt 2 (tháng 12) › Chiều cao (cm)',
  ]);

  it.each([
    ['Lần 1', 'Lần 2'],
    ['Tháng 9', 'Tháng 12'],
    ['Đợt 1', 'Đợt 2'],
  ])('is met by either: %s, %s', (first, second) => {
    const parts = [first, second].flatMap((over) => [`${over} › Cân`, `${over} › Cao`]);
    const table = placed(...parts.map((header): [string, string] => [header, '16,2']));
    expect(placesIn(reading, table)).toEqual([0, 1, 2, 3]);
  });
});

describe('a header that says a heading by its letters', () => {
  it('is the part that it says besides', () => {
    const reading = textGrid([
      'Quyết định xử phạt › Số',
      'Quyết định xử phạt › Ngày',
      'Mức phạt (đồng)',
    ]);
    const table = placed(
      ['Số QĐ XP', '15/QĐ-XPHC', '16/QĐ-XPHC'],
      ['Số tiền phạt', '1500000', '500000'],
    );
    expect(placesIn(reading, table)).toEqual([0, 2]);
  });
});

describe('a header that denies what it says with its group', () => {
  it.each(['không', 'ko', 'chưa'])('is not what it denies: %s', (denial) => {
    const reading = textGrid(['Số buổi nghỉ › Có phép', `Số buổi nghỉ › ${denial} phép`]);
    expect(headersIn(reading, columns('Nghỉ có phép', `Nghỉ ${denial} phép`))).toEqual({
      'Nghỉ có phép': 'Số buổi nghỉ › Có phép',
      [`Nghỉ ${denial} phép`]: `Số buổi nghỉ › ${denial} phép`,
    });
  });
});

describe('a header of which the grid asks twice, under different headings', () => {
  it('goes where no other header has to go', () => {
    const table = placed(
      ['Số phiếu thu', 'PT081', 'PT082'],
      ['Số phiếu chi', 'PC140', 'PC141'],
      ['Thu', '20.000.000', '1.245.000'],
      ['Chi', '640.000', '1.850.000'],
    );
    const grid = ['Số hiệu chứng từ', 'Số tiền (đồng)'].flatMap((heading) => [
      `${heading} › Thu`,
      `${heading} › Chi`,
    ]);
    expect(placesIn(textGrid(grid), table)).toEqual([0, 1, 2, 3]);
  });

  it('is left open where another header could go as well', () => {
    const table = placed(['Thu', '20.000.000', '1.245.000'], ['Khoản thu', '640.000', '1.850.000']);
    const grid = textGrid(['Đầu năm › Thu', 'Cuối năm › Thu']);
    expect(placesIn(grid, table)).toEqual([null, null]);
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

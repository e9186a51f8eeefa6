import { describe, expect, it } from 'vitest';
import { type GridReading, matchGrid } from '../../../shared/matching';
import { columns } from './controls';

function grid(...headers: string[]): GridReading {
  return {
    keys: [],
    rows: [],
    columns: headers.map((header) => ({ header, kind: 'text', options: [], maxLength: null })),
  };
}

/** By header of the table the header of the grid, of every column that is certain. */
function filled(table: ReturnType<typeof columns>, reading: GridReading) {
  const headers = new Map(table.map(({ id, header }) => [id, header]));
  return Object.fromEntries(
    matchGrid(table, reading).columns.flatMap(({ columnId, controlId, tier }) =>
      tier === 'certain'
        ? [[headers.get(columnId), reading.columns[Number(controlId)]?.header]]
        : [],
    ),
  );
}

describe('a header that says its group and its part in one', () => {
  it('stands under the month that it names in short', () => {
    const reading = grid(
      'Tháng 9 › Có phép',
      'Tháng 9 › Không phép',
      'Tháng 10 › Có phép',
      'Tháng 10 › Không phép',
    );
    expect(filled(columns('T9 - P', 'T9 - K', 'T10 - P', 'T10 - K'), reading)).toEqual({
      'T9 - P': 'Tháng 9 › Có phép',
      'T9 - K': 'Tháng 9 › Không phép',
      'T10 - P': 'Tháng 10 › Có phép',
      'T10 - K': 'Tháng 10 › Không phép',
    });
  });

  it('stands under the heading whose turn it says', () => {
    const reading = grid('Tháng 9 › Cân nặng (kg)', 'Tháng 12 › Cân nặng (kg)');
    expect(filled(columns('Cân đợt 1 (T9)', 'Cân đợt 2'), reading)).toEqual({
      'Cân đợt 1 (T9)': 'Tháng 9 › Cân nặng (kg)',
      'Cân đợt 2': 'Tháng 12 › Cân nặng (kg)',
    });
  });

  it('stands under the subject that it calls otherwise', () => {
    const reading = grid('Toán › Mức đạt được', 'Ngoại ngữ 1 › Mức đạt được');
    expect(filled(columns('TA - mức', 'Toán - mức'), reading)).toEqual({
      'TA - mức': 'Ngoại ngữ 1 › Mức đạt được',
      'Toán - mức': 'Toán › Mức đạt được',
    });
  });

  it('stands under the heading that alone has one of its words', () => {
    const reading = grid('Số liệu sổ kế toán › Số lượng', 'Số liệu kiểm kê › Số lượng');
    expect(filled(columns('SL sổ', 'SL KK'), reading)).toEqual({
      'SL sổ': 'Số liệu sổ kế toán › Số lượng',
      'SL KK': 'Số liệu kiểm kê › Số lượng',
    });
  });
});

describe('a header that says a group alone', () => {
  it('is the total of the group', () => {
    const reading = grid('Trâu › Tổng số (con)', 'Trâu › Trong đó: cày kéo', 'Bò › Tổng số (con)');
    expect(filled(columns('Trâu', 'Bò'), reading)).toEqual({
      Trâu: 'Trâu › Tổng số (con)',
      Bò: 'Bò › Tổng số (con)',
    });
  });

  it('is what other headers leave of the group', () => {
    const reading = grid('Lớp 7A › Môn học', 'Lớp 7A › Giáo viên');
    expect(filled(columns(['7A', 'Toán', 'Văn'], ['GV 7A', 'Hạnh', 'Tuấn']), reading)).toEqual({
      '7A': 'Lớp 7A › Môn học',
      'GV 7A': 'Lớp 7A › Giáo viên',
    });
  });

  it('is none of several that nothing tells apart', () => {
    const reading = grid('Lớp 7A › Môn học', 'Lớp 7A › Giáo viên', 'Ghi chú');
    expect(filled(columns(['7A', 'Toán', 'Văn']), reading)).toEqual({});
  });
});

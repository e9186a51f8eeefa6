import { describe, expect, it } from 'vitest';
import { type GridReading, matchGrid } from '../../../shared/matching';
import { columns } from './controls';
import { headersIn } from './filled';

function grid(keys: string[], ...headers: (string | [header: string, ...options: string[]])[]) {
  const reading: GridReading = {
    keys,
    rows: [],
    columns: headers.map((one) => {
      const [header = '', ...options] = typeof one === 'string' ? [one] : one;
      return {
        header,
        kind: options.length > 0 ? 'select' : 'text',
        options: options.map((label, at) => ({ value: String(at + 1), label })),
        maxLength: null,
      };
    }),
  };
  return reading;
}

describe('columns of a grid', () => {
  it('are told apart by the numbers of the headings over them', () => {
    const reading = grid([], 'Học kỳ I › Toán', 'Học kỳ II › Toán');
    expect(headersIn(reading, columns('HKII › Toán', 'HKI › Toán'))).toEqual({
      'HKII › Toán': 'Học kỳ II › Toán',
      'HKI › Toán': 'Học kỳ I › Toán',
    });
  });

  it('are told apart by words of the headings over them', () => {
    const reading = grid([], 'Buổi sáng › Người trực', 'Buổi chiều › Người trực');
    const table = columns(['Chiều › Trực', 'Bình', 'Trang'], ['Sáng › Trực', 'Hương', 'Định']);
    expect(headersIn(reading, table)).toEqual({
      'Chiều › Trực': 'Buổi chiều › Người trực',
      'Sáng › Trực': 'Buổi sáng › Người trực',
    });
  });

  it('are days of a month or a week however they are written', () => {
    expect(headersIn(grid([], '01/10', '02/10'), columns('Ngày 2', 'Ngày 1'))).toEqual({
      'Ngày 2': '02/10',
      'Ngày 1': '01/10',
    });
    expect(headersIn(grid([], 'Thứ hai', 'Thứ ba'), columns('T3', 'T2'))).toEqual({
      T3: 'Thứ ba',
      T2: 'Thứ hai',
    });
  });

  it('may be headed by the choices of their lists', () => {
    expect(
      headersIn(grid([], ['Hình thức', 'Mua', 'Mượn'], 'Ghi chú'), columns(['Mua/Mượn', 'Mua'])),
    ).toEqual({ 'Mua/Mượn': 'Hình thức' });
  });

  it('are counted by number where one abbreviation stands for all', () => {
    const reading = grid([], 'ĐĐGtx › TX1', 'ĐĐGtx › TX2');
    expect(headersIn(reading, columns('Điểm TX › Lần 2', 'Điểm TX › Lần 1'))).toEqual({
      'Điểm TX › Lần 2': 'ĐĐGtx › TX2',
      'Điểm TX › Lần 1': 'ĐĐGtx › TX1',
    });
  });
});

describe('keys of the rows', () => {
  it('are found among the columns, which then fill nothing', () => {
    const table = columns('Mã HS', 'Họ và tên', ['Toán', '8']);
    const { keys, columns: matches } = matchGrid(table, grid(['Mã học sinh', 'Họ tên'], 'Toán'));
    expect(keys).toEqual([
      { columnId: 'A', key: 0 },
      { columnId: 'B', key: 1 },
    ]);
    expect(matches.map(({ columnId }) => columnId)).toEqual(['C']);
  });
});

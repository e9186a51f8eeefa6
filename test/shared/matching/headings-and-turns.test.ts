import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import { areOpposite, sidesOf } from '../../../shared/matching/opposites';
import { spellingKey } from '../../../shared/matching/spelling';
import { columns, control } from './controls';
import { filled, placed, under } from './filled';

describe('fields that are asked for again without a number', () => {
  const twice = ['1', '2'].flatMap((turn) => [
    control({ label: 'Họ và tên', id: `name${turn}` }),
    control({ label: 'Năm sinh', id: `year${turn}` }),
  ]);

  it('take the numbers of the columns, the first on the page the first', () => {
    const table = placed(
      ['Người 1 › Họ tên', 'Lò Thị Mai', 'Mùa A Chia'],
      ['Người 1 › Năm sinh', '1980', '1975'],
      ['Người 2 › Họ tên', 'Lò Văn Panh', 'Giàng Thị Sua'],
      ['Người 2 › Năm sinh', '1982', '1979'],
    );
    expect(filled(table, twice)).toEqual([
      'Người 1 › Họ tên → name1',
      'Người 1 › Năm sinh → year1',
      'Người 2 › Họ tên → name2',
      'Người 2 › Năm sinh → year2',
    ]);
  });

  it('are left open when the table has not as many', () => {
    expect(filled(placed(['Người 2 › Họ tên', 'Lò Văn Panh']), twice)).toEqual([]);
  });

  it('are left open when the numbers of the table do not rise', () => {
    const table = placed(['Họ tên người 2', 'Lò Văn Panh'], ['Họ tên người 1', 'Mùa A Chia']);
    expect(filled(table, twice)).toEqual([]);
  });
});

describe('headings in other words than those of the table', () => {
  const table = placed(
    ['Chủ cơ sở › Họ tên', 'Lò Thị Mai', 'Mùa A Chia'],
    ['Chủ cơ sở › SĐT', '0912345678', '0987654321'],
    ['Chủ cơ sở › CCCD', '011180001234', '011175004321'],
    ['Thủ kho › Họ tên', 'Lò Văn Panh', 'Giàng Thị Sua'],
    ['Thủ kho › Email', 'panh@example.vn', 'sua@example.vn'],
  );
  const keeper = under('Cán bộ giữ hàng', 'Họ và tên', 'Thư điện tử');
  const owner = under('Bên thuê', 'Họ và tên', 'Số điện thoại', 'Số CCCD');

  it('are found by what stands under them, in whatever order', () => {
    for (const controls of [
      [...owner, ...keeper],
      [...keeper, ...owner],
    ]) {
      expect(filled(table, controls)).toEqual([
        'Chủ cơ sở › Họ tên → Bên thuê/Họ và tên',
        'Chủ cơ sở › SĐT → Bên thuê/Số điện thoại',
        'Chủ cơ sở › CCCD → Bên thuê/Số CCCD',
        'Thủ kho › Họ tên → Cán bộ giữ hàng/Họ và tên',
        'Thủ kho › Email → Cán bộ giữ hàng/Thư điện tử',
      ]);
    }
  });

  it('leave what stands under two of them alike to the person', () => {
    const names = placed(['Chủ cơ sở › Họ tên', 'Lò Thị Mai'], ['Thủ kho › Họ tên', 'Lò Văn Panh']);
    expect(filled(names, [...owner, ...keeper])).toEqual([]);
  });

  it('go rather where more of their words are said', () => {
    const moves = placed(
      ['Chuyển đến › Chi bộ', 'Trường mầm non'],
      ['Chuyển đi từ › Chi bộ', 'Trường tiểu học'],
    );
    const cells = [...under('Nơi chuyển đi', 'Chi bộ'), ...under('Nơi chuyển đến', 'Chi bộ')];
    expect(filled(moves, cells)).toEqual([
      'Chuyển đến › Chi bộ → Nơi chuyển đến/Chi bộ',
      'Chuyển đi từ › Chi bộ → Nơi chuyển đi/Chi bộ',
    ]);
  });
});

describe('numbered columns in other words than numbered fields', () => {
  it('are the series with the same numbers', () => {
    const table = placed(['L12', '8,1'], ['L10', '7,5'], ['L11', '7,9']);
    const controls = ['10', '11', '12'].map((one) => control({ label: `Lớp ${one}` }));
    expect(filled(table, controls)).toEqual(['L12 → /Lớp 12', 'L10 → /Lớp 10', 'L11 → /Lớp 11']);
  });

  it('are left open when two series have the same numbers', () => {
    const controls = ['Tuần', 'Đợt'].flatMap((kind) =>
      ['1', '2', '3'].map((one) => control({ label: `${kind} ${one}` })),
    );
    expect(filled(placed(['L1', '8'], ['L2', '7'], ['L3', '9']), controls)).toEqual([]);
  });
});

describe('the number of a row', () => {
  it('goes nowhere but where such a number is asked for', () => {
    const table = placed(['Họ và tên', 'Lò Thị Mai'], ['TT', '1', '2'], ['Dân tộc', 'Thái']);
    const controls = ['Họ và tên', 'Số lượng', 'Dân tộc'].map((label) => control({ label }));
    expect(filled(table, controls)).not.toContain('TT → /Số lượng');
  });
});

describe('units and points in brackets', () => {
  it.each(['Doanh thu (tr.đ)', 'Doanh thu (20)', 'Doanh thu (40 điểm)', 'Doanh thu (k)'])(
    'say how the answer is written, not what is asked: %s',
    (header) => {
      expect(filled(placed([header, '12', '15']), [control({ label: 'Doanh thu' })])).toEqual([
        `${header} → /Doanh thu`,
      ]);
    },
  );
});

describe('columns of one name under several headings', () => {
  const months = ['9', '10', '11'].flatMap((month) => [
    control({ label: 'Số buổi', section: [`Tháng ${month}`], id: `days${month}` }),
    control({ label: 'Lý do', section: [`Tháng ${month}`], id: `why${month}` }),
  ]);

  it('go in their turn, where as many are asked for under headings in other words', () => {
    const table = placed(
      ['Họ tên', 'Lò Thị Mai', 'Mùa A Chia'],
      ['Đợt đầu › Số buổi', '1', '2'],
      ['Đợt đầu › Lý do', 'Ốm nặng', 'Nhà có việc'],
      ['Đợt giữa › Số buổi', '3', '1'],
      ['Đợt giữa › Lý do', 'Đi xa', 'Ốm'],
      ['Đợt cuối › Số buổi', '2', '4'],
      ['Đợt cuối › Lý do', 'Mưa lũ', 'Ốm'],
    );
    const controls = [control({ label: 'Họ và tên', id: 'name' }), ...months];
    expect(filled(table, controls)).toEqual([
      'Họ tên → name',
      'Đợt đầu › Số buổi → days9',
      'Đợt đầu › Lý do → why9',
      'Đợt giữa › Số buổi → days10',
      'Đợt giữa › Lý do → why10',
      'Đợt cuối › Số buổi → days11',
      'Đợt cuối › Lý do → why11',
    ]);
  });
});

describe('headings that name one of two', () => {
  const couple = ['Bên nữ', 'Bên nam'].flatMap((section) => under(section, 'Họ tên', 'Dân tộc'));

  it('say wife and husband as they say bride and groom', () => {
    const table = placed(
      ['Chồng › Họ tên', 'Lò Văn Chung', 'Quàng Văn Ơn'],
      ['Chồng › DT', 'Thái', 'Khơ Mú'],
      ['Vợ › Họ tên', 'Cà Thị Hương', 'Lò Thị Lả'],
      ['Vợ › DT', 'Thái', 'Thái'],
    );
    expect(filled(table, couple)).toEqual([
      'Chồng › Họ tên → Bên nam/Họ tên',
      'Chồng › DT → Bên nam/Dân tộc',
      'Vợ › Họ tên → Bên nữ/Họ tên',
      'Vợ › DT → Bên nữ/Dân tộc',
    ]);
  });

  it('are not against a heading that names both', () => {
    expect(areOpposite(sidesOf(spellingKey('bố')), sidesOf(spellingKey('cha mẹ')))).toBe(false);
    expect(areOpposite(sidesOf(spellingKey('bố')), sidesOf(spellingKey('mẹ')))).toBe(true);
  });
});

describe('words of which a form asks both', () => {
  it.each([
    ['Đề nghị mua', 'Số lượng đề nghị hủy'],
    ['Số lít xăng', 'Tiền xăng (đồng)'],
    ['Giờ đến', 'Giờ về'],
  ])('are against each other: %s, %s', (one, other) => {
    expect(areOpposite(sidesOf(spellingKey(one)), sidesOf(spellingKey(other)))).toBe(true);
  });
});

describe('columns lettered A and B', () => {
  it('go under the first and the second', () => {
    const table = columns(
      ['Bên A', 'Lò Văn Pọm'],
      ['Tuổi A', '52'],
      ['Bên B', 'Vi Thị Ín'],
      ['Tuổi B', '47'],
    );
    const controls = ['Bên thứ nhất', 'Bên thứ hai'].flatMap((heading) =>
      ['Họ và tên', 'Tuổi'].map((label) => control({ label, section: [heading] })),
    );
    const { matches } = matchColumns({ columns: table, controls });
    const found = table.map(({ id }) => matches.find(({ columnId }) => columnId === id));
    expect(found.map((match) => match?.tier)).toEqual(table.map(() => 'certain'));
    expect(found.map((match) => match?.controlId)).toEqual(controls.map(({ id }) => id));
  });
});

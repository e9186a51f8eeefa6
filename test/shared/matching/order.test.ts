import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../../shared/matching';
import type { Control, MatchColumn } from '../../../shared/matching/types';
import { columns, control, select } from './controls';
import { placed } from './filled';

type Header = Parameters<typeof columns>[number];

/** A form and a table whose first and last fields are known by name; between them what is given. */
function between(middle: readonly Control[], ...headers: Header[]) {
  const controls = [control({ label: 'Họ và tên' }), ...middle, control({ label: 'Dân tộc' })];
  return { controls, columns: placed('Họ và tên', ...headers, 'Dân tộc') };
}

/** What became of the columns between the first and the last. */
function decided(input: { columns: readonly MatchColumn[]; controls: readonly Control[] }) {
  return matchColumns(input)
    .matches.filter(({ columnId }) => columnId !== 'A')
    .slice(0, -1)
    .map(({ controlId, tier }) => `${controlId?.replace('/', '') ?? 'nothing'}: ${tier}`);
}

const planting = control({ label: 'Ngày trồng rau', hints: ['dd/mm/yyyy'] });
const sowing: Header = ['Ngày làm đất', '05/09/2025', '06/09/2025'];

describe('a column and a control alone between the same neighbours', () => {
  it('are certain when both are dates of unknown names', () => {
    expect(decided(between([planting], sowing))).toEqual(['Ngày trồng rau: certain']);
  });

  it('are certain when one name says more than the other', () => {
    const money = control({ label: 'Số tiền ủng hộ đợt này', kind: 'number' });
    expect(decided(between([money], ['Tiền ủng hộ', '200000']))).toEqual([
      'Số tiền ủng hộ đợt này: certain',
    ]);
  });

  it('are certain when the list holds the answers of the column', () => {
    const roles = select('Vai trò', ['Quản trị', 'Biên tập viên', 'Người xem']);
    expect(decided(between([roles], ['Nhóm quyền', 'Quản trị', 'Biên tập viên']))).toEqual([
      'Vai trò: certain',
    ]);
  });

  it('are proposed when nothing but the place speaks for them', () => {
    const mood = control({ label: 'Xyz qwerty' });
    expect(decided(between([mood], ['Tên hoạt động', 'Họp phụ huynh']))).toEqual([
      'Xyz qwerty: review',
    ]);
  });

  it('are not certain without values that show it', () => {
    const aim = control({ label: 'Mục đích' });
    expect(decided(between([aim], ['Tên hoạt động']))).not.toContain('Mục đích: certain');
  });

  it('are left to the person when the label asks for another sort of thing', () => {
    const mail = control({ label: 'Thư điện tử' });
    expect(decided(between([mail], ['Nội dung làm việc', 'Họp phụ huynh']))).not.toContain(
      'Thư điện tử: certain',
    );
  });

  it('are left alone when their words are opposites', () => {
    const out = control({ label: 'Giờ ra' });
    expect(decided(between([out], ['Giờ vào', '7h15']))).toEqual(['nothing: none']);
  });

  it('are no opposites where handing in is taking in, but for who does it', () => {
    const way = select('Hình thức tiếp nhận', ['Trực tiếp', 'Trực tuyến']);
    expect(decided(between([way], ['Nộp TT/online', 'trực tiếp', 'online']))).toEqual([
      'Hình thức tiếp nhận: certain',
    ]);
    const who = control({ label: 'Người tiếp nhận' });
    const handed = between([who], ['Người nộp', 'Lò Thị Mẫu', 'Giàng A Nháp']);
    expect(decided(handed)).toEqual(['nothing: none']);
  });

  it('are left alone when the values cannot go in', () => {
    const count = control({ label: 'Mục đích', kind: 'number' });
    expect(decided(between([count], ['Nội dung làm việc', 'Họp phụ huynh']))).toEqual([
      'nothing: none',
    ]);
  });

  it('are left alone when one says "cũ" and the other "mới"', () => {
    const to = control({ label: 'Ngày đến trường mới', kind: 'date' });
    expect(decided(between([to], ['Ngày rời trường cũ', '05/09/2025']))).toEqual(['nothing: none']);
  });

  it('are left alone where people only sign on paper', () => {
    const teacher = control({ label: 'Giáo viên dạy' });
    expect(decided(between([teacher], ['Chữ ký GV', '']))).toEqual(['nothing: none']);
    const signer = control({ label: 'Người ký' });
    expect(decided(between([signer], ['Ký tên', 'Lò Thị Mai']))).not.toEqual(['nothing: none']);
  });

  it('say between which neighbours they stand', () => {
    const [, match] = matchColumns(between([planting], sowing)).matches;
    expect(match?.reasons).toContain(
      'Cột và ô cùng đứng giữa “Họ và tên” và “Dân tộc”, ở đó không còn cột hay ô nào khác hợp hơn',
    );
  });
});

describe('the order of a table', () => {
  it('is that of the positions, not of the list', () => {
    const input = between([planting], sowing);
    const reversed = { ...input, columns: [...input.columns].reverse() };
    const byColumn = (all: typeof input) =>
      matchColumns(all).matches.sort((a, b) => (a.columnId < b.columnId ? -1 : 1));
    expect(byColumn(reversed)).toEqual(byColumn(input));
  });

  it('tells nothing without positions', () => {
    const { controls } = between([planting], sowing);
    const unplaced = columns('Họ và tên', sowing, 'Dân tộc');
    expect(decided({ controls, columns: unplaced })).toEqual(['nothing: none']);
  });

  it('is no more than a proposal where the form has the neighbours the other way round', () => {
    const turned = (header: Header) => {
      const { controls, columns } = between([planting], header);
      return decided({ columns, controls: [...controls].reverse() });
    };
    expect(turned(['Ngày gieo hạt', '05/09/2025', '06/09/2025'])).toEqual([
      'Ngày trồng rau: review',
    ]);
    expect(turned(sowing)).toEqual(['nothing: none']);
  });

  it('pairs several first with first when they can go together', () => {
    const points = control({ label: 'Tổng số điểm chấm', kind: 'number' });
    const input = between([planting, points], sowing, ['Điểm chấm', '18,5']);
    expect(decided(input)).toEqual(['Ngày trồng rau: certain', 'Tổng số điểm chấm: certain']);
  });
});

describe('a control that has nothing to do with any column', () => {
  const stranger = control({ label: 'Xyz qwerty' });

  it('leaves what is certain by order when it stands elsewhere', () => {
    const { controls, columns } = between([planting], sowing);
    expect(decided({ columns, controls: [...controls, stranger] })).toEqual([
      'Ngày trồng rau: certain',
    ]);
  });

  it('leaves the only date certain when it stands in the very gap', () => {
    expect(decided(between([stranger, planting], sowing))).toEqual(['Ngày trồng rau: certain']);
  });

  it('makes it a proposal when it asks for a date as well', () => {
    const other = control({ label: 'Ngày xyz', hints: ['dd/mm/yyyy'] });
    expect(decided(between([other, planting], sowing))).not.toContain('Ngày trồng rau: certain');
  });
});

import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../../shared/matching/phrase';
import { control } from './controls';
import { filled, placed, under } from './filled';
import { cards, names, otherCards, others } from './people';

describe('persons of one matter', () => {
  it('are known by what either side calls them', () => {
    const form = [
      ...under('Bên chuyển quyền', 'Họ và tên', 'Số CCCD'),
      ...under('Bên nhận quyền', 'Họ và tên', 'Số CCCD'),
    ];
    const table = placed(
      ['Chủ mới', ...others],
      ['CCCD chủ mới', ...otherCards],
      ['Chủ cũ', ...names],
      ['CCCD chủ cũ', ...cards],
    );
    expect(filled(table, form)).toEqual([
      'Chủ mới → Bên nhận quyền/Họ và tên',
      'CCCD chủ mới → Bên nhận quyền/Số CCCD',
      'Chủ cũ → Bên chuyển quyền/Họ và tên',
      'CCCD chủ cũ → Bên chuyển quyền/Số CCCD',
    ]);
  });

  it('are not those whom they act for', () => {
    const form = under('Người được giám hộ', 'Họ và tên', 'Số CCCD');
    const table = placed(['Người giám hộ', ...names], ['CCCD NGH', ...cards]);
    expect(filled(table, form)).toEqual([]);
  });

  it('have an address besides their name', () => {
    const { attributes, owner } = readPhrase('Địa chỉ NGH');
    expect({ attributes: [...attributes], owner }).toEqual({
      attributes: ['address'],
      owner: 'guardian',
    });
  });
});

describe('pupils and staff', () => {
  it.each([
    ['Họ tên giáo viên', 'Họ tên học sinh'],
    ['Giáo viên', 'Họ tên học sinh'],
    ['Cán bộ', 'Họ tên học sinh'],
    ['Học sinh', 'Họ tên giáo viên'],
  ])('are not each other: %s for %s', (header, label) => {
    expect(filled(placed([header, ...names]), [control({ label })])).toEqual([]);
  });

  it.each([
    ['Họ và tên GV', 'Họ và tên học viên'],
    ['Họ tên học sinh', 'Họ và tên thí sinh'],
    ['Giáo viên', 'Họ và tên'],
  ])('may be whom a form is about: %s for %s', (header, label) => {
    expect(filled(placed([header, ...names]), [control({ label })])).toHaveLength(1);
  });
});

describe('persons whom only the page knows', () => {
  const form = [
    ...under('Người thụ hưởng', 'Họ và tên', 'Số CCCD'),
    ...under('Người nộp tiền', 'Họ và tên', 'Số CCCD'),
  ];

  it('own what a header asks for in the words or letters of their heading', () => {
    const table = placed(
      ['Người nộp tiền', ...others],
      ['CCCD nộp tiền', ...otherCards],
      ['Người thụ hưởng', ...names],
      ['CCCD NTH', ...cards],
    );
    expect(filled(table, form)).toEqual([
      'Người nộp tiền → Người nộp tiền/Họ và tên',
      'CCCD nộp tiền → Người nộp tiền/Số CCCD',
      'Người thụ hưởng → Người thụ hưởng/Họ và tên',
      'CCCD NTH → Người thụ hưởng/Số CCCD',
    ]);
  });
});

describe('columns that follow a name', () => {
  const form = [
    ...under('Người yêu cầu', 'Họ và tên', 'Số CCCD'),
    ...under('Người mất', 'Họ và tên', 'Số CCCD'),
  ];

  it('are of the person named where all names say whose they are', () => {
    const table = placed(['Người mất', ...names], ['CCCD', ...cards], ['Người yêu cầu', ...others]);
    expect(filled(table, form)).toContain('CCCD → Người mất/Số CCCD');
  });

  it('are nobody else’s where one name says nothing', () => {
    const table = placed(['Họ và tên', ...names], ['Người yêu cầu', ...others], ['CCCD', ...cards]);
    expect(filled(table, form)).not.toContain('CCCD → Người yêu cầu/Số CCCD');
  });

  it('have their card and hamlet written where a form asks for any paper and a whole address', () => {
    const form = [
      ...under('Người yêu cầu', 'Họ và tên', 'Giấy tờ tùy thân'),
      ...under('Người được khai tử', 'Họ và tên', 'Nơi cư trú cuối cùng'),
    ];
    const table = placed(
      ['Người mất', ...others],
      ['Bản', 'Nà Ớt', 'Huổi Phúc'],
      ['Người yêu cầu', ...names],
      ['CCCD người yêu cầu', ...cards],
    );
    expect(filled(table, form)).toContain('Bản → Người được khai tử/Nơi cư trú cuối cùng');
    expect(filled(table, form)).toContain('CCCD người yêu cầu → Người yêu cầu/Giấy tờ tùy thân');
  });

  it('each have an address of their own, which a hamlet of nobody in particular is not', () => {
    const form = [
      ...under('Bên chuyển quyền', 'Họ và tên', 'Nơi cư trú'),
      ...under('Bên nhận quyền', 'Họ và tên', 'Nơi cư trú'),
    ];
    expect(filled(placed(['Bản', 'Nà Ớt', 'Huổi Phúc'], ['Ghi chú']), form)).toEqual([]);
  });

  it('are told apart from what they are to somebody, whoever that is', () => {
    const form = [
      ...under('Người yêu cầu', 'Họ và tên', 'Quan hệ với người được cấp'),
      ...under('Người được cấp', 'Họ và tên khai sinh'),
    ];
    const table = placed(
      ['Người yêu cầu', ...names],
      ['Là gì của người được cấp', 'con', 'chị gái'],
    );
    expect(filled(table, form)).toContain(
      'Là gì của người được cấp → Người yêu cầu/Quan hệ với người được cấp',
    );
  });

  it('to be married are the man and the woman of the register', () => {
    const form = [
      ...under('Bên nữ', 'Họ, chữ đệm, tên', 'Giấy tờ tùy thân'),
      ...under('Bên nam', 'Họ, chữ đệm, tên', 'Giấy tờ tùy thân'),
    ];
    const table = placed(
      ['Họ tên nam', ...others],
      ['CCCD nam', ...otherCards],
      ['Họ tên nữ', ...names],
      ['CCCD nữ', ...cards],
    );
    expect(filled(table, form)).toEqual([
      'Họ tên nam → Bên nam/Họ, chữ đệm, tên',
      'CCCD nam → Bên nam/Giấy tờ tùy thân',
      'Họ tên nữ → Bên nữ/Họ, chữ đệm, tên',
      'CCCD nữ → Bên nữ/Giấy tờ tùy thân',
    ]);
  });
});

describe('the parties of a paper', () => {
  const parties = [
    ...under('Bên thứ nhất', 'Họ và tên', 'Điện thoại'),
    ...under('Bên thứ hai', 'Họ và tên', 'Điện thoại'),
  ];

  it('are told by letters', () => {
    const table = placed(
      ['Bên B', ...others],
      ['ĐT B', '0905200002', '0905200003'],
      ['Bên A', ...names],
      ['ĐT A', '0905100001', '0905100003'],
    );
    expect(filled(table, parties)).toEqual([
      'Bên B → Bên thứ hai/Họ và tên',
      'ĐT B → Bên thứ hai/Điện thoại',
      'Bên A → Bên thứ nhất/Họ và tên',
      'ĐT A → Bên thứ nhất/Điện thoại',
    ]);
  });

  it('are known by those who act for them', () => {
    const form = [
      ...under('Bên A (bên mua)', 'Người đại diện', 'Chức vụ'),
      ...under('Bên B (bên bán)', 'Tên đơn vị', 'Người đại diện', 'Chức vụ'),
    ];
    const table = placed(
      ['Nhà cung cấp', 'Công ty TNHH Hòa Bình Xanh', 'HKD Mường Thanh'],
      ['Đại diện NCC', ...others],
      ['Chức vụ đại diện NCC', 'Giám đốc', 'Chủ hộ'],
      ['Người ký bên trường', ...names],
    );
    expect(filled(table, form)).toEqual([
      'Nhà cung cấp → Bên B (bên bán)/Tên đơn vị',
      'Đại diện NCC → Bên B (bên bán)/Người đại diện',
      'Chức vụ đại diện NCC → Bên B (bên bán)/Chức vụ',
      'Người ký bên trường → Bên A (bên mua)/Người đại diện',
    ]);
  });
});

describe('fields that follow a name', () => {
  it('are of whoever hands over, and of whoever takes, by turns', () => {
    const form = [
      ...under('Bên nhận', 'Họ và tên', 'Chức vụ'),
      ...under('Bên giao', 'Họ và tên', 'Chức vụ'),
    ];
    const table = placed(
      ['Người giao', ...names],
      ['Chức vụ', 'Kế toán', 'Văn thư'],
      ['Người nhận', ...others],
      ['Chức vụ', 'Giáo viên', 'Bảo vệ'],
    );
    expect(filled(table, form)).toEqual([
      'Người giao → Bên giao/Họ và tên',
      'Chức vụ → Bên giao/Chức vụ',
      'Người nhận → Bên nhận/Họ và tên',
      'Chức vụ → Bên nhận/Chức vụ',
    ]);
  });
});

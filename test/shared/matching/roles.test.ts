import { describe, expect, it } from 'vitest';
import { control } from './controls';
import { filled, placed, under } from './filled';
import { cards, names, otherCards, others } from './people';

describe('those who do what a form is for', () => {
  const form = [
    ...under('Học sinh', 'Họ và tên', 'Số CCCD'),
    ...under('Người đăng ký', 'Họ và tên', 'Số CCCD'),
  ];

  it('may be parents', () => {
    const table = placed(
      ['Họ tên HS', ...names],
      ['Phụ huynh', ...others],
      ['CCCD phụ huynh', ...otherCards],
    );
    expect(filled(table, form)).toEqual([
      'Họ tên HS → Học sinh/Họ và tên',
      'Phụ huynh → Người đăng ký/Họ và tên',
      'CCCD phụ huynh → Người đăng ký/Số CCCD',
    ]);
  });

  it('are not one parent of two', () => {
    const table = placed(
      ['Họ tên HS', ...names],
      ['Cha', ...others],
      ['Mẹ', 'Lò Thị Ọi', 'Cà Thị Nga'],
    );
    expect(filled(table, form)).toEqual(['Họ tên HS → Học sinh/Họ và tên']);
  });

  it('are called by another word than the form’s', () => {
    const one = under('Người yêu cầu', 'Họ, chữ đệm, tên', 'Quan hệ với người mất');
    const table = placed(
      ['Phụ huynh viết đơn', ...names],
      ['Là gì của người mất', 'con gái', 'vợ'],
    );
    expect(filled(table, one)).toEqual([
      'Phụ huynh viết đơn → Người yêu cầu/Họ, chữ đệm, tên',
      'Là gì của người mất → Người yêu cầu/Quan hệ với người mất',
    ]);
  });
});

describe('opposite persons', () => {
  it.each([
    ['Cha', 'Mẹ'],
    ['Chồng', 'Vợ'],
    ['Bên A', 'Bên B'],
    ['Bên giao', 'Bên nhận'],
    ['Người ủy quyền', 'Người được ủy quyền'],
    ['Người cho thuê', 'Người thuê'],
    ['Người khiếu nại', 'Người bị khiếu nại'],
  ])('are never taken for each other: %s, %s', (one, other) => {
    const table = placed([one, ...names], [`CCCD ${one.toLowerCase()}`, ...cards]);
    expect(filled(table, under(other, 'Họ và tên', 'Số CCCD'))).toEqual([]);
    const back = placed([other, ...names], [`CCCD ${other.toLowerCase()}`, ...cards]);
    expect(filled(back, under(one, 'Họ và tên', 'Số CCCD'))).toEqual([]);
  });
});

describe('values tell of a person', () => {
  it('the number to call, though the header says only whose', () => {
    const form = [
      ...under('Mẹ', 'Họ và tên', 'Điện thoại'),
      ...under('Cha', 'Họ và tên', 'Điện thoại'),
    ];
    const table = placed(
      ['Số mẹ', '0912775603', '0988 220 119'],
      ['Cha', '0357114288', '0912006778'],
    );
    expect(filled(table, form)).toEqual(['Số mẹ → Mẹ/Điện thoại', 'Cha → Cha/Điện thoại']);
  });

  it('what somebody is to another', () => {
    const form = under('Người nhận thay', 'Họ và tên', 'Quan hệ với người hưởng');
    const table = placed(['Người nhận thay', ...names], ['Con/cháu/vợ', 'con gái', 'cháu nội']);
    expect(filled(table, form)).toContain('Con/cháu/vợ → Người nhận thay/Quan hệ với người hưởng');
  });
});

describe('whoever a record is about', () => {
  it.each(['HS', 'Em', 'HS bị tai nạn, ốm', 'Ông/bà'])('has a name under “%s”', (header) => {
    const form = [control({ label: 'Họ và tên' }), control({ label: 'Lớp' })];
    const table = placed([header, ...names], ['Lớp', '7A', '8B']);
    expect(filled(table, form)).toEqual([`${header} → /Họ và tên`, 'Lớp → /Lớp']);
  });

  it('has none under what says where somebody is from', () => {
    const form = [control({ label: 'Họ và tên' }), control({ label: 'Lớp' })];
    const table = placed(['HS bản', 'Huổi Lóng', 'Pa Vạt'], ['Lớp', '7A', '8B']);
    expect(filled(table, form)).toEqual(['Lớp → /Lớp']);
  });
});

describe('persons who may not be the same', () => {
  it('are left alone: a pupil’s own number is no parent’s', () => {
    const form = [...under('Học sinh', 'Họ và tên'), ...under('Phụ huynh', 'Điện thoại')];
    const table = placed(['Họ tên HS', ...names], ['SĐT HS', '0912775603', '0988220119']);
    expect(filled(table, form)).toEqual(['Họ tên HS → Học sinh/Họ và tên']);
  });

  it('are left alone: letters of sides say nothing where the form has none', () => {
    const form = [
      ...under('Bên cho thuê', 'Họ và tên', 'Số CCCD'),
      ...under('Bên thuê', 'Họ và tên', 'Số CCCD'),
    ];
    const table = placed(['Bên A', ...names], ['CCCD A', ...cards]);
    expect(filled(table, form)).toEqual([]);
  });
});

describe('pupils and teachers of one form', () => {
  it('are not each other, whatever letters stand for them', () => {
    const form = [
      ...under('Giảng viên', 'Họ và tên', 'Điện thoại'),
      ...under('Học viên', 'Họ và tên', 'Điện thoại'),
    ];
    const table = placed(
      ['Học viên', ...names],
      ['SĐT HV', '0912775603', '0988220119'],
      ['Giảng viên', ...others],
      ['SĐT GV', '0357114288', '0912006778'],
    );
    expect(filled(table, form)).toEqual([
      'Học viên → Học viên/Họ và tên',
      'SĐT HV → Học viên/Điện thoại',
      'Giảng viên → Giảng viên/Họ và tên',
      'SĐT GV → Giảng viên/Điện thoại',
    ]);
  });
});

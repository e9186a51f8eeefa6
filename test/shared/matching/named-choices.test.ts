import { describe, expect, it } from 'vitest';
import {
  choicesNamed,
  isNamedByChoices,
  isNamedByHeader,
} from '../../../shared/matching/options/named-choices';
import { select } from './controls';

describe('headers that name the choices of a list', () => {
  it.each([
    ['Thành / ko thành', ['Hòa giải thành', 'Hòa giải không thành', 'Đang giải quyết']],
    ['trên/dưới', ['Tầng trên', 'Tầng dưới']],
    ['Trong/ngoài tỉnh', ['Trong tỉnh', 'Ngoài tỉnh', 'Nước ngoài']],
    ['Ăn cơm/cháo', ['Cơm thường', 'Cơm nát', 'Cháo']],
    ['Mù hay tái mù', ['Mù chữ', 'Tái mù chữ']],
    ['Mua/Mượn', ['Mua', 'Mượn']],
  ])('%s', (header, options) => {
    expect(isNamedByChoices(choicesNamed(header), select('Chọn', options))).toBe(true);
  });

  it.each([
    ['one thing in two words', 'Số/ký hiệu', ['Công văn', 'Báo cáo']],
    ['a choice that is not there', 'Mua/Thuê', ['Mua', 'Mượn']],
    ['one choice twice', 'Bố/Cha', ['Cha', 'Mẹ']],
    ['a date', '01/02', ['01', '02']],
  ])('says nothing of %s', (_, header, options) => {
    expect(isNamedByChoices(choicesNamed(header), select('Chọn', options))).toBe(false);
  });
});

describe('headers over marks', () => {
  const stays = ['Ở trong trường', 'Ở trọ ngoài trường'];

  it('name one choice of a list', () => {
    expect(isNamedByHeader('Ở trọ ngoài', select('Hình thức ở', stays))).toBe(true);
    expect(isNamedByHeader('Học lại', select('Hình thức', ['Chính quy', 'Học lại']))).toBe(true);
  });

  it('name none that is not there, and no sex', () => {
    expect(isNamedByHeader('Đi bộ', select('Hình thức ở', stays))).toBe(false);
    expect(isNamedByHeader('Nữ', select('Giới tính', ['Nam', 'Nữ']))).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { sectionOf } from '../../../shared/score-import/sections';

it.each([
  ['Điểm thưởng', 'bonus'],
  ['PHẦN ĐIỂM CỘNG', 'bonus'],
  ['Cộng điểm', 'bonus'],
  ['Điểm trừ', 'deduction'],
  ['Các nội dung trừ điểm', 'deduction'],
  ['Điểm cộng, điểm trừ', 'mixed'],
  ['Điểm thưởng và trừ', 'mixed'],
  ['Điều kiện bắt buộc', 'condition'],
  ['Tiêu chí loại trừ', 'condition'],
  ['Điểm trung bình môn', null],
  ['Trừ mối, diệt chuột', null],
  ['Công tác chuyên môn', null],
])('«%s» begins: %s', (title, section) => {
  expect(sectionOf(title)).toBe(section);
});

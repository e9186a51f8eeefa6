import { remembering } from '../records/view/remember';
import { spellingKey } from './spelling';

/** Words of which a form asks both, side by side. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['vào', 'ra'],
  ['vào', 'về'],
  ['đến', 'đi'],
  ['đến', 'về'],
  ['từ', 'đến'],
  ['từ', 'tới'],
  ['trái', 'phải'],
  ['trên', 'dưới'],
  ['nhận', 'trả'],
  ['nhận', 'giao'],
  ['nhận', 'nộp'],
  ['mượn', 'trả'],
  ['mua', 'bán'],
  ['mua', 'hủy'],
  ['mua', 'thanh lý'],
  ['lít', 'tiền'],
  ['thu', 'chi'],
  ['nhập', 'xuất'],
  ['cha', 'mẹ'],
  ['vợ', 'chồng'],
  ['nam', 'nữ'],
  ['cũ', 'mới'],
  ['trước', 'sau'],
  ['đầu', 'cuối'],
  ['bắt đầu', 'kết thúc'],
  ['cao', 'nặng'],
  ['đi', 'về'],
  ['lên', 'xuống'],
  ['mở', 'đóng'],
  ['tăng', 'giảm'],
  ['thừa', 'thiếu'],
  ['trong', 'ngoài'],
  ['nội', 'ngoại'],
  ['mạnh', 'yếu'],
  ['ưu điểm', 'hạn chế'],
  ['ưu điểm', 'nhược điểm'],
  ['ưu điểm', 'tồn tại'],
  ['tối đa', 'tối thiểu'],
  ['dự kiến', 'thực tế'],
  ['kế hoạch', 'thực tế'],
  ['có phép', 'không phép'],
  ['đúng hạn', 'quá hạn'],
  ['lý thuyết', 'thực hành'],
];

/** Of each only one holds. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'cấp lớp',
    'cấp trường',
    'cấp cụm',
    'cấp xã',
    'cấp phường',
    'cấp huyện',
    'cấp tỉnh',
    'cấp quốc gia',
    'cấp thành phố',
  ],
  ['sáng', 'trưa', 'chiều', 'tối'],
  ['nghe', 'nói', 'đọc', 'viết'],
  ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
  ['dài', 'rộng', 'sâu'],
];

const inPairs = (family: readonly string[]) =>
  family.flatMap((one, at) => family.slice(at + 1).map((other) => [one, other] as const));

const PAIRS = [...OPPOSITES, ...FAMILIES.flatMap(inPairs)].map(
  ([one, other]) => [spellingKey(one), spellingKey(other)] as const,
);
const SINGLE = new Set(PAIRS.flat().filter((words) => !words.includes(' ')));
const LONGER = PAIRS.flat().filter((words) => words.includes(' '));

/** Words for one side that has several: whoever says "cha mẹ" says "bố" too. */
const SAME_SIDE = new Map(
  [
    ['bố', 'cha'],
    ['ba', 'cha'],
    ['má', 'mẹ'],
  ].map(([word = '', side = '']) => [spellingKey(word), spellingKey(side)]),
);

/** The words with an opposite that a spelling key says. */
export type Sides = readonly string[];

export const sidesOf = remembering((key): Sides => {
  const longer = LONGER.filter((words) => ` ${key} `.includes(` ${words} `));
  // "Bắt đầu" is not also "đầu".
  const rest = longer.reduce((text, words) => text.replace(` ${words} `, ' '), ` ${key} `);
  const words = rest.split(' ').map((word) => SAME_SIDE.get(word) ?? word);
  return [...words.filter((word) => SINGLE.has(word)), ...longer];
});

/** True when one text says the one and the other text its opposite, and neither says both. */
export function areOpposite(a: Sides, b: Sides): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return PAIRS.some(([one, other]) => {
    const [first, second] = [a.includes(one), a.includes(other)];
    return first !== second && b.includes(other) === first && b.includes(one) === second;
  });
}

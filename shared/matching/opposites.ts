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
  ['sáng', 'chiều'],
  ['nhận', 'trả'],
  ['nhận', 'giao'],
  ['nhận', 'nộp'],
  ['mượn', 'trả'],
  ['mua', 'bán'],
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
];

const PAIRS = OPPOSITES.map(([one, other]) => [spellingKey(one), spellingKey(other)] as const);
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

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
  ['bố', 'mẹ'],
  ['vợ', 'chồng'],
  ['nam', 'nữ'],
  ['cũ', 'mới'],
  ['trước', 'sau'],
  ['đầu', 'cuối'],
  ['bắt đầu', 'kết thúc'],
  ['cao', 'nặng'],
];

const KEYS = OPPOSITES.map(
  ([one, other]) => [` ${spellingKey(one)} `, ` ${spellingKey(other)} `] as const,
);

/** True when one text says the one and the other text its opposite, and neither says both. */
export function areOpposite(a: string, b: string): boolean {
  const [left, right] = [` ${a} `, ` ${b} `];
  return KEYS.some(([one, other]) => {
    const [first, second] = [left.includes(one), left.includes(other)];
    return first !== second && right.includes(other) === first && right.includes(one) === second;
  });
}

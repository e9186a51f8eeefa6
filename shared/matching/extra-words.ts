import { fold } from '../vietnamese/fold';
import { NEGLIGIBLE, type Word } from './phrase';
import { spellingKey } from './spelling';

/** What the values of a column look like, as far as it tells what a label asks for. */
export type ValueShape = 'date' | 'code' | 'text' | 'unknown';

/**
 * Vietnamese names begin with what kind of thing they are ("ngày", "số", "tên"), and say which one
 * after it. Kinds are folded, by the values that they ask for.
 */
const HEADS: Readonly<Record<string, ValueShape>> = Object.fromEntries([
  ...shaped('date', 'ngay|thoi|gian'),
  ...shaped('code', 'so|ma|tong|diem|nam|he|ty|le|luong|phu cap'),
  ...shaped(
    'text',
    'ten|nguoi|hinh|thuc|tinh|trang|trinh|do|loai|xep|muc|dien|ket|qua|noi|hoc|ho|chuc|thong|tin|kieu|phan|nhom|cap|dang|linh|vuc|dung',
  ),
]);

/** Kinds of which the words after them make several on one form: counts, marks, days. */
const COUNTED = /^(?:so|tong|diem|ngay|nam|he|ty|luong|phu|muc)$/;
/** "Số" before the name of a number ("số điện thoại") counts nothing. */
export const NUMBER_OF = /^so (?:dien thoai|tai khoan|nha|the|so|hieu|cccd|cmnd)/;

/** What anybody and anything has, so that only the words after it say which one is meant. */
const GENERAL: ReadonlySet<string> = new Set(['co', 'quan', 'don', 'vi', 'nguoi', 'viec']);

/** Words that tell things apart of which both are asked; spelling keys, and the same without marks. */
const CONTRASTS: ReadonlySet<string> = new Set(
  'cá|cả|email|mail|web|website|fax|đầu|cuối|giữa|nữ|cũ|mới|khác|trước|sau|phụ|ngoài|không|chưa|kỳ|thực|lại|hai|thứ|nhất|việc|lần|tạm|ghép|bán|cho|company|work|home|billing|shipping|business|alternate|other|previous|old|new|end|start'
    .split('|')
    .map(spellingKey),
);
/** Of these a heading may say that all fields are theirs ("Hồ sơ trường học"). */
const HOLDERS: ReadonlySet<string> = new Set(
  'quan|vị|trường|lớp|riêng'.split('|').map(spellingKey),
);
const DONE_TO = spellingKey('được');
const BARE_CONTRASTS: ReadonlySet<string> = new Set([...CONTRASTS].map(fold));
const BARE_HOLDERS: ReadonlySet<string> = new Set([...HOLDERS].map(fold));
/** Before a name they only say that its name or number is meant; a column of them fits the bare name. */
const SAME_BEFORE_COLUMN: ReadonlySet<string> = new Set(
  'ten|so|tong|thong|tin|ket|qua|xep|loai|muc|do|tinh|trang'.split('|'),
);

/** The words of a text and which of them the other text lacks. */
export interface Extras {
  words: readonly Word[];
  /** Places in `words`, ascending; not empty, and not all of them. */
  only: readonly number[];
  /** Places of words that the other text lacks as well, but that stand around one of them. */
  around: readonly number[];
}

/** The weight of words that many labels say; one of them alone names nothing. */
export const COMMON = 0.25;

function* shaped(shape: ValueShape, words: string): Generator<[string, ValueShape]> {
  for (const word of words.split('|')) yield [word, shape];
}

/**
 * True when the further words of one text leave what is asked as it is: words in the middle, words
 * after the name that single it out, or a kind before it that the values are of. "Hộ chiếu" with
 * numbers is "Số hộ chiếu", but "Kỷ luật" with words is no "Ngày kỷ luật".
 */
export function isSameWithMore(
  { words, only, around }: Extras,
  values: ValueShape,
  side: 'column' | 'control',
): boolean {
  for (const at of only) {
    const extra = words[at];
    if (extra && (tellsApart(extra) || isHolder(extra))) return false;
  }
  const shared = words.filter((_, at) => !only.includes(at));
  const telling = shared.filter(isTelling).reduce((sum, { weight }) => sum + weight, 0);
  if (telling <= (side === 'column' ? COMMON : 0)) return false;
  let first = 0;
  while (only.includes(first)) first += 1;
  const before = kindsIn(words.slice(0, first));
  if (before.length > 0 && !isKindOf(before, values, side)) return false;
  const hasMoreAfter = only.includes(words.length - 1);
  // Without values nothing shows that "Lớp trưởng ký" asks for the class.
  if (hasMoreAfter && side === 'column' && values === 'unknown') return false;
  const common = words.filter((_, at) => !only.includes(at) && !around.includes(at));
  return !hasMoreAfter || !isCounted(common.map(({ plain }) => plain));
}

/** A word of which both things that it tells apart are asked: "cũ" and "mới", a number. */
export function tellsApart({ marked, plain, weight, isPart }: Word): boolean {
  if (isPart) return false;
  // Where it weighs, "được" says that it is done to somebody.
  if (marked === DONE_TO) return weight > NEGLIGIBLE;
  const contrasts = marked === plain ? BARE_CONTRASTS : CONTRASTS;
  return contrasts.has(marked) || /\d/.test(plain);
}

/** "Cơ quan", "trường": what the fields of an office are told apart by from a person's. */
function isHolder({ marked, plain }: Word): boolean {
  return (marked === plain ? BARE_HOLDERS : HOLDERS).has(marked);
}

/** A word that says what kind of thing is asked. */
export function isKindWord({ plain }: Word): boolean {
  return HEADS[plain] !== undefined;
}

/** A word that says which thing is meant, not only of what kind it is. */
export function isTelling({ plain, weight }: Word): boolean {
  return weight > NEGLIGIBLE && HEADS[plain] === undefined && !GENERAL.has(plain);
}

/** Plain words; those of two syllables as one. */
function kindsIn(words: readonly Word[]): string[] {
  const kinds: string[] = [];
  for (const [at, { plain, isPart }] of words.entries()) {
    const pair = `${words[at - 1]?.plain} ${plain}`;
    if (isPart && HEADS[pair] !== undefined) kinds.splice(-1, 1, pair);
    else kinds.push(plain);
  }
  return kinds;
}

function isKindOf(before: readonly string[], values: ValueShape, side: 'column' | 'control') {
  if (side === 'column' && before.every((word) => SAME_BEFORE_COLUMN.has(word))) return true;
  if (side === 'column') {
    const [first = '', ...others] = before.map((word) => HEADS[word]);
    return first === values && others.every((shape) => shape !== undefined);
  }
  return before.every((word) => {
    const shape = HEADS[word];
    return shape !== undefined && (shape === values || (shape === 'text' && values === 'unknown'));
  });
}

function isCounted(shared: readonly string[]): boolean {
  return COUNTED.test(shared[0] ?? '') && !NUMBER_OF.test(shared.join(' '));
}

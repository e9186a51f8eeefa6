import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { spellingKey } from '../spelling';
import { sameState, widerState } from './option-states';
import { US_STATES } from './us-states';

/** Spellings of one meaning, folded. The first word of a line stands for the line. */
const YES = new Set([
  'x',
  'co',
  'c',
  '1',
  'true',
  'yes',
  'y',
  'dung',
  'v',
  'on',
  'checked',
  'dat',
  'da',
  'roi',
  'r',
  'da co',
  'du',
]);
const NO = new Set([
  '',
  'khong',
  'k',
  'ko',
  '0',
  'false',
  'no',
  'n',
  'sai',
  'off',
  'o',
  'chua',
  'chua co',
  'khong dat',
  'chua dat',
  'chua du',
]);
const CHECK_MARK = /^[✓✔☑☒✗√Xx+]$/u;
/** Health books mark with a dash what was not done. */
const DASH = /^[-–−]$/u;

/** Groups of equal meaning: a text of the group names an option of the same group. */
const GROUPS: readonly (readonly string[])[] = [
  ['nam', 'male', 'm', 'boy', 'trai', 'nam gioi', 'man', 't', 'con trai'],
  ['nu', 'female', 'f', 'girl', 'gai', 'nu gioi', 'woman', 'g', 'con gai'],
  ['co', 'yes', 'x', 'true', '1', 'co x'],
  ['khong', 'no', 'false', '0', 'khong co', 'ko'],
  // Levels as report books shorten them.
  ['t', 'tot', 'hoan thanh tot'],
  ['h', 'hoan thanh'],
  ['c', 'chua hoan thanh', 'can co gang'],
  ['viet nam', 'vietnam', 'vn', 'vnm', 'viet'],
  ['khong', 'khong co', 'khong theo', 'khong theo ton giao', 'khong ton giao', 'none'],
  ['thien chua giao', 'cong giao', 'thien chua', 'dao thien chua', 'ky to giao'],
  ['tp ho chi minh', 'ho chi minh', 'tp hcm', 'hcm', 'sai gon', 'thanh pho ho chi minh', 'tphcm'],
  ['thua thien hue', 'hue'],
  ['united states', 'usa', 'us', 'united states of america', 'hoa ky', 'my'],
  ...US_STATES,
  ['united kingdom', 'uk', 'great britain', 'anh'],
];
/** Codes of sex met in tables; both systems begin with the man. */
const SEX_CODES: Readonly<Record<string, string>> = {
  '1': 'nam',
  '0': 'nu',
  '2': 'nu',
  '01': 'nam',
  '02': 'nu',
};
/** How one is addressed tells the sex, as it is written: "ba" may be "bà" or the father. */
const TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['nam', 'ông|anh|thầy|chú|cụ ông|ông cụ|mr|nam giới'],
    ['nu', 'bà|chị|cô|cụ bà|bà cụ|mrs|ms|nữ giới'],
  ].flatMap(([sex = '', list = '']) => list.split('|').map((title) => [spellingKey(title), sex])),
);

/** true, false, or null when a text is neither a tick nor its absence. */
export const readTick = remembering((text): boolean | null => {
  const folded = fold(text);
  const mark = text.trim();
  if (CHECK_MARK.test(mark) || YES.has(folded)) return true;
  if (DASH.test(mark)) return false;
  const isOtherSign = folded === '' && mark !== '';
  return NO.has(folded) && !isOtherSign ? false : null;
});

/** A mark that says that what stands over it holds: "x", "✓". */
export const isTickMark = (text: string): boolean => CHECK_MARK.test(text.trim());

/** Other words for the same choice, folded, the text itself first. */
export const sameMeaning = remembering((text): readonly string[] => {
  const folded = fold(text);
  const groups = GROUPS.filter((group) => group.includes(folded)).flat();
  return [folded, ...new Set([...groups, ...sameState(text)].filter((one) => one !== folded))];
});

/** The same, and answers that it is one of. */
export const widerMeaning = remembering((text): readonly string[] => [
  ...new Set([...sameMeaning(text), ...widerState(text)]),
]);

/** What a code of sex or a title stands for where options are "Nam" and "Nữ"; null when it is none. */
export function sexOfCode(text: string): string | null {
  return SEX_CODES[text.trim()] ?? TITLES[spellingKey(text)] ?? null;
}

/** True when folded labels of options are "Nam" and "Nữ". */
export function offerSex(folded: readonly string[]): boolean {
  return folded.includes('nam') && folded.includes('nu');
}

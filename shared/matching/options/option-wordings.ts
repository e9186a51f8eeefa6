import { remembering } from '../../records/view/remember';
import { fold } from '../../vietnamese/fold';
import { isTypedPlain, spellingKey } from '../spelling';
import type { ControlOption } from '../types';
import { markedCore, plainCore } from './option-cores';
import { areSameWords, type ChoiceWord, wordsOf } from './short-choices';

/** What texts say in several ways, the one way in which they are compared, and where it stands. */
interface Wording {
  said: string;
  as: string;
  where: keyof typeof PLACES;
  /** Without its marks it may be another word: "còn" and "con". */
  needsMarks?: true;
}

/** Each word has a blank on both sides. */
const PLACES = {
  anywhere: ['', '(?= )'],
  first: ['(?<=^ )', '(?= \\S)'],
  between: ['(?<=\\S )', '(?= \\S)'],
  beforeWord: ['', '(?= \\S)'],
  beforeNumber: ['(?<=\\S )', '(?= \\d)'],
} as const;

const LEVELS = ['tỉnh', 'huyện', 'xã', 'phường', 'thị trấn', 'thành phố', 'tp', 'quận', 'đặc khu'];
const OFFICES = ['chủ tịch ủy ban nhân dân', 'chủ tịch ubnd', 'ct ubnd', 'ubnd', 'chủ tịch', 'ct'];

const WORDINGS: readonly Wording[] = [
  // Who signs for a level: "CT tỉnh", "Chủ tịch UBND tỉnh", "UBND tỉnh".
  ...LEVELS.flatMap((level) =>
    OFFICES.map((office): Wording => {
      return { said: `${office} ${level}`, as: level, where: 'anywhere' };
    }),
  ),
  { said: 'của', as: '', where: 'between' },
  { said: 'và', as: '', where: 'between', needsMarks: true },
  { said: 'trực tuyến|trên mạng|qua mạng|onl', as: 'online', where: 'anywhere' },
  // What still holds holds now; what is said to be the only thing is that thing.
  {
    said: 'vẫn còn|còn đang|vẫn đang|hiện đang|vẫn|còn',
    as: 'đang',
    where: 'first',
    needsMarks: true,
  },
  { said: 'chỉ', as: '', where: 'first', needsMarks: true },
  // "Không khăn quàng" and "Không đeo khăn quàng".
  { said: 'không đeo|không mặc|không đội|không mang|không có', as: 'không', where: 'first' },
  // "Phòng họp số 1", "Hai chiều".
  { said: 'số', as: '', where: 'beforeNumber' },
  { said: 'một', as: '1', where: 'beforeWord' },
  { said: 'hai', as: '2', where: 'beforeWord' },
  { said: 'bốn', as: '4', where: 'beforeWord' },
];

type Reader = (text: string) => string;

/** Reads a text in the compared wordings, in the form that `keyOf` gives. */
function readerBy(keyOf: Reader, wordings: readonly Wording[]): Reader {
  const rules = wordings.map(({ said, as, where }) => {
    const [after, before] = PLACES[where];
    const words = said.split('|').map(keyOf).join('|');
    return { pattern: new RegExp(`${after}(?<= )(?:${words})${before}`, 'gu'), as: keyOf(as) };
  });
  return remembering((text) => {
    let said = ` ${keyOf(text)} `;
    for (const { pattern, as } of rules) said = said.replace(pattern, as).replace(/ {2,}/g, ' ');
    return said.trim();
  });
}

const marked = readerBy(spellingKey, WORDINGS);
const plain = readerBy(
  fold,
  WORDINGS.filter(({ needsMarks }) => !needsMarks),
);

const markedWording = remembering((text): string => markedCore(marked(text)));
const plainWording = remembering((text): string =>
  isTypedPlain(text) ? plainCore(plain(text)) : fold(markedWording(text)),
);

/**
 * The options that say the same as a text in other words that stand for each other everywhere: "CT
 * tỉnh" is "Chủ tịch UBND tỉnh", "2 chiều" "Hai chiều", "còn ở" "Đang ở", "khá" "Khá trở lên".
 */
export function optionsInOtherWords(
  options: readonly ControlOption[],
  text: string,
): readonly ControlOption[] {
  const wordingOf = isTypedPlain(text) ? plainWording : markedWording;
  const said = wordingOf(text);
  if (said === '' || LEVELS.map(fold).includes(fold(text))) return [];
  const same = options.filter(({ label }) => isSame(wordingOf(label), said));
  if (same.length > 0) return same;
  return options.filter(({ label }) =>
    [asWritten, wordsOf].some((words) => areSameWords(words(said), words(wordingOf(label)))),
  );
}

/** Words with their abbreviations as they are. */
const asWritten = (text: string): readonly ChoiceWord[] =>
  text.split(' ').map((marked) => ({ marked, plain: fold(marked) }));

const isSame = (label: string, said: string): boolean => label.replace(OPEN_END, '') === said;

const OPEN_END = new RegExp(` (?:${[spellingKey('trở lên'), fold('trở lên')].join('|')})$`);

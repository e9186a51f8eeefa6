import { spellingKey } from './spelling';
import { lookUp } from './vocabulary';
import { expandAbbreviations } from './vocabulary/abbreviations';
import { inOneWording } from './vocabulary/same-words';

/** What is asked of a subject besides its name, and how headers say it; a mark alone is the subject. */
const ASPECTS: Readonly<Record<string, string>> = {
  '': 'điểm|đ|điểm số|điểm kiểm tra|điểm kt|điểm thi|đtb|điểm tb|điểm trung bình|tb|tbm|điểm ktđk|ktđk|kiểm tra định kỳ|điểm kiểm tra định kỳ',
  level:
    'mức|mức đạt|mức đạt được|mđ|mđđ|mức độ|mức độ đạt được|mức độ đạt|xếp loại|xl|đánh giá|đg|mức đánh giá',
  comment: 'nhận xét|nx|lời nhận xét|lời phê',
};
const NO_SUBJECT = /^subject_(?:name|code|result|coefficient|group|main|secondary|teacher|lacking)/;

const wordingOf = (text: string): string => inOneWording(expandAbbreviations(spellingKey(text)));
const aspects = new Map(
  Object.entries(ASPECTS).flatMap(([aspect, list]) =>
    list.split('|').map((words) => [wordingOf(words), aspect] as const),
  ),
);

/** "Toán - Mức đạt", "NX môn Toán": the subject and what is asked of it, as attributes; or none. */
export function aspectOfSubject(key: string, isUnmarked: boolean): string[] {
  const words = key.split(' ').filter((word) => word !== MON);
  for (let at = 1; at < words.length; at += 1) {
    const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    const found = named(...parts, isUnmarked) ?? named(parts[1], parts[0], isUnmarked);
    if (found) return found;
  }
  return [];
}

const MON = spellingKey('môn');

function named(subject: string, said: string, isUnmarked: boolean): string[] | null {
  const aspect = aspects.get(wordingOf(said));
  const entry = aspect === undefined ? null : lookUp(subject, isUnmarked);
  const subjects = [...(entry?.attributes ?? [])].filter(isSubject);
  if (subjects.length === 0) return null;
  return subjects.map((one) => (aspect === '' ? one : `${one}:${aspect}`));
}

const isSubject = (one: string): boolean => one.startsWith('subject_') && !NO_SUBJECT.test(one);

import type { Candidate } from './candidates';
import { answersByChoice } from './choices';
import { isKindWord, isTelling, tellsApart } from './extra-words';
import { type Fit, valueFit } from './fit';
import { ownerFit, placeFit } from './owner-fit';
import { NEGLIGIBLE, type Phrase, type Word } from './phrase';
import type { ColumnReading, ControlReading } from './readings';
import { writtenOut } from './similarity';
import { spellingKey } from './spelling';
import { DATE_ATTRIBUTES } from './vocabulary';
import { WEIGHTS } from './weights';

/** What names and values say about a pair that stands in the same place of table and form. */
export interface Support {
  /** strong: with the place it is certain. weak: they could be one thing. none: they are not. */
  level: 'none' | 'weak' | 'strong';
  fit: Fit;
}

/**
 * Judges a column and a control that words alone have not brought together, or not certainly.
 * `candidate` is what words made of them.
 */
export function supportFor(
  column: ColumnReading,
  reading: ControlReading,
  candidate: Candidate | undefined,
): Support {
  const fit = candidate?.fit ?? valueFit(column.column.samples, reading.control);
  const owner = ownerFit(column.whose, reading.whose) * placeFit(column, reading);
  if (isRefused(column, reading, fit, owner)) return { level: 'none', fit };
  const isSure =
    owner >= SAME_OWNER &&
    fit.accepted > 0 &&
    !isOneSideToldApart(column.phrase, reading.phrase) &&
    !areKnownToDiffer(column.phrase, reading.phrase) &&
    isNamedAlike(column, reading, candidate);
  return { level: isSure ? 'strong' : 'weak', fit };
}

const SAME_OWNER = 0.9;
const OTHER_OWNER = 0.5;

function isRefused(column: ColumnReading, reading: ControlReading, fit: Fit, owner: number) {
  if (fit.accepted < fit.total || owner < OTHER_OWNER) return true;
  if (column.values !== 'unknown' && (column.values === 'date') !== asksForDate(reading))
    return true;
  return areOpposite(column.phrase, reading.phrase) || differInNumber(column, reading);
}

function differInNumber(column: ColumnReading, reading: ControlReading): boolean {
  const mine = column.phrase.numbers || column.whose.numbers;
  const its = reading.phrase.numbers || reading.whose.numbers;
  return mine !== its;
}

/** "Ngày …", a date control, or a hint like dd/mm/yyyy. */
function asksForDate({ control, phrase, hints }: ControlReading): boolean {
  if (control.kind === 'date') return true;
  if (phrase.attributes.size > 0)
    return [...phrase.attributes].some((one) => DATE_ATTRIBUTES.has(one));
  const asks = /^(?:ngay|thoi (?:gian|diem|han))\b/.test(phrase.plain);
  return asks || hints.some(({ text }) => /\b(?:dd|ngày)\s*[/.-]\s*(?:mm|tháng)\b/i.test(text));
}

/** Both are known, and nothing that one may be the other may be. */
function areKnownToDiffer(a: Phrase, b: Phrase): boolean {
  if (a.attributes.size === 0 || b.attributes.size === 0) return false;
  return ![...a.attributes].some((one) => b.attributes.has(one));
}

/** A word like "cũ" or "mới" that only one of them says. */
function isOneSideToldApart(a: Phrase, b: Phrase): boolean {
  return [...lacking(a, b), ...lacking(b, a)].some(tellsApart);
}

function isNamedAlike(
  column: ColumnReading,
  reading: ControlReading,
  candidate: Candidate | undefined,
): boolean {
  if (candidate !== undefined && candidate.score >= WEIGHTS.offered) return true;
  if (answersByChoice(column.answers, reading.offered)) return true;
  const [mine, its] = [
    writtenOut(column.phrase, reading.phrase),
    writtenOut(reading.phrase, column.phrase),
  ];
  if (!mine.words.some((word) => isTelling(word) && has(its, word))) {
    return column.values === 'date' && mine.attributes.size + its.attributes.size === 0;
  }
  const [more, moreIts] = [lacking(mine, its), lacking(its, mine)];
  if ([...more, ...moreIts].every(isKindWord)) return true;
  const beginApart = startsWith(mine, more) && startsWith(its, moreIts);
  return !beginApart && (more.every(isKindWord) || moreIts.every(isKindWord));
}

function startsWith({ words }: Phrase, some: readonly Word[]): boolean {
  return some.length > 0 && words[0] === some[0];
}

function lacking(phrase: Phrase, other: Phrase): Word[] {
  return phrase.words.filter((word) => word.weight > NEGLIGIBLE && !has(other, word));
}

function has({ words }: Phrase, word: Word): boolean {
  return words.some(({ plain }) => plain === word.plain);
}

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

const OPPOSITE_KEYS = OPPOSITES.map(([one, other]) => [spellingKey(one), spellingKey(other)]);

function areOpposite(a: Phrase, b: Phrase): boolean {
  return OPPOSITE_KEYS.some(
    ([one = '', other = '']) =>
      (says(a, one) && says(b, other)) || (says(a, other) && says(b, one)),
  );
}

function says({ key }: Phrase, words: string): boolean {
  return ` ${key} `.includes(` ${words} `);
}

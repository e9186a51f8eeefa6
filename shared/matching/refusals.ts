import { isPast } from './former';
import { areOpposite } from './opposites';
import { readTick } from './options/option-synonyms';
import type { ColumnReading, ControlReading } from './readings';
import { isMonthOrYear } from './samples';
import type { Sort } from './sorts';
import { DATE_ATTRIBUTES } from './vocabulary';
import { areBeginningAndEnd } from './vocabulary/wider';

/** Fields of people or places that are surely others' fit no better than this. */
const OTHER_OWNER = 0.5;

/** True when a column and a control cannot be one thing, wherever they stand. */
export function isRefused(column: ColumnReading, reading: ControlReading, owner: number): boolean {
  if (owner < OTHER_OWNER || isRunningNumber(column, reading) || isPast(column, reading))
    return true;
  if (asksForConsent(reading) && !NAMES_CONSENT.test(column.phrase.folded)) return true;
  if (SIGNED.test(column.phrase.plain) && !SIGNED_AT.test(reading.phrase.plain)) return true;
  if (asksForOneOf(reading) && saysYesOrNo(column)) return true;
  if (column.values === 'date' ? neverHoldsDate(reading) : isNoDate(column, reading)) return true;
  return (
    differInNumber(column, reading) ||
    isTotalOfOthers(column, reading) ||
    isNameForRelation(column, reading) ||
    areBeginningAndEnd(column.phrase.attributes, reading.phrase.attributes) ||
    (areOpposite(column.sides, reading.sides) && !areOneEvent(column, reading)) ||
    areOpposite(column.sidesOver, reading.sidesOver)
  );
}

/**
 * What an office hands over is what the citizen receives: "Nơi trả kết quả" and "Nơi nhận kết quả".
 * How and when one hands in is how and when the office takes in, though by another person.
 */
function areOneEvent(column: ColumnReading, reading: ControlReading): boolean {
  const both = [column.phrase.plain, reading.phrase.plain];
  if (both.every((plain) => /\bket qua\b|\bkq\b/.test(plain))) return true;
  const says = (words: RegExp) => both.some((plain) => words.test(plain));
  return (
    says(/\bnop\b/) && says(/\btiep nhan\b/) && says(HOW_OR_WHEN) && !says(/\b(?:nguoi|ben)\b/)
  );
}

const HOW_OR_WHEN = /^(?:ngay|thoi (?:gian|diem)|hinh thuc|phuong thuc|cach|kenh)\b/;

/** What the person who fills the form in declares by a tick, no table knows but by its name. */
const asksForConsent = ({ control, phrase }: ControlReading): boolean =>
  control.kind === 'checkbox' && CONSENT.test(phrase.folded);

const PLEDGES = '(?:dong y|cam doan|cam ket|xac nhan)\\b';
const CONSENT = new RegExp(`^(?:(?:toi|chung toi|em|gia dinh) )?(?:xin )?${PLEDGES}`);

/** A column of pledges may say who makes them first: "Ký cam kết PCCC". */
const NAMES_CONSENT = new RegExp(`\\b${PLEDGES}`);

/** Where people sign on paper nothing is written on a page, but where a signature is asked for: "Chữ ký GV". */
const SIGNED = /^(?:chu ky|ky ten|ky nhan)\b/;
const SIGNED_AT = /\bky\b/;

/** "Có" is nobody's name and no day. */
const saysYesOrNo = ({ column: { samples } }: ColumnReading): boolean =>
  samples.length > 0 && samples.every((text) => readTick(text) !== null);

const asksForOneOf = ({ control, asked }: ControlReading): boolean =>
  control.kind === 'text' && asked[0] !== undefined && NEVER_YES.has(asked[0]);

const NEVER_YES: ReadonlySet<Sort> = new Set(['person', 'date', 'time', 'phone', 'email', 'link']);

/** The number of the row goes nowhere but where such a number is asked for. */
export const isRunningNumber = ({ phrase }: ColumnReading, reading: ControlReading): boolean =>
  phrase.attributes.has('row_no') && !reading.phrase.attributes.has('row_no');

/** Its values are 1, 2, 3…: whatever else "TT" may stand for, here it is the number of the row. */
export const countsRows = ({ column: { samples } }: ColumnReading): boolean =>
  samples.length > 1 && samples.every((text, at) => text === String(at + 1));

/** Whoever somebody is to another, names do not say. */
const isNameForRelation = ({ sort }: ColumnReading, { phrase }: ControlReading): boolean =>
  sort === 'person' && phrase.attributes.has('relation') && /\b(?:quan he|qh)\b/.test(phrase.plain);

/** A month, a year or the hour may be all that is known of the day that a text field asks for. */
const isNoDate = (column: ColumnReading, reading: ControlReading): boolean =>
  column.values !== 'unknown' &&
  asksForDate(reading, 'every') &&
  reading.control.options.length === 0 &&
  !(reading.control.kind === 'text' && (saysMonth(column) || isTimeFor(column, reading)));

const saysMonth = ({ column: { samples } }: ColumnReading): boolean => samples.every(isMonthOrYear);

/** "6h15" for "Thời gian nhập". */
const isTimeFor = ({ sort }: ColumnReading, { phrase }: ControlReading): boolean =>
  sort === 'time' && /^(?:thoi (?:gian|diem)|gio|luc)\b|\b(?:luc|gio)$/.test(phrase.plain);

const VACCINATED = /^(?:dose_\d|vaccine_)/;

function neverHoldsDate(reading: ControlReading): boolean {
  if (asksForDate(reading, 'some')) return false;
  const { control, phrase, asked } = reading;
  if (control.kind === 'number' || control.kind === 'textarea') return true;
  // Beside a vaccine or a dose stands its day, or a mark.
  if ([...phrase.attributes].some((one) => VACCINATED.test(one))) return false;
  return phrase.attributes.size > 0 || (asked.length > 0 && !asked.includes('date'));
}

/**
 * "Ngày …", a date control, or a hint like dd/mm/yyyy, by every reading of its name or by some;
 * choices to tick are no dates.
 */
function asksForDate(
  { control, phrase, hints }: ControlReading,
  readings: 'every' | 'some',
): boolean {
  if (control.kind === 'multi' || control.kind === 'radio') return false;
  if (control.kind === 'date' || /^(?:ngay|thoi diem|ntns)\b/.test(phrase.plain)) return true;
  if (phrase.attributes.size > 0) {
    return [...phrase.attributes][readings]((one) => DATE_ATTRIBUTES.has(one));
  }
  return hints.some(({ text }) => /\b(?:dd|ngày)\s*[/.-]\s*(?:mm|tháng)\b/i.test(text));
}

/** "Cộng hệ số" is no single part, whatever part is left on the page. */
function isTotalOfOthers(
  { phrase, values }: ColumnReading,
  { phrase: label, asked }: ControlReading,
): boolean {
  const isTotal = values === 'code' && /^(?:tong|cong)\b/.test(phrase.plain);
  if (!isTotal || asked[0] === 'amount') return false;
  return !phrase.words.some(({ plain }) => label.words.some((word) => word.plain === plain));
}

/** Both are numbered, and no number of one is the other's. */
function differInNumber(column: ColumnReading, reading: ControlReading): boolean {
  const [mine, its] = [numbersOf(column), numbersOf(reading)];
  if (mine === '' || its === '' || haveSameNumber(column, reading)) return false;
  const others = its.split(' ');
  return !mine.split(' ').some((one) => others.includes(one));
}

/** Numbers in the text itself, else those of its heading; '' when there are none. */
export function numbersOf({ phrase, whose }: Numbered): string {
  return phrase.numbers || whose.numbers;
}

/** Both say the same number, or the other one of a heading that says two; also when neither says any. */
export function haveSameNumber(column: Numbered, reading: Numbered): boolean {
  const its = numbersSaid(reading);
  return numbersSaid(column).some((one) => its.includes(one));
}

type Numbered = ColumnReading | ControlReading;

function numbersSaid({ phrase, whose }: Numbered): string[] {
  if (phrase.numbers !== '') return [phrase.numbers];
  return [whose.numbers, ...(whose.otherNumbers === undefined ? [] : [whose.otherNumbers])];
}

import { formatDate, isFullDate, readDate } from '../vietnamese';
import type { Control } from './types';

/** A format of dates a page asks for in a hint or placeholder. */
const FORMAT_HINT =
  /\b(dd|d|mm|m|yyyy|nn|tttt|ngày|tháng|năm)\s*([/.-])\s*(mm|m|dd|d|tt|tháng|ngày)\s*[/.-]\s*(yyyy|yy|dd|nnnn|năm|ngày)/i;

/** True when nothing less than a day of a year can be entered. */
export const asksWholeDate = ({ kind, label, hints }: Control): boolean =>
  kind === 'date' || (kind === 'text' && [label, ...hints].some((hint) => FORMAT_HINT.test(hint)));

/** What a field for times alone says, and one for months. */
const TIME_HINT = /^hh:mm$/i;
const MONTH_HINT = /^mm\s*[/-]\s*yyyy$/i;

/**
 * A text as a field asks for it: dates in its format; "6h15" as "06:15" and "T9/2025" as "09/2025"
 * where only a time or a month can be entered, null for what is none.
 */
export function asAsked(text: string, control: Control): string | null {
  const says = (hint: RegExp) => control.hints.some((one) => hint.test(one.trim()));
  if (says(TIME_HINT)) return timeOfDay(text);
  if (says(MONTH_HINT)) return monthOfYear(text);
  return dateAsAsked(text, control);
}

const TIME = /^(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2})?\s*(?:phút|')?(?:\s*(sáng|trưa|chiều|tối))?$/iu;
const AFTERNOON = /^(?:chiều|tối)$/iu;

/** "6h15", "7 giờ", "2h chiều"; null when it is no time of one day. */
function timeOfDay(text: string): string | null {
  const [, hours = '', minutes = '00', part = ''] = TIME.exec(text.normalize('NFC').trim()) ?? [];
  if (hours === '') return null;
  const hour = Number(hours) + (AFTERNOON.test(part) && Number(hours) < 12 ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${twoDigits(hour)}:${minutes}`;
}

const MONTH = /^(?:tháng|th|t)?\.?\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/iu;

function monthOfYear(text: string): string | null {
  const plain = text.normalize('NFC').trim();
  const date = readDate(plain);
  if (date && isFullDate(date)) return `${twoDigits(date.month)}/${date.year}`;
  const [, month = '', year] = MONTH.exec(plain) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${twoDigits(Number(month))}/${year}` : null;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dateAsAsked(text: string, control: Control): string {
  const asked = [control.label, ...control.hints]
    .map((hint) => FORMAT_HINT.exec(hint))
    .find(Boolean);
  if (!asked && !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text)) return text;
  const date = readDate(text);
  if (!date || !isFullDate(date)) return text;
  if (!asked) return formatDate(date);
  const [, first = '', mark = '/'] = asked;
  const day = twoDigits(date.day);
  const month = twoDigits(date.month);
  const year = String(date.year);
  if (/^yyyy|^năm|^nnnn/i.test(first)) return [year, month, day].join(mark);
  return (/^m/i.test(first) ? [month, day, year] : [day, month, year]).join(mark);
}

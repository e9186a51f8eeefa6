import { type DayOfYear, isFullDate, readDate, readDayOfYear } from '../vietnamese';
import { asksWholeDate } from './asked-formats';
import type { Phrase } from './phrase';
import type { Control } from './types';
import { DATE_ATTRIBUTES } from './vocabulary';

/** A day without a year ("03/11") that is to go where a whole date is asked for; else null. */
export function dayLackingYear(text: string, control: Control): DayOfYear | null {
  return asksWholeDate(control) ? readDayOfYear(text) : null;
}

/**
 * True when a column holds days of which some lack the year: its header speaks of a day, for "8/10"
 * may as well be a mark or a share, and its samples are days, with or without a year.
 */
export function areDaysWithoutYear(header: Phrase, samples: readonly string[]): boolean {
  const lacking = samples.filter((text) => readDayOfYear(text) !== null);
  if (lacking.length === 0 || !speaksOfDay(header)) return false;
  return samples.every((text) => lacking.includes(text) || isWholeDate(text));
}

function isWholeDate(text: string): boolean {
  const date = readDate(text);
  return date !== null && isFullDate(date);
}

function speaksOfDay({ text, folded, attributes }: Phrase): boolean {
  if (/\/\s*ngày/i.test(text) || COUNTS.test(folded)) return false;
  if (BEGINS_AS_DAY.test(folded) || ENDS_AS_DAY.test(folded)) return true;
  const isDate = attributes.size > 0 && [...attributes].every((one) => DATE_ATTRIBUTES.has(one));
  return isDate && SAYS_WHEN.test(folded);
}

/** "Số ngày nghỉ", "Ngày công", "Tỉ lệ đúng hạn": so many, or so many of so many. */
const COUNTS =
  /^(?:so|tong|cong|sl|t[iy] le|muc|diem)\b|\b(?:moi|mot|nua|hang|theo|tung|1) ngay\b|\bngay (?:cong|an|hoc|o|lam|luong|lao dong|dieu tri|giuong|nguoi|tuoi)\b|%/;

const BEGINS_AS_DAY = /^(?:ngay|han(?! (?:che|muc|ngach|dien|han))|thoi (?:diem|han))\b/;

const ENDS_AS_DAY =
  /\b(?:tu|den|truoc|sau|vao|luc|ky|cap|nhan|gui|nop|tra|muon|bao|xong|het|hen|giao|hop|di|ve|lap|sinh|mat|cuoi|dau|bat dau|ket thuc) ngay$|\b(?:thoi|het|den|gia) han$/;

/** Names of dates that tell it by their words; "Hoàn thành" over 8/10 may be a share. */
const SAYS_WHEN =
  /\b(?:ngay|hom|khi nao|luc|tu|den|truoc|cuoi|gan nhat|han|thoi (?:diem|gian)|ntns|ns|ngaysinh|date|dob|birthday|on|until|from|by|since)\b/;

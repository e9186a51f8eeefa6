import type { Phrase } from './phrase';
import type { ColumnReading, ControlReading, Readings } from './readings';

/** The former owner is another person, not the same in former days. */
const FORMER = /(?<!\b(?:chu|nguoi|ben) )\b(?:cu|truoc|truoc day|truoc kia)\b/g;
const PRESENT = /\b(?:moi|sau|nay|hien nay|hien tai|hien huong)\b/g;

const without = ({ plain }: Phrase, words: RegExp): string =>
  plain.replace(words, ' ').replace(/ +/g, ' ').trim();

/**
 * Columns for what was, in a table that has what is besides ("Bậc cũ" and "Bậc mới"): a field that
 * does not ask for what was asks for what is.
 */
export function markFormer(readings: Readings): Readings {
  const present = new Set(
    readings.columns.flatMap(({ phrase }) => {
      const stem = without(phrase, PRESENT);
      return stem === phrase.plain ? [] : [stem];
    }),
  );
  const columns = readings.columns.map((column) => {
    const stem = without(column.phrase, FORMER);
    return stem !== column.phrase.plain && present.has(stem)
      ? { ...column, isFormer: true }
      : column;
  });
  return { ...readings, columns };
}

/** Words of headings over what was: "Nơi đi", "Trước khi điều động", "Bên chuyển nhượng". */
const LEFT = /^(?:cu|truoc|di|roi|goc|giao|ban|nhuong|da)$/;
/** And over what is: "Bên nhận chuyển nhượng". */
const REACHED = /^(?:moi|sau|den|nhan|mua)$/;
/** A label that itself asks for what stood until now: "Dân tộc đã đăng ký". */
const UNTIL_NOW = /\b(?:da (?:dang ky|cap|ghi|khai|duoc)|ban dau|goc|hien ghi|dang ghi)\b/;

/** True when a column is for what was and a field is not. */
export function isPast({ isFormer }: ColumnReading, { phrase, context }: ControlReading): boolean {
  if (isFormer !== true || without(phrase, FORMER) !== phrase.plain) return false;
  if (UNTIL_NOW.test(phrase.plain)) return false;
  const says = (words: RegExp) => context.some(({ plain }) => words.test(plain));
  return !says(LEFT) || says(REACHED);
}

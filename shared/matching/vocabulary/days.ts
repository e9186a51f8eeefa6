/** "01/10", "Ngày 1", "1": a day of a month, as grids of attendance and meals head their columns. */
const DAY = /^(?:ngay |n )?0?(\d{1,2})(?: (?:thang )?0?\d{1,2}(?: \d{4})?)?$/;

/** The attribute of a day of the month, or null; `plain` is folded. */
export function dayOfMonth(plain: string): string | null {
  const day = Number(DAY.exec(plain)?.[1]);
  return day >= 1 && day <= 31 ? `day_${day}` : null;
}

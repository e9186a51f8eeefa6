/** "01/10", "Ngày 1", "1": a day of a month, as grids of attendance and meals head their columns. */
const DAY = /^(?:ngay |n )?0?(\d{1,2})(?: (?:thang )?0?\d{1,2}(?: \d{4})?)?$/;
/** "Thứ 2 (12/10)", "T2 - 12/10", "12/10 (Thứ hai)", "CN 18/10". */
const WEEKDAY = /(?:\bthu |\bt)([2-7]|hai|ba|tu|nam|sau|bay)\b|\b(chu nhat|cn)\b/;
const DATE = /^(?:ngay )?0?(\d{1,2}) 0?\d{1,2}(?: \d{4})?$/;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const IN_WORDS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay'];

/** The attributes of a day of the month, or of a weekday with its date; `plain` is folded. */
export function daysNamed(plain: string): string[] {
  const ofMonth = dayAs(DAY.exec(plain)?.[1]);
  if (ofMonth.length > 0) return ofMonth;
  const found = WEEKDAY.exec(plain);
  if (found === null) return [];
  const date = plain.replace(found[0], ' ').trim();
  const ofDate = dayAs(DATE.exec(date)?.[1]);
  return ofDate.length > 0 ? [weekdayOf(found[1]), ...ofDate] : [];
}

function dayAs(text: string | undefined): string[] {
  const day = Number(text);
  return day >= 1 && day <= 31 ? [`day_${day}`] : [];
}

/** Without a name of a day of work: Sunday. */
function weekdayOf(name: string | undefined): string {
  if (name === undefined) return 'sunday';
  const at = /\d/.test(name) ? Number(name) - 2 : IN_WORDS.indexOf(name);
  return WEEKDAYS[at] ?? 'sunday';
}

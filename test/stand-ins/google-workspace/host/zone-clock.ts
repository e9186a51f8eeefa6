/** What a clock shows: month 1–12, hour 0–23. */
export type ClockFields = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

/** What the clocks of `timeZone` (IANA name) show at `time`, in milliseconds since 1970. */
export function clockIn(time: number, timeZone: string): ClockFields {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const value = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  };
}

/** The moment at which clocks in UTC show these fields, in milliseconds since 1970. */
export const asUtc = ({ year, month, day, hour, minute, second }: ClockFields): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

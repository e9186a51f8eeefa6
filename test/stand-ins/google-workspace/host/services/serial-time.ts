const DAY = 86_400_000;
/** Serial 0 of Google Sheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The moment that a date serial (days since 30/12/1899, local time) means in `timeZone`, in ms. */
export function serialToTime(serial: number, timeZone: string): number {
  const wall = Math.round(EPOCH + serial * DAY);
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** What the zone's clocks show at `time`, minus UTC, in ms. */
function offsetAt(time: number, timeZone: string): number {
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
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return shown - Math.floor(time / 1000) * 1000;
}

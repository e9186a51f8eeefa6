import { asUtc, clockIn } from '../zone-clock';

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
  return asUtc(clockIn(time, timeZone)) - Math.floor(time / 1000) * 1000;
}

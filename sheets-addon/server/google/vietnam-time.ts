import type { PlainDateTime } from '../../../shared/movement';

const SEVEN_HOURS = 7 * 3_600_000;

/** The time on the clocks of Vietnam (UTC+7 all year) at `milliseconds` since 1970. */
export function vietnamTime(milliseconds: number): PlainDateTime {
  const shifted = new Date(milliseconds + SEVEN_HOURS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

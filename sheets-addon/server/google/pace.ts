/** Google allows 60 reads a minute for one person; a few are left for the sidebar and other tabs. */
export const READS_A_MINUTE = 54;
const MINUTE = 60_000;

/**
 * How long to wait, in milliseconds, before `count` more reads keep every minute within the limit;
 * `past` are the times of the reads made so far, oldest first.
 */
export function waitBeforeReading(past: readonly number[], count: number, now: number): number {
  const recent = past.filter((time) => time > now - MINUTE);
  const tooMany = recent.length + count - READS_A_MINUTE;
  if (tooMany <= 0) return 0;
  const lastToExpire = recent[Math.min(tooMany, recent.length) - 1];
  return lastToExpire === undefined ? 0 : lastToExpire + MINUTE - now;
}

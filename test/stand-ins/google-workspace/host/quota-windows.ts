import type { Clock } from './clock';
import type { Quotas } from './types';

/** Lets `limit` units through in any stretch of `lengthMs`. */
function createWindow(clock: Clock, limit: number, lengthMs: number) {
  let taken: { at: number; units: number }[] = [];
  const left = () => {
    taken = taken.filter((one) => one.at > clock.now() - lengthMs);
    return limit - taken.reduce((sum, one) => sum + one.units, 0);
  };
  return {
    left,
    /** Takes `units`, or nothing and false when fewer are left. */
    take(units = 1): boolean {
      if (left() < units) return false;
      taken.push({ at: clock.now(), units });
      return true;
    },
  };
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The quotas that refill with time, for one user of one script. */
export function createQuotaWindows(clock: Clock, quotas: Quotas) {
  return {
    read: createWindow(clock, quotas.readsPerMinute, MINUTE),
    write: createWindow(clock, quotas.writesPerMinute, MINUTE),
    mail: createWindow(clock, quotas.mailRecipientsPerDay, DAY),
    urlFetch: createWindow(clock, quotas.urlFetchesPerDay, DAY),
    sharing: createWindow(clock, quotas.sharesPerDay, DAY),
  };
}

export type QuotaWindows = ReturnType<typeof createQuotaWindows>;

/** The Sheets API's own words when a minute's quota is used up. */
export function sheetsQuotaMessage(access: 'read' | 'write'): string {
  const metric = access === 'read' ? 'Read requests' : 'Write requests';
  return `Quota exceeded for quota metric '${metric}' and limit '${metric} per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:0'.`;
}

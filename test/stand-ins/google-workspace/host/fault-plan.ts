import { apiException, exception } from './errors';
import type { PlannedFailure } from './types';

/** Counts service calls and fails those it was told to. */
export function createCallBook() {
  let counts: Record<string, number> = {};
  let planned: PlannedFailure[] = [];
  return {
    /** Counts one call; throws when it is this one's turn to fail. */
    note(service: string) {
      counts[service] = (counts[service] ?? 0) + 1;
      const mine = planned.filter((one) => one.service === service);
      for (const one of mine) one.nth -= 1;
      const due = mine.find((one) => one.nth <= 0);
      if (!due) return;
      planned = planned.filter((one) => one !== due);
      const { code = 500, message, reason = 'backendError' } = due;
      throw ADVANCED.test(service)
        ? apiException(apiMethod(service), code, message, reason)
        : exception(message);
    },
    counts: () => ({ ...counts }),
    resetCounts() {
      counts = {};
    },
    plan(failure: PlannedFailure) {
      planned.push({ ...failure });
    },
  };
}

/** Services that throw the error answers of a REST API. */
const ADVANCED = /^(Sheets|Drive)\./;

export type CallBook = ReturnType<typeof createCallBook>;

/** `Sheets.Spreadsheets.Values.batchGet` → `sheets.spreadsheets.values.batchGet`. */
export const apiMethod = (service: string) =>
  service
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');

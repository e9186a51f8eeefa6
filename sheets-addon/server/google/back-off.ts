/**
 * Waits between tries, in milliseconds. Together 62 seconds: the quotas of the Sheets API are per
 * minute and refill within it (https://developers.google.com/workspace/sheets/api/limits).
 */
export const BACK_OFF: readonly number[] = [2_000, 4_000, 8_000, 16_000, 32_000];

/**
 * Runs `attempt` until it neither fails in passing nor runs out of waits; the last failure is thrown.
 * Only for what may safely be done twice.
 */
export function withBackOff<T>(
  attempt: () => T,
  mayTryAgain: (error: unknown) => boolean,
  sleep: (milliseconds: number) => void,
): T {
  for (const wait of BACK_OFF) {
    try {
      return attempt();
    } catch (error) {
      if (!mayTryAgain(error)) throw error;
      sleep(wait);
    }
  }
  return attempt();
}

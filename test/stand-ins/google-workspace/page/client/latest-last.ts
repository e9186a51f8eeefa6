/**
 * `work` one call after the other: what is read later is shown later. Without this an older workbook
 * may come back after a newer one, and sheets that are in view are gone from it.
 */
export function latestLast<Args extends unknown[]>(
  work: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => work(...args));
    last = next.catch(() => undefined);
    return next;
  };
}

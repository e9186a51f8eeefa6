import { setTimeout as pause } from 'node:timers/promises';

/**
 * The longest wait for something that must come, in milliseconds: many times what a slow machine
 * needs, so that only what never comes runs into it.
 */
export const PATIENCE_MS = 60_000;

const BETWEEN_LOOKS_MS = 20;

/** Looks again until there is something; throws what `missing` says when it never comes. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  missing: () => string,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(missing());
    await pause(BETWEEN_LOOKS_MS);
  }
}

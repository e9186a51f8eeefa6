/**
 * The time the Apps Script host lives by: real time plus what was skipped. `Utilities.sleep` skips
 * instead of waiting, and everything with a deadline (run time, locks, quotas, cache) follows.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Skips `milliseconds`; whatever falls due on the way is called before this returns. */
  advance(milliseconds: number): void;
  /** Calls `due` once, after `milliseconds`; the result calls it off. */
  after(milliseconds: number, due: () => void): () => void;
}

/** A clock that starts at `startMs` (by default now) and runs at the speed of real time. */
export function createClock(startMs = Date.now()): Clock {
  let offset = startMs - Date.now();
  const waiting = new Set<{ at: number; due: () => void; timer: NodeJS.Timeout }>();
  const now = () => Date.now() + offset;
  return {
    now,
    advance(milliseconds) {
      offset += milliseconds;
      for (const one of [...waiting].sort((a, b) => a.at - b.at)) {
        if (one.at > now()) continue;
        clearTimeout(one.timer);
        waiting.delete(one);
        one.due();
      }
    },
    after(milliseconds, due) {
      const one = {
        at: now() + milliseconds,
        due,
        timer: setTimeout(() => {
          waiting.delete(one);
          due();
        }, milliseconds),
      };
      waiting.add(one);
      return () => {
        clearTimeout(one.timer);
        waiting.delete(one);
      };
    },
  };
}

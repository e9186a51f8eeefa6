import { type Bytes, fromBase64, toBase64 } from './bytes';
import type { Clock, SessionKeys } from './ports';
import { sessionKeySchema, timeSchema } from './records';

/** Activity within this time of the last note of it is not written again. */
const TOUCH_STEP_MS = 1000;

/** The unlocked data key of this browser session, until the person was idle for too long. */
export interface Session {
  /** The data key of the vault `vaultId`, or null when it is locked. */
  dataKey(vaultId: string): Promise<Bytes | null>;
  begin(vaultId: string, dataKey: Bytes): Promise<void>;
  touch(): Promise<void>;
  end(): Promise<void>;
}

/**
 * `idleMs` is asked each time, so that a changed setting holds at once. While this panel lives, the
 * key is taken out of memory when the idle time is over; a key found later than that is not used.
 */
export function openSession(
  { clock, sessionKeys }: { clock: Clock; sessionKeys: SessionKeys },
  idleMs: () => Promise<number>,
): Session {
  let callOff = () => {};

  async function current() {
    callOff();
    const { key, usedAt } = await sessionKeys.read();
    const held = sessionKeySchema.safeParse(key);
    if (!held.success) return null;
    const used = timeSchema.safeParse(usedAt);
    const idle = used.success ? Math.abs(clock.now() - used.data) : Number.POSITIVE_INFINITY;
    const left = (await idleMs()) - idle;
    if (!used.success || left <= 0) {
      await sessionKeys.clear();
      return null;
    }
    callOff();
    callOff = clock.later(() => void current(), left);
    return { ...held.data, usedAt: used.data };
  }

  return {
    async dataKey(vaultId) {
      const held = await current();
      return held?.vaultId === vaultId ? fromBase64(held.key) : null;
    },
    async begin(vaultId, dataKey) {
      await sessionKeys.writeUsedAt(clock.now());
      await sessionKeys.writeKey({ vaultId, key: toBase64(dataKey) });
      await current();
    },
    async touch() {
      const held = await current();
      if (held === null || clock.now() - held.usedAt < TOUCH_STEP_MS) return;
      await sessionKeys.writeUsedAt(clock.now());
      await current();
    },
    async end() {
      callOff();
      await sessionKeys.clear();
    },
  };
}

import { type CallKind, quotaExceeded } from './error-body';
import type { RestQuota } from './types';

const minute = 60_000;

/** Counts each user's calls of the last minute and refuses those over the limit. */
export class CallQuota {
  private readonly made = new Map<string, number[]>();

  constructor(private readonly quota: RestQuota | 'off') {}

  /** Counts one call of `user`, or refuses it; a refused call does not count. */
  take(user: string, kind: CallKind): void {
    if (this.quota === 'off') return;
    const { now, readsPerMinute, writesPerMinute } = this.quota;
    const limit = kind === 'Read' ? readsPerMinute : writesPerMinute;
    const key = `${kind} ${user}`;
    const recent = (this.made.get(key) ?? []).filter((at) => at > now() - minute);
    if (recent.length >= limit) throw quotaExceeded(kind);
    this.made.set(key, [...recent, now()]);
  }
}

import type { Clock } from '../../../extension/vault/ports';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A clock that goes on only when told. */
export class HandClock implements Clock {
  private time = Date.UTC(2026, 8, 1);
  private waiting: { at: number; run: () => void }[] = [];

  now() {
    return this.time;
  }
  later(run: () => void, ms: number) {
    const one = { at: this.time + ms, run };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== one);
    };
  }
  /** Time passes while the panel runs: what is due is run. */
  pass(ms: number) {
    this.time += ms;
    const due = this.waiting.filter(({ at }) => at <= this.time);
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { run } of due) run();
  }
  /** Time passes while no code of ours runs: the panel is closed or the machine sleeps. */
  jump(ms: number) {
    this.time += ms;
  }
}

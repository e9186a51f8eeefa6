import { setTimeout as byTheClock } from 'node:timers/promises';

/** Answers of a stand-in that wait by the clock, or as long as a test holds them. */
export class HeldAnswers {
  #held: { asked: () => void; released: Promise<void> } | null = null;

  readonly wait = (milliseconds: number): Promise<void> => {
    if (this.#held === null) return byTheClock(milliseconds);
    this.#held.asked();
    return this.#held.released;
  };

  /** From now on answers wait for `release`; `asked` comes when the first one does. */
  hold(): { asked: Promise<void>; release: () => void } {
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = () => {
        this.#held = null;
        go();
      };
    });
    const asked = new Promise<void>((tell) => {
      this.#held = { asked: tell, released };
    });
    return { asked, release };
  }
}

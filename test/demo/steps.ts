/** One checked fact of a step: what was expected and what came out, compared as text. */
export interface Check {
  what: string;
  found: string | number;
  wanted: string | number;
}

export const holds = (check: Check) => String(check.found) === String(check.wanted);

/** Prints the steps of the main job as they are played and remembers what did not hold. */
export class Steps {
  #number = 0;
  readonly #broken: string[] = [];

  /** Plays one step; prints its title, its figures and how long it took. */
  async play(title: string, job: () => Promise<Check[]>): Promise<void> {
    this.#number += 1;
    const began = Date.now();
    console.log(`\n${this.#number}. ${title}`);
    const checks = await job();
    for (const check of checks) {
      const right = holds(check);
      const wanted = right ? '' : ` (cần ${check.wanted})`;
      console.log(`   ${right ? '✓' : '✗'} ${check.what}: ${check.found}${wanted}`);
      if (!right) this.#broken.push(`${title}: ${check.what}`);
    }
    const seconds = ((Date.now() - began) / 1000).toFixed(1).replace('.', ',');
    console.log(`   ${seconds} giây`);
  }

  /** What was not as wanted, in order; empty when every step was verified. */
  get broken(): readonly string[] {
    return this.#broken;
  }
}

export const FAULT_NAMES = ['slow', 'error-in-200', 'drop-field', 'session-expires'] as const;

/**
 * What can be made to go wrong:
 * - `slow`: every answer waits;
 * - `error-in-200`: a save answers 200 with an error message and stores nothing;
 * - `drop-field`: a save stores everything but the mother's phone, and says it was saved;
 * - `session-expires`: the next save finds the session gone; goes off by itself after that.
 */
export type FaultName = (typeof FAULT_NAMES)[number];

export type FaultState = 'on' | 'off';

/** The switchboard of the faults, all off at first. */
export class Faults {
  readonly #on = new Set<FaultName>();

  set(name: FaultName, state: FaultState): void {
    if (state === 'on') this.#on.add(name);
    else this.#on.delete(name);
  }

  isOn(name: FaultName): boolean {
    return this.#on.has(name);
  }

  states(): Record<FaultName, FaultState> {
    const state = (name: FaultName) => (this.isOn(name) ? 'on' : 'off');
    return {
      slow: state('slow'),
      'error-in-200': state('error-in-200'),
      'drop-field': state('drop-field'),
      'session-expires': state('session-expires'),
    };
  }

  clear(): void {
    this.#on.clear();
  }
}

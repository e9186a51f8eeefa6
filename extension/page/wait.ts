import { allRoots } from './roots';

/** Longest wait for a page that never stops changing, in frames. */
const MOST_FRAMES = 30;
const QUIET_FRAMES = 2;
/** A tab in the background draws no frames; this stands in for one, in milliseconds. */
const FRAME_STAND_IN = 100;

/** Resolves when nothing in the page has changed for two frames, or after half a second at most. */
export async function settle(signal: AbortSignal): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  try {
    for (let frame = 0; frame < MOST_FRAMES && quiet < QUIET_FRAMES; frame += 1) {
      if (signal.aborted) return;
      quiet += 1;
      await nextFrame();
    }
  } finally {
    observer.disconnect();
  }
}

/** Longest task of a reading, in ms: the page stays usable meanwhile. */
const LONGEST_TASK = 25;

/** Lets the page go on whenever a work has taken long enough without a break. */
export class Pace {
  #since = performance.now();

  /** True when there was a break: the page may be another then. */
  async breathe(): Promise<boolean> {
    if (!this.#isDue()) return false;
    // Unlike a timer, a task is not held back when many follow each other.
    await scheduler.postTask(() => undefined);
    this.#since = performance.now();
    return true;
  }

  /** Goes through a work of many small steps, with a break whenever one is due. */
  async through(steps: Iterable<void>): Promise<void> {
    for (const _ of steps) if (this.#isDue()) await this.breathe();
  }

  #isDue(): boolean {
    return performance.now() - this.#since >= LONGEST_TASK;
  }
}

/** Resolves when the page has had the time to draw what was asked of it. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(finish, FRAME_STAND_IN);
    const frame = requestAnimationFrame(finish);
    function finish() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      done();
    }
  });
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...['disabled', 'readonly', 'class', 'style', 'hidden', 'selected'],
    ...['aria-disabled', 'aria-selected', 'aria-valuenow'],
  ],
};

/**
 * Resolves true as soon as `isReady` holds, asked again whenever the page changes, also in
 * shadow roots; false when
 * `signal` aborts first. Evidence ends the wait, never time alone.
 */
export function waitFor(isReady: () => boolean, signal: AbortSignal): Promise<boolean> {
  if (isReady()) return Promise.resolve(true);
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (isReady()) finish(true);
      else watch();
    });
    const onAbort = () => finish(false);
    const finish = (result: boolean) => {
      observer.disconnect();
      signal.removeEventListener('abort', onAbort);
      done(result);
    };
    const watch = () => {
      for (const root of allRoots(document)) observer.observe(root, WATCHED);
    };
    signal.addEventListener('abort', onAbort);
    watch();
  });
}

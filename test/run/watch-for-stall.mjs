import { Worker } from 'node:worker_threads';

/**
 * Has this process end itself, and say on stderr where it is, once it has been stuck in one piece of
 * code for `stallMs` milliseconds: a loop without end stops even the time limits of tests.
 */
export function watchForStall(stallMs) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const watcher = new Worker(new URL('./stall-watcher.mjs', import.meta.url), {
    workerData: { beats, stallMs },
    execArgv: [],
  });
  watcher.unref();
  setInterval(() => Atomics.add(beats, 0, 1), stallMs / 100).unref();
}

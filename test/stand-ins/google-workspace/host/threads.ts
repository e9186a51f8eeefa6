import { MessageChannel, Worker } from 'node:worker_threads';
import type { Clock } from './clock';
import type { Bundle } from './manifest';
import type { ThreadData } from './protocol';
import { threadSources } from './thread-source';

/** A thread that has one bundle compiled and runs one job at a time, for whichever host took it. */
export interface Thread {
  worker: Worker;
  bundle: Bundle;
  /** The clock of the host that has it. */
  clock: Clock;
  /** Sets the thread's time to that of `clock`. */
  setTime(): void;
  /** Answers service calls until the next job. */
  serve: (call: string) => Promise<string>;
  /** Whether the thread keeps the process alive. */
  hold(held: 'held' | 'free'): void;
}

/** So many threads wait for work at most. */
const MOST_IDLE = 3;

/** Every job leaves a whole global scope behind: with less room, threads mostly collect garbage. */
const YOUNG_MB = 96;

/** Threads without work, kept for all hosts of the process: to start one and compile takes long. */
const idle: Thread[] = [];

/** A thread for this bundle, at work for the host with this clock until it is given back. */
export async function takeThread(bundle: Bundle, clock: Clock): Promise<Thread> {
  const at = idle.findIndex((one) => isSame(one.bundle, bundle));
  const [waiting] = at < 0 ? [] : idle.splice(at, 1);
  const thread = waiting ?? (await startThread(bundle, clock));
  thread.clock = clock;
  thread.setTime();
  thread.hold('held');
  return thread;
}

/** Ends what the thread did for its host. */
export function giveBack(thread: Thread): void {
  thread.serve = noJob;
  thread.hold('free');
  idle.push(thread);
  if (idle.length > MOST_IDLE) void idle.shift()?.worker.terminate();
}

const isSame = (one: Bundle, other: Bundle): boolean =>
  one.code === other.code &&
  one.sheetsSymbol === other.sheetsSymbol &&
  one.driveSymbol === other.driveSymbol;

const noJob = () => Promise.reject(new Error('No job is running.'));

async function startThread(bundle: Bundle, clock: Clock): Promise<Thread> {
  const { thread: source, world } = await threadSources();
  const { port1, port2 } = new MessageChannel();
  const data: ThreadData = {
    world,
    code: bundle.code,
    config: { sheetsSymbol: bundle.sheetsSymbol, driveSymbol: bundle.driveSymbol },
    signal: new SharedArrayBuffer(4),
    clock: new SharedArrayBuffer(8),
  };
  const signal = new Int32Array(data.signal);
  const ahead = new Float64Array(data.clock);
  const worker = new Worker(source, {
    eval: true,
    workerData: { ...data, port: port2 },
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const thread: Thread = {
    worker,
    bundle,
    clock,
    setTime() {
      ahead[0] = thread.clock.now() - Date.now();
    },
    serve: noJob,
    hold(held) {
      for (const one of [worker, port1]) {
        if (held === 'held') one.ref();
        else one.unref();
      }
    },
  };
  port1.on('message', async (call: string) => {
    const answer = await thread.serve(call);
    thread.setTime();
    port1.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
  worker.on('exit', () => {
    port1.close();
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  });
  return thread;
}

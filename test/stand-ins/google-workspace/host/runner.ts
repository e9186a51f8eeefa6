import { MessageChannel, Worker } from 'node:worker_threads';
import type { Clock } from './clock';
import { exception, ScriptError } from './errors';
import type { Execution } from './execution';
import type { Bundle } from './manifest';
import type { Job, JobResult, ServiceCall, ServiceReply, ThreadData } from './protocol';
import { threadSources } from './thread-source';
import type { LogLine } from './types';

interface Surroundings {
  bundle: Bundle;
  clock: Clock;
  executionMs: number;
  simultaneous: number;
  serve(execution: Execution, call: ServiceCall): Promise<unknown>;
  log(line: LogLine): void;
}

interface Thread {
  worker: Worker;
  /** Answers service calls until the next job. */
  serve: (call: string) => Promise<string>;
}

/** Runs the script in threads: a new global scope each time, several at once, ended when too long. */
export function createRunner(around: Surroundings) {
  const idle: Thread[] = [];
  const busy = new Set<Thread>();
  let started = 0;
  let closed = false;

  async function run(
    job: Job,
    kind: Pick<Execution, 'screen' | 'authorisation'>,
  ): Promise<unknown> {
    if (closed) throw exception('The Apps Script host is closed');
    if (busy.size >= around.simultaneous) {
      throw exception(
        'There are too many scripts running simultaneously for this Google user account.',
      );
    }
    const thread = idle.pop() ?? (await startThread(around));
    busy.add(thread);
    started += 1;
    const endings: (() => void)[] = [];
    const execution: Execution = {
      ...kind,
      id: started,
      onEnd: (callback) => endings.push(callback),
    };
    thread.serve = async (call) => JSON.stringify(await reply(around, execution, call));
    try {
      const result = await race(thread, job, around);
      if (closed) await thread.worker.terminate();
      else idle.push(thread);
      if ('error' in result) throw new ScriptError(result.error);
      return result.value;
    } finally {
      busy.delete(thread);
      for (const end of endings) end();
    }
  }

  return {
    run,
    async close() {
      closed = true;
      await Promise.all([...idle, ...busy].map((one) => one.worker.terminate()));
    },
  };
}

async function reply(
  around: Surroundings,
  execution: Execution,
  call: string,
): Promise<ServiceReply> {
  try {
    const value = await around.serve(execution, JSON.parse(call) as ServiceCall);
    return { value: value ?? null };
  } catch (error) {
    if (error instanceof ScriptError) return { error: error.toData() };
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { error: { name: 'StandInError', message } };
  }
}

/** The job's result, or a failure when the thread dies or the time is up (the thread is then ended). */
function race(thread: Thread, job: Job, { clock, executionMs, log }: Surroundings) {
  const { worker } = thread;
  return new Promise<JobResult>((resolve, reject) => {
    const onMessage = (message: { log: string } | { result: JobResult }) => {
      if ('log' in message) log(JSON.parse(message.log) as LogLine);
      else settle(() => resolve(message.result));
    };
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(exception('The Apps Script host was closed')));
    const settle = (how: () => void) => {
      callOff();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      how();
    };
    const callOff = clock.after(executionMs, () => {
      settle(() => reject(exception('Exceeded maximum execution time')));
      void worker.terminate();
    });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

async function startThread({ bundle, clock }: Surroundings): Promise<Thread> {
  const { thread: source, world } = await threadSources();
  const { port1, port2 } = new MessageChannel();
  const data: ThreadData = {
    world,
    code: bundle.code,
    config: { sheetsSymbol: bundle.sheetsSymbol },
    signal: new SharedArrayBuffer(4),
    clock: new SharedArrayBuffer(8),
  };
  const signal = new Int32Array(data.signal);
  const ahead = new Float64Array(data.clock);
  const setClock = () => {
    ahead[0] = clock.now() - Date.now();
  };
  const worker = new Worker(source, {
    eval: true,
    workerData: { ...data, port: port2 },
    transferList: [port2],
  });
  const started: Thread = { worker, serve: () => Promise.reject(new Error('No job is running.')) };
  setClock();
  port1.on('message', async (call: string) => {
    const answer = await started.serve(call);
    setClock();
    port1.postMessage(answer);
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
  return started;
}

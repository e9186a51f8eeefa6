import type { Clock } from './clock';
import { exception, ScriptError } from './errors';
import type { Execution } from './execution';
import type { Bundle } from './manifest';
import type { Job, JobResult, ServiceCall, ServiceReply } from './protocol';
import { giveBack, type Thread, takeThread } from './threads';
import type { LogLine } from './types';

interface Surroundings {
  bundle: Bundle;
  clock: Clock;
  executionMs: number;
  simultaneous: number;
  serve(execution: Execution, call: ServiceCall): Promise<unknown>;
  log(line: LogLine): void;
}

/** Runs the script in threads: a new global scope each time, several at once, ended when too long. */
export function createRunner(around: Surroundings) {
  const busy = new Set<Thread>();
  let started = 0;
  let closed = false;

  async function run(
    job: Job,
    kind: Pick<Execution, 'screen' | 'authorisation' | 'person'>,
  ): Promise<unknown> {
    if (closed) throw exception('The Apps Script host is closed');
    if (busy.size >= around.simultaneous) {
      throw exception(
        'There are too many scripts running simultaneously for this Google user account.',
      );
    }
    const thread = await takeThread(around.bundle, around.clock);
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
      else giveBack(thread);
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
      await Promise.all([...busy].map((one) => one.worker.terminate()));
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

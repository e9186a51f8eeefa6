import { createContext, Script } from 'node:vm';
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import type { Bridge, Job, JobResult, ThreadData } from './protocol';

/**
 * Runs executions one after the other, each in a new V8 context that holds nothing but JavaScript
 * itself and the services of `world/`. Bundled to one text by `thread-source.ts`.
 */
const data = workerData as ThreadData & { port: MessagePort };
const signal = new Int32Array(data.signal);
const clock = new Float64Array(data.clock);

const bridge: Bridge = {
  ask(call) {
    Atomics.store(signal, 0, 0);
    data.port.postMessage(call);
    // The call before may wake this one too: its reply is taken as soon as the signal is set.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    const reply: unknown = receiveMessageOnPort(data.port)?.message;
    if (typeof reply !== 'string') throw new Error('The host gave no reply.');
    return reply;
  },
  log: (line) => parentPort?.postMessage({ log: line }),
  now: () => Date.now() + (clock[0] ?? 0),
};

const world = new Script(`(() => { ${data.world}\nreturn standIn.openWorld; })()`, {
  filename: 'apps-script-services.js',
});
const code = new Script(data.code, { filename: 'Code.js' });

type OpenWorld = (
  bridge: Bridge,
  config: ThreadData['config'],
) => {
  attempt(load: () => void): string | null;
  execute(job: Job): string;
};

function run(job: Job): JobResult {
  const context = createContext({});
  const openWorld = world.runInContext(context) as OpenWorld;
  const { attempt, execute } = openWorld(bridge, data.config);
  const failure = attempt(() => code.runInContext(context));
  return JSON.parse(failure ?? execute(job)) as JobResult;
}

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage({ result: run(job) });
});

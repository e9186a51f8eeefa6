import type { CallName, Calls, Hearing, ReaderPort } from './calls';
import { replySchema } from './messages';

/** Built from `entrypoints/reader.ts`. */
const READER_SCRIPT = '/reader.js';

interface Waiting {
  hearing: Hearing<CallName>;
  settle(answer: unknown): void;
  fail(error: Error): void;
}

/** The reader in a worker of its own, started when the first thing is asked. */
export function workerReader(): ReaderPort {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const start = (): Worker => {
    const started = new Worker(READER_SCRIPT);
    started.addEventListener('message', ({ data }) => take(data));
    started.addEventListener('error', ({ message }) => {
      end((one) => one.fail(new Error(message)));
    });
    return started;
  };

  function take(data: unknown): void {
    const read = replySchema.safeParse(data);
    const one = read.success ? waiting.get(read.data.id) : undefined;
    if (!read.success || one === undefined) return;
    const { id, kind, body } = read.data;
    if (kind === 'progress') one.hearing.progress?.(body);
    else if (kind === 'piece') one.hearing.piece?.(body as Calls[CallName]['piece']);
    else {
      waiting.delete(id);
      if (kind === 'answer') one.settle(body);
      else one.fail(new Error(body));
    }
  }

  function end(how: (one: Waiting) => void): void {
    worker?.terminate();
    worker = null;
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) how(one);
  }

  return {
    ask: (name, asked, hearing = {}) =>
      new Promise((settle, fail) => {
        lastId += 1;
        worker ??= start();
        waiting.set(lastId, {
          hearing: hearing as Hearing<CallName>,
          settle: settle as Waiting['settle'],
          fail,
        });
        worker.postMessage({ id: lastId, name, asked });
      }),
    stop: () => end((one) => one.settle('stopped')),
  };
}

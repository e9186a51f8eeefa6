import type { CallName, Hearing } from './calls';
import type { AskMessage, ReplyMessage } from './messages';
import { createService } from './service';

/** Makes this worker the reader: one call after the other, in the order in which they come. */
export function answerCalls(): void {
  const service = createService();
  let last: Promise<void> = Promise.resolve();
  addEventListener('message', ({ data }: MessageEvent<AskMessage>) => {
    last = last.then(() => answer(data));
  });

  async function answer<Name extends CallName>({ id, name, asked }: AskMessage<Name>) {
    const reply = (message: ReplyMessage, memory: ArrayBuffer[] = []) =>
      postMessage(message, { transfer: memory });
    const hearing: Required<Hearing<Name>> = {
      progress: (body) => reply({ id, kind: 'progress', body }),
      piece: (body, memory) => reply({ id, kind: 'piece', body }, memory),
    };
    try {
      reply({ id, kind: 'answer', body: await service[name](asked, hearing) });
    } catch (error) {
      reply({ id, kind: 'broken', body: String(error) });
    }
  }
}

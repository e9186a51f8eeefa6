import { notJsonSafe } from '../../host/json-safe';
import type { FrameAnswer, FrameRequest } from '../messages';

/**
 * `google.script` inside the frame of a sidebar or dialog. The frame has an origin of its own and
 * may only talk to the page around it, by messages.
 */
interface Handlers {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let asked = 0;

const tell = (request: FrameRequest) => window.parent.postMessage(request, '*');

function run(functionName: string, args: unknown[], handlers: Handlers) {
  const wrong = notJsonSafe(args, 'arguments');
  if (wrong) throw new TypeError(`Failed due to illegal value in property: ${wrong}`);
  asked += 1;
  waiting.set(asked, handlers);
  tell({ standIn: 'run', id: asked, functionName, args });
}

function runner(handlers: Handlers): object {
  const steps: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Handlers['success'] & object) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure'] & object) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(steps, {
    get: (_, name) =>
      typeof name === 'symbol'
        ? undefined
        : (steps[name] ?? ((...args: unknown[]) => run(name, args, handlers))),
  });
}

window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
  if (event.source !== window.parent || event.data?.standIn !== 'answer') return;
  const { id, reply } = event.data;
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (reply.ok) return handlers?.success?.(reply.value, handlers.userObject);
  const error = Object.assign(new Error(reply.message), { name: reply.name });
  if (handlers?.failure) handlers.failure(error, handlers.userObject);
  else console.error(`Uncaught at google.script.run: ${reply.message}`);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ standIn: 'close' }),
        editor: { focus: () => tell({ standIn: 'focus-editor' }) },
        setWidth: () => undefined,
        setHeight: () => undefined,
      },
    },
  },
});

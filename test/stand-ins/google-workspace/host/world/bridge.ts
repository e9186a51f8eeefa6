import type { Bridge, ServiceReply } from '../protocol';

let bridge: Bridge | undefined;

export function connect(to: Bridge) {
  bridge = to;
}

export function connected(): Bridge {
  if (!bridge) throw new Error('The world is not connected to a host.');
  return bridge;
}

/** Calls a service method of the host; counted, scope-checked, and failed on demand there. */
export function call<T>(service: string, ...args: unknown[]): T {
  const reply = JSON.parse(connected().ask(JSON.stringify({ service, args }))) as ServiceReply;
  if (!('error' in reply)) return reply.value as T;
  const error = new Error(reply.error.message);
  error.name = reply.error.name;
  if (reply.error.details) Object.assign(error, { details: reply.error.details });
  throw error;
}

/** An `Exception` raised by a service without asking the host. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

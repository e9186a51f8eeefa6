import type { LogLine } from '../types';
import { connected } from './bridge';
import { service } from './service';

function log(level: LogLine['level'], values: unknown[]) {
  const message = format(values);
  connected().log(JSON.stringify({ level, message } satisfies LogLine));
}

/** `%s` and `%d` are filled in, the rest is appended; objects print as JSON. */
function format(values: unknown[]): string {
  const rest = [...values];
  const first = rest.shift();
  const head =
    typeof first === 'string' && rest.length > 0
      ? first.replace(/%[sd]/g, (blank) => (rest.length > 0 ? print(rest.shift()) : blank))
      : print(first);
  return [head, ...rest.map(print)].join(' ');
}

function print(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export const Logger = service('Logger', {
  log: (...values: unknown[]) => log('log', values),
});

export const console = service('console', {
  log: (...values: unknown[]) => log('log', values),
  info: (...values: unknown[]) => log('info', values),
  warn: (...values: unknown[]) => log('warn', values),
  error: (...values: unknown[]) => log('error', values),
  time: () => undefined,
  timeEnd: () => undefined,
});

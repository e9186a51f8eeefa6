import type { Clock } from '../clock';
import { exception } from '../errors';
import type { Execution, Services } from '../execution';
import type { Stage } from '../stage';

/** Locks shared by all executions of the script; an execution that ends lets go of its locks. */
export function lockServices(clock: Clock, stage: Stage): Services {
  const holders = new Map<string, number>();
  const waiters = new Map<string, Set<() => void>>();

  const keyOf = (scope: string) =>
    scope === 'document' ? `document:${stage.selection()?.spreadsheetId}` : scope;

  const release = (key: string, execution: Execution) => {
    if (holders.get(key) !== execution.id) return;
    holders.delete(key);
    for (const wake of waiters.get(key) ?? []) wake();
  };

  const take = (key: string, execution: Execution): boolean => {
    const holder = holders.get(key);
    if (holder !== undefined) return holder === execution.id;
    holders.set(key, execution.id);
    execution.onEnd(() => release(key, execution));
    return true;
  };

  const wait = (scope: string, execution: Execution, timeoutMs: number): Promise<boolean> => {
    const key = keyOf(scope);
    if (take(key, execution)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const queue = waiters.get(key) ?? new Set();
      waiters.set(key, queue);
      const settle = (got: boolean) => {
        queue.delete(tryAgain);
        callOff();
        resolve(got);
      };
      const tryAgain = () => {
        if (take(key, execution)) settle(true);
      };
      const callOff = clock.after(timeoutMs, () => settle(false));
      queue.add(tryAgain);
      execution.onEnd(() => settle(false));
    });
  };

  const hasDocument = () => stage.selection() !== null;
  return {
    'LockService.getDocumentLock': hasDocument,
    'LockService.getScriptLock': () => true,
    'LockService.getUserLock': () => true,
    'Lock.tryLock': (execution, scope: string, timeoutMs: number) =>
      wait(scope, execution, timeoutMs),
    'Lock.waitLock': async (execution, scope: string, timeoutMs: number) => {
      if (await wait(scope, execution, timeoutMs)) return;
      throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    'Lock.releaseLock': (execution, scope: string) => release(keyOf(scope), execution),
    'Lock.hasLock': (execution, scope: string) => holders.get(keyOf(scope)) === execution.id,
  };
}

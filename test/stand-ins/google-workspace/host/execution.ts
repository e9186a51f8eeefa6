import type { Caller } from '../store-types';
import type { ScriptUser } from './types';

/** Who runs a script, and with whose rights in the workbooks. */
export interface Person {
  user: ScriptUser;
  caller: Caller;
}

/** One run of a function of the script, as the services see it. */
export interface Execution {
  id: number;
  /** Of a trigger: who made it. */
  person: Person;
  /** Only menu items, the sidebar and onOpen can reach the person's screen. */
  screen: 'with-ui' | 'without-ui';
  authorisation: 'authorised' | 'simple-trigger';
  /** Called when the run has ended, in whatever way. */
  onEnd(callback: () => void): void;
}

/** Service methods by their name; each gets the execution and the call's arguments. */
export type Services = Record<string, (execution: Execution, ...args: never[]) => unknown>;

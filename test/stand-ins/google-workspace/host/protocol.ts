import type { ScriptErrorData } from './errors';

/**
 * What the thread that runs a script and the main thread say to each other. The script's world only
 * knows `Bridge`; everything crosses as JSON text, so that no object of Node reaches the script.
 */
export interface Bridge {
  /** Sends a `ServiceCall` and blocks until its `ServiceReply` is there. */
  ask(call: string): string;
  /** Sends a `LogLine` without waiting. */
  log(line: string): void;
  now(): number;
}

export interface ServiceCall {
  service: string;
  args: unknown[];
}

export type ServiceReply = { value: unknown } | { error: ScriptErrorData };

/** What differs from script to script. */
export interface WorldConfig {
  /** The global names of the advanced services, null when the manifest does not enable one. */
  sheetsSymbol: string | null;
  driveSymbol: string | null;
}

/** One execution, as it is handed to a thread. */
export interface Job {
  functionName: string;
  /** JSON of the arguments. */
  args: string;
  /** How it was called: decides the event object and what may be returned. */
  by: 'script-run' | 'open' | 'menu' | 'trigger' | 'edit' | 'web';
}

/** What the event of an edit trigger is made of; `args` of a job `by` 'edit' hold nothing else. */
export interface EditEvent {
  sheetId: number;
  /** A1 notation inside the sheet. */
  range: string;
  /** Only of one typed cell: what stands there now, and what stood there; absent when empty. */
  value?: string;
  oldValue?: string;
  /** Of who edited; "" where Google does not tell. */
  email: string;
  triggerUid: string;
}

export type JobResult = { value: unknown } | { error: ScriptErrorData };

export interface ThreadData {
  world: string;
  code: string;
  config: WorldConfig;
  /** Two Int32: [0] is set to 1 when a reply is in the port. */
  signal: SharedArrayBuffer;
  /** One Float64: the host's clock minus real time, in milliseconds. */
  clock: SharedArrayBuffer;
}

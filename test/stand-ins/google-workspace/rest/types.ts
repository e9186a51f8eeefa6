import type { WorkbookStore } from '../store-types';

/** How many calls a user may make a minute, and the clock (milliseconds) that measures it. */
export interface RestQuota {
  readsPerMinute: number;
  writesPerMinute: number;
  now: () => number;
}

/** Google's own limits: 60 reads and 60 writes a minute for each user. */
export const googleRestQuota: RestQuota = {
  readsPerMinute: 60,
  writesPerMinute: 60,
  now: Date.now,
};

export interface SheetsRestOptions {
  store: WorkbookStore;
  /** A free port is taken when missing. */
  port?: number;
  /** Google's limits when missing. */
  quota?: RestQuota | 'off';
}

/** The `nth` call from now on (1 is the next) whose "METHOD path" matches is answered with `status`. */
export interface PlannedFailure {
  match?: RegExp;
  nth: number;
  status: number;
}

/** A running stand-in of sheets.googleapis.com. */
export interface SheetsRest {
  /** For the `rootUrl` of Google's client; ends with a slash. */
  url: string;
  close(): Promise<void>;
  /** Every call so far, refused ones too; the path is decoded and has no query. */
  calls(): { method: string; path: string }[];
  failNext(failure: PlannedFailure): void;
}

/** A request header that names the person (e-mail) for whom the call edits; missing means the owner. */
export const actingUserHeader = 'x-acting-user';

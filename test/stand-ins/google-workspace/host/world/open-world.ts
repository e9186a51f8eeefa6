import { notJsonSafe } from '../json-safe';
import type { Bridge, EditEvent, Job, JobResult, WorldConfig } from '../protocol';
import type { WebAppAnswer } from '../types';
import { ContentService, isTextOutput, knownUser, MailApp, Session } from './account-services';
import { connect } from './bridge';
import { Drive } from './drive';
import { HtmlService, isHtmlOutput } from './html-service';
import { console, Logger } from './logging';
import { ScriptApp } from './script-app';
import { Sheets } from './sheets';
import { activeSpreadsheet, SpreadsheetApp } from './spreadsheet-app';
import { CacheService, LockService, PropertiesService } from './state-services';
import { UrlFetchApp } from './url-fetch-app';
import { Utilities } from './utilities';

/** Globals of V8 that Apps Script does not have. */
const NOT_IN_APPS_SCRIPT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/**
 * Puts the services on the global scope of the context it is evaluated in. `attempt` loads
 * `Code.js`, `execute` runs one function of it; both answer with JSON of a `JobResult`.
 */
export function openWorld(bridge: Bridge, config: WorldConfig) {
  connect(bridge);
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of NOT_IN_APPS_SCRIPT) delete scope[name];
  keepTime(bridge);
  Object.assign(scope, {
    SpreadsheetApp,
    UrlFetchApp,
    LockService,
    PropertiesService,
    CacheService,
    HtmlService,
    Session,
    MailApp,
    ScriptApp,
    ContentService,
    Utilities,
    Logger,
    console,
  });
  if (config.sheetsSymbol !== null) scope[config.sheetsSymbol] = Sheets;
  if (config.driveSymbol !== null) scope[config.driveSymbol] = Drive;
  return {
    /** Loads the script: JSON of the failure, or null. */
    attempt(load: () => void): string | null {
      const result = resultJson(load);
      return 'error' in (JSON.parse(result) as JobResult) ? result : null;
    },
    execute: (job: Job) => resultJson(() => resultOf(job, invoke(scope, job))),
  };
}

/** Makes `Date` follow the host's clock, which `Utilities.sleep` moves. */
function keepTime(bridge: Bridge) {
  const RealDate = Date;
  RealDate.now = () => Math.floor(bridge.now());
  const clockDate = new Proxy(RealDate, {
    construct: (target, args: [], newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [RealDate.now()], newTarget) as Date,
    apply: () => new RealDate(RealDate.now()).toString(),
  });
  RealDate.prototype.constructor = clockDate;
  globalThis.Date = clockDate;
}

function invoke(scope: Record<string, unknown>, job: Job): unknown {
  const called = scope[job.functionName];
  if (typeof called !== 'function') {
    throw new Error(`Script function not found: ${job.functionName}`);
  }
  return called(...argumentsOf(job));
}

/** The event object, where the kind of call has one of its own, and the arguments. */
function argumentsOf(job: Job): unknown[] {
  const args = JSON.parse(job.args) as unknown[];
  if (job.by === 'edit') return [editEvent(args[0] as EditEvent)];
  if (job.by !== 'open') return args;
  const source = activeSpreadsheet('SpreadsheetApp.getActiveSpreadsheet');
  return [{ authMode: ScriptApp.AuthMode.LIMITED, source, user: Session.getActiveUser() }, ...args];
}

/** The keys that Google leaves out are left out here. */
function editEvent({ sheetId, range, email, ...told }: EditEvent) {
  const source = activeSpreadsheet('SpreadsheetApp.getActiveSpreadsheet');
  const sheet = source?.getSheetById(sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  return {
    authMode: ScriptApp.AuthMode.FULL,
    range: sheet.getRange(range),
    source,
    user: knownUser(email),
    ...told,
  };
}

function resultOf(job: Job, value: unknown): unknown {
  if (job.by === 'web') return webAnswer(job, value);
  if (job.by !== 'script-run') return null;
  const wrong = notJsonSafe(value, 'result');
  if (wrong === null) return value ?? null;
  throw new TypeError(`${job.functionName}: google.script.run cannot return this: ${wrong}`);
}

function webAnswer(job: Job, value: unknown): WebAppAnswer {
  if (isHtmlOutput(value)) {
    return { kind: 'html', content: value.getContent(), mimeType: 'text/html' };
  }
  if (isTextOutput(value)) {
    const types: Record<string, string> = {
      JSON: 'application/json',
      CSV: 'text/csv',
      XML: 'application/xml',
    };
    const mimeType = types[String(value.getMimeType())] ?? 'text/plain';
    return { kind: 'text', content: value.getContent(), mimeType };
  }
  throw new Error(
    value === undefined || value === null
      ? 'The script completed but did not return anything.'
      : `The script completed but the returned value of ${job.functionName} is not a supported return type.`,
  );
}

/** JSON of what `run` gives or throws. */
function resultJson(run: () => unknown): string {
  try {
    return JSON.stringify({ value: run() ?? null });
  } catch (thrown) {
    return JSON.stringify({ error: errorData(thrown) });
  }
}

function errorData(thrown: unknown) {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown) };
  const details = (thrown as { details?: unknown }).details;
  return {
    name: thrown.name,
    message: thrown.message,
    ...(thrown.stack ? { stack: thrown.stack } : {}),
    ...(details === undefined ? {} : { details }),
  };
}

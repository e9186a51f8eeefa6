import type { PlannedFailure as FetchFailure } from '../rest';
import type { Caller, WorkbookStore } from '../store-types';
import type { Clock } from './clock';
import type { DriveFile } from './drive/drive-files';
import type { SharingRules } from './drive/share-file';

export interface ScriptUser {
  email: string;
  timeZone: string;
}

/** Google's limits (https://developers.google.com/apps-script/guides/services/quotas). */
export interface Quotas {
  /** Run time of one execution, in milliseconds. */
  executionMs: number;
  simultaneousExecutions: number;
  /** Sheets API calls per user and minute. */
  readsPerMinute: number;
  writesPerMinute: number;
  mailRecipientsPerDay: number;
  urlFetchesPerDay: number;
  /** Google names no number; tests set one. */
  sharesPerDay: number;
  urlFetchBytes: number;
  urlLength: number;
  propertyBytes: number;
  propertyStoreBytes: number;
  cacheBytes: number;
}

export const GOOGLE_QUOTAS: Quotas = {
  executionMs: 6 * 60_000,
  simultaneousExecutions: 30,
  readsPerMinute: 60,
  writesPerMinute: 60,
  mailRecipientsPerDay: 100,
  urlFetchesPerDay: 20_000,
  sharesPerDay: Number.POSITIVE_INFINITY,
  urlFetchBytes: 50 * 1024 * 1024,
  urlLength: 2 * 1024,
  propertyBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheBytes: 100 * 1024,
};

export interface HostOptions {
  store: WorkbookStore;
  /** Holds `Code.js`, `appsscript.json` and the HTML files, as pushed by clasp. */
  bundleFolder: string;
  user?: ScriptUser;
  /** An editor is kept out of protected ranges that do not name them; by default the owner. */
  actsAs?: 'owner' | 'editor';
  quotas?: Partial<Quotas>;
  clock?: Clock;
  /** Whom files may be shared with; anybody when left out. */
  sharing?: Partial<SharingRules>;
  /** Where the web app is served; `ScriptApp.getService().getUrl()`. */
  webAppUrl?: string;
  /** The name under "Extensions" that the add-on menu gets. */
  addonName?: string;
}

export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; items: MenuItem[] };

/** A menu the script added: under "Extensions" (`addon`) or in the menu bar (`bar`). */
export interface ScriptMenu {
  place: 'addon' | 'bar';
  label: string;
  items: MenuItem[];
}

export interface ShownHtml {
  title: string;
  html: string;
  width: number | null;
  height: number | null;
}

export interface Asked {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  buttons: string[];
}

/** What the person did with a dialog: the button's name (`YES`, `OK`, `CLOSE` …), and typed text. */
export interface Answer {
  button: string;
  text?: string;
}

export type ShownDialog = (Asked & { answer: Answer }) | ({ kind: 'modal' } & ShownHtml);

export interface Toast {
  message: string;
  title: string;
  seconds: number;
}

export interface Selection {
  spreadsheetId: string;
  sheetId: number;
  /** A1 notation inside the sheet. */
  range: string;
}

export interface SentMail {
  to: string;
  subject: string;
  body: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  replyTo?: string;
  name?: string;
}

export interface Trigger {
  id: string;
  /** E-mail of who made it: it runs with her rights. */
  owner: string;
  functionName: string;
  /** CLOCK, ON_OPEN, ON_EDIT, ON_CHANGE, ON_FORM_SUBMIT */
  eventType: string;
  /** The spreadsheet's id, or null for a clock trigger. */
  sourceId: string | null;
  /** How a clock trigger was set up: `{ everyHours: 1 }`. */
  schedule: Record<string, number | string>;
}

/** Cells that a person changes in the grid in one go. */
export interface PersonEdit {
  spreadsheetId: string;
  sheetId: number;
  /** Zero-based; `text` is what would be typed, "" empties the cell. */
  cells: { row: number; column: number; text: string }[];
  /** Of pasted cells, as of several ones, Google tells triggers neither the old nor the new value. */
  how: 'typed' | 'pasted';
  caller: Caller;
  /** Of who edits, as triggers are told; "" where Google does not tell. */
  email: string;
}

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  message: string;
}

export interface PlannedFailure {
  /** As `calls()` names it: `Sheets.Spreadsheets.batchUpdate`. */
  service: string;
  /** 1 fails the next call, 2 the one after. */
  nth: number;
  message: string;
  /** HTTP status of a failing call of an advanced service; 500 when left out. */
  code?: number;
  /** The reason of its error; backendError when left out. */
  reason?: string;
}

/** An HTTP request that reached the web app. */
export interface WebAppRequest {
  queryString?: string;
  pathInfo?: string;
  contents?: string;
  contentType?: string;
}

export interface WebAppAnswer {
  kind: 'html' | 'text';
  content: string;
  mimeType: string;
}

/** What a page around the host must show. */
export type HostEvent =
  | { type: 'menu'; menus: ScriptMenu[] }
  | { type: 'sidebar'; sidebar: ShownHtml | null }
  | { type: 'modal'; modal: ShownHtml | null }
  | { type: 'toast'; toast: Toast }
  | { type: 'selection'; selection: Selection };

export interface AppsScriptHost {
  /** Makes it the active spreadsheet, as opening its tab does, and runs `onOpen`. */
  openSpreadsheet(spreadsheetId: string): Promise<void>;
  /** What the person has selected; a script's `activate` moves it too. */
  select(selection: { sheetId: number; range: string }): void;
  selection(): Selection | null;
  /** Calls a function of the script as `google.script.run` does; rejects with `ScriptError`. */
  run(functionName: string, ...args: unknown[]): Promise<unknown>;
  menu(): ScriptMenu[];
  /** Runs the menu item with this label. */
  clickMenu(label: string): Promise<void>;
  sidebar(): ShownHtml | null;
  closeSidebar(): void;
  closeModal(): void;
  dialogs(): ShownDialog[];
  toasts(): Toast[];
  /** Queues what the person will answer to the next alert or prompt. */
  answer(answer: Answer): void;
  /** Asks a real person once the queue is empty; returns the way to stop. */
  onAsk(ask: (asked: Asked) => Promise<Answer>): () => void;
  onEvent(listener: (event: HostEvent) => void): () => void;
  doGet(request?: WebAppRequest): Promise<WebAppAnswer>;
  doPost(request?: WebAppRequest): Promise<WebAppAnswer>;
  /** The files that the script made through Drive. */
  driveFiles(): DriveFile[];
  mails(): SentMail[];
  triggers(): Trigger[];
  fireTrigger(id: string): Promise<void>;
  /** As people do on Google's page of triggers. */
  removeTriggers(): void;
  /** Another person is at the screen from now on: her triggers, properties and rights. */
  become(user: ScriptUser, actsAs: 'owner' | 'editor'): void;
  /**
   * Enters cells as the grid does, then runs the edit triggers of that spreadsheet; a trigger that
   * fails only leaves a line in `logs`. Rejects with the store's refusal of a protected cell.
   */
  edit(edit: PersonEdit): Promise<void>;
  /** How often each service method was called since the start or `resetCalls`. */
  calls(): Record<string, number>;
  resetCalls(): void;
  failCall(failure: PlannedFailure): void;
  /** Answers the n-th HTTP request that `UrlFetchApp` makes and that matches with an HTTP status. */
  failFetch(failure: FetchFailure): Promise<void>;
  logs(): LogLine[];
  close(): Promise<void>;
}

import { randomUUID } from 'node:crypto';
import { type SheetsRest, startSheetsRest } from '../rest';
import { buildServices } from './build-services';
import { createClock } from './clock';
import { driveOf } from './drive/drive-files';
import { ANYBODY } from './drive/share-file';
import { enterCells } from './edits';
import { exception, ScriptError } from './errors';
import type { Execution, Person } from './execution';
import { createCallBook } from './fault-plan';
import { notJsonSafe } from './json-safe';
import { readBundle } from './manifest';
import type { EditEvent, Job, ServiceCall } from './protocol';
import { createRunner } from './runner';
import { createScopeGuard } from './scopes';
import { readFacts } from './services/spreadsheet';
import { createStage } from './stage';
import {
  type AppsScriptHost,
  GOOGLE_QUOTAS,
  type HostOptions,
  type LogLine,
  type MenuItem,
  type ScriptUser,
  type Trigger,
  type WebAppAnswer,
  type WebAppRequest,
} from './types';
import { webEvent } from './web-event';

export { createClock } from './clock';
export { ScriptError } from './errors';
export * from './types';

export const SOMEONE = { email: 'nguoi.dung@vi-du.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' };

/** What an execution may do, by how it was called. */
const RIGHTS = {
  'script-run': { screen: 'with-ui', authorisation: 'authorised' },
  menu: { screen: 'with-ui', authorisation: 'authorised' },
  open: { screen: 'with-ui', authorisation: 'simple-trigger' },
  trigger: { screen: 'without-ui', authorisation: 'authorised' },
  edit: { screen: 'without-ui', authorisation: 'authorised' },
  web: { screen: 'without-ui', authorisation: 'authorised' },
} as const satisfies Record<Job['by'], Pick<Execution, 'screen' | 'authorisation'>>;

/**
 * Runs the add-on bundle as Apps Script would: one global scope, made anew for every execution,
 * synchronous services, Google's quotas and scopes. The bundle is read once, here. The script's
 * `Date` has the time zone of this process, not the manifest's.
 */
export async function createAppsScriptHost(options: HostOptions): Promise<AppsScriptHost> {
  const { store, bundleFolder, clock = createClock() } = options;
  let atScreen = personOf(options.user ?? SOMEONE, options.actsAs ?? 'owner');
  const owners = new Map<string, Person>();
  const bundle = await readBundle(bundleFolder);
  const quotas = { ...GOOGLE_QUOTAS, ...options.quotas };
  const stage = createStage(options.addonName ?? 'Thi Đua Số');
  const book = createCallBook();
  const scopes = createScopeGuard(bundle.manifest.oauthScopes);
  const logs: LogLine[] = [];
  let rest: Promise<SheetsRest> | undefined;
  const startedRest = () => {
    rest ??= startSheetsRest({ store, quota: 'off' });
    return rest;
  };
  const { services, mails, triggers } = buildServices({
    store,
    bundle,
    bundleFolder,
    stage,
    clock,
    quotas,
    scopes,
    sharing: { ...ANYBODY, ...options.sharing },
    token: `stand-in-${randomUUID()}`,
    webAppUrl: options.webAppUrl ?? null,
    sheetsApi: async () => (await startedRest()).url,
  });

  const runner = createRunner({
    bundle,
    clock,
    executionMs: quotas.executionMs,
    simultaneous: quotas.simultaneousExecutions,
    log: (line) => logs.push(line),
    async serve(execution: Execution, { service, args }: ServiceCall) {
      const method = services[service];
      if (!method) throw exception(`${service} is not in the stand-in`);
      scopes.check(service, execution.authorisation);
      book.note(service);
      return method(execution, ...(args as never[]));
    },
  });

  const call = (
    by: Job['by'],
    functionName: string,
    args: unknown[] = [],
    person: Person = atScreen,
  ) => {
    owners.set(person.user.email, person);
    return runner.run({ functionName, args: JSON.stringify(args), by }, { ...RIGHTS[by], person });
  };

  /** Runs a trigger with the rights of who made it; nobody is there to be told of a failure. */
  const fire = async (trigger: Trigger, by: 'trigger' | 'edit', event: object) => {
    const owner = owners.get(trigger.owner) ?? atScreen;
    await call(by, trigger.functionName, [{ ...event, triggerUid: trigger.id }], owner);
  };

  const webApp = async (functionName: string, request: WebAppRequest = {}) =>
    (await call('web', functionName, [webEvent(request)])) as WebAppAnswer;

  return {
    async openSpreadsheet(spreadsheetId) {
      const { sheets } = await readFacts(store, spreadsheetId);
      const first = sheets.find((one) => !one.hidden) ?? sheets[0];
      stage.select({ spreadsheetId, sheetId: first?.sheetId ?? 0, range: 'A1' }, 'person');
      stage.clear();
      if (/function\s+onOpen\s*\(/.test(bundle.code)) await call('open', 'onOpen');
    },
    select(next) {
      const current = stage.selection();
      if (current) stage.select({ ...current, ...next }, 'person');
    },
    selection: stage.selection,
    async run(functionName, ...args) {
      refuseCall(functionName, args);
      return call('script-run', functionName, args);
    },
    menu: stage.menus,
    async clickMenu(label) {
      const found = stage.menus().flatMap((menu) => itemsNamed(menu.items, label))[0];
      if (found === undefined) throw new Error(`No menu item is called "${label}".`);
      await call('menu', found);
    },
    sidebar: stage.sidebar,
    closeSidebar: () => stage.showSidebar(null),
    closeModal: stage.closeModal,
    dialogs: stage.dialogs,
    toasts: stage.toasts,
    answer: stage.answer,
    onAsk: stage.onAsk,
    onEvent: stage.onEvent,
    doGet: (request) => webApp('doGet', request),
    doPost: (request) => webApp('doPost', request),
    driveFiles: () => [...driveOf(store).values()],
    mails: () => [...mails],
    triggers: () => [...triggers],
    async fireTrigger(id) {
      const found = triggers.find((one) => one.id === id);
      if (!found) throw new Error(`There is no trigger ${id}.`);
      await fire(found, 'trigger', {});
    },
    removeTriggers() {
      triggers.length = 0;
    },
    become(user, actsAs) {
      atScreen = personOf(user, actsAs);
    },
    async edit(edit) {
      const event: Omit<EditEvent, 'triggerUid'> = await enterCells(store, edit);
      const due = triggers.filter(
        ({ eventType, sourceId }) => eventType === 'ON_EDIT' && sourceId === edit.spreadsheetId,
      );
      for (const trigger of due) {
        await fire(trigger, 'edit', event).catch((error: unknown) => {
          logs.push({ level: 'error', message: String(error) });
        });
      }
    },
    calls: book.counts,
    resetCalls: book.resetCounts,
    failCall: book.plan,
    failFetch: async (failure) => (await startedRest()).failNext(failure),
    logs: () => [...logs],
    async close() {
      await runner.close();
      await (await rest)?.close();
    },
  };
}

const personOf = (user: ScriptUser, actsAs: 'owner' | 'editor'): Person => ({
  user,
  caller: actsAs === 'editor' ? { asUser: user.email } : {},
});

/** Refuses what `google.script.run` refuses before the script is started. */
function refuseCall(functionName: string, args: unknown[]) {
  if (functionName.endsWith('_')) {
    throw new ScriptError({ name: 'Error', message: `${functionName} is private` });
  }
  const wrong = notJsonSafe(args, 'arguments');
  if (!wrong) return;
  const message = `${functionName}: google.script.run cannot pass this: ${wrong}`;
  throw new ScriptError({ name: 'TypeError', message });
}

/** The functions of all items with this label, submenus included. */
function itemsNamed(items: MenuItem[], label: string): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'menu') return itemsNamed(item.items, label);
    return item.kind === 'item' && item.label === label ? [item.functionName] : [];
  });
}

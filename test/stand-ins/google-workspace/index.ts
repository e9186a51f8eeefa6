import { join } from 'node:path';
import { type AppsScriptHost, createAppsScriptHost, type HostOptions, SOMEONE } from './host';
import { startPageServer } from './page/server';
import { type SheetsRest, startSheetsRest } from './rest';
import { openWorkbookStore } from './store';
import type { WorkbookStore } from './store-types';

export * from './host/types';
export type { WorkbookStore } from './store-types';

export interface GoogleWorkspaceOptions extends Omit<HostOptions, 'store' | 'webAppUrl'> {
  /** The state is kept here, and found again at the next start. */
  folder: string;
  /** Of the page; a free one when missing. */
  port?: number;
  /**
   * Who edits in the page's grid: by default an editor, whom protected ranges keep out unless they
   * name the user's e-mail.
   */
  edits?: 'as-owner' | 'as-editor';
}

export interface GoogleWorkspace {
  /** The page that lists the workbooks. */
  url: string;
  store: WorkbookStore;
  host: AppsScriptHost;
  /** The Sheets API on loopback, for Google's own client. */
  rest: SheetsRest;
  /** The address of a workbook's page. */
  open(spreadsheetId: string): string;
  /** Forgets every workbook. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the local stand-in of Google Sheets: stored workbooks, the Sheets API, the Apps Script
 * host with the add-on's bundle, and a page with Univer's grid beside the real sidebar. Everything
 * listens on loopback only.
 */
export async function startGoogleWorkspace(
  options: GoogleWorkspaceOptions,
): Promise<GoogleWorkspace> {
  const { folder, port = 0, edits = 'as-editor', ...hostOptions } = options;
  const store = await openWorkbookStore(join(folder, 'workbooks'));
  const rest = await startSheetsRest({ store });
  const person = (options.user ?? SOMEONE).email;
  const page = await startPageServer({
    store,
    port,
    person,
    caller: edits === 'as-owner' ? {} : { asUser: person },
    makeHost: (webAppUrl) => createAppsScriptHost({ ...hostOptions, store, webAppUrl }),
  });
  return {
    url: `${page.url}/`,
    store,
    host: page.host,
    rest,
    open: (spreadsheetId) => `${page.url}/spreadsheets/d/${encodeURIComponent(spreadsheetId)}/edit`,
    reset: () => store.reset(),
    async close() {
      await page.close();
      await page.host.close();
      await rest.close();
      await store.close();
    },
  };
}

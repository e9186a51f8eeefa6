import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { AppsScriptHost } from '../host';
import type { Caller, WorkbookStore } from '../store-types';
import { type ClientBundle, clientBundle } from './client-bundle';
import { obey } from './commands';
import { editorPage, framedHtml, listPage } from './html';
import type { OpenedWorkbook, PageEvent } from './messages';
import { createViewers } from './viewers';
import { toWorkbookData } from './workbook-data';

interface PageServerOptions {
  store: WorkbookStore;
  /** The host is made once the address of its web app is known. */
  makeHost(webAppUrl: string): Promise<AppsScriptHost>;
  caller: Caller;
  /** Who edits, as the page names them. */
  person: string;
  port: number;
}

interface Site extends Omit<PageServerOptions, 'port' | 'makeHost'> {
  host: AppsScriptHost;
  bundle: ClientBundle;
  viewers: ReturnType<typeof createViewers>;
}

const WEB_APP = '/macros/s/stand-in/exec';

/** Serves the workbooks' pages and the web app, on loopback only. */
export async function startPageServer(options: PageServerOptions) {
  const bundle = await clientBundle();
  const viewers = createViewers();
  let site: Site | undefined;
  const server = createServer((request, response) => {
    if (!site) return void response.writeHead(503).end();
    answer(site, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((listening) => server.listen(options.port, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host = await options.makeHost(url + WEB_APP);
  site = { ...options, host, bundle, viewers };

  const stops = [
    options.store.onChange((id) => viewers.tell({ type: 'workbook' }, id)),
    host.onEvent((event) => viewers.tell(framed(event, bundle))),
    host.onAsk(viewers.ask),
  ];
  return {
    url,
    host,
    async close() {
      for (const stop of stops) stop();
      viewers.close();
      await new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      });
    },
  };
}

function framed(event: PageEvent, { sidebarBridge }: ClientBundle): PageEvent {
  if (event.type === 'sidebar') {
    return { ...event, sidebar: framedHtml(event.sidebar, sidebarBridge) };
  }
  if (event.type === 'modal') return { ...event, modal: framedHtml(event.modal, sidebarBridge) };
  return event;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname);
  if (!isOurs(request)) return response.writeHead(403).end();
  if (path === '/') return sendHtml(response, listPage(await site.store.list()));
  if (path === WEB_APP) return answerWebApp(site, request, response, url);
  const client = /^\/client\/(page\.(?:js|css))$/.exec(path);
  if (client?.[1]) return sendFile(response, join(site.bundle.folder, client[1]));
  const editor = /^\/spreadsheets\/d\/([^/]+)\/edit$/.exec(path);
  if (editor?.[1]) {
    await site.host.openSpreadsheet(editor[1]);
    return sendHtml(response, editorPage(editor[1]));
  }
  const [, id, what] = /^\/api\/([^/]+)\/(workbook|command|events)$/.exec(path) ?? [];
  if (!id) return response.writeHead(404).end();
  if (what === 'events') return site.viewers.add(response, id);
  if (site.host.selection()?.spreadsheetId !== id) await site.host.openSpreadsheet(id);
  if (what === 'workbook') return sendJson(response, await opened(site, id));
  if (request.method !== 'POST') return response.writeHead(405).end();
  return sendJson(response, await obey(site, id, JSON.parse(await text(request))));
}

async function opened({ store, host, bundle, person }: Site, id: string): Promise<OpenedWorkbook> {
  return {
    workbook: toWorkbookData(await store.get(id, { includeGridData: true })),
    menus: host.menu(),
    sidebar: framedHtml(host.sidebar(), bundle.sidebarBridge),
    person,
  };
}

/** Another site's page must not reach the stand-in, neither by its name nor by a form. */
function isOurs({ headers, method }: IncomingMessage): boolean {
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '')) return false;
  return (
    method === 'GET' || headers.origin === undefined || headers.origin.endsWith(`//${headers.host}`)
  );
}

async function answerWebApp(
  { host }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const queryString = url.search.slice(1);
  const contentType = request.headers['content-type'] ?? 'text/plain';
  const { content, mimeType } =
    request.method === 'POST'
      ? await host.doPost({ queryString, contents: await text(request), contentType })
      : await host.doGet({ queryString });
  response.writeHead(200, { 'content-type': `${mimeType}; charset=utf-8` }).end(content);
}

const sendHtml = (response: ServerResponse, html: string) =>
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);

const sendJson = (response: ServerResponse, value: unknown) =>
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));

function sendFile(response: ServerResponse, path: string) {
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
  createReadStream(path).pipe(response);
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseMask, pick } from '../store/field-mask';
import { SheetsApiError } from '../store-types';
import { CallQuota } from './call-quota';
import { type CallKind, errorBody, plannedRefusal } from './error-body';
import { answerJson, readJson } from './json-http';
import { checkQuery, routeOf } from './routes';
import {
  actingUserHeader,
  googleRestQuota,
  type PlannedFailure,
  type SheetsRest,
  type SheetsRestOptions,
} from './types';

/** Serves `store` on loopback over the paths of sheets.googleapis.com. */
export async function startSheetsRest(options: SheetsRestOptions): Promise<SheetsRest> {
  const { store, port = 0, quota = googleRestQuota } = options;
  const counted = new CallQuota(quota);
  const made: { method: string; path: string }[] = [];
  const planned: { failure: PlannedFailure; left: number }[] = [];

  const refusePlanned = (call: string, kind: CallKind): void => {
    for (const plan of planned.filter(({ failure }) => failure.match?.test(call) ?? true)) {
      plan.left--;
      if (plan.left > 0) continue;
      planned.splice(planned.indexOf(plan), 1);
      throw plannedRefusal(plan.failure.status, kind);
    }
  };

  const answer = async (request: IncomingMessage): Promise<object> => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://loopback');
    const method = request.method ?? 'GET';
    const path = decodeURIComponent(pathname);
    made.push({ method, path });
    const found = routeOf(method, pathname);
    if (!found) {
      const message = `The requested URL ${pathname} was not found on this server.`;
      throw new SheetsApiError(404, 'NOT_FOUND', message);
    }
    const { route, parts } = found;
    refusePlanned(`${method} ${path}`, route.kind);
    counted.take(userOf(request, query), route.kind);
    checkQuery(route, query);
    const body = (await readJson(request)) ?? {};
    const acting = request.headers[actingUserHeader];
    const caller = typeof acting === 'string' ? { asUser: acting } : {};
    const answered = await route.answer(store, parts, { query, body, caller });
    const fields = query.get('fields');
    return fields ? pick(answered, parseMask(fields)) : answered;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await answerJson(request, response, 200, await answer(request));
    } catch (error) {
      const refusal =
        error instanceof SheetsApiError
          ? error
          : new SheetsApiError(500, 'INTERNAL', `Internal error encountered. ${String(error)}`);
      await answerJson(request, response, refusal.code, errorBody(refusal));
    }
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    calls: () => [...made],
    failNext: (failure) => planned.push({ failure, left: failure.nth }),
    close: () =>
      new Promise((closed, failed) => {
        server.close((error) => (error ? failed(error) : closed()));
        server.closeAllConnections();
      }),
  };
}

/** Whom the quota counts a call for: who it acts for, or whoever holds the token or key. */
const userOf = (request: IncomingMessage, query: URLSearchParams): string =>
  String(
    request.headers[actingUserHeader] ??
      query.get('quotaUser') ??
      request.headers.authorization ??
      query.get('key') ??
      'anyone',
  );

import { actingUserHeader } from '../../rest';
import type { Caller } from '../../store-types';
import { exception } from '../errors';
import type { Execution, Services } from '../execution';
import { type QuotaWindows, sheetsQuotaMessage } from '../quota-windows';
import type { ScopeGuard } from '../scopes';
import type { Quotas } from '../types';

export interface FetchRequest {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  payload?: string;
  contentType?: string;
  muteHttpExceptions?: boolean;
}

export interface FetchAnswer {
  code: number;
  text: string;
  headers: Record<string, string>;
}

interface Surroundings {
  /** The base address of the loopback Sheets API. */
  sheetsApi: () => Promise<string>;
  allowList: string[] | undefined;
  /** The token that `ScriptApp.getOAuthToken` gives. */
  token: string;
  scopes: ScopeGuard;
  quota: QuotaWindows;
  quotas: Quotas;
}

const SHEETS_API = 'https://sheets.googleapis.com';

/** `UrlFetchApp`: reaches the Sheets API v4 and nothing else. */
export function urlFetchServices(around: Surroundings): Services {
  const fetchAll = async ({ person }: Execution, requests: FetchRequest[]) => {
    for (const request of requests) refuse(request, around);
    if (!around.quota.urlFetch.take(requests.length)) {
      throw exception('Service invoked too many times for one day: urlfetch.');
    }
    const answers = await Promise.all(requests.map((one) => answer(one, person.caller, around)));
    requests.forEach((request, index) => {
      const given = answers[index];
      if (given && given.code >= 400 && !request.muteHttpExceptions) {
        throw exception(
          `Request failed for ${SHEETS_API} returned code ${given.code}. Truncated server response: ${given.text.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
        );
      }
    });
    return answers;
  };
  return { 'UrlFetchApp.fetch': fetchAll, 'UrlFetchApp.fetchAll': fetchAll };
}

function refuse({ url, payload = '' }: FetchRequest, { allowList, quotas }: Surroundings) {
  if (url.length > quotas.urlLength) {
    throw exception('Limit Exceeded: URLFetch URL Length.');
  }
  if (Buffer.byteLength(payload) > quotas.urlFetchBytes) {
    throw exception('Limit Exceeded: URLFetch POST Size.');
  }
  if (allowList && !allowList.some((prefix) => url.startsWith(prefix))) {
    throw exception(
      `The URL ${url} does not match any prefix of urlFetchWhitelist in the manifest`,
    );
  }
  if (!url.startsWith(`${SHEETS_API}/v4/`)) {
    throw exception(`${url} is not in the stand-in: only ${SHEETS_API}/v4/ can be reached`);
  }
}

async function answer(
  request: FetchRequest,
  caller: Caller,
  around: Surroundings,
): Promise<FetchAnswer> {
  const method = (request.method ?? 'get').toUpperCase();
  const access = method === 'GET' ? 'read' : 'write';
  const authorization = Object.entries(request.headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'authorization',
  )?.[1];
  if (authorization !== `Bearer ${around.token}`) {
    return refusal(
      401,
      'UNAUTHENTICATED',
      'Request is missing required authentication credential.',
    );
  }
  if (!around.scopes.tokenMay(access)) {
    return refusal(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
  }
  if (!around.quota[access].take()) {
    return refusal(429, 'RESOURCE_EXHAUSTED', sheetsQuotaMessage(access));
  }
  const url = new URL(request.url.slice(SHEETS_API.length), await around.sheetsApi());
  const response = await fetch(url, {
    method,
    headers: {
      ...request.headers,
      ...(caller.asUser === undefined ? {} : { [actingUserHeader]: caller.asUser }),
      ...(request.payload === undefined
        ? {}
        : { 'content-type': request.contentType ?? 'application/x-www-form-urlencoded' }),
    },
    ...(request.payload === undefined ? {} : { body: request.payload }),
  });
  const text = await response.text();
  if (Buffer.byteLength(text) > around.quotas.urlFetchBytes) {
    throw exception('Limit Exceeded: URLFetch response size.');
  }
  return { code: response.status, text, headers: Object.fromEntries(response.headers) };
}

function refusal(code: number, status: string, message: string): FetchAnswer {
  return {
    code,
    text: JSON.stringify({ error: { code, message, status } }),
    headers: { 'content-type': 'application/json; charset=UTF-8' },
  };
}

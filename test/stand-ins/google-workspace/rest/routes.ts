import type { sheets_v4 } from '@googleapis/sheets';
import { type Caller, SheetsApiError, type WorkbookStore } from '../store-types';
import type { CallKind } from './error-body';

/** One call as it came in: its query, JSON body and the person it acts for. */
export interface Call {
  query: URLSearchParams;
  body: unknown;
  caller: Caller;
}

interface Route {
  method: string;
  path: RegExp;
  kind: CallKind;
  /** The query parameters it knows, beside those of every Google API. */
  parameters: string[];
  answer: (store: WorkbookStore, parts: string[], call: Call) => Promise<object>;
}

const rendering = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const responding = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];

const routes: Route[] = [
  {
    method: 'POST',
    path: /^\/v4\/spreadsheets$/,
    kind: 'Write',
    parameters: [],
    answer: (store, _parts, { body }) => store.create(body as sheets_v4.Schema$Spreadsheet),
  },
  {
    method: 'GET',
    path: /^\/v4\/spreadsheets\/([^/:]+)$/,
    kind: 'Read',
    parameters: ['ranges', 'includeGridData', 'excludeTablesInBandedRanges'],
    answer: (store, [id = ''], { query }) =>
      store.get(id, {
        ranges: query.getAll('ranges'),
        includeGridData: query.get('includeGridData') === 'true',
        ...optional(query, 'fields'),
      }),
  },
  {
    method: 'POST',
    path: /^\/v4\/spreadsheets\/([^/:]+):batchUpdate$/,
    kind: 'Write',
    parameters: [],
    answer: (store, [id = ''], { body, caller }) =>
      store.batchUpdate(id, body as sheets_v4.Schema$BatchUpdateSpreadsheetRequest, caller),
  },
  {
    method: 'GET',
    path: /^\/v4\/spreadsheets\/([^/:]+)\/values:batchGet$/,
    kind: 'Read',
    parameters: ['ranges', ...rendering],
    answer: (store, [id = ''], { query }) => {
      const ranges = query.getAll('ranges');
      return store.valuesBatchGet(id, { ranges, ...renderOptions(query) });
    },
  },
  {
    method: 'POST',
    path: /^\/v4\/spreadsheets\/([^/:]+)\/values:batchUpdate$/,
    kind: 'Write',
    parameters: [],
    answer: (store, [id = ''], { body, caller }) =>
      store.valuesBatchUpdate(id, body as sheets_v4.Schema$BatchUpdateValuesRequest, caller),
  },
  {
    method: 'GET',
    path: /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/,
    kind: 'Read',
    parameters: rendering,
    answer: async (store, [id = '', range = ''], { query }) => {
      const answer = await store.valuesBatchGet(id, { ranges: [range], ...renderOptions(query) });
      return answer.valueRanges?.[0] ?? {};
    },
  },
  {
    method: 'PUT',
    path: /^\/v4\/spreadsheets\/([^/:]+)\/values\/(.+)$/,
    kind: 'Write',
    parameters: responding,
    answer: (store, [id = '', range = ''], call) => updateOneRange(store, id, range, call),
  },
];

async function updateOneRange(
  store: WorkbookStore,
  id: string,
  range: string,
  { query, body, caller }: Call,
): Promise<object> {
  const values = (body ?? {}) as sheets_v4.Schema$ValueRange;
  const request: sheets_v4.Schema$BatchUpdateValuesRequest = {
    data: [{ ...values, range }],
    includeValuesInResponse: query.get('includeValuesInResponse') === 'true',
    ...optional(query, 'valueInputOption'),
    ...optional(query, 'responseValueRenderOption'),
    ...optional(query, 'responseDateTimeRenderOption'),
  };
  try {
    const answer = await store.valuesBatchUpdate(id, request, caller);
    return answer.responses?.[0] ?? {};
  } catch (error) {
    if (!(error instanceof SheetsApiError)) throw error;
    const message = error.message.replace(/^Invalid data\[0\]: /, '');
    throw new SheetsApiError(error.code, error.status, message);
  }
}

const optional = <K extends string>(query: URLSearchParams, name: K): { [N in K]?: string } => {
  const value = query.get(name);
  return value === null ? {} : ({ [name]: value } as { [N in K]: string });
};

const renderOptions = (query: URLSearchParams) => ({
  ...optional(query, 'valueRenderOption'),
  ...optional(query, 'dateTimeRenderOption'),
  ...optional(query, 'majorDimension'),
});

/** Query parameters that every Google API takes. */
const common = ['$.xgafv', 'access_token', 'alt', 'callback', 'fields', 'key', 'oauth_token'];
const commonToo = ['prettyPrint', 'quotaUser', 'upload_protocol', 'uploadType'];

/** The route of a call with the variable parts of its path, or undefined when there is none. */
export function routeOf(
  method: string,
  path: string,
): { route: Route; parts: string[] } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match) return { route, parts: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/** Refuses a query parameter that the route does not know. */
export function checkQuery(route: Route, query: URLSearchParams): void {
  for (const name of query.keys()) {
    if ([...route.parameters, ...common, ...commonToo].includes(name)) continue;
    throw new SheetsApiError(
      400,
      'INVALID_ARGUMENT',
      `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    );
  }
}

import type { sheets_v4 } from '@googleapis/sheets';
import { parseMask, pick } from '../../store/field-mask';
import { type Caller, SheetsApiError, type WorkbookStore } from '../../store-types';
import { apiException } from '../errors';
import type { Services } from '../execution';
import { apiMethod } from '../fault-plan';
import { type QuotaWindows, sheetsQuotaMessage } from '../quota-windows';

type GetParams = Parameters<WorkbookStore['get']>[1];
type BatchGetParams = Parameters<WorkbookStore['valuesBatchGet']>[1];

/** The advanced service: API methods on the store, under the quota of a minute. */
export function sheetsServices(store: WorkbookStore, quota: QuotaWindows): Services {
  const services: Services = {};
  const add = (
    access: 'read' | 'write',
    name: string,
    answer: (caller: Caller, ...args: never[]) => Promise<unknown>,
  ) => {
    services[name] = async ({ person }, ...args) => {
      const method = apiMethod(name);
      if (!quota[access].take()) {
        throw apiException(method, 429, sheetsQuotaMessage(access), 'rateLimitExceeded');
      }
      try {
        return await answer(person.caller, ...args);
      } catch (error) {
        if (!(error instanceof SheetsApiError)) throw error;
        throw apiException(method, error.code, error.message, error.status);
      }
    };
  };
  add('read', 'Sheets.Spreadsheets.get', (_, id: string, params?: GetParams) =>
    store.get(id, params),
  );
  add('write', 'Sheets.Spreadsheets.create', (_, body: sheets_v4.Schema$Spreadsheet) =>
    store.create(body),
  );
  add(
    'write',
    'Sheets.Spreadsheets.batchUpdate',
    async (
      caller,
      body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
      id: string,
      { fields }: { fields?: string } = {},
    ) => {
      const answer = await store.batchUpdate(id, body, caller);
      return fields ? pick(answer, parseMask(fields)) : answer;
    },
  );
  add('read', 'Sheets.Spreadsheets.Values.batchGet', (_, id: string, params: BatchGetParams) =>
    store.valuesBatchGet(id, params),
  );
  add(
    'read',
    'Sheets.Spreadsheets.Values.get',
    async (_, id: string, range: string, params: Omit<BatchGetParams, 'ranges'> = {}) =>
      (await store.valuesBatchGet(id, { ...params, ranges: [range] })).valueRanges?.[0],
  );
  add(
    'write',
    'Sheets.Spreadsheets.Values.batchUpdate',
    (caller, body: sheets_v4.Schema$BatchUpdateValuesRequest, id: string) =>
      store.valuesBatchUpdate(id, body, caller),
  );
  add(
    'write',
    'Sheets.Spreadsheets.Values.update',
    async (
      caller,
      body: sheets_v4.Schema$ValueRange,
      id: string,
      range: string,
      params: sheets_v4.Schema$BatchUpdateValuesRequest,
    ) =>
      (await store.valuesBatchUpdate(id, { ...params, data: [{ ...body, range }] }, caller))
        .responses?.[0],
  );
  return services;
}

import type { FetchAnswer } from '../services/url-fetch';
import { call, exception } from './bridge';
import { requireArguments, service } from './service';

type Params = Record<string, unknown>;

const KNOWN = new Set([
  'url',
  'method',
  'headers',
  'payload',
  'contentType',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
]);

export const UrlFetchApp = service('UrlFetchApp', {
  fetch(url: string, params: Params = {}) {
    requireArguments('UrlFetchApp.fetch', [url, params], ['string', 'object']);
    const [answer] = call<FetchAnswer[]>('UrlFetchApp.fetch', [request({ ...params, url })]);
    if (!answer) throw exception(`Address unavailable: ${url}`);
    return response(answer);
  },
  fetchAll(requests: (string | Params)[]) {
    requireArguments('UrlFetchApp.fetchAll', [requests], ['array']);
    const sent = requests.map((one) => request(typeof one === 'string' ? { url: one } : one));
    return call<FetchAnswer[]>('UrlFetchApp.fetchAll', sent).map(response);
  },
});

function request(params: Params) {
  const unknown = Object.keys(params).find((key) => !KNOWN.has(key));
  if (unknown) throw exception(`UrlFetchApp parameter "${unknown}" is not in the stand-in`);
  const { payload } = params;
  if (payload !== undefined && typeof payload !== 'string') {
    throw exception('UrlFetchApp payloads other than text are not in the stand-in');
  }
  return params;
}

function response(answer: FetchAnswer) {
  return service('HTTPResponse', {
    getResponseCode: () => answer.code,
    getContentText: () => answer.text,
    getHeaders: () => ({ ...answer.headers }),
    getAllHeaders: () => ({ ...answer.headers }),
  });
}

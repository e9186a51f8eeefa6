import type { WebAppRequest } from './types';

/** The event object of `doGet` and `doPost`. */
export function webEvent({ queryString = '', pathInfo, contents, contentType }: WebAppRequest) {
  const search = new URLSearchParams(queryString);
  const names = [...new Set(search.keys())];
  const length = contents === undefined ? -1 : Buffer.byteLength(contents);
  const type = contentType ?? 'application/json';
  return {
    queryString,
    parameter: Object.fromEntries(names.map((name) => [name, search.get(name)])),
    parameters: Object.fromEntries(names.map((name) => [name, search.getAll(name)])),
    contextPath: '',
    contentLength: length,
    ...(pathInfo === undefined ? {} : { pathInfo }),
    ...(contents === undefined ? {} : { postData: { contents, length, name: 'postData', type } }),
  };
}

import { notJsonSafe } from '../json-safe';
import { call, exception } from './bridge';
import { requireArguments, service } from './service';

type Plain = Record<string, unknown>;

/** An API method whose arguments must have the types of one of `shapes`; all of it plain data. */
function method(name: string, ...shapes: string[][]) {
  return (...args: unknown[]): unknown => {
    requireArguments(name, args, ...shapes);
    const wrong = notJsonSafe(args, 'arguments');
    if (wrong) throw exception(`${name}: ${wrong}`);
    return call<Plain>(name, ...args);
  };
}

/** Advanced service Sheets (API v4): the resource first, then the id, as Apps Script orders them. */
export const Sheets = service('Sheets', {
  Spreadsheets: service('Sheets.Spreadsheets', {
    get: method('Sheets.Spreadsheets.get', ['string'], ['string', 'object']),
    create: method('Sheets.Spreadsheets.create', ['object'], ['object', 'object']),
    batchUpdate: method(
      'Sheets.Spreadsheets.batchUpdate',
      ['object', 'string'],
      ['object', 'string', 'object'],
    ),
    Values: service('Sheets.Spreadsheets.Values', {
      get: method(
        'Sheets.Spreadsheets.Values.get',
        ['string', 'string'],
        ['string', 'string', 'object'],
      ),
      batchGet: method('Sheets.Spreadsheets.Values.batchGet', ['string', 'object']),
      update: method('Sheets.Spreadsheets.Values.update', ['object', 'string', 'string', 'object']),
      batchUpdate: method(
        'Sheets.Spreadsheets.Values.batchUpdate',
        ['object', 'string'],
        ['object', 'string', 'object'],
      ),
    }),
  }),
});

import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { BOOK_FIELDS, type Book, GRID_FIELDS, type Request } from '../../layout';
import { isPassing, statusOf } from './api-error';
import { withBackOff } from './back-off';

type ServiceRequest = GoogleAppsScript.Sheets.Schema.Request;

/** The Sheets advanced service; the manifest enables it. */
function sheetsApi() {
  const spreadsheets = Sheets?.Spreadsheets;
  if (!spreadsheets) throw new Error('The Sheets advanced service is not enabled');
  return spreadsheets;
}

const openId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
const sleep = (milliseconds: number): void => Utilities.sleep(milliseconds);

/**
 * The open workbook or another one by its id, with all that layout needs to know. One read. The service and the layout
 * describe the same Sheets API v4 in two type packages, hence the casts here and in `writeBook`.
 */
export function readBook(id: string = openId()): Outcome<Book> {
  try {
    const get = () => sheetsApi().get(id, { includeGridData: true, fields: BOOK_FIELDS });
    return done(withBackOff(get, (error) => isPassing(statusOf(error)), sleep) as Book);
  } catch (error) {
    return failed(readProblem(statusOf(error)));
  }
}

/**
 * All requests in one batchUpdate: Google applies all of them or none. Tried again only on 429,
 * where nothing has been done; after a 5xx nobody knows, so the person looks before going on.
 */
export function writeBook(requests: readonly Request[], id: string = openId()): Outcome<null> {
  const answer = answerTo({ requests: [...requests] as ServiceRequest[] }, {}, id);
  return answer.ok ? done(null) : answer;
}

/** The same, answering with the cells of these ranges as they stand right after it: still one call. */
export function writeBookSeeing(
  requests: readonly Request[],
  ranges: readonly string[],
): Outcome<Book> {
  const body = {
    requests: [...requests] as ServiceRequest[],
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: [...ranges],
  };
  const answer = answerTo(body, { fields: `updatedSpreadsheet(${GRID_FIELDS})` }, openId());
  return answer.ok ? done((answer.value.updatedSpreadsheet ?? {}) as Book) : answer;
}

type WriteBody = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type WriteAnswer = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
/** Every method of an advanced service takes optional arguments last; the type package leaves them out. */
type BatchUpdate = (body: WriteBody, id: string, optionalArgs: object) => WriteAnswer;

function answerTo(body: WriteBody, optionalArgs: object, id: string): Outcome<WriteAnswer> {
  try {
    const api = sheetsApi();
    const batchUpdate: BatchUpdate = api.batchUpdate.bind(api);
    const write = () => batchUpdate(body, id, optionalArgs);
    return done(withBackOff(write, (error) => statusOf(error) === 429, sleep));
  } catch (error) {
    return failed(writeProblem(statusOf(error)));
  }
}

function readProblem(status: number): Problem {
  if (status === 429) return { code: 'addon.api.busy' };
  return { code: 'addon.book.unread', params: { status } };
}

function writeProblem(status: number): Problem {
  if (status === 429) return { code: 'addon.api.busy' };
  if (status === 403) return { code: 'addon.book.protected' };
  if (status === 400) return { code: 'addon.book.refused' };
  return { code: 'addon.book.unsure', params: { status } };
}

import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { BOOK_FIELDS, type Book, type Request } from '../../layout';
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
  try {
    const body = { requests: [...requests] as ServiceRequest[] };
    const write = () => sheetsApi().batchUpdate(body, id);
    withBackOff(write, (error) => statusOf(error) === 429, sleep);
    return done(null);
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

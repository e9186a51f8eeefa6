import { SheetsApiError } from '../store-types';

/** A refused argument, in the words of the Sheets API. */
export const invalid = (message: string): SheetsApiError =>
  new SheetsApiError(400, 'INVALID_ARGUMENT', message);

/** A workbook that does not exist. */
export const notFound = (): SheetsApiError =>
  new SheetsApiError(404, 'NOT_FOUND', 'Requested entity was not found.');

/** Runs `work`; a refusal inside it is told with the place in front, as "Invalid requests[3].addSheet: …". */
export function refusingAt<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SheetsApiError && !/^Invalid (requests|data)\[/.test(error.message)) {
      throw new SheetsApiError(error.code, error.status, `Invalid ${place}: ${error.message}`);
    }
    throw error;
  }
}

import { isAskedToStop, noteProgress } from './run-notes';
import type { ReadingTools } from './unit-workbooks';

/** Google's services behind the reading of many workbooks, with the person's own permissions. */
export const googleTools: ReadingTools = {
  fetchAll(urls) {
    const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
    return UrlFetchApp.fetchAll(
      urls.map((url) => ({ url, headers, muteHttpExceptions: true })),
    ).map((response) => ({ status: response.getResponseCode(), body: response.getContentText() }));
  },
  now: () => Date.now(),
  sleep: (milliseconds) => Utilities.sleep(milliseconds),
  onProgress: noteProgress,
  isAskedToStop,
};

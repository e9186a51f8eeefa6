import { done, failed, type Outcome, type Problem } from '../outcome';

/** A Google Sheet that a link names, and how its owner's own export of it is asked for. */
export interface GoogleSheetLink {
  /** Id of the document; "e/2PACX-…" when the link is that of a sheet published to the web. */
  documentId: string;
  /** Address that replies with the whole document as .xlsx to the signed-in account. */
  exportUrl: string;
  /** Host that is asked, for the permission: "https://docs.google.com". */
  origin: string;
}

const ORIGIN = 'https://docs.google.com';

/**
 * Match pattern of the hosts to which Google sends a request for an export on (307): they state no
 * CORS header, so an extension needs a permission for them beside `origin`.
 */
export const EXPORT_REPLY_HOSTS = 'https://*.googleusercontent.com/*';

const GOOGLE_ADDRESS =
  /(?:https?:\/\/)?((?:docs|drive|sheets|spreadsheets)\.google\.com|forms\.gle)(\/\S*)?/i;
const PUBLISHED = /^\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/2PACX-[\w-]+)/;
const OF_SHEET = /^\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/;
const OF_DRIVE_FILE = /^\/(?:a\/[^/]+\/)?file\/(?:u\/\d+\/)?d\/([\w-]{20,})/;
const OLD_KEY = /^\/(?:open|uc|spreadsheets?\/.*)\?(?:.*&)?(?:id|key)=([\w-]{20,})/;

/** Beginnings of paths of what is at Google but is not a sheet. */
const OTHER_THINGS: readonly [RegExp, Problem['code']][] = [
  [/^(\/a\/[^/]+)?\/document\//, 'tables.google.is-document'],
  [/^(\/a\/[^/]+)?\/forms\//, 'tables.google.is-form'],
  [/^(\/a\/[^/]+)?\/presentation\//, 'tables.google.is-presentation'],
  [/^\/(drive\/.*folders|folderview)/, 'tables.google.is-folder'],
];

/**
 * Reads whatever form of link a person pastes: a sheet's address with or without /u/0/, #gid=,
 * ?usp=sharing; a published sheet's; a file's in Drive. Words around the link do not matter.
 */
export function readGoogleLink(pasted: string): Outcome<GoogleSheetLink> {
  const [, host = '', path = ''] = GOOGLE_ADDRESS.exec(pasted.trim()) ?? [];
  if (host === '') {
    const isLink = /https?:\/\/|^www\.|^[\w-]+(\.[\w-]+)+\//i.test(pasted.trim());
    return failed({ code: isLink ? 'tables.google.other-site' : 'tables.google.not-a-link' });
  }
  if (/^forms\./i.test(host)) return failed({ code: 'tables.google.is-form' });
  const published = PUBLISHED.exec(path)?.[1];
  if (published !== undefined) return done(linkOf(published, `d/${published}/pub?output=xlsx`));
  const documentId = (OF_SHEET.exec(path) ?? OF_DRIVE_FILE.exec(path) ?? OLD_KEY.exec(path))?.[1];
  if (documentId !== undefined) {
    const key = /[?&]resourcekey=([\w-]+)/.exec(path)?.[1];
    const extra = key === undefined ? '' : `&resourcekey=${key}`;
    return done(linkOf(documentId, `${account(path)}d/${documentId}/export?format=xlsx${extra}`));
  }
  const other = OTHER_THINGS.find(([start]) => start.test(path));
  return failed({ code: other ? other[1] : 'tables.google.no-document' });
}

function linkOf(documentId: string, rest: string): GoogleSheetLink {
  return { documentId, exportUrl: `${ORIGIN}/spreadsheets/${rest}`, origin: ORIGIN };
}

/** "u/1/" when the link speaks of another than the first of several signed-in accounts. */
function account(path: string): string {
  const number = (/\/u\/(\d+)\//.exec(path) ?? /[?&]authuser=(\d+)/.exec(path))?.[1];
  return number === undefined || number === '0' ? '' : `u/${number}/`;
}

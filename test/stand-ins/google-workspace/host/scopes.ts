import { exception } from './errors';

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = ['spreadsheets', 'drive'];

/**
 * The scopes of which a service method needs one, by the longest matching beginning of its name.
 * (https://developers.google.com/apps-script/reference: "Authorization" of each method)
 */
const NEEDED: [beginning: string, anyOf: string[]][] = [
  ['Sheets.Spreadsheets.get', [...SHEETS, 'spreadsheets.readonly']],
  ['Sheets.Spreadsheets.Values.get', [...SHEETS, 'spreadsheets.readonly']],
  ['Sheets.Spreadsheets.Values.batchGet', [...SHEETS, 'spreadsheets.readonly']],
  ['Sheets.', SHEETS],
  ['Drive.', ['drive.file', 'drive']],
  ['SpreadsheetApp.getActive', ['spreadsheets.currentonly', 'spreadsheets']],
  ['Ui.show', ['script.container.ui']],
  ['UrlFetchApp.', ['script.external_request']],
  ['MailApp.', ['script.send_mail']],
  ['User.getEmail', ['userinfo.email']],
  ['Trigger.create', ['script.scriptapp']],
  ['ScriptApp.getProjectTriggers', ['script.scriptapp']],
  ['ScriptApp.deleteTrigger', ['script.scriptapp']],
];

/** What a simple trigger may do although it has not been authorised. */
const ALLOWED_UNAUTHORISED = ['SpreadsheetApp.', 'User.'];

/**
 * Refuses a method whose scope the manifest does not declare; with no `oauthScopes` at all, Apps
 * Script finds the scopes by itself, so all are granted. A simple trigger has no authorisation.
 */
export function createScopeGuard(declared: string[] | undefined) {
  const scopesFor = (method: string) =>
    NEEDED.filter(([beginning]) => method.startsWith(beginning)).sort(
      (a, b) => b[0].length - a[0].length,
    )[0]?.[1];
  return {
    check(method: string, kind: 'authorised' | 'simple-trigger') {
      const anyOf = scopesFor(method);
      if (!anyOf) return;
      const unauthorised =
        kind === 'simple-trigger' && !ALLOWED_UNAUTHORISED.some((one) => method.startsWith(one));
      if (!unauthorised && holds(declared, anyOf)) return;
      const listed = anyOf.map((one) => AUTH + one).join(' || ');
      throw exception(
        `You do not have permission to call ${method}. Required permissions: ${listed}`,
      );
    },
    /** Whether a token of this script is good for a REST call. */
    tokenMay: (access: 'read' | 'write') =>
      holds(declared, access === 'read' ? [...SHEETS, 'spreadsheets.readonly'] : SHEETS),
  };
}

export type ScopeGuard = ReturnType<typeof createScopeGuard>;

const holds = (declared: string[] | undefined, anyOf: string[]) =>
  declared === undefined || anyOf.some((one) => declared.includes(AUTH + one));

import { BOOK_FIELDS, gridFromSpreadsheet } from '../../../sheets-addon/layout';
import { SUBJECT_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import type { OwnBooksMade, OwnResult } from '../../../sheets-addon/own-protocol';
import { readScoreBook, type ScoreBookRead } from '../../../sheets-addon/reading';
import type { HostOptions } from '../../stand-ins/google-workspace/host';
import {
  type OpenedAddon,
  openedAddon,
  type StoredDrive,
  type StoredFile,
  storedDrive,
  storedFile,
} from './opened-addon';
import { addressIn, answered, make, NEW_BOOK, sheetIn, THERE, type } from './opened-book';

/** Teams, and who gives their self scores; Tổ Anh has nobody yet. */
export const MAILS = { 'TO-TOAN': 'mai@truong.edu.vn', 'TO-VAN': 'hoa@truong.edu.vn' };
const TEAMS = { kind: 'collective', names: ['Tổ Toán', 'Tổ Văn', 'Tổ Anh'] } as const;
export const ALL = ['TO-TOAN', 'TO-VAN', 'TO-ANH'];

let listed: StoredFile | undefined;

/** A score book of three teams, two of them with an e-mail address; calls counted from here on. */
export async function openedTeams(
  google: Pick<HostOptions, 'quotas' | 'sharing'> = {},
): Promise<OpenedAddon> {
  const addon = await openedAddon(listed, google);
  if (listed === undefined) {
    await make(addon, { ...NEW_BOOK, subjects: { ...TEAMS, names: [...TEAMS.names] } });
    await nameMails(addon, MAILS);
    listed = await storedFile(addon);
  }
  addon.host.resetCalls();
  return addon;
}

let shared: StoredDrive | undefined;

/**
 * The teams with an e-mail address have workbooks of their own; calls counted from here on. They are
 * made by the add-on once; each later test gets copies.
 */
export async function openedWithFiles(): Promise<OpenedAddon> {
  const addon = shared === undefined ? await openedTeams() : await openedAddon(shared);
  if (shared === undefined) {
    await makeAll(addon, ['TO-TOAN', 'TO-VAN']);
    shared = await storedDrive(addon);
  }
  addon.host.resetCalls();
  return addon;
}

/** Writes e-mail addresses into «Đối tượng» and lays the book out with them. */
export async function nameMails(
  addon: OpenedAddon,
  mails: Readonly<Record<string, string>>,
): Promise<void> {
  const sheet = await sheetIn(addon, 'Đối tượng');
  const at = (code: string) => addressIn(sheet, code, SUBJECT_COLUMN.self);
  await type(
    addon,
    Object.entries(mails).map(([code, mail]) => [at(code), mail]),
  );
  await make(addon, THERE);
}

/** Makes own workbooks as the sidebar does: run after run, until nobody is left. */
export async function makeAll(addon: OpenedAddon, codes = ALL): Promise<OwnResult[]> {
  const results: OwnResult[] = [];
  let left = codes;
  while (left.length > 0) {
    const made: OwnBooksMade = await answered(addon.call('makeOwnBooks', { codes: left }));
    results.push(...made.results);
    if (made.halted !== null) break;
    left = made.left;
  }
  return results;
}

/** The own workbooks in Drive: name, and whom they are shared with. */
export const sharedFiles = ({ host }: OpenedAddon): [name: string, people: string[]][] =>
  host
    .driveFiles()
    .filter(({ mimeType }) => mimeType.endsWith('spreadsheet'))
    .map(({ name, permissions }) => [
      name,
      permissions.filter(({ role }) => role === 'writer').map(({ emailAddress }) => emailAddress),
    ]);

/** The id of the workbook of a team. */
export function fileOf({ host }: OpenedAddon, team: string): string {
  const file = host.driveFiles().find(({ name }) => name.endsWith(team));
  if (!file) throw new Error(`no file of ${team}`);
  return file.id;
}

/** The add-on's host with another workbook in its place, to look at it and to type into it. */
export const within = (addon: OpenedAddon, id: string): OpenedAddon => ({ ...addon, id });

export async function readOwn(addon: OpenedAddon, team: string): Promise<ScoreBookRead> {
  const id = fileOf(addon, team);
  const book = await addon.store.get(id, { includeGridData: true, fields: BOOK_FIELDS });
  const read = readScoreBook(gridFromSpreadsheet(book));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

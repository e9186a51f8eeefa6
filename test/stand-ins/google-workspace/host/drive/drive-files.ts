import { randomBytes } from 'node:crypto';
import type { WorkbookStore } from '../../store-types';
import { DriveRefusal } from './drive-refusal';

export interface DrivePermission {
  id: string;
  type: 'user';
  role: 'owner' | 'writer' | 'commenter' | 'reader';
  emailAddress: string;
}

/** A file that the script made: `drive.file` shows it no others. */
export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  appProperties: Record<string, string>;
  permissions: DrivePermission[];
  trashed: boolean;
}

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const FOLDER = 'application/vnd.google-apps.folder';
/** Bytes of an app property, key and value together in UTF-8, and how many a file may have of one app. */
const PROPERTY_BYTES = 124;
const MOST_PROPERTIES = 30;

/** Files by id. All hosts of one store see the same Drive. */
export type DriveFiles = Map<string, DriveFile>;

const drives = new WeakMap<WorkbookStore, DriveFiles>();

export function driveOf(store: WorkbookStore): DriveFiles {
  const drive = drives.get(store) ?? new Map<string, DriveFile>();
  drives.set(store, drive);
  return drive;
}

/** A new file of `owner`: a spreadsheet with one empty sheet, or a folder. */
export async function createFile(
  store: WorkbookStore,
  owner: string,
  body: Partial<Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'appProperties'>>,
): Promise<DriveFile> {
  const { name = 'Untitled', mimeType = '', parents = ['root'], appProperties = {} } = body;
  checkProperties(appProperties);
  const drive = driveOf(store);
  const missing = parents.find((id) => id !== 'root' && !isOpenTo(drive.get(id), owner));
  if (missing !== undefined) throw fileNotFound(missing);
  const file: DriveFile = {
    id: await newId(store, name, mimeType),
    name,
    mimeType,
    parents,
    appProperties,
    permissions: [{ id: 'owner', type: 'user', role: 'owner', emailAddress: owner }],
    trashed: false,
  };
  drive.set(file.id, file);
  return file;
}

async function newId(store: WorkbookStore, title: string, mimeType: string): Promise<string> {
  if (mimeType === FOLDER) return randomBytes(24).toString('base64url');
  if (mimeType !== SPREADSHEET)
    throw new Error(`files of type ${mimeType} are not in the stand-in`);
  const properties = { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };
  return (await store.create({ properties })).spreadsheetId ?? '';
}

function checkProperties(properties: Record<string, string>): void {
  const entries = Object.entries(properties);
  const isLong = ([key, value]: [string, string]) =>
    Buffer.byteLength(key) + Buffer.byteLength(value) > PROPERTY_BYTES;
  if (entries.length > MOST_PROPERTIES || entries.some(isLong)) {
    throw new DriveRefusal(403, 'propertyLimitExceeded', 'The properties limit was exceeded.');
  }
}

/** The file, for somebody who may share it; else the answer of Drive for what it does not show. */
export function fileFor(drive: DriveFiles, id: string, email: string): DriveFile {
  const file = drive.get(id);
  if (!file || !isOpenTo(file, email)) throw fileNotFound(id);
  return file;
}

export const isOpenTo = (file: DriveFile | undefined, email: string): boolean =>
  file?.permissions.some(({ emailAddress }) => emailAddress === email) === true;

const fileNotFound = (id: string): DriveRefusal =>
  new DriveRefusal(404, 'notFound', `File not found: ${id}.`);

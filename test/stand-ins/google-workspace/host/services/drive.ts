import { parseMask, pick } from '../../store/field-mask';
import type { WorkbookStore } from '../../store-types';
import { createFile, type DriveFile, driveOf, fileFor, isOpenTo } from '../drive/drive-files';
import { DriveRefusal } from '../drive/drive-refusal';
import { fileQuery } from '../drive/file-query';
import { type SharingRules, shareFile } from '../drive/share-file';
import { apiException, exception } from '../errors';
import type { Execution, Services } from '../execution';
import { apiMethod } from '../fault-plan';
import type { QuotaWindows } from '../quota-windows';

interface ListParams {
  q?: string;
  fields?: string;
  pageSize?: number;
  pageToken?: string;
}

/** What files.list and files.create tell unless `fields` asks for something else. */
const PLAIN_FIELDS = 'kind,id,name,mimeType';

/**
 * The advanced service Drive (API v3) under the scope `drive.file`: it sees the files that the
 * script made and nothing else in anybody's Drive.
 */
export function driveServices(
  store: WorkbookStore,
  quota: QuotaWindows,
  sharing: SharingRules,
): Services {
  const services: Services = {};
  const add = (name: string, answer: (email: string, ...args: never[]) => unknown) => {
    services[name] = async (execution: Execution, ...args) => {
      try {
        return await answer(execution.person.user.email, ...args);
      } catch (error) {
        if (!(error instanceof DriveRefusal)) throw error;
        throw apiException(apiMethod(name), error.code, error.message, error.reason);
      }
    };
  };
  add('Drive.Files.create', async (email: string, body: Partial<DriveFile>) =>
    masked(await createFile(store, email, body), PLAIN_FIELDS),
  );
  add('Drive.Files.list', (email: string, params: ListParams = {}) => {
    const { q = 'trashed = false', pageSize = 100, pageToken = '0' } = params;
    const fields = params.fields ?? `nextPageToken,files(${PLAIN_FIELDS})`;
    const found = [...driveOf(store).values()].filter((file) => isOpenTo(file, email));
    const files = found.filter(fileQuery(q));
    const next = Number(pageToken) + pageSize;
    return masked(
      {
        kind: 'drive#fileList',
        files: files.slice(Number(pageToken), next),
        ...(next < files.length ? { nextPageToken: String(next) } : {}),
      },
      fields,
    );
  });
  add(
    'Drive.Permissions.create',
    (email: string, body: object, id: string, params: object = {}) => {
      if (!quota.sharing.take()) {
        throw new DriveRefusal(
          403,
          'sharingRateLimitExceeded',
          'Rate limit exceeded. User message: "Sorry, you have exceeded your sharing quota."',
        );
      }
      return shareFile(fileFor(driveOf(store), id, email), body, params, sharing);
    },
  );
  return services;
}

const masked = (value: object, fields: string) => {
  try {
    return pick(value, parseMask(fields));
  } catch {
    throw exception(`Invalid field selection ${fields}`);
  }
};

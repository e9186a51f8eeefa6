import * as z from 'zod';
import { done, failed, type Outcome, type Problem } from '../../../shared/outcome';
import { isPassing, statusOf } from './api-error';
import { withBackOff } from './back-off';

/**
 * Google Drive through the advanced service, under the scope `drive.file`: only files that the add-on
 * made are seen, none of the person's others.
 */
function driveApi() {
  const { Files, Permissions } = Drive ?? {};
  if (!Files || !Permissions) throw new Error('The Drive advanced service is not enabled');
  return { files: Files, permissions: Permissions };
}

export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const FOLDER = 'application/vnd.google-apps.folder';

/** A file that the add-on made, with the marks it was made with. */
const file = z.object({
  id: z.string(),
  mimeType: z.string(),
  appProperties: z.record(z.string(), z.string()).default({}),
});
export type MadeFile = z.infer<typeof file>;
const answer = z.lazy(() =>
  z.object({
    files: z.array(file).default([]),
    nextPageToken: z.string().optional(),
  }),
);

/** Files not in the bin that were made with this mark. As many reads as there are thousands of them. */
export function filesMarked(key: string, value: string): Outcome<MadeFile[]> {
  const found: MadeFile[] = [];
  let pageToken: string | undefined;
  try {
    do {
      const page = {
        q: `appProperties has { key='${key}' and value='${value}' } and trashed = false`,
        fields: 'nextPageToken,files(id,mimeType,appProperties)',
        pageSize: 1000,
        ...(pageToken === undefined ? {} : { pageToken }),
      };
      const list = () => driveApi().files.list(page);
      const read = answer.parse(withBackOff(list, (error) => isPassing(statusOf(error)), sleep));
      found.push(...read.files);
      pageToken = read.nextPageToken;
    } while (pageToken !== undefined);
    return done(found);
  } catch (error) {
    return failed(madeProblem(error));
  }
}

/** What a new file is called, what it is, its marks, and the folder it stands in; null for the top. */
export interface NewFile {
  name: string;
  mimeType: string;
  marks: Record<string, string>;
  folder: string | null;
}

/**
 * Makes a file and gives its id. Tried again only where nothing has been done; after a 5xx nobody
 * knows, and the file is looked for by its marks before it is made again.
 */
export function makeFile({ name, mimeType, marks, folder }: NewFile): Outcome<string> {
  try {
    const parents = folder === null ? {} : { parents: [folder] };
    const create = () =>
      driveApi().files.create({ name, mimeType, appProperties: marks, ...parents });
    const made = withBackOff(create, isTooFast, sleep);
    return done(z.object({ id: z.string() }).parse(made).id);
  } catch (error) {
    return failed(madeProblem(error));
  }
}

/** Lets a person write in a file and has Google mail her the link. Sharing twice changes nothing. */
export function shareFile(id: string, emailAddress: string, emailMessage: string): Outcome<null> {
  const permission = { type: 'user', role: 'writer', emailAddress };
  const create = () => driveApi().permissions.create(permission, id, { emailMessage });
  const mayTryAgain = (error: unknown) => isTooFast(error) || statusOf(error) >= 500;
  try {
    withBackOff(create, mayTryAgain, sleep);
    return done(null);
  } catch (error) {
    return isSharedUnmailed(error) ? done(null) : failed(shareProblem(error, emailAddress));
  }
}

const sleep = (milliseconds: number): void => Utilities.sleep(milliseconds);

/** The body of a refusal (https://developers.google.com/workspace/drive/api/guides/handle-errors). */
const refusal = z.lazy(() =>
  z.object({
    message: z.string().optional(),
    details: z.object({ errors: z.array(z.object({ reason: z.string() })).default([]) }).optional(),
  }),
);

function reasonOf(error: unknown): string {
  return refusal.safeParse(error).data?.details?.errors[0]?.reason ?? '';
}

/** Drive says with 403 what other services say with 429. */
const isTooFast = (error: unknown): boolean =>
  statusOf(error) === 429 || /^(userR|r)ateLimitExceeded$/.test(reasonOf(error));

/** Google shares the file and then tells that its mail did not go out. */
const isSharedUnmailed = (error: unknown): boolean =>
  /successfully shared/i.test(refusal.safeParse(error).data?.message ?? '');

function madeProblem(error: unknown): Problem {
  const status = statusOf(error);
  if (reasonOf(error) === 'storageQuotaExceeded') return { code: 'own.failed.storage' };
  if (isTooFast(error)) return { code: 'own.failed.busy' };
  if (status === 403) return { code: 'own.failed.not-allowed' };
  return { code: 'own.failed.unsure', params: { status } };
}

function shareProblem(error: unknown, email: string): Problem {
  const status = statusOf(error);
  if (reasonOf(error) === 'sharingRateLimitExceeded') return { code: 'own.failed.sharing-quota' };
  if (isTooFast(error)) return { code: 'own.failed.busy' };
  if (status === 400 || status === 403) {
    return { code: 'own.failed.address', params: { email, domain: email.split('@')[1] ?? '' } };
  }
  if (status === 404) return { code: 'own.failed.gone' };
  return { code: 'own.failed.share-unsure', params: { status, email } };
}

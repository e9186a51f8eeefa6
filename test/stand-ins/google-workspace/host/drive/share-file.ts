import { z } from 'zod';
import type { DriveFile, DrivePermission } from './drive-files';
import { DriveRefusal } from './drive-refusal';

/** What decides whether somebody may be given a file. */
export interface SharingRules {
  /** The only domain that the owner's administrators allow; null for any. */
  domain: string | null;
  /** Addresses without a Google account: they can only be invited by mail. */
  withoutAccount: readonly string[];
  /** Addresses that Google's mail does not reach: shared, but told as an error. */
  withoutMail: readonly string[];
}

export const ANYBODY: SharingRules = { domain: null, withoutAccount: [], withoutMail: [] };

const body = z.strictObject({
  type: z.literal('user'),
  role: z.enum(['writer', 'commenter', 'reader']),
  emailAddress: z.string(),
});
const options = z.strictObject({
  sendNotificationEmail: z.boolean().default(true),
  emailMessage: z.string().optional(),
  fields: z.string().optional(),
});
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * permissions.create in the answers of Drive API v3
 * (https://developers.google.com/workspace/drive/api/guides/handle-errors): who has the file gets the
 * new role, a second permission is never made.
 */
export function shareFile(
  file: DriveFile,
  resource: object,
  params: object,
  rules: SharingRules,
): DrivePermission {
  const read = body.safeParse(resource);
  const asked = options.safeParse(params);
  if (!read.success || !asked.success) throw new DriveRefusal(400, 'badRequest', 'Bad Request');
  const { type, role, emailAddress } = read.data;
  if (!ADDRESS.test(emailAddress)) {
    throw new DriveRefusal(
      400,
      'invalid',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  }
  if (rules.domain !== null && !emailAddress.endsWith(`@${rules.domain}`)) {
    throw refused('ACL change not allowed.');
  }
  if (!asked.data.sendNotificationEmail && rules.withoutAccount.includes(emailAddress)) {
    throw refused(
      `You are trying to invite ${emailAddress}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient.`,
    );
  }
  const known = file.permissions.find((one) => one.emailAddress === emailAddress);
  const permission = known ?? { id: String(file.permissions.length), type, role, emailAddress };
  if (known === undefined) file.permissions.push(permission);
  else if (known.role !== 'owner') known.role = role;
  if (rules.withoutMail.includes(emailAddress)) {
    throw refused(
      `Sorry, the items were successfully shared but emails could not be sent to ${emailAddress}.`,
    );
  }
  return permission;
}

const refused = (message: string): DriveRefusal =>
  new DriveRefusal(400, 'invalidSharingRequest', `Bad Request. User message: "${message}"`);

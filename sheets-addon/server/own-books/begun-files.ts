import * as z from 'zod';
import { formatDateTime, vietnamTime } from '../../../shared/movement';
import type { Problem } from '../../../shared/outcome';
import { parsed } from '../../reading/read-template';
import { whoActs } from '../google/who';

/**
 * Own workbooks that somebody began to make and that «Đối tượng» does not name yet. Drive shows the
 * add-on the files of one person only, so this is kept with the score workbook, for all who use it.
 */
const begun = z.object({
  who: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  name: z.string(),
});

/** So long nobody else makes the same workbook; Drive keeps deleted files longer than that. */
const DAYS = 7;
const DAY_MS = 86_400_000;

const properties = () => PropertiesService.getDocumentProperties();
const keyOf = (part: string): string => `own-begun:${part}`;

/** Why this person must not make the workbook: another one began to and did not get to the end. */
export function begunByAnother(part: string): Problem | null {
  const known = begun.safeParse(parsed(properties().getProperty(keyOf(part)) ?? ''));
  if (!known.success) return null;
  const { who, at, name } = known.data;
  if (who === whoActs() || Date.now() - at > DAYS * DAY_MS) return null;
  const time = formatDateTime(vietnamTime(at));
  return { code: 'own.failed.begun', params: { person: who, time, name, days: DAYS } };
}

export function noteBegun(part: string, name: string): void {
  const note: z.infer<typeof begun> = { who: whoActs(), at: Date.now(), name };
  properties().setProperty(keyOf(part), JSON.stringify(note));
}

/** Once the score workbook names the file. */
export function forgetBegun(part: string): void {
  properties().deleteProperty(keyOf(part));
}

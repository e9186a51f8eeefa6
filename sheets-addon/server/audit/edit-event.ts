import * as z from 'zod';
import { say } from '../../../shared/words';

type Range = GoogleAppsScript.Spreadsheet.Range;

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const googleObject = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

/** https://developers.google.com/apps-script/guides/triggers/events#edit */
const editEvent = z.lazy(() =>
  z.object({
    triggerUid: z.string(),
    range: googleObject<Range>(),
    /** Only of a single cell that was typed into; absent when it is empty now. */
    value: text.optional(),
    /** Only of a single cell; absent when it was empty. */
    oldValue: text.optional(),
    user: googleObject<GoogleAppsScript.Base.User>().optional(),
  }),
);

export interface EditEvent {
  triggerUid: string;
  range: Range;
  /** What was typed into the one cell; null for cells of which Google tells neither old nor new. */
  typed: { before: string; after: string | null } | null;
  /** The e-mail, or that it is not known. */
  who: string;
}

/** Google's event object of an edit; null for anything else. */
export function readEditEvent(event: unknown): EditEvent | null {
  const read = editEvent.safeParse(event);
  if (!read.success) return null;
  const { triggerUid, range, value, oldValue, user } = read.data;
  const isTold = value !== undefined || oldValue !== undefined;
  return {
    triggerUid,
    range,
    typed: isTold ? { before: oldValue ?? '', after: value ?? null } : null,
    who: user?.getEmail() || say('lead.log.unknown-who'),
  };
}

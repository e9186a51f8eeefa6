import { type HandInItem, readHandIn, writeHandIn } from '../../../shared/evidence';
import { done, type Outcome } from '../../../shared/outcome';
import type { BookCodes } from './check-book';
import type { EnteredEvidence } from './check-form';
import { sha256Of } from './hash-file';

const SEVEN_HOURS_MS = 7 * 3_600_000;

/** "2026-10-30T14:05:09+07:00": the time on the clocks of Vietnam (Asia/Ho_Chi_Minh, no summer time). */
export const evidenceTime = (milliseconds: number): string =>
  `${new Date(milliseconds + SEVEN_HOURS_MS).toISOString().slice(0, 19)}+07:00`;

/** The item of a package for what was entered, collected at `now` (milliseconds since 1970). */
export async function itemOf(entered: EnteredEvidence, now: number): Promise<HandInItem> {
  const { criterion, title, by } = entered;
  const head = { criterion, title, time: evidenceTime(now) };
  if ('link' in by) {
    return { ...head, link: by.link, sha256: await sha256Of(new TextEncoder().encode(by.link)) };
  }
  const { name, size, sha256 } = by.file;
  return { ...head, link: '', sha256, file: { name, size } };
}

/** The text of a package, read once as the score book will read it. */
export function packageText(codes: BookCodes, items: readonly HandInItem[]): Outcome<string> {
  const text = writeHandIn({
    form: 'thi-dua-so/minh-chung',
    version: 1,
    ...codes,
    items: [...items],
  });
  const read = readHandIn(text);
  return read.ok ? done(text) : read;
}

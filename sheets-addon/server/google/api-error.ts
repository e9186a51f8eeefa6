import * as z from 'zod';

/** What the advanced service throws: the HTTP status stands in `details.code` when Google gives one. */
const thrown = z.object({
  message: z.string().optional(),
  details: z.object({ code: z.number() }).optional(),
});

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/quota exceeded|rate limit|too many (times|requests)|RESOURCE_EXHAUSTED/i, 429],
  [/PERMISSION_DENIED|does not have permission/i, 403],
  [/NOT_FOUND|entity was not found/i, 404],
  [/service is currently unavailable|backend error|internal error|UNAVAILABLE/i, 503],
];

/** The HTTP status behind an exception of a Google service; 0 when it says none. */
export function statusOf(error: unknown): number {
  const read = thrown.safeParse(error);
  if (!read.success) return 0;
  if (read.data.details) return read.data.details.code;
  const message = read.data.message ?? '';
  return WORDS.find(([words]) => words.test(message))?.[1] ?? 0;
}

/** Worth another try later: the quota of the minute is used up, or Google is briefly out of order. */
export const isPassing = (status: number): boolean => status === 429 || status >= 500;

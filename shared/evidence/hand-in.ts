import * as z from 'zod';
import { done, failed, type Outcome } from '../outcome';

/** What a person may hand in at once, so that a package stays a text that can be sent and pasted. */
export const MOST_ITEMS = 200;
export const LONGEST_PACKAGE = 500_000;
const LONGEST_TITLE = 300;
const LONGEST_LINK = 2_000;

/** The link opens in whatever program shows it, so nothing but https. */
const link = z
  .string()
  .max(LONGEST_LINK)
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/);

const item = z.strictObject({
  /** Code of the criterion of the plan. */
  criterion: z.string().min(1).max(100),
  title: z.string().trim().min(1).max(LONGEST_TITLE),
  link,
  /** When it was collected, ISO 8601 with a time zone. */
  time: z.iso.datetime({ offset: true }),
  /** Of the file, so that the same file is known again under another name. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Evidence handed in by one person or unit: from the extension to the score workbook, as JSON text. */
export const handInSchema = z.strictObject({
  form: z.literal('thi-dua-so/minh-chung'),
  version: z.literal(1),
  plan: z.string().min(1).max(50),
  period: z.string().min(1).max(50),
  /** Code of the subject, as «Đối tượng» lists it. */
  subject: z.string().min(1).max(200),
  items: z.array(item).min(1).max(MOST_ITEMS),
});

export type HandIn = z.infer<typeof handInSchema>;
export type HandInItem = HandIn['items'][number];

/** A package from its text; refused with the first place that is wrong in it. */
export function readHandIn(text: string): Outcome<HandIn> {
  if (text.length > LONGEST_PACKAGE) {
    const params = { length: text.length, limit: LONGEST_PACKAGE };
    return failed({ code: 'reading.hand-in.too-long', params });
  }
  const file = parsed(text);
  if (file === undefined) return failed({ code: 'reading.hand-in.not-json' });
  const read = handInSchema.safeParse(file);
  if (read.success) return done(read.data);
  const where = read.error.issues[0]?.path.join('.') ?? '';
  return failed({ code: 'reading.hand-in.invalid', params: { where: where || 'form' } });
}

/** The text of a package. */
export const writeHandIn = (handIn: HandIn): string => JSON.stringify(handIn);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

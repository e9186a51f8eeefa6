import * as z from 'zod';
import { done, failed, type Outcome } from '../outcome';

/** What a person may hand in at once, so that a package stays a text that can be sent and pasted. */
export const MOST_ITEMS = 200;
export const LONGEST_PACKAGE = 500_000;
export const LONGEST_TITLE = 300;
export const LONGEST_LINK = 2_000;
export const LONGEST_SUBJECT = 200;
const LONGEST_FILE_NAME = 255;

/** The link opens in whatever program shows it, so nothing but https. */
const link = z
  .string()
  .max(LONGEST_LINK)
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/);

/** A file that stays with whoever hands in: never its bytes. */
const file = z.strictObject({
  name: z.string().min(1).max(LONGEST_FILE_NAME),
  /** In bytes. */
  size: z.int().min(0),
});

/** One piece of evidence of a package. */
export const handInItemSchema = z.lazy(() =>
  z
    .strictObject({
      /** Code of the criterion of the plan. */
      criterion: z.string().min(1).max(100),
      title: z.string().trim().min(1).max(LONGEST_TITLE),
      /** '' when the evidence is a file that is sent apart. */
      link: link.or(z.literal('')).default(''),
      /** When it was collected, ISO 8601 with a time zone. */
      time: z.iso.datetime({ offset: true }),
      /**
       * Of the file, so that the same file is known again under another name; of the link's text when
       * the evidence is a link alone.
       */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      file: file.optional(),
    })
    .refine((one) => one.link !== '' || one.file !== undefined, { path: ['link'] }),
);

/** Evidence handed in by one person or unit: from the extension to the score workbook, as JSON text. */
export const handInSchema = z.lazy(() =>
  z.strictObject({
    form: z.literal('thi-dua-so/minh-chung'),
    version: z.literal(1),
    plan: z.string().min(1).max(50),
    period: z.string().min(1).max(50),
    /** Code of the subject, as «Đối tượng» lists it. */
    subject: z.string().min(1).max(LONGEST_SUBJECT),
    items: z.array(handInItemSchema).min(1).max(MOST_ITEMS),
  }),
);

export type HandIn = z.infer<typeof handInSchema>;
export type HandInItem = HandIn['items'][number];

/** Whether evidence may be handed in under this link. */
export const isEvidenceLink = (text: string): boolean => link.safeParse(text).success;

/** How a hash begins: enough to tell files apart by eye. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

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

import * as z from 'zod';
import { handInItemSchema } from '../../../shared/evidence';
import type { EvidenceDraft } from './draft';

/** A draft as it lies in the vault. */
export const draftSchema: z.ZodType<EvidenceDraft> = z.object({
  subject: z.string(),
  plan: z.string(),
  year: z.string(),
  items: z.array(handInItemSchema),
  form: z.object({
    editing: z.int().min(0).nullable(),
    criterion: z.string(),
    title: z.string(),
    by: z.enum(['file', 'link']),
    link: z.string(),
    file: z.object({ name: z.string(), size: z.int(), sha256: z.string() }).nullable(),
  }),
});

import * as z from 'zod/mini';
import { CONTROL_KINDS } from '../../../shared/matching/control-kinds';
import type { Saying } from '../../../shared/records/types';
import type { WordKey } from '../../../shared/words';
import { vi } from '../../../shared/words/vi';

const texts = z.array(z.string());
const kind = z.enum(CONTROL_KINDS);
const options = z.array(z.object({ value: z.string(), label: z.string() }));

export const controlSchema = z.object({
  id: z.string(),
  selector: z.string(),
  kind,
  label: z.string(),
  section: texts,
  hints: texts,
  names: texts,
  options,
  required: z.boolean(),
  maxLength: z.nullable(z.number()),
  pattern: z.nullable(z.string()),
  value: z.string(),
  form: z.exactOptional(z.string()),
  parts: z.exactOptional(
    z.array(
      z.object({ part: z.enum(['day', 'month', 'year']), selector: z.string(), kind, options }),
    ),
  ),
});

const leftReason = z.enum([
  'hidden',
  'disabled',
  'read-only',
  'password',
  'captcha',
  'search',
  'login-form',
  'newsletter',
  'file',
  'button',
  'off-screen',
  'unsupported',
  'no-column',
]);

const gridSchema = z.object({
  id: z.string(),
  columns: z.array(
    z.object({ header: z.string(), kind, options, maxLength: z.nullable(z.number()) }),
  ),
  keys: texts,
  rows: z.array(z.object({ key: texts })),
  cells: z.array(z.array(z.nullable(z.string()))),
  left: z.exactOptional(z.array(z.object({ row: z.int(), column: z.int(), reason: leftReason }))),
});

export const signsSchema = z.object({
  signIn: z.boolean(),
  errors: texts,
  confirmations: texts,
});

const readingSchema = z.object({
  documentId: z.string(),
  url: z.string(),
  title: z.string(),
  controls: z.array(controlSchema),
  left: z.array(
    z.object({
      selector: z.string(),
      label: z.string(),
      reason: leftReason,
    }),
  ),
  signs: signsSchema,
  frame: z.exactOptional(z.object({ path: z.array(z.int()), name: z.string() })),
  closed: z.exactOptional(z.array(z.object({ index: z.int(), origin: z.string() }))),
  grids: z.exactOptional(z.array(gridSchema)),
  forms: z.exactOptional(
    z.array(z.object({ id: z.string(), name: z.string(), controls: z.number() })),
  ),
  inUse: z.exactOptional(z.string()),
});

const isWord = (key: unknown): key is WordKey => typeof key === 'string' && key in vi;

const saying: z.ZodMiniType<Saying> = z.object({
  key: z.custom<WordKey>(isWord),
  params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

export const outcomeSchema = z.union([
  z.object({ selector: z.string(), state: z.literal('right'), now: z.string() }),
  z.object({
    selector: z.string(),
    state: z.enum(['different', 'unwritten']),
    now: z.string(),
    reason: saying,
  }),
]);

const reportSchema = z.object({
  documentId: z.string(),
  outcomes: z.array(outcomeSchema),
  signs: signsSchema,
});

/** What a page may answer; anything else is refused at the door. */
export const pageReplySchema = z.union([
  z.object({ ok: z.literal(true), reading: readingSchema }),
  z.object({ ok: z.literal(true), needs: z.literal('tables') }),
  z.object({ ok: z.literal(true), report: reportSchema }),
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** One frame's answer, as `callPage` in `page-client.ts` gives it. */
export const frameResultSchema = z.object({
  arrival: z.enum(['navigate', 'reload', 'back_forward', 'prerender']),
  reply: pageReplySchema,
});

import * as z from 'zod/mini';
import type { CallName, Calls, Progress } from './calls';

/** What crosses to the worker. */
export interface AskMessage<Name extends CallName = CallName> {
  id: number;
  name: Name;
  asked: Calls[Name]['asked'];
}

/** What comes back; any number of the first two, then one of the last two. */
export type ReplyMessage =
  | { id: number; kind: 'progress'; body: Progress }
  | { id: number; kind: 'piece'; body: unknown }
  | { id: number; kind: 'answer'; body: unknown }
  /** Something threw that should not have. */
  | { id: number; kind: 'broken'; body: string };

const progress = z.object({
  stage: z.enum(['reading', 'tables', 'understanding', 'repairing', 'checking', 'saving']),
  done: z.number(),
  of: z.nullable(z.number()),
});
const id = z.int();

/** The envelope only: what is inside was made by our own code and is too much to look through. */
export const replySchema: z.ZodMiniType<ReplyMessage> = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('progress'), body: progress }),
  z.object({ id, kind: z.literal('piece'), body: z.unknown() }),
  z.object({ id, kind: z.literal('answer'), body: z.unknown() }),
  z.object({ id, kind: z.literal('broken'), body: z.string() }),
]);

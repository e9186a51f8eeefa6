import * as z from 'zod/mini';
import type { RowState } from '../../batch/row-state';
import type {
  AcceptedRepairs,
  CurrentFill,
  JournalEntry,
  KeptProgress,
  OpenEntries,
  RememberedMeaning,
  RememberedProfile,
  RememberedWriting,
  Settings,
} from './kept';
import { controlSchema, outcomeSchema, signsSchema } from './page-reply';

const texts = z.array(z.string());
const fieldToWrite = z.object({
  selector: z.string(),
  value: z.string(),
  shown: z.string(),
  lateText: z.nullable(z.string()),
});

const rowState: z.ZodMiniType<RowState> = z.union([
  z.object({ name: z.enum(['waiting', 'signed-out']) }),
  z.object({
    name: z.literal('filled'),
    right: z.number(),
    different: z.number(),
    unwritten: z.number(),
  }),
  z.object({
    name: z.literal('saved'),
    fields: z.number(),
    evidence: z.enum(['reread', 'confirmed']),
  }),
  z.object({
    name: z.literal('differs'),
    fields: z.array(z.object({ label: z.string(), wanted: z.string(), now: z.string() })),
  }),
  z.object({ name: z.literal('rejected'), messages: texts }),
  z.object({
    name: z.literal('unknown'),
    why: z.enum([
      'not-reread',
      'confirmed-not-reread',
      'restored',
      'empty-form',
      'another-record',
      'same-address',
      'tab-closed',
      'page-left',
    ]),
  }),
]);

const rowStates = z.record(z.string(), rowState);
const decisions = z.record(z.string(), z.nullable(z.string()));

const currentFill: z.ZodMiniType<CurrentFill> = z.object({
  row: z.number(),
  written: z.array(
    z.object({
      selector: z.string(),
      label: z.string(),
      section: texts,
      kind: controlSchema.shape.kind,
      field: fieldToWrite,
    }),
  ),
  leftOut: z.number(),
  fill: z.object({
    documentId: z.string(),
    address: z.string(),
    overRecord: z.boolean(),
    signs: signsSchema,
    right: z.number(),
    different: z.number(),
    unwritten: z.number(),
  }),
  trail: z.object({ confirmed: z.boolean(), elsewhere: z.boolean() }),
  outcomes: z.array(outcomeSchema),
  back: z.array(fieldToWrite),
});

export const openEntriesSchema: z.ZodMiniType<OpenEntries> = z.object({
  ids: texts,
  tableIndex: z.number(),
});

export const rememberedMeaningsSchema: z.ZodMiniType<Record<string, RememberedMeaning>> = z.record(
  z.string(),
  z.object({
    corrections: z.object({
      kind: z.exactOptional(z.enum(['student', 'staff', 'unit'])),
      fields: z.record(z.string(), z.nullable(z.string())),
    }),
    at: z.number(),
  }),
);

export const acceptedRepairsSchema: z.ZodMiniType<Record<string, AcceptedRepairs>> = z.record(
  z.string(),
  z.object({ rows: z.record(z.string(), z.string()), at: z.number() }),
);

export const rememberedWritingsSchema: z.ZodMiniType<Record<string, RememberedWriting>> = z.record(
  z.string(),
  z.object({
    writing: z.object({
      names: z.enum(['proper', 'upper']),
      codeLists: z.enum(['name', 'code']),
    }),
    at: z.number(),
  }),
);

export const keptProgressSchema: z.ZodMiniType<KeptProgress> = z.object({
  rowIndex: z.number(),
  states: rowStates,
  decisions,
  current: z.nullable(currentFill),
  savedAt: z.record(z.string(), z.number()),
  tabId: z.nullable(z.number()),
});

export const rememberedProfilesSchema: z.ZodMiniType<Record<string, RememberedProfile>> = z.record(
  z.string(),
  z.object({ profile: z.string(), marks: texts, at: z.number() }),
);

export const journalSchema: z.ZodMiniType<Record<string, JournalEntry>> = z.record(
  z.string(),
  z.object({ rows: rowStates, at: z.number() }),
);

export const settingsSchema: z.ZodMiniType<Settings> = z.object({
  language: z.enum(['vi', 'en']),
  passphraseOffer: z.optional(z.literal('answered')),
});

import * as z from 'zod';
import { awardRulesSchema, awardSchema, SUGGESTED_AWARD_RULES } from './awards';
import { classesSchema, criterionSchema, groupSchema } from './criteria';
import { deadlineSchema } from './deadlines';
import { isoDate, level, partCode, source, subjectKind, text } from './parts';

const indicator = z.object({
  code: partCode,
  title: text,
  /** ratio: a part of a whole, both entered. quantity: one number that is added up. */
  kind: z.enum(['ratio', 'quantity']),
  unit: text,
  /** What the whole of a ratio counts; null for a quantity. */
  wholeTitle: text.nullable(),
  wholeNumbers: z.boolean(),
  required: z.boolean(),
  /** True: our own proposal, the plan does not name it. */
  suggested: z.boolean(),
});

/** A statement of the plan in a few words: a task, a channel, a theme. */
const stated = z.object({ code: partCode, title: text, source });

/** Everything a plan of the movement says, as data. Points and dates live here, never in code. */
export const planSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  version: z.number().int().positive(),
  title: text,
  issuer: z.object({ name: text, place: text, level }),
  number: text.nullable(),
  date: isoDate.nullable(),
  issuedIn: text.nullable(),
  /** The plan this one inherits from; null for none. */
  parent: text.nullable(),
  /** What the reader must know of the plan as data: gaps, suggestions, what is to be checked. */
  notes: z.array(text).default([]),
  legalBasis: z.array(z.object({ number: text, date: isoDate.nullable(), title: text.nullable() })),
  subjects: z.array(z.object({ kind: subjectKind, title: text, members: z.array(text), source })),
  themes: z.array(stated),
  groups: z.array(groupSchema).default([]),
  criteria: z.array(criterionSchema),
  targets: z.array(
    z.object({
      code: partCode,
      title: text,
      numerator: text,
      denominator: text,
      wantedPercent: z.number().min(0).max(100),
      source,
    }),
  ),
  /** Without tasks: the plan names the role, what it does is not known (chưa có nguồn). */
  duties: z.array(z.object({ code: partCode, role: text, tasks: z.array(text), source })),
  /** What each person does herself. */
  personalTasks: z.array(stated).default([]),
  /** What each unit puts into its own programme of work. */
  unitTasks: z.array(stated).default([]),
  /** Where results are made known: the web site, Zalo. */
  channels: z.array(stated).default([]),
  phases: z.array(
    z.object({
      code: partCode,
      from: z.number().int(),
      to: z.number().int(),
      review: z.object({ kind: z.enum(['interim', 'final']), year: z.number().int() }),
      source: source.default(null),
    }),
  ),
  deadlines: z.array(deadlineSchema),
  classes: classesSchema,
  report: z.object({
    indicators: z.array(indicator),
    sections: z.array(
      z.object({
        code: partCode,
        title: text,
        required: z.boolean(),
        suggested: z.boolean(),
        source: source.default(null),
      }),
    ),
  }),
  awards: z.array(awardSchema),
  awardRules: awardRulesSchema.default(SUGGESTED_AWARD_RULES),
  dossier: z.array(
    z.object({ code: partCode, title: text, form: text.nullable(), source: source.default(null) }),
  ),
});

export type Plan = z.infer<typeof planSchema>;
export type Criterion = Plan['criteria'][number];
export type CriterionGroup = Plan['groups'][number];
export type Indicator = Plan['report']['indicators'][number];
export type ReportSection = Plan['report']['sections'][number];
export type Award = Plan['awards'][number];

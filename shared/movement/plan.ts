import * as z from 'zod';

/** "10-30": a day of every year, as month-day. */
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** "2025-10-15"; null when the source gives no date. */
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);
/** The section of the plan a statement comes from ("III.2.1"); null: the section is not known. */
const source = text.nullable();
/** Identity of a part of the plan ("P5.TT.1"): what sheets carry in their hidden column. */
const code = z
  .string()
  .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)+$/)
  .brand<'PlanPartCode'>();

const subjectKind = z.enum(['collective', 'individual']);
const level = z.enum(['state', 'ministry', 'province', 'commune', 'school']);

const scoring = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('points'), maximum: z.number().positive(), suggested: z.boolean() }),
  z.object({ kind: z.literal('yes-no'), maximum: z.number().positive(), suggested: z.boolean() }),
  z.object({
    kind: z.literal('percentage'),
    maximum: z.number().positive(),
    suggested: z.boolean(),
    /** Ascending by `from` (percent reached); `points` are given from there on. */
    bands: z.array(z.object({ from: z.number().min(0).max(100), points: z.number().min(0) })),
  }),
  /** Rules out: not met, no class. */
  z.object({ kind: z.literal('condition') }),
]);

const criterion = z.object({
  code,
  title: text,
  subject: subjectKind,
  scoring,
  evidenceRequired: z.boolean(),
  source,
});

const indicator = z.object({
  code,
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

const award = z.object({
  code,
  title: text,
  level,
  occasions: z.array(z.enum(['yearly', 'interim', 'final'])).min(1),
  /** At most so many of each kind; null: the plan gives no number. */
  quota: z.object({ collective: z.number().nullable(), individual: z.number().nullable() }),
  /** Whose guidance decides where the plan gives no quota. */
  guidedBy: text.nullable(),
  /** Sets of the dossier to hand in; null: not given. */
  copies: z.number().int().positive().nullable(),
});

/** Everything a plan of the movement says, as data. Points and dates live here, never in code. */
export const planSchema = z.object({
  code: z.string().regex(/^P\d+$/),
  version: z.number().int().positive(),
  title: text,
  issuer: z.object({ name: text, place: text, level }),
  number: text.nullable(),
  date: isoDate.nullable(),
  issuedIn: text.nullable(),
  /** The plan this one inherits from; null for none. */
  parent: text.nullable(),
  legalBasis: z.array(z.object({ number: text, date: isoDate.nullable(), title: text.nullable() })),
  subjects: z.array(z.object({ kind: subjectKind, title: text, members: z.array(text), source })),
  themes: z.array(z.object({ code, title: text, source })),
  criteria: z.array(criterion),
  targets: z.array(
    z.object({ code, numerator: text, denominator: text, wantedPercent: z.number(), source }),
  ),
  duties: z.array(z.object({ code, role: text, tasks: z.array(text).min(1), source })),
  phases: z.array(
    z.object({
      code,
      from: z.number().int(),
      to: z.number().int(),
      review: z.object({ kind: z.enum(['interim', 'final']), year: z.number().int() }),
    }),
  ),
  deadlines: z.array(
    z.object({
      code,
      title: text,
      recurs: z.literal('yearly'),
      /** The period reported on, inside the calendar year. */
      start: monthDay,
      end: monthDay,
      /** On time means strictly before this day. */
      dueBefore: monthDay,
      /** Last day on which a report is still taken in. */
      closes: z.object({ day: monthDay, suggested: z.boolean() }),
      recipient: text,
      source,
    }),
  ),
  /** Highest class first; a class holds from `from` points up. */
  classes: z.object({
    suggested: z.boolean(),
    fullScore: z.number().positive(),
    steps: z.array(z.object({ title: text, from: z.number().min(0) })).min(1),
  }),
  report: z.object({
    indicators: z.array(indicator),
    sections: z.array(
      z.object({ code, title: text, required: z.boolean(), suggested: z.boolean() }),
    ),
  }),
  awards: z.array(award),
  dossier: z.array(z.object({ code, title: text, form: text.nullable() })),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanPartCode = z.infer<typeof code>;
export type SubjectKind = z.infer<typeof subjectKind>;
export type Criterion = Plan['criteria'][number];
export type Indicator = Plan['report']['indicators'][number];
export type ReportSection = Plan['report']['sections'][number];
export type Award = Plan['awards'][number];

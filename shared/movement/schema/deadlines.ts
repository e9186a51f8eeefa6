import * as z from 'zod';
import { monthDay, partCode, source, text } from './parts';

const common = {
  code: partCode,
  title: text,
  recipient: text,
  /** True: the plan asks for it but gives no date; the date is our proposal. */
  suggested: z.boolean().default(false),
  /** What hangs on it, in a few words. */
  consequence: text.nullable().default(null),
  source,
};

/** Something that has to be handed in, and when. */
export const deadlineSchema = z.discriminatedUnion('recurs', [
  z.object({
    ...common,
    recurs: z.literal('yearly'),
    /** The period reported on, inside the calendar year. */
    start: monthDay,
    end: monthDay,
    /** On time means strictly before this day. */
    dueBefore: monthDay,
    /** Last day on which a report is still taken in; inside the same calendar year. */
    closes: z.object({ day: monthDay, suggested: z.boolean() }),
  }),
  /** Every month or quarter; on time up to and with the n-th day after its end. */
  z.object({ ...common, recurs: z.literal('monthly'), daysAfterEnd: z.number().int().min(0) }),
  z.object({ ...common, recurs: z.literal('quarterly'), daysAfterEnd: z.number().int().min(0) }),
  /** Once a phase, in the year of its review; `dueBefore` null: the plan gives no day. */
  z.object({ ...common, recurs: z.literal('per-phase'), dueBefore: monthDay.nullable() }),
  /** On time up to and with the n-th day after the plan was received. */
  z.object({ ...common, recurs: z.literal('after-receipt'), days: z.number().int().positive() }),
  /** When the level above asks for it. */
  z.object({ ...common, recurs: z.literal('on-request') }),
]);

export type Deadline = z.infer<typeof deadlineSchema>;
export type YearlyDeadline = Extract<Deadline, { recurs: 'yearly' }>;

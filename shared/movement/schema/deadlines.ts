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

/** True: the plan gives no closing date; this one is our proposal. */
const suggested = z.boolean();

/** Last day on which something is still taken in, as a day of the year it is due in. */
const closesOn = z.object({ day: monthDay, suggested });

/** The same as a number of days after the end of the period, or after the receipt. */
const closesAfter = z.object({ days: z.number().int().min(0), suggested });

const afterEnd = {
  daysAfterEnd: z.number().int().min(0),
  /** Null: the plan gives no closing date. */
  closes: closesAfter.nullable().default(null),
};

/** Something that has to be handed in, and when. */
export const deadlineSchema = z.lazy(() =>
  z.discriminatedUnion('recurs', [
    z.object({
      ...common,
      recurs: z.literal('yearly'),
      /** The period reported on, inside the calendar year. */
      start: monthDay,
      end: monthDay,
      /** On time means strictly before this day. */
      dueBefore: monthDay,
      /** Inside the same calendar year. */
      closes: closesOn,
    }),
    /** Every month, quarter or half-year; on time up to and with the n-th day after its end. */
    z.object({ ...common, recurs: z.literal('monthly'), ...afterEnd }),
    z.object({ ...common, recurs: z.literal('quarterly'), ...afterEnd }),
    z.object({ ...common, recurs: z.literal('half-yearly'), ...afterEnd }),
    /**
     * Once a school year, which ends in the year after the one it starts in; due and closing days are
     * days of the year it ends in. Null: the plan gives no such day.
     */
    z.object({
      ...common,
      recurs: z.literal('school-year'),
      starts: monthDay.nullable().default(null),
      ends: monthDay.nullable().default(null),
      dueBefore: monthDay.nullable().default(null),
      closes: closesOn.nullable().default(null),
    }),
    /** Once a phase, in the year of its review. Null: the plan gives no such day. */
    z.object({
      ...common,
      recurs: z.literal('per-phase'),
      dueBefore: monthDay.nullable(),
      closes: closesOn.nullable().default(null),
    }),
    /** On time up to and with the n-th day after the plan was received. */
    z.object({
      ...common,
      recurs: z.literal('after-receipt'),
      days: z.number().int().positive(),
      closes: closesAfter.nullable().default(null),
    }),
    /** When the level above asks for it. */
    z.object({ ...common, recurs: z.literal('on-request') }),
  ]),
);

export type Deadline = z.infer<typeof deadlineSchema>;
export type YearlyDeadline = Extract<Deadline, { recurs: 'yearly' }>;

import * as z from 'zod';

/** "10-30": a day of every year, as month-day. 29 February is not a day of every year. */
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine((value) => Number(value.slice(3)) <= (DAYS[Number(value.slice(0, 2)) - 1] ?? 0));

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "2025-10-15"; null where the source gives no date. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const text = z.string().min(1);

/** The section of the plan a statement comes from ("III.2.1"); null: the section is not known. */
export const source = text.nullable();

/** Identity of a part of a plan ("P5.TT.1"): what sheets carry in their hidden column. */
export const partCode = z
  .string()
  .regex(/^[A-Z0-9]+(\.[A-Z0-9]+)+$/)
  .brand<'PlanPartCode'>();

export const subjectKind = z.enum(['collective', 'individual']);

export const level = z.enum(['state', 'ministry', 'province', 'commune', 'school']);

/** Points as people write them in a plan: at most two decimals. */
export const pointsNumber = z.number().min(0).multipleOf(0.01);

export type PlanPartCode = z.infer<typeof partCode>;
export type SubjectKind = z.infer<typeof subjectKind>;

import * as z from 'zod';
import { partCode, pointsNumber, source, subjectKind, text } from './parts';

const maximum = pointsNumber.positive();
/** True: our own proposal, the plan states no points. */
const suggested = z.boolean();

/**
 * How a criterion is scored. Points are numbers as people write them (12.5), never hundredths.
 *
 * Like all schemas of some size it is made when it is first read with: Apps Script evaluates the whole
 * add-on before every single call, and few calls read with many of them.
 */
const scoring = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('points'),
      maximum,
      suggested,
      /** Scores go in steps of this many points; null: any number with two decimals. */
      step: maximum.nullable().default(null),
    }),
    z.object({ kind: z.literal('yes-no'), maximum, suggested }),
    /** A part of a whole; the points of the highest band reached. */
    z.object({
      kind: z.literal('percentage'),
      maximum,
      suggested,
      numerator: text,
      denominator: text,
      /** Ascending by `from` (percent reached); `points` are given from there on. */
      bands: z.array(z.object({ from: z.number().min(0).max(100), points: pointsNumber })).min(1),
    }),
    /** One of several described levels. */
    z.object({
      kind: z.literal('levels'),
      maximum,
      suggested,
      levels: z.array(z.object({ title: text, points: pointsNumber })).min(2),
    }),
    /** So many points for each, up to the maximum. */
    z.object({ kind: z.literal('count'), maximum, suggested, each: maximum, unit: text }),
    /** Starts with the maximum and loses so many points for each fault, never below 0. */
    z.object({ kind: z.literal('minus'), maximum, suggested, each: maximum, unit: text }),
    /** The sum of its items, which must add up to the maximum less what has no source. */
    z.object({
      kind: z.literal('items'),
      maximum,
      suggested,
      /** Points of the maximum whose items are not known (chưa có nguồn): nobody can score them. */
      unsourced: pointsNumber.default(0),
    }),
    /** Gives no points. Not met: no class, or at most the class named. */
    z.object({ kind: z.literal('condition'), highestClass: text.nullable().default(null) }),
  ]),
);

const step = z.object({ title: text, from: z.number().min(0) });

export const criterionSchema = z.lazy(() =>
  z.object({
    code: partCode,
    title: text,
    subject: subjectKind,
    scoring,
    /** base: part of the full score. bonus and deduction come on top, each capped. */
    effect: z.enum(['base', 'bonus', 'deduction']).default('base'),
    /** The group it stands in; null: in none. */
    group: partCode.nullable().default(null),
    /** The criterion it is an item of; null: it is a criterion itself. */
    itemOf: partCode.nullable().default(null),
    /** Named levels of its own points (Mức 1, Mức 2); a level holds from `from` points up. */
    levelSteps: z.array(step).default([]),
    evidenceRequired: z.boolean(),
    source,
  }),
);

/** A group of criteria of one subject kind, with its own total. */
export const groupSchema = z.lazy(() =>
  z.object({
    code: partCode,
    title: text,
    subject: subjectKind,
    /** What its criteria add up to; null: no total is given. */
    maximum: maximum.nullable(),
    /** The most that bonus criteria of the group can add, and deductions take; null: no cap. */
    mostBonus: pointsNumber.nullable().default(null),
    mostDeduction: pointsNumber.nullable().default(null),
    source,
  }),
);

/** Classes of points. A class holds from `from` points up. */
export const classesSchema = z.lazy(() =>
  z.object({
    suggested,
    /** What is classed: the total of a subject, or each group of criteria by itself. */
    of: z.enum(['total', 'group']).default('total'),
    /** What the criteria of a subject kind, or of each group, add up to. */
    fullScore: z.number().positive(),
    steps: z.array(step).min(1),
    /** At most this percent of the subjects of a kind may have the highest class; null: no quota. */
    topPercent: z.number().min(0).max(100).nullable().default(null),
    /** The most that all bonuses together can add, and all deductions take; null: no cap. */
    mostBonus: pointsNumber.nullable().default(null),
    mostDeduction: pointsNumber.nullable().default(null),
  }),
);

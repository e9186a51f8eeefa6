import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const fieldKey = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const fields = z._default(z.array(fieldKey), []);
const years = z.number().check(z.int(), z.minimum(0), z.maximum(150));
const severity = z.enum(['error', 'warning', 'hint', 'off']);

/** How a field's values are written. */
const format = z.discriminatedUnion('kind', [
  /** A day, dd/mm/yyyy. `future`: days to come are right (a date something takes effect). */
  z.strictObject({ kind: z.literal('date'), future: z._default(z.boolean(), false) }),
  /** A day, or only its year, as parents' dates of birth are kept. */
  z.strictObject({ kind: z.literal('date-or-year') }),
  /** Digits of the personal identification number: 12, the old card had 9. */
  z.strictObject({ kind: z.literal('national-id') }),
  /** Ten digits; `landline`: 02x numbers of ten or eleven digits too. */
  z.strictObject({ kind: z.literal('phone'), landline: z._default(z.boolean(), false) }),
  z.strictObject({ kind: z.literal('email') }),
  /** A number between two bounds, ends included; null: no bound. */
  z.strictObject({
    kind: z.literal('number'),
    from: z._default(z.nullable(z.number()), null),
    to: z._default(z.nullable(z.number()), null),
    whole: z._default(z.boolean(), false),
  }),
  /** 0–100, with or without the sign. */
  z.strictObject({ kind: z.literal('percent') }),
  /** One of several shapes: "9" stands for a digit, "A" for a letter, the rest for itself. */
  z.strictObject({ kind: z.literal('mask'), masks: z.array(text).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('class-name') }),
  z.strictObject({ kind: z.literal('person-name') }),
  /** Yes or no: x, 1/0, Có/Không. */
  z.strictObject({ kind: z.literal('tick') }),
]);

/** Where a field's values come from: lists named in the product, entries given here, or both. */
const listRule = z.strictObject({
  names: z._default(z.array(text), []),
  entries: z._default(z.array(z.strictObject({ code: text, name: text })), []),
  /** How bad a value outside the list is: the lists of 2020 and of places are not the last word. */
  outside: z._default(z.enum(['error', 'warning', 'hint']), 'error'),
});

/** A relative named in the record, by the fields that speak of him. */
const relative = z.strictObject({
  birth: fieldKey,
  nationalId: z.nullable(fieldKey),
  sex: z.nullable(z.enum(['male', 'female'])),
  /** Years older than the person of the record; null: any. */
  leastYears: z.nullable(years),
  mostYears: z.nullable(years),
});

/** Ages at which pupils of a grade are expected, and those still believed (with a warning). */
const gradeAges = z.strictObject({
  grade: z.number().check(z.int(), z.minimum(1), z.maximum(12)),
  from: years,
  to: years,
  least: years,
  most: years,
});

/**
 * What records must be like for the place they go to, as data that a school can edit and share.
 * Fields are canonical keys of the record kind. What a file leaves out is not checked.
 */
export const targetSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  version: z.number().check(z.int(), z.minimum(1)),
  name: text,
  kind: z.enum(['student', 'staff', 'unit']),
  /** Where these rules come from; "gợi ý" or "chưa có nguồn" where no document says so. */
  source: text,
  required: fields,
  recommended: fields,
  /** What repairs write: names of persons as "Nguyễn Văn A" or "NGUYỄN VĂN A", "Kinh" or "01" of a list. */
  writing: z._default(
    z.strictObject({
      names: z._default(z.enum(['proper', 'upper']), 'proper'),
      codeLists: z._default(z.enum(['name', 'code']), 'name'),
    }),
    { names: 'proper', codeLists: 'name' },
  ),
  formats: z._default(z.record(fieldKey, format), {}),
  lists: z._default(z.record(fieldKey, listRule), {}),
  /** No two records may have the same value. */
  unique: fields,
  /** No two records of a group may have the same value. */
  uniqueWithin: z._default(z.array(z.strictObject({ field: fieldKey, within: fieldKey })), []),
  /** One name is to be written in one way throughout. */
  oneSpelling: fields,
  /** The field by which the report is divided ("class_name"); null: not divided. */
  groupBy: z._default(z.nullable(fieldKey), null),
  ages: z._default(
    z.nullable(
      z.strictObject({
        least: years,
        most: years,
        /** A school year begins in this month; ages of grades are counted in its first year. */
        schoolYearMonth: z.number().check(z.int(), z.minimum(1), z.maximum(12)),
        grades: z._default(z.array(gradeAges), []),
      }),
    ),
    null,
  ),
  relatives: z._default(z.array(relative), []),
  /** The first day is before (or on) the second, by at least so many years. */
  dateOrder: z._default(z.array(z.strictObject({ first: fieldKey, second: fieldKey, years })), []),
  /** A field that only makes sense when another one has one of these codes. */
  dependent: z._default(
    z.array(z.strictObject({ field: fieldKey, needs: fieldKey, codes: z.array(text) })),
    [],
  ),
  /** Not both can be ticked. */
  exclusive: z._default(z.array(z.tuple([fieldKey, fieldKey])), []),
  /** A count that is part of another count. */
  parts: z._default(z.array(z.strictObject({ part: fieldKey, whole: fieldKey })), []),
  phones: z._default(
    z.nullable(
      z.strictObject({
        /** More records than this with one number are worth a question. */
        mostRecords: z.number().check(z.int(), z.minimum(1)),
        /** Numbers expected to differ inside a record. */
        differ: z._default(z.array(z.tuple([fieldKey, fieldKey])), []),
      }),
    ),
    null,
  ),
  /** A record whose date is further back than so many days is stale; null: no such date is known. */
  freshness: z._default(
    z.nullable(z.strictObject({ field: fieldKey, days: z.number().check(z.int(), z.minimum(1)) })),
    null,
  ),
  /** By rule code: another severity than usual, or off. */
  severities: z._default(z.record(z.string(), severity), {}),
});

export type Target = z.infer<typeof targetSchema>;
export type Writing = Target['writing'];
export type FieldFormat = Target['formats'][string];
export type ListRule = Target['lists'][string];
export type TargetRelative = Target['relatives'][number];

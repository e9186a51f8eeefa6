/** A way in which the columns of a sheet are numbered. */
interface Numbering {
  /** What the text says, or null when it is not numbered in this way. */
  read(text: string): readonly number[] | null;
  /** Whether `next` may stand right of `last`, holes allowed; `regular` when there is none. */
  follows(last: readonly number[], next: readonly number[]): boolean;
  regular(last: readonly number[], next: readonly number[]): boolean;
}

const first = (parts: readonly number[]): number => parts[0] ?? Number.NaN;

/** Days 1–31 without the days off, months 9–12 and 1–5, marks 1, 2, 3 and again 1, 2. */
const counts: Numbering = {
  read(text) {
    const value = /^(\d{1,2})$/.exec(text)?.[1];
    return value !== undefined && Number(value) >= 1 && Number(value) <= 31
      ? [Number(value)]
      : null;
  },
  follows: (last, next) => first(next) > first(last) || first(next) === 1,
  regular: (last, next) => first(next) === first(last) + 1,
};

/** 2021, 2022; school years 2021-2022, 2022-2023; also back in time. */
const years: Numbering = {
  read(text) {
    const years = /^((?:19|20)\d\d)(?:\s?[-–/]\s?(?:(?:19|20)\d\d))?$/.exec(text)?.[1];
    return years === undefined ? null : [Number(years)];
  },
  follows: (last, next) => Math.abs(first(next) - first(last)) === 1,
  regular: (last, next) => Math.abs(first(next) - first(last)) === 1,
};

const DAYS_COUNTED_IN_A_MONTH = 31;
const DAYS_COUNTED_IN_A_YEAR = 12 * DAYS_COUNTED_IN_A_MONTH;
/** Sheets by day have days off, sheets by week go on by seven; the turn of a month may add three. */
const LONGEST_STEP = 17;

/** Dates: 01/10, 2/10/2026, 3-10. Taken as days of a year whose months have 31. */
const dates: Numbering = {
  read(text) {
    const [, day, , month] =
      /^(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?\d{2,4})?$/.exec(text) ?? [];
    if (day === undefined || month === undefined) return null;
    const isDay =
      Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    return isDay ? [(Number(month) - 1) * DAYS_COUNTED_IN_A_MONTH + Number(day)] : null;
  },
  follows(last, next) {
    const step = (first(next) - first(last) + DAYS_COUNTED_IN_A_YEAR) % DAYS_COUNTED_IN_A_YEAR;
    return step >= 1 && step <= LONGEST_STEP;
  },
  regular: (last, next) => dates.follows(last, next),
};

/** Criteria: 1.1, 1.2, 2.1; 1, 1.1, 1.2, 2; TC1.1.1. */
const outline: Numbering = {
  read(text) {
    const parts = /^\p{L}{0,4}(\d{1,2}(?:[.,]\d{1,2}){0,3})\.?$/u.exec(text)?.[1];
    return parts === undefined ? null : parts.split(/[.,]/).map(Number);
  },
  follows(last, next) {
    const changed = next.findIndex((part, level) => part !== last[level]);
    if (changed < 0) return false;
    const rest = next.slice(changed + 1);
    return next[changed] === (last[changed] ?? 0) + 1 && rest.every((part) => part === 1);
  },
  regular: (last, next) => outline.follows(last, next),
};

const NUMBERINGS = [counts, years, dates, outline] as const;

/** Whether these texts count on from left to right in one of the ways that columns are numbered. */
export function isCounted(texts: readonly string[]): boolean {
  return NUMBERINGS.some((numbering) => {
    const read = texts.map((text) => numbering.read(text));
    return read.every((parts, at) => {
      const last = read[at - 1];
      return parts !== null && (at === 0 || (last != null && numbering.follows(last, parts)));
    });
  });
}

/** Whether they count on without a hole, from 1 where it is not years or dates that they are. */
export function countsRegularly(texts: readonly string[]): boolean {
  return NUMBERINGS.some((numbering) => {
    const read = texts.map((text) => numbering.read(text));
    return read.every((parts, at) => {
      const last = read[at - 1];
      if (parts === null) return false;
      if (at > 0) return last != null && numbering.regular(last, parts);
      return numbering === years || numbering === dates || first(parts) === 1;
    });
  });
}

/** A way in which the columns of a sheet are numbered. */
interface Numbering {
  /** What the text says, or null when it is not numbered in this way. */
  read(text: string): readonly number[] | null;
  /** Whether `next` may stand right of `last`. */
  follows(last: readonly number[], next: readonly number[]): boolean;
  /** Whether nothing is left out between them, where `follows` allows holes. */
  adjoins?(last: readonly number[], next: readonly number[]): boolean;
  /** True where columns may begin with any number. */
  beginsAnywhere?: true;
}

const DAYS_IN_A_MONTH = 31;

const isWithin = (part: string | undefined, most: number): boolean =>
  part !== undefined && Number(part) >= 1 && Number(part) <= most;

/** Days 1–31 without the days off, months 9–12 and 1–5, marks 1, 2, 3 and again 1, 2. */
const counts: Numbering = {
  read: (text) =>
    /^\d{1,2}$/.test(text) && isWithin(text, DAYS_IN_A_MONTH) ? [Number(text)] : null,
  follows: ([last = 0], [next = 0]) => next > last || (next === 1 && last > 1),
  adjoins: ([last = 0], [next = 0]) => next === last + 1,
};

/** 2021, 2022; school years 2021-2022, 2022-2023. */
const years: Numbering = {
  read(text) {
    const year = /^((?:19|20)\d\d)(?:\s?[-–/]\s?(?:19|20)\d\d)?$/.exec(text)?.[1];
    return year === undefined ? null : [Number(year)];
  },
  follows: ([last = 0], [next = 0]) => next === last + 1,
  beginsAnywhere: true,
};

const yearsBack: Numbering = { ...years, follows: (last, next) => years.follows(next, last) };

/** Sheets by day leave out days off and holidays, sheets by week go on by seven or fourteen. */
const LONGEST_STEP = 17;

/** Dates, all with the year or all without: 01/10, 2/10/2026, 3-10. Months are taken to have 31 days. */
const dates: Numbering = {
  read(text) {
    const [, day, , month, year] =
      /^(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{2,4}))?$/.exec(text) ?? [];
    if (!isWithin(day, DAYS_IN_A_MONTH) || !isWithin(month, 12)) return null;
    const ofYear = (Number(month) - 1) * DAYS_IN_A_MONTH + Number(day);
    return year === undefined ? [ofYear] : [ofYear, Number(year)];
  },
  follows([last = 0, lastYear], [next = 0, nextYear]) {
    const turns = next < last ? 1 : 0;
    const step = next - last + turns * 12 * DAYS_IN_A_MONTH;
    const isInOrder =
      lastYear === undefined || nextYear === undefined
        ? lastYear === nextYear
        : nextYear === lastYear + turns;
    return isInOrder && step >= 1 && step <= LONGEST_STEP;
  },
  beginsAnywhere: true,
};

/** Criteria: 1.1, 1.2, 2.1; 1, 1.1, 1.2, 2; TC1.1.1. Questions 1, 2 … 40. */
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
};

const NUMBERINGS = [counts, years, yearsBack, dates, outline] as const;

/** Whether these texts count on from left to right in one of the ways that columns are numbered. */
export function isCounted(texts: readonly string[]): boolean {
  return NUMBERINGS.some(({ read, follows }) => areLinked(texts.map(read), follows));
}

/** Whether they also begin at 1, where they are no years or dates, and leave nothing out. */
export function isFullyCounted(texts: readonly string[]): boolean {
  return NUMBERINGS.some(({ read, follows, adjoins = follows, beginsAnywhere = false }) => {
    const marks = texts.map(read);
    return (beginsAnywhere || marks[0]?.[0] === 1) && areLinked(marks, adjoins);
  });
}

function areLinked(
  marks: readonly (readonly number[] | null)[],
  link: (last: readonly number[], next: readonly number[]) => boolean,
): boolean {
  return marks.every((mark, at) => {
    const last = marks[at - 1];
    return mark !== null && (at === 0 || (last != null && link(last, mark)));
  });
}

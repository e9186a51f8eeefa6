import type { GivenYear } from '../../../shared/matching/types';
import { isFullDate, readDate } from '../../../shared/vietnamese';
import type { Assignment } from '../../batch/assignment';
import type { Work } from './state';

/** By the id of a column, the year of its days that are written without one. */
export type Years = Readonly<Record<string, GivenYear>>;

/** The assignments, each with the year that was given for its column. */
export function withYears(assignments: Assignment[], years: Years): Assignment[] {
  return assignments.map((one) => {
    const year = years[one.column?.id ?? ''];
    return year === undefined ? one : { ...one, year };
  });
}

/** Takes the year that the person types; until it is a whole year, or a school year, there is none. */
export function giveYear({ years }: Pick<Work, 'years'>, columnId: string, text: string): void {
  const { [columnId]: _, ...others } = years.value;
  const year = yearIn(text);
  years.value = year === null ? others : { ...others, [columnId]: year };
}

/** "2026", "2025-2026". */
function yearIn(text: string): GivenYear | null {
  const [, one = '', other = one] = /^\s*(\d{4})(?:\s*[-–/]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  const [first, last] = [knownYear(one), knownYear(other)];
  const isOne = first !== null && last !== null && (last === first || last === first + 1);
  return isOne ? { first, last } : null;
}

function knownYear(text: string): number | null {
  const date = readDate(text);
  return date === null || isFullDate(date) ? null : date.year;
}

/** A year as it was typed. */
export const sayYear = ({ first, last }: GivenYear): string =>
  first === last ? String(first) : `${first}-${last}`;

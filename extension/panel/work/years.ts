import { isFullDate, readDate } from '../../../shared/vietnamese';
import type { Assignment } from '../../batch/assignment';
import type { Work } from './state';

/** By the id of a column, the year of its days that are written without one. */
export type Years = Readonly<Record<string, number>>;

/** The assignments, each with the year that was given for its column. */
export function withYears(assignments: Assignment[], years: Years): Assignment[] {
  return assignments.map((one) => {
    const year = years[one.column?.id ?? ''];
    return year === undefined ? one : { ...one, year };
  });
}

/** Takes the year that the person types; until it is a whole year there is none. */
export function giveYear({ years }: Pick<Work, 'years'>, columnId: string, text: string): void {
  const { [columnId]: _, ...others } = years.value;
  const given = readDate(text);
  years.value =
    given === null || isFullDate(given) ? others : { ...others, [columnId]: given.year };
}

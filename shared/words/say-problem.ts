import type { Place, Problem } from '../outcome';
import { type Language, say } from './say';

/** "tệp a.xlsx, trang tính HS, ô C7": the known parts of a place, widest first. */
export function sayPlace(place: Place, language: Language = 'vi'): string {
  const parts: string[] = [];
  for (const part of ['file', 'sheet', 'cell', 'field'] as const) {
    const value = place[part];
    if (value !== undefined) parts.push(say(`common.place.${part}`, { [part]: value }, language));
  }
  return parts.join(', ');
}

/** A problem as one sentence: what happened, where, what to do next. */
export function sayProblem(problem: Problem, language: Language = 'vi'): string {
  const where = problem.place ? sayPlace(problem.place, language) : '';
  const what = say(problem.code, problem.params, language);
  return where === '' ? what : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${what}`;
}

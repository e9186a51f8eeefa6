import type { Place, Problem } from '../outcome';
import { en } from './en';
import { vi } from './vi';

/** Every sentence of the product has a key here, in Vietnamese first; English mirrors it key by key. */
export type WordKey = keyof typeof vi;
export type WordParams = Readonly<Record<string, string | number>>;
export type Language = 'vi' | 'en';

const catalogues: Record<Language, Record<WordKey, string>> = { vi, en };

/** The sentence for `key`, its `{blanks}` filled from `params`; an unfilled blank stays visible. */
export function say(key: WordKey, params: WordParams = {}, language: Language = 'vi'): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = params[name];
    return value === undefined ? blank : String(value);
  });
}

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

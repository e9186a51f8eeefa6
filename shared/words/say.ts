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

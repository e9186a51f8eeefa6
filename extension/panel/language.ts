import { signal } from '@preact/signals';
import { type Language, say, type WordKey, type WordParams } from '../../shared/words';

/** The language of the panel; a component that calls `t` is drawn again when it changes. */
export const language = signal<Language>('vi');

/** A sentence of the catalogue in the panel's language. */
export const t = (key: WordKey, params: WordParams = {}): string =>
  say(key, params, language.value);

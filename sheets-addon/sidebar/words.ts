import { say, type WordKey, type WordParams } from '../../shared/words';
import type { Sidebar } from './state';

/** The catalogue in the language the person has chosen. */
export function useWords(sidebar: Sidebar) {
  const language = sidebar.language.value;
  return {
    say: (key: WordKey, params: WordParams = {}) => say(key, params, language),
  };
}

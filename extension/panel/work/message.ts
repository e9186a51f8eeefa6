import type { Meaning } from '../../../shared/ui';
import type { WordKey, WordParams } from '../../../shared/words';

/** A sentence to be said in whatever language the panel has when it is drawn. */
export interface Sentence {
  key: WordKey;
  params?: WordParams;
}

/** A message in three parts; `why` may be a text from the page or a sentence already said. */
export interface Message {
  meaning: Meaning;
  what: Sentence;
  why?: Sentence | string;
  next?: Sentence;
}

export const bad = (what: Sentence, next: Sentence, why?: Sentence | string): Message => ({
  meaning: 'bad',
  what,
  next,
  ...(why !== undefined && { why }),
});

import { spellingKey } from '../spelling';
import { sumOfLetters, withoutMarks } from './letters';
import type { CountedWord, WordCounts } from './word-counts';

/** A text as names are filed. */
export interface Filed {
  /** Spelling key. */
  key: string;
  /** `sumOfLetters` of the key. */
  letters: number;
  words: readonly CountedWord[];
}

/**
 * Reads many texts made of the same few thousand words: what stands between two spaces is read
 * once. The spelling key of a text is that of its pieces.
 */
export class Pieces {
  private readonly known = new Map<string, Filed>();

  constructor(private readonly counts: WordCounts) {}

  read(text: string): Filed {
    const words: CountedWord[] = [];
    let key = '';
    let letters = 0;
    for (const part of text.split(' ')) {
      const piece = this.piece(part);
      if (piece.key === '') continue;
      key = key === '' ? piece.key : `${key} ${piece.key}`;
      letters += piece.letters;
      words.push(...piece.words);
    }
    return { key, letters, words };
  }

  private piece(text: string): Filed {
    const known = this.known.get(text);
    if (known) return known;
    const key = spellingKey(text);
    const words = withoutMarks(key).split(' ');
    const piece = {
      key,
      letters: sumOfLetters(key),
      words: words.map((word) => this.counts.word(word)),
    };
    this.known.set(text, piece);
    return piece;
  }
}

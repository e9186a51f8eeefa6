import { spellingKey } from '../spelling';
import { sumOfLetters, withoutMarks } from './letters';
import type { CountedWord, WordCounts } from './word-counts';

/** A text as names are filed. */
export interface Filed {
  /** Spelling key. */
  key: string;
  /** `sumOfLetters` of the key. */
  letters: number;
  /** Words of the key, and the same as they are counted. */
  marked: readonly string[];
  words: readonly CountedWord[];
}

/** With a limit the engine does not keep what it splits: it would, of each text of the program. */
const MOST_PIECES = 1000;

/**
 * Reads many texts made of the same few thousand words: what stands between two spaces is read
 * once. The spelling key of a text is that of its pieces.
 */
export class Pieces {
  private readonly known = new Map<string, Filed>();

  constructor(private readonly counts: WordCounts) {}

  read(text: string): Filed {
    const marked: string[] = [];
    const words: CountedWord[] = [];
    let key = '';
    let letters = 0;
    for (const part of text.split(' ', MOST_PIECES)) {
      const piece = this.known.get(part) ?? this.readPiece(part);
      if (piece.key === '') continue;
      key = key === '' ? piece.key : `${key} ${piece.key}`;
      letters += piece.letters;
      for (const word of piece.marked) marked.push(word);
      for (const word of piece.words) words.push(word);
    }
    return { key, letters, marked, words };
  }

  private readPiece(text: string): Filed {
    const key = spellingKey(text);
    const words = withoutMarks(key).split(' ');
    const piece = {
      key,
      letters: sumOfLetters(key),
      marked: key.split(' '),
      words: words.map((word) => this.counts.word(word)),
    };
    this.known.set(text, piece);
    return piece;
  }
}

import type { Word } from './phrase';

/** Words of one text, each to be found once by a word of the other. */
export class Pool {
  private readonly taken: number[] = [];

  /** `isUnmarked`: one of the two texts was typed without marks. */
  constructor(
    private readonly words: readonly Word[],
    private readonly isUnmarked: boolean,
  ) {}

  /** Takes the first that is left and the same; false when there is none. */
  take(word: Word): boolean {
    for (let at = 0; at < this.words.length; at += 1) {
      const other = this.words[at];
      if (other === undefined || !isSameWord(word, other, this.isUnmarked)) continue;
      if (this.isTaken(at)) continue;
      this.taken.push(at);
      return true;
    }
    return false;
  }

  isTaken(at: number): boolean {
    return this.taken.includes(at);
  }
}

function isSameWord(word: Word, other: Word, isUnmarked: boolean): boolean {
  if (word.marked === other.marked || isFirstLetterOf(word.plain, other.plain)) return true;
  return isUnmarked && word.plain === other.plain;
}

/** "D" of "D.tộc" stands for "dân". */
function isFirstLetterOf(a: string, b: string): boolean {
  if (a.length < b.length) return a.length === 1 && /[a-z]/.test(a) && b.startsWith(a);
  return b.length === 1 && /[a-z]/.test(b) && a.startsWith(b);
}

import { type Head, headOf, sameKinds } from '../heads';
import type { Entry } from './index';

/**
 * Known names found although they are written otherwise: the same words in another order ("Đảng:
 * ngày vào"), or another word for the kind of thing at the beginning ("Hiện trạng sức khỏe" for
 * "Tình trạng sức khỏe"). What could be several things is none.
 */
export class NearNames {
  private readonly byWords = new Map<string, Entry | null>();

  add(key: string, entry: Entry) {
    const words = inOrder(key.split(' '));
    const known = this.byWords.get(words);
    if (known === undefined) this.byWords.set(words, entry);
    else if (known === null || !haveSameAttributes(known, entry)) this.byWords.set(words, null);
  }

  find(key: string): Entry | null {
    const words = key.split(' ');
    if (words.length < 2) return null;
    const turned = this.byWords.get(inOrder(words));
    if (turned) return turned;
    const head: Head = headOf(words.map((marked) => ({ marked })));
    if (head.length === 0) return null;
    const rest = words.slice(head.length);
    const found = sameKinds(head)
      .map((kind) => this.byWords.get(inOrder([...kind, ...rest])))
      .filter((one) => one !== undefined && one !== null);
    const [first, ...others] = found;
    return first && others.every((one) => haveSameAttributes(one, first)) ? first : null;
  }
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function haveSameAttributes(a: Entry, b: Entry): boolean {
  return (
    a.attributes.size === b.attributes.size &&
    [...a.attributes].every((one) => b.attributes.has(one))
  );
}

import { headOf, sameKinds } from '../heads';
import { spellingKey } from '../spelling';
import type { Entry, KnownNames } from './known-names';

/** "Nộp chưa" asks whether it is done: no other order of "Chưa nộp". */
const ASKING: ReadonlySet<string> = new Set(['chưa', 'không'].map(spellingKey));

/**
 * A known name although it is written otherwise: the same words in another order ("Đảng: ngày
 * vào"), or another word for the kind of thing at the beginning ("Hiện trạng sức khỏe" for "Tình
 * trạng sức khỏe"). What could be several things is none. `key` is in one wording.
 */
export function findNearly(names: KnownNames, key: string): Entry | null {
  const words = key.split(' ');
  if (words.length < 2 || ASKING.has(words.at(-1) ?? '')) return null;
  const turned = theOne(names.withWords(words));
  if (turned) return turned;
  const head = headOf(words.map((marked) => ({ marked })));
  if (head.length === 0) return null;
  const rest = words.slice(head.length);
  const otherwise = sameKinds(head).flatMap(
    (kind) => theOne(names.withWords([...kind, ...rest])) ?? [],
  );
  return theOne(otherwise);
}

/** The first, when all name the same. */
function theOne([first, ...others]: readonly Entry[]): Entry | null {
  return first && others.every((one) => haveSameAttributes(one, first)) ? first : null;
}

function haveSameAttributes(a: Entry, b: Entry): boolean {
  return (
    a.attributes.size === b.attributes.size &&
    [...a.attributes].every((one) => b.attributes.has(one))
  );
}

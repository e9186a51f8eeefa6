import { fold } from '../../../vietnamese';
import type { Check } from '../fault';
import { isTypedPlain, nameKey, plainKey } from '../text/keys';

/** One class, school, commune or hamlet is to be written in one way; the commonest is taken for right. */
export const checkOneSpelling: Check = function* (records) {
  for (const field of records.target.oneSpelling) {
    const texts = records.texts(field);
    const usual = usualSpellings(texts);
    for (let record = 0; record < texts.length; record++) {
      const text = texts[record] ?? '';
      const proposal = usual.get(text);
      if (proposal === undefined || proposal === text) continue;
      yield { code: 'spelling-varies', record, field, params: { proposal } };
    }
  }
};

/** For every distinct text, the commonest text that names the same thing. */
function usualSpellings(texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  const groups = new Map<string, string[]>();
  const marked = markedKeys(counts.keys());
  for (const text of counts.keys()) {
    const key = isTypedPlain(text) ? (marked.get(plainKey(text)) ?? nameKey(text)) : nameKey(text);
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  const usual = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [best = ''] = group.sort(
      (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length || compare(a, b),
    );
    for (const text of group) usual.set(text, best);
  }
  return usual;
}

/** By the letters without marks, the one spelling with marks; left out when there are two. */
function markedKeys(texts: Iterable<string>): Map<string, string | undefined> {
  const marked = new Map<string, string | undefined>();
  for (const text of texts) {
    if (isTypedPlain(text) || fold(text) === '') continue;
    const plain = plainKey(text);
    const key = nameKey(text);
    marked.set(plain, marked.has(plain) && marked.get(plain) !== key ? undefined : key);
  }
  return marked;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}

import { nameKey, plainKey } from '../../view/name-keys';
import type { Check } from '../fault';

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

interface Spelling {
  text: string;
  count: number;
  /** Of the name however it is spelled, with its marks and without. */
  key: string;
  plain: string;
}

/** For every text that is spelled otherwise elsewhere, the commonest text that names the same. */
function usualSpellings(texts: readonly string[]): Map<string, string> {
  const usual = new Map<string, string>();
  for (const group of groupsOf(spellingsOf(texts))) {
    const [best] = group.sort(
      (a, b) => b.count - a.count || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
    );
    for (const { text } of group) if (best) usual.set(text, best.text);
  }
  return usual;
}

function spellingsOf(texts: readonly string[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count, key: nameKey(text), plain: plainKey(text) }))
    .filter(({ key }) => key !== '');
}

/** Spellings of one name; what was typed without marks belongs to the one name that has them. */
function groupsOf(spellings: readonly Spelling[]): Spelling[][] {
  const marked = new Map<string, Set<string>>();
  for (const { key, plain } of spellings) {
    if (key !== plain) marked.set(plain, (marked.get(plain) ?? new Set()).add(key));
  }
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const [only, ...others] = marked.get(spelling.plain) ?? [];
    const isMeant = spelling.key === spelling.plain && only !== undefined && others.length === 0;
    const key = isMeant ? only : spelling.key;
    const group = groups.get(key);
    if (group) group.push(spelling);
    else groups.set(key, [spelling]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

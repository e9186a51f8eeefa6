import { plainKey } from './name-keys';
import { isOneEditApart } from './one-edit';

/** Below this many letters, one letter more or less makes another word. */
const SHORTEST = 4;

/** Names of a list, to find the one that a text misses by a letter or by its marks. */
export class NearNames<T> {
  /** null: several names are the same without marks. */
  readonly #byKey = new Map<string, T | null>();

  /** `nameOf` gives the name by which an entry is known; entries of one name are one. */
  constructor(entries: readonly T[], nameOf: (entry: T) => string) {
    const names = new Map<string, string>();
    for (const entry of entries) {
      const name = nameOf(entry);
      const key = plainKey(name);
      const isAlone = (names.get(key) ?? name) === name;
      names.set(key, name);
      this.#byKey.set(key, isAlone ? entry : null);
    }
  }

  /** The one entry near a text; null when there is none, or when there are several. */
  find(text: string): T | null {
    const same = this.#byKey.get(plainKey(text));
    return same === undefined ? this.findOff(text) : same;
  }

  /** The one entry a letter off a text, marks aside. */
  findOff(text: string): T | null {
    const key = plainKey(text);
    if (key.length < SHORTEST || this.#byKey.has(key)) return null;
    const near = [...this.#byKey].filter(([name]) => isOneEditApart(key, name));
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  }
}

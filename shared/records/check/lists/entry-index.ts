import type { ListEntry } from '../../lists';
import { isTypedPlain, nameKey, plainKey } from '../text/keys';
import { isOneEditApart } from '../text/one-edit';

/** An entry a text names, and whether it is written as in the list. */
export interface FoundEntry {
  entry: ListEntry;
  isWrittenRight: boolean;
}

/** Below this many letters, one letter more or less makes another word. */
const SHORTEST_NEAR = 4;

/** Entries of a code list, found by code, by name, and by other ways of writing the name. */
export class EntryIndex {
  private readonly exact = new Map<string, ListEntry>();
  private readonly byName = new Map<string, ListEntry>();
  /** null: several entries are the same without marks. */
  private readonly byPlainName = new Map<string, ListEntry | null>();

  constructor(
    entries: readonly ListEntry[],
    /** What stands for an entry without being its name; never shown. */
    private readonly otherNames: (entry: ListEntry) => readonly string[] = () => [],
  ) {
    for (const entry of entries) this.add(entry);
    for (const entry of entries) {
      for (const name of this.otherNames(entry)) {
        if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), entry);
      }
    }
  }

  /** The entry a text stands for without doubt; null when there is none. */
  find(text: string): FoundEntry | null {
    const exact = this.exact.get(text);
    if (exact) return { entry: exact, isWrittenRight: true };
    const other =
      this.byName.get(nameKey(text)) ??
      (isTypedPlain(text) ? this.byPlainName.get(plainKey(text)) : null);
    return other ? { entry: other, isWrittenRight: false } : null;
  }

  /** The one entry that is a letter or its marks away from a text; null when there are several. */
  nearest(text: string): ListEntry | null {
    const key = plainKey(text);
    const same = this.byPlainName.get(key);
    if (same !== undefined || key.length < SHORTEST_NEAR) return same ?? null;
    const near = [...this.byPlainName].filter(([name]) => isOneEditApart(key, name));
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  }

  private add(entry: ListEntry): void {
    const shortName = entry.name.replace(/ \([^)]*\)$/, '');
    const writings = [entry.name, shortName, entry.code, entry.code.replace(/^0+(?=\d)/, '')];
    for (const writing of writings) {
      if (!this.exact.has(writing)) this.exact.set(writing, entry);
    }
    for (const name of [entry.name, shortName]) {
      if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), entry);
      const other = this.byPlainName.get(plainKey(name));
      const isAlone = other === undefined || other?.name === entry.name;
      this.byPlainName.set(plainKey(name), isAlone ? entry : null);
    }
  }
}

import type { ListEntry } from '../../lists';
import type { FindEntry } from '../../repair/list-index';
import { plainKey } from '../text/keys';
import { isOneEditApart } from '../text/one-edit';

/** An entry a text names, and whether it is written as in the list. */
interface FoundEntry {
  entry: ListEntry;
  isWrittenRight: boolean;
}

/** Below this many letters, one letter more or less makes another word. */
const SHORTEST_NEAR = 4;

/** The entries a field's values come from: what is right, what is meant, and what is near. */
export class FieldList {
  /** By code, by name, and by the name without its remark in brackets. */
  private readonly exact = new Map<string, ListEntry>();
  /** null: several names are the same without marks. */
  private readonly plainNames = new Map<string, ListEntry | null>();

  constructor(
    entries: readonly ListEntry[],
    /** Those by which repairs are proposed: a check must not say otherwise. */
    private readonly finders: readonly FindEntry[],
  ) {
    for (const entry of entries) this.add(entry);
  }

  /** The entry a text stands for without doubt; null when there is none. */
  find(text: string): FoundEntry | null {
    const exact = this.exact.get(text);
    if (exact) return { entry: exact, isWrittenRight: true };
    for (const find of this.finders) {
      const found = find(text);
      if (found) return { entry: found.entry, isWrittenRight: false };
    }
    return null;
  }

  /** The one entry that is a letter or its marks away from a text; null when there are several. */
  nearest(text: string): ListEntry | null {
    const key = plainKey(text);
    const same = this.plainNames.get(key);
    if (same !== undefined || key.length < SHORTEST_NEAR) return same ?? null;
    const near = [...this.plainNames].filter(([name]) => isOneEditApart(key, name));
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  }

  private add(entry: ListEntry): void {
    const { code, name } = entry;
    const shortName = name.replace(/ \([^)]*\)$/, '');
    for (const writing of [name, shortName, code, code.replace(/^0+(?=\d)/, '')]) {
      if (!this.exact.has(writing)) this.exact.set(writing, entry);
    }
    const key = plainKey(shortName);
    const other = this.plainNames.get(key);
    const isAlone = other === undefined || other?.name === name;
    this.plainNames.set(key, isAlone ? entry : null);
  }
}

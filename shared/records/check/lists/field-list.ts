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
  private namesWithoutMarks: ReadonlyMap<string, ListEntry | null> | undefined;

  constructor(
    private readonly entries: readonly ListEntry[],
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
    const names = this.plainNames();
    const same = names.get(key);
    if (same !== undefined || key.length < SHORTEST_NEAR) return same ?? null;
    const near = [...names].filter(([name]) => isOneEditApart(key, name));
    return near.length === 1 ? (near[0]?.[1] ?? null) : null;
  }

  private add(entry: ListEntry): void {
    const { code, name } = entry;
    for (const writing of [name, shortName(entry), code, code.replace(/^0+(?=\d)/, '')]) {
      if (!this.exact.has(writing)) this.exact.set(writing, entry);
    }
  }

  /** null: several names are the same without marks. Made when a text is in no other way in the list. */
  private plainNames(): ReadonlyMap<string, ListEntry | null> {
    if (this.namesWithoutMarks) return this.namesWithoutMarks;
    const names = new Map<string, ListEntry | null>();
    for (const entry of this.entries) {
      const key = plainKey(shortName(entry));
      const other = names.get(key);
      const isAlone = other === undefined || other?.name === entry.name;
      names.set(key, isAlone ? entry : null);
    }
    this.namesWithoutMarks = names;
    return names;
  }
}

/** The name without its remark in brackets. */
function shortName({ name }: ListEntry): string {
  return name.replace(/ \([^)]*\)$/, '');
}

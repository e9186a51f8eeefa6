import type { ListEntry } from '../../lists';
import type { FindEntry } from '../../repair/list-index';
import { NearNames } from '../../view/near-names';

/** An entry a text names, and whether it is written as in the list. */
interface FoundEntry {
  entry: ListEntry;
  isWrittenRight: boolean;
}

/** The entries a field's values come from: what is right, what is meant, and what is near. */
export class FieldList {
  /** By code, by name, and by the name without its remark in brackets. */
  private readonly exact = new Map<string, ListEntry>();
  private near: NearNames<ListEntry> | undefined;

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
    // Made when a text is in no other way in the list.
    this.near ??= new NearNames(this.entries, shortName);
    return this.near.find(text);
  }

  private add(entry: ListEntry): void {
    const { code, name } = entry;
    for (const writing of [name, shortName(entry), code, code.replace(/^0+(?=\d)/, '')]) {
      if (!this.exact.has(writing)) this.exact.set(writing, entry);
    }
  }
}

/** The name without its remark in brackets. */
function shortName({ name }: ListEntry): string {
  return name.replace(/ \([^)]*\)$/, '');
}

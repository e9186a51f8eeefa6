import type { StoredEntry, VaultStore } from '../../../extension/vault/ports';
import type { EntryRecord, Protection } from '../../../extension/vault/records';
import type { VaultSettings } from '../../../extension/vault/types';

/** The vault's store without a browser: what is written is copied, as a database would. */
export class MemoryStore implements VaultStore {
  protection: Protection | null = null;
  savedSettings: VaultSettings | null = null;
  entries = new Map<string, StoredEntry>();

  async readProtection() {
    return this.protection;
  }
  async addProtection(protection: Protection) {
    if (this.protection !== null) return 'present' as const;
    this.protection = protection;
    return 'added' as const;
  }
  async replaceProtection(wrapId: string, protection: Protection) {
    if (this.protection?.wrapId !== wrapId) return 'changed' as const;
    this.protection = protection;
    return 'replaced' as const;
  }
  async readSettings() {
    return this.savedSettings;
  }
  async writeSettings(settings: VaultSettings) {
    this.savedSettings = settings;
  }
  async readRecords() {
    return [...this.entries].map(([id, { record }]) => ({ id, record }));
  }
  async readEntry(id: string) {
    const entry = this.entries.get(id);
    return entry === undefined ? null : structuredClone(entry);
  }
  async writeEntry(
    vaultId: string,
    entry: StoredEntry & { record: EntryRecord },
    mayReplace: (present: unknown) => boolean,
  ) {
    if (this.protection?.vaultId !== vaultId) return 'gone' as const;
    const present = this.entries.get(entry.record.id);
    if (present !== undefined && !mayReplace(present.record)) return 'left' as const;
    this.entries.set(entry.record.id, structuredClone(entry));
    return present === undefined ? ('added' as const) : ('replaced' as const);
  }
  async putBack(id: string, before: StoredEntry | null, mayReplace: (present: unknown) => boolean) {
    const present = this.entries.get(id);
    if (present === undefined || !mayReplace(present.record)) return;
    if (before === null) this.entries.delete(id);
    else this.entries.set(id, structuredClone(before));
  }
  async removeEntry(id: string) {
    this.entries.delete(id);
  }
  async removeExpired(now: number) {
    for (const [id, { record }] of this.entries) {
      if ((record as EntryRecord).expiresAt <= now) this.entries.delete(id);
    }
  }
  async wipe() {
    this.protection = null;
    this.savedSettings = null;
    this.entries.clear();
  }
}

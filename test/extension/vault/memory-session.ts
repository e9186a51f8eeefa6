import type { SessionKeys } from '../../../extension/vault/ports';
import type { SessionKey } from '../../../extension/vault/records';

/** The memory of one browser session; a new one is what a restarted browser has. */
export class MemorySession implements SessionKeys {
  private key: SessionKey | undefined;
  private usedAt: number | undefined;
  private readonly listeners = new Set<() => void>();

  async read() {
    return { key: this.key, usedAt: this.usedAt };
  }
  async writeKey(key: SessionKey) {
    this.key = key;
    this.tell();
  }
  async writeUsedAt(usedAt: number) {
    this.usedAt = usedAt;
  }
  async clear() {
    const held = this.key !== undefined;
    this.key = undefined;
    this.usedAt = undefined;
    if (held) this.tell();
  }
  onChange(listener: () => void) {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
  private tell() {
    for (const listener of this.listeners) listener();
  }
}

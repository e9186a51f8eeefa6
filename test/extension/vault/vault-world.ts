import { expect } from 'vitest';
import { type Bytes, joined, randomBytes, utf8 } from '../../../extension/vault/bytes';
import type { Vault, VaultEntry } from '../../../extension/vault/types';
import { openVault } from '../../../extension/vault/vault';
import type { Outcome } from '../../../shared/outcome';
import { HandClock } from './hand-clock';
import { MemorySession } from './memory-session';
import { MemoryStore } from './memory-store';

/** Enough to go through the code, not to resist anyone: tests of the default ask for it by name. */
export const FEW_ITERATIONS = 2;

export const PASSPHRASE = 'hoa ban nở trắng';

/** One device: a disk, a browser session and a clock, on which panels open the vault. */
export class VaultWorld {
  readonly clock = new HandClock();
  readonly store = new MemoryStore();
  sessionKeys = new MemorySession();

  openPanel(iterations = FEW_ITERATIONS): Promise<Vault> {
    const { clock, store, sessionKeys } = this;
    return openVault({ clock, store, sessionKeys, iterations });
  }

  /** The browser is closed and started again. */
  restartBrowser(): void {
    this.sessionKeys = new MemorySession();
  }

  /** A vault under `PASSPHRASE`, open. */
  static async open(): Promise<{ world: VaultWorld; vault: Vault }> {
    const world = new VaultWorld();
    const vault = await world.openPanel();
    value(await vault.setUp({ passphrase: PASSPHRASE }));
    return { world, vault };
  }
}

/** The value of an outcome that must be good. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Unexpected problem: ${outcome.problem.code}`);
  return outcome.value;
}

/** What went wrong, as `problem` or `fine`. */
export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'fine' : outcome.problem.code;

export const keep = async (
  vault: Vault,
  name: string,
  content: Bytes = utf8(`nội dung của ${name}`),
  id?: string,
): Promise<VaultEntry> =>
  value(
    await vault.put({
      kind: 'table',
      name,
      content: [content],
      ...(id === undefined ? {} : { id }),
    }),
  );

export const names = async (vault: Vault): Promise<string[]> =>
  value(await vault.list()).entries.map(({ name }) => name);

export const expectState = async (vault: Vault, state: string): Promise<void> =>
  expect(value(await vault.state()).name).toBe(state);

/** So many random bytes: they do not compress. */
export const noise = (kilobytes: number): Bytes =>
  joined(Array.from({ length: kilobytes }, () => randomBytes(1024)));

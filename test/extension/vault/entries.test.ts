import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, joined, utf8 } from '../../../extension/vault/bytes';
import { StoreError, type StoreFault } from '../../../extension/vault/ports';
import { sealContent } from '../../../extension/vault/sealed-entry';
import type { Vault } from '../../../extension/vault/types';
import { DAY } from './hand-clock';
import {
  codeOf,
  expectState,
  keep,
  names,
  noise,
  PASSPHRASE,
  VaultWorld,
  value,
} from './vault-world';

const pieces = fc.array(
  fc.uint8Array({ maxLength: 400 }).map((piece): Bytes => new Uint8Array(piece)),
  { maxLength: 5 },
);

describe('an entry', () => {
  it('comes back as it was put, whatever it holds', async () => {
    const { vault } = await VaultWorld.open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), pieces, async (name, content) => {
        const put = value(await vault.put({ kind: 'evidence', name, content }));
        const got = value(await vault.get(put.id));
        expect(got).toEqual({ entry: put, content: joined(content) });
        expect(put).toMatchObject({ name, bytes: joined(content).length });
      }),
      { numRuns: 60 },
    );
  });

  it('comes back after its content was sealed elsewhere, with a key that cannot be read there', async () => {
    const { vault } = await VaultWorld.open();
    const sealing = value(await vault.sealing({ kind: 'table', name: 'Lớp 1A' }));
    expect(sealing.key.key.extractable).toBe(false);
    const sealed = await sealContent(structuredClone(sealing), [utf8('một'), utf8('hai')]);
    const put = value(await vault.putSealed(sealing, sealed));
    expect(value(await vault.get(put.id))).toEqual({ entry: put, content: utf8('mộthai') });
  });

  it('larger than a chunk comes back too, packed or not', async () => {
    const { world, vault } = await VaultWorld.open();
    const dense = noise(3200);
    const sparse = new Uint8Array(5_000_000).fill(7);
    const one = await keep(vault, 'đặc', dense);
    const other = await keep(vault, 'thưa', sparse);
    expect(world.store.entries.get(one.id)?.chunks.length).toBe(4);
    expect(world.store.entries.get(other.id)?.chunks.length).toBe(1);
    expect(Buffer.from(value(await vault.get(one.id)).content).equals(dense)).toBe(true);
    expect(Buffer.from(value(await vault.get(other.id)).content).equals(sparse)).toBe(true);
  });

  it('is replaced whole under the same id', async () => {
    const { vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'cũ', noise(2500));
    await keep(vault, 'mới', utf8('ngắn'), id);
    expect(await names(vault)).toEqual(['mới']);
    expect(value(await vault.get(id)).content).toEqual(utf8('ngắn'));
  });

  it('is listed latest first, and no longer after it was removed', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'một');
    world.clock.pass(1);
    await keep(vault, 'hai');
    expect(await names(vault)).toEqual(['hai', 'một']);
    value(await vault.remove(id));
    expect(await names(vault)).toEqual(['hai']);
    expect(codeOf(await vault.get(id))).toBe('vault.entry.missing');
  });

  it('shows nothing but id, times and sizes on the disk', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id, keptAt, expiresAt, bytes } = await keep(vault, 'Lớp 1A – Lò Thị Mai.xlsx');
    const { record, chunks } = world.store.entries.get(id) ?? { record: null, chunks: [] };
    const sealed = { iv: expect.any(Uint8Array), data: expect.any(Uint8Array) };
    expect(record).toEqual({ format: 1, id, keptAt, expiresAt, bytes, chunks: 1, sealed });
    expect(chunks).toEqual([sealed]);
  });
});

describe('the time to live', () => {
  it('is over for reading the moment it ends, though nothing swept yet', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'Lớp 1A.xlsx');
    world.clock.jump(30 * DAY - 1);
    value(await vault.unlock(PASSPHRASE));
    expect(codeOf(await vault.get(id))).toBe('fine');
    world.clock.jump(1);
    expect(codeOf(await vault.get(id))).toBe('vault.entry.missing');
  });

  it.each([
    ['opening the vault', (world: VaultWorld) => world.openPanel()],
    ['listing it, locked too', (_world, vault) => vault.list()],
  ] as [string, (world: VaultWorld, vault: Vault) => Promise<unknown>][])(
    'removes entries from the disk on %s',
    async (_name, act) => {
      const { world, vault } = await VaultWorld.open();
      await keep(vault, 'Lớp 1A.xlsx');
      world.clock.jump(29 * DAY);
      value(await vault.unlock(PASSPHRASE));
      const { id } = await keep(vault, 'Lớp 1B.xlsx');
      world.clock.jump(DAY);
      await act(world, vault);
      expect([...world.store.entries.keys()]).toEqual([id]);
    },
  );
});

describe('wiping', () => {
  it('leaves nothing: no entry, no key, no setting; a new vault begins empty', async () => {
    const { world, vault } = await VaultWorld.open();
    await keep(vault, 'Lớp 1A.xlsx');
    value(await vault.changeSettings({ keepDays: 7, idleMinutes: 5 }));
    value(await vault.wipe());
    expect(world.store.protection).toBeNull();
    expect(world.store.savedSettings).toBeNull();
    expect(world.store.entries.size).toBe(0);
    expect((await world.sessionKeys.read()).key).toBeUndefined();
    await expectState(vault, 'unset');
    value(await vault.setUp({ passphrase: PASSPHRASE }));
    expect(await names(vault)).toEqual([]);
  });

  it('works on a locked vault, for a forgotten passphrase', async () => {
    const { vault } = await VaultWorld.open();
    await vault.lock();
    value(await vault.wipe());
    await expectState(vault, 'unset');
  });
});

describe('a store that fails', () => {
  it.each<[StoreFault, string]>([
    ['full', 'vault.store.full'],
    ['unavailable', 'vault.store.unavailable'],
    ['blocked', 'vault.store.blocked'],
    ['newer', 'vault.store.newer'],
    ['failed', 'vault.store.failed'],
  ])('says what happened (%s), and the old entry is still there', async (fault, code) => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'cũ', utf8('còn nguyên'));
    const write = world.store.writeEntry;
    world.store.writeEntry = async () => {
      throw new StoreError(fault);
    };
    const put = await vault.put({ id, kind: 'table', name: 'mới', content: [utf8('x')] });
    expect(codeOf(put)).toBe(code);
    world.store.writeEntry = write;
    expect(value(await vault.get(id)).content).toEqual(utf8('còn nguyên'));
  });

  it('does not keep the panel from opening', async () => {
    const world = new VaultWorld();
    const gone = async () => {
      throw new StoreError('unavailable');
    };
    world.store.removeExpired = gone;
    world.store.readProtection = gone;
    expect(codeOf(await (await world.openPanel()).state())).toBe('vault.store.unavailable');
  });

  it('says when the memory of the session has no room for the key', async () => {
    const { world, vault } = await VaultWorld.open();
    await vault.lock();
    world.sessionKeys.writeKey = async () => {
      throw new StoreError('session-full');
    };
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('vault.store.session-full');
    await expectState(vault, 'locked');
  });
});

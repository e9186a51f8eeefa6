import { describe, expect, it } from 'vitest';
import { DEFAULT_ITERATIONS } from '../../../extension/vault/passphrase';
import { openVault } from '../../../extension/vault/vault';
import { codeOf, expectState, keep, names, PASSPHRASE, VaultWorld, value } from './vault-world';

describe('a vault under a passphrase', () => {
  it('is unset, then open, then locked, then open again', async () => {
    const world = new VaultWorld();
    const vault = await world.openPanel();
    await expectState(vault, 'unset');
    value(await vault.setUp({ passphrase: PASSPHRASE }));
    await expectState(vault, 'open');
    await vault.lock();
    await expectState(vault, 'locked');
    value(await vault.unlock(PASSPHRASE));
    await expectState(vault, 'open');
  });

  it('refuses a wrong passphrase and keeps everything', async () => {
    const { vault } = await VaultWorld.open();
    await keep(vault, 'Lớp 1A.xlsx');
    await vault.lock();
    expect(codeOf(await vault.unlock('hoa ban nở trắng.'))).toBe('vault.passphrase.wrong');
    await expectState(vault, 'locked');
    value(await vault.unlock(PASSPHRASE));
    expect(await names(vault)).toEqual(['Lớp 1A.xlsx']);
  });

  it('takes the passphrase from any Vietnamese input method', async () => {
    const { vault } = await VaultWorld.open();
    await vault.lock();
    expect(codeOf(await vault.unlock(PASSPHRASE.normalize('NFD')))).toBe('fine');
  });

  it('wants at least 8 characters, counted as a person counts them', async () => {
    const vault = await new VaultWorld().openPanel();
    expect(codeOf(await vault.setUp({ passphrase: 'ế'.normalize('NFD').repeat(7) }))).toBe(
      'vault.passphrase.short',
    );
    await expectState(vault, 'unset');
    expect(codeOf(await vault.setUp({ passphrase: 'ế'.repeat(8) }))).toBe('fine');
  });

  it('gives nothing away while locked, and says so', async () => {
    const { vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'Lớp 1A.xlsx');
    await vault.lock();
    expect(codeOf(await vault.get(id))).toBe('vault.locked');
    expect(codeOf(await vault.list())).toBe('vault.locked');
    expect(codeOf(await vault.put({ kind: 'table', name: 'b', content: [] }))).toBe('vault.locked');
    expect(codeOf(await vault.exportBackup(PASSPHRASE))).toBe('vault.locked');
    expect(codeOf(await vault.importBackup(new Blob(), PASSPHRASE))).toBe('vault.locked');
  });

  it('asks to be set up before anything is kept', async () => {
    const vault = await new VaultWorld().openPanel();
    expect(codeOf(await vault.list())).toBe('vault.unset');
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('vault.unset');
  });

  it('stretches a passphrase at least 600,000 times by default', async () => {
    expect(DEFAULT_ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const world = new VaultWorld();
    const { clock, store, sessionKeys } = world;
    const vault = await openVault({ clock, store, sessionKeys });
    value(await vault.setUp({ passphrase: PASSPHRASE }));
    expect(store.protection?.by).toMatchObject({
      kind: 'passphrase',
      kdf: { name: 'PBKDF2-HMAC-SHA-256', iterations: DEFAULT_ITERATIONS },
    });
  });

  it('raises the stretching of an older vault when it is unlocked', async () => {
    const { world, vault } = await VaultWorld.open();
    await keep(vault, 'Lớp 1A.xlsx');
    await vault.lock();
    const later = await world.openPanel(5);
    value(await later.unlock(PASSPHRASE));
    expect(world.store.protection?.by).toMatchObject({ kdf: { iterations: 5 } });
    await later.lock();
    value(await later.unlock(PASSPHRASE));
    expect(await names(later)).toEqual(['Lớp 1A.xlsx']);
  });

  it('does not open when its own record was altered', async () => {
    const { world, vault } = await VaultWorld.open();
    await vault.lock();
    const { protection } = world.store;
    if (protection?.by.kind !== 'passphrase') throw new Error('not under a passphrase');
    protection.by.kdf.iterations += 1;
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('vault.passphrase.wrong');
    protection.by.kdf.iterations = -1;
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('vault.damaged');
    expect(codeOf(await vault.state())).toBe('vault.damaged');
  });
});

describe('a vault under a key of this device', () => {
  it('is always open, also after the browser was closed', async () => {
    const world = new VaultWorld();
    const vault = await world.openPanel();
    value(await vault.setUp({ device: true }));
    await keep(vault, 'Lớp 1A.xlsx');
    await vault.lock();
    world.restartBrowser();
    const again = await world.openPanel();
    expect(value(await again.state())).toEqual({ name: 'open', protection: 'device' });
    expect(await names(again)).toEqual(['Lớp 1A.xlsx']);
  });

  it('has a key that cannot be taken out', async () => {
    const world = new VaultWorld();
    value(await (await world.openPanel()).setUp({ device: true }));
    const by = world.store.protection?.by;
    if (by?.kind !== 'device') throw new Error('not under a device key');
    expect(by.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', by.key)).rejects.toThrow();
  });
});

describe('changing the secret', () => {
  const NEXT = 'suối chảy qua bản';

  it('opens with the new passphrase only, and rewrites no entry', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'Lớp 1A.xlsx');
    const before = structuredClone(world.store.entries.get(id));
    value(await vault.changeSecret({ passphrase: PASSPHRASE }, { passphrase: NEXT }));
    expect(world.store.entries.get(id)).toEqual(before);
    await vault.lock();
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('vault.passphrase.wrong');
    value(await vault.unlock(NEXT));
    expect(await names(vault)).toEqual(['Lớp 1A.xlsx']);
  });

  it('wants the present one, even while open', async () => {
    const { vault } = await VaultWorld.open();
    const wrong = await vault.changeSecret({ passphrase: 'đoán mò thôi' }, { passphrase: NEXT });
    expect(codeOf(wrong)).toBe('vault.passphrase.wrong');
    expect(codeOf(await vault.changeSecret({ device: true }, { passphrase: NEXT }))).toBe(
      'vault.passphrase.wrong',
    );
    await vault.lock();
    expect(codeOf(await vault.unlock(PASSPHRASE))).toBe('fine');
  });

  it('goes from a device key to a passphrase and back', async () => {
    const world = new VaultWorld();
    const vault = await world.openPanel();
    value(await vault.setUp({ device: true }));
    await keep(vault, 'Lớp 1A.xlsx');
    value(await vault.changeSecret({ device: true }, { passphrase: NEXT }));
    await vault.lock();
    await expectState(vault, 'locked');
    value(await vault.changeSecret({ passphrase: NEXT }, { device: true }));
    expect(await names(vault)).toEqual(['Lớp 1A.xlsx']);
  });
});

describe('two panels', () => {
  it('set up one vault: the second is told', async () => {
    const world = new VaultWorld();
    const [one, other] = [await world.openPanel(), await world.openPanel()];
    const outcomes = await Promise.all([
      one.setUp({ passphrase: PASSPHRASE }),
      other.setUp({ passphrase: 'mật khẩu khác' }),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['fine', 'vault.already-set-up']);
  });

  it('never undo a change of passphrase by raising the stretching of the old one', async () => {
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel(5);
    const changed = 'suối chảy qua bản';
    const read = world.store.readProtection.bind(world.store);
    world.store.readProtection = async () => {
      const stale = await read();
      world.store.readProtection = read;
      value(await vault.changeSecret({ passphrase: PASSPHRASE }, { passphrase: changed }));
      return stale;
    };
    await other.unlock(PASSPHRASE);
    await vault.lock();
    expect(codeOf(await vault.unlock(changed))).toBe('fine');
  });

  it('never write with the key of a vault that was wiped', async () => {
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel();
    function* wipedMeanwhile() {
      yield new Uint8Array([1]);
      world.store.protection = null;
    }
    const put = await vault.put({ kind: 'table', name: 'a', content: wipedMeanwhile() });
    expect(codeOf(put)).toBe('vault.changed');
    value(await other.setUp({ passphrase: PASSPHRASE }));
    expect(value(await other.list())).toEqual({ entries: [], damaged: [] });
  });
});

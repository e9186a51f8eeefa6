import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from './hand-clock';
import { codeOf, expectState, keep, PASSPHRASE, VaultWorld, value } from './vault-world';

describe('an unlocked vault', () => {
  it('stays open when the panel is closed and opened again', async () => {
    const { world } = await VaultWorld.open();
    await expectState(await world.openPanel(), 'open');
  });

  it('is locked after the browser was closed', async () => {
    const { world } = await VaultWorld.open();
    world.restartBrowser();
    await expectState(await world.openPanel(), 'locked');
  });

  it('locks in every panel at once', async () => {
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel();
    await vault.lock();
    await expectState(other, 'locked');
    value(await other.unlock(PASSPHRASE));
    await expectState(vault, 'open');
  });

  it('tells the other panels, until they no longer listen', async () => {
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel();
    let told = 0;
    const stop = other.watch(() => {
      told += 1;
    });
    await vault.lock();
    expect(told).toBe(1);
    stop();
    value(await vault.unlock(PASSPHRASE));
    expect(told).toBe(1);
  });
});

describe('idle time', () => {
  it('locks after 15 minutes, and the key leaves the memory by itself', async () => {
    const { world, vault } = await VaultWorld.open();
    const locked = new Promise<void>((told) => vault.watch(told));
    world.clock.pass(15 * MINUTE - 1);
    await expectState(vault, 'open');
    world.clock.pass(1);
    await locked;
    expect(await world.sessionKeys.read()).toEqual({ key: undefined, usedAt: undefined });
  });

  it('is over too when no code ran meanwhile', async () => {
    const { world, vault } = await VaultWorld.open();
    world.clock.jump(15 * MINUTE);
    expect(codeOf(await vault.list())).toBe('vault.locked');
    expect((await world.sessionKeys.read()).key).toBeUndefined();
  });

  it.each([
    ['what the person does', (vault) => vault.touch()],
    ['work with the entries', (vault) => vault.list()],
  ] as [string, (vault: Awaited<ReturnType<VaultWorld['openPanel']>>) => Promise<unknown>][])(
    'begins anew with %s, in any panel',
    async (_name, act) => {
      const { world, vault } = await VaultWorld.open();
      const other = await world.openPanel();
      world.clock.pass(10 * MINUTE);
      await act(other);
      world.clock.pass(10 * MINUTE);
      await expectState(vault, 'open');
      world.clock.pass(5 * MINUTE);
      await expectState(vault, 'locked');
    },
  );

  it('does not begin anew by looking at the state', async () => {
    const { world, vault } = await VaultWorld.open();
    world.clock.pass(14 * MINUTE);
    await expectState(vault, 'open');
    world.clock.pass(MINUTE);
    await expectState(vault, 'locked');
  });

  it('cannot be stretched by setting the clock back', async () => {
    const { world, vault } = await VaultWorld.open();
    world.clock.jump(-DAY);
    await expectState(vault, 'locked');
  });

  it('follows the setting at once', async () => {
    const { world, vault } = await VaultWorld.open();
    value(await vault.changeSettings({ keepDays: 30, idleMinutes: 2 }));
    world.clock.pass(2 * MINUTE);
    await expectState(vault, 'locked');
  });

  it('does not bring a cleared key back by a late touch', async () => {
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel();
    world.clock.pass(MINUTE);
    const { sessionKeys } = world;
    const write = sessionKeys.writeUsedAt.bind(sessionKeys);
    sessionKeys.writeUsedAt = async (usedAt) => {
      await other.lock();
      await write(usedAt);
    };
    await vault.touch();
    await expectState(vault, 'locked');
  });
});

describe('settings', () => {
  it('are 30 days and 15 minutes until they are changed', async () => {
    const { world, vault } = await VaultWorld.open();
    expect(value(await vault.settings())).toEqual({ keepDays: 30, idleMinutes: 15 });
    value(await vault.changeSettings({ keepDays: 7, idleMinutes: 5 }));
    expect(value(await (await world.openPanel()).settings())).toEqual({
      keepDays: 7,
      idleMinutes: 5,
    });
  });

  it('outside their limits are refused and change nothing', async () => {
    const { vault } = await VaultWorld.open();
    for (const wrong of [
      { keepDays: 0, idleMinutes: 15 },
      { keepDays: 366, idleMinutes: 15 },
      { keepDays: 30, idleMinutes: 0 },
      { keepDays: 30, idleMinutes: 1.5 },
    ]) {
      expect(codeOf(await vault.changeSettings(wrong))).toBe('vault.settings.wrong');
    }
    expect(value(await vault.settings())).toEqual({ keepDays: 30, idleMinutes: 15 });
  });

  it('that were damaged are the default ones', async () => {
    const { world, vault } = await VaultWorld.open();
    world.store.savedSettings = { keepDays: Number.NaN, idleMinutes: 9e9 };
    expect(value(await vault.settings())).toEqual({ keepDays: 30, idleMinutes: 15 });
  });

  it('hold for entries put from then on', async () => {
    const { vault } = await VaultWorld.open();
    const before = await keep(vault, 'trước');
    value(await vault.changeSettings({ keepDays: 7, idleMinutes: 15 }));
    const after = await keep(vault, 'sau');
    expect(before.expiresAt - before.keptAt).toBe(30 * DAY);
    expect(after.expiresAt - after.keptAt).toBe(7 * DAY);
  });
});

import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../extension/vault/bytes';
import type { BackupProgress, Following } from '../../../extension/vault/types';
import { codeOf, keep, VaultWorld, value } from './vault-world';

const PASSPHRASE = 'sao lưu tháng chín';

/** What is heard of a backup, which is stopped as soon as it says `until`. */
function stoppedAt(until: BackupProgress): { heard: BackupProgress[]; following: Following } {
  const heard: BackupProgress[] = [];
  const stopping = new AbortController();
  const progress = (now: BackupProgress) => {
    heard.push(now);
    if (now.stage === until.stage && now.done === until.done) stopping.abort();
  };
  return { heard, following: { progress, signal: stopping.signal } };
}

const stepsOf = (stage: BackupProgress['stage'], from: number, to: number, of: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ stage, done: from + index, of }));

/** A device with three entries, and a backup of them. */
async function withThree() {
  const { world, vault } = await VaultWorld.open();
  const kept = [];
  for (const name of ['một', 'hai', 'ba']) kept.push(await keep(vault, name));
  return { world, vault, kept, file: value(await vault.exportBackup(PASSPHRASE)).file };
}

describe('a backup says how far it is', () => {
  it('entry by entry while the file is made', async () => {
    const { vault } = await withThree();
    const heard: BackupProgress[] = [];
    value(await vault.exportBackup(PASSPHRASE, { progress: (now) => heard.push(now) }));
    expect(heard).toEqual(stepsOf('saving', 0, 2, 3));
  });

  it('first while the file is read through, then while its entries are kept', async () => {
    const { file } = await withThree();
    const { vault } = await VaultWorld.open();
    const heard: BackupProgress[] = [];
    value(await vault.importBackup(file, PASSPHRASE, { progress: (now) => heard.push(now) }));
    expect(heard).toEqual([...stepsOf('reading', 1, 3, 3), ...stepsOf('keeping', 0, 2, 3)]);
  });
});

describe('a backup that is stopped while it is made', () => {
  it.each([0, 1, 2])(
    'gives no file and goes no further than the entry it was at: no. %i',
    async (done) => {
      const { vault } = await withThree();
      const { heard, following } = stoppedAt({ stage: 'saving', done, of: 3 });
      expect(codeOf(await vault.exportBackup(PASSPHRASE, following))).toBe(
        'vault.backup.export-stopped',
      );
      expect(heard).toEqual(stepsOf('saving', 0, done, 3));
    },
  );

  it('gives none either when it was stopped before it began, with nothing in it', async () => {
    const { vault } = await VaultWorld.open();
    const stopped = await vault.exportBackup(PASSPHRASE, { signal: AbortSignal.abort() });
    expect(codeOf(stopped)).toBe('vault.backup.export-stopped');
  });
});

describe('an import that is stopped leaves the vault as it was', () => {
  const moments: BackupProgress[] = [
    ...stepsOf('reading', 1, 3, 3),
    ...stepsOf('keeping', 0, 2, 3),
  ];

  it.each(moments)('while $stage, at $done of $of', async (moment) => {
    const { world, vault, kept, file } = await withThree();
    // Of what is in the backup one is there as it is in it, one is older, one is missing.
    const [, older, missing] = kept;
    const record = world.store.entries.get(older?.id ?? '')?.record as { keptAt: number };
    record.keptAt -= 1;
    value(await vault.remove(missing?.id ?? ''));
    await keep(vault, 'chỉ có ở đây');
    const before = structuredClone(world.store.entries);

    const { heard, following } = stoppedAt(moment);
    expect(codeOf(await vault.importBackup(file, PASSPHRASE, following))).toBe(
      'vault.backup.import-stopped',
    );
    expect(heard.at(-1)).toEqual(moment);
    expect(world.store.entries).toEqual(before);
  });

  it('and can be begun again', async () => {
    const { file } = await withThree();
    const { vault } = await VaultWorld.open();
    const { following } = stoppedAt({ stage: 'keeping', done: 2, of: 3 });
    await vault.importBackup(file, PASSPHRASE, following);
    const merged = value(await vault.importBackup(file, PASSPHRASE));
    expect(merged).toEqual({ added: 3, replaced: 0, left: 0 });
  });

  it('save for what another panel wrote or removed meanwhile', async () => {
    const { kept, file } = await withThree();
    const { world, vault } = await VaultWorld.open();
    const other = await world.openPanel();
    const [first, second] = kept.map(({ id }) => id);
    const stopping = new AbortController();
    const write = world.store.writeEntry.bind(world.store);
    let writes = 0;
    world.store.writeEntry = async (...entry) => {
      const written = await write(...entry);
      writes += 1;
      if (writes !== 2) return written;
      stopping.abort();
      await other.remove(second ?? '');
      await keep(other, 'sửa ở cửa sổ khác', utf8('bản của cửa sổ khác'), first);
      return written;
    };
    await vault.importBackup(file, PASSPHRASE, { signal: stopping.signal });
    expect([...world.store.entries.keys()]).toEqual([first]);
    expect(value(await vault.get(first ?? '')).content).toEqual(utf8('bản của cửa sổ khác'));
  });
});

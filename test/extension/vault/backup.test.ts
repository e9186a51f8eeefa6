import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAGIC, section } from '../../../extension/vault/backup-file';
import { makeHeader, newBackupKey } from '../../../extension/vault/backup-header';
import { type Bytes, utf8 } from '../../../extension/vault/bytes';
import { StoreError } from '../../../extension/vault/ports';
import type { Vault } from '../../../extension/vault/types';
import { DAY } from './hand-clock';
import { codeOf, keep, names, noise, PASSPHRASE, VaultWorld, value } from './vault-world';

const BACKUP_PASSPHRASE = 'sao lưu tháng chín';

const backupOf = async (vault: Vault) => value(await vault.exportBackup(BACKUP_PASSPHRASE)).file;

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

describe('a backup', () => {
  it('carries every entry to another device, under a passphrase of its own', async () => {
    const { vault } = await VaultWorld.open();
    const large = noise(2500);
    const one = await keep(vault, 'Lớp 1A – Lò Thị Mai.xlsx', large);
    const empty = value(await vault.put({ kind: 'snapshot', name: 'rỗng', content: [] }));
    const file = await backupOf(vault);

    const { vault: other } = await VaultWorld.open();
    const merged = value(await other.importBackup(file, BACKUP_PASSPHRASE));
    expect(merged).toEqual({ added: 2, replaced: 0, left: 0 });
    const got = value(await other.get(one.id));
    expect(got.entry).toEqual(one);
    expect(Buffer.from(got.content).equals(large)).toBe(true);
    expect(value(await other.get(empty.id)).entry.kind).toBe('snapshot');
  });

  it('holds nothing readable', async () => {
    const { vault } = await VaultWorld.open();
    await keep(vault, 'Lớp 1A – Lò Thị Mai.xlsx', utf8('Lò Thị Mai '.repeat(50)));
    const raw = Buffer.from(await bytesOf(await backupOf(vault))).toString('latin1');
    for (const word of ['Mai', 'xlsx', 'table', BACKUP_PASSPHRASE, PASSPHRASE]) {
      expect(raw).not.toContain(Buffer.from(word).toString('latin1'));
    }
  });

  it('wants a passphrase as long as the vault does', async () => {
    const { vault } = await VaultWorld.open();
    expect(codeOf(await vault.exportBackup('ngắn'))).toBe('vault.passphrase.short');
  });

  it('leaves out what cannot be read, and counts it', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'hỏng');
    await keep(vault, 'lành');
    world.store.entries.get(id)?.chunks.pop();
    expect(value(await vault.exportBackup(BACKUP_PASSPHRASE))).toMatchObject({
      entries: 1,
      damaged: 1,
    });
  });
});

describe('merging a backup', () => {
  it('keeps the later of two entries with one id, and all that only one side has', async () => {
    const { world, vault } = await VaultWorld.open();
    const stays = await keep(vault, 'sửa sau khi sao lưu', utf8('bản cũ'));
    const returns = await keep(vault, 'xóa sau khi sao lưu');
    const file = await backupOf(vault);
    world.clock.pass(1);
    await keep(vault, 'sửa sau khi sao lưu', utf8('bản mới'), stays.id);
    value(await vault.remove(returns.id));
    await keep(vault, 'thêm sau khi sao lưu');

    const merged = value(await vault.importBackup(file, BACKUP_PASSPHRASE));
    expect(merged).toEqual({ added: 1, replaced: 0, left: 1 });
    expect((await names(vault)).sort()).toEqual([
      'sửa sau khi sao lưu',
      'thêm sau khi sao lưu',
      'xóa sau khi sao lưu',
    ]);
    expect(value(await vault.get(stays.id)).content).toEqual(utf8('bản mới'));
  });

  it('replaces an older entry', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id } = await keep(vault, 'cũ');
    const older = structuredClone(world.store.entries);
    world.clock.pass(1);
    await keep(vault, 'mới', utf8('mới'), id);
    const file = await backupOf(vault);
    world.store.entries = older;
    const merged = value(await vault.importBackup(file, BACKUP_PASSPHRASE));
    expect(merged).toEqual({ added: 0, replaced: 1, left: 0 });
    expect(value(await vault.get(id)).content).toEqual(utf8('mới'));
  });

  it('twice changes nothing the second time', async () => {
    const { vault } = await VaultWorld.open();
    await keep(vault, 'một');
    const file = await backupOf(vault);
    const merged = value(await vault.importBackup(file, BACKUP_PASSPHRASE));
    expect(merged).toEqual({ added: 0, replaced: 0, left: 1 });
  });

  it('begins the time to live anew, so that an old backup is of use', async () => {
    const { world, vault } = await VaultWorld.open();
    const { id, keptAt } = await keep(vault, 'một');
    const file = await backupOf(vault);
    world.clock.jump(40 * DAY);
    value(await vault.unlock(PASSPHRASE));
    value(await vault.importBackup(file, BACKUP_PASSPHRASE));
    const { entry } = value(await vault.get(id));
    expect(entry).toMatchObject({ keptAt, expiresAt: world.clock.now() + 30 * DAY });
  });

  it('says how far it came when the device is full; what was there stays', async () => {
    const { vault } = await VaultWorld.open();
    for (const name of ['một', 'hai', 'ba']) await keep(vault, name);
    const file = await backupOf(vault);
    const { world: small, vault: other } = await VaultWorld.open();
    await keep(other, 'có sẵn');
    const write = small.store.writeEntry.bind(small.store);
    small.store.writeEntry = async (...entry) => {
      if (small.store.entries.size === 3) throw new StoreError('full');
      return write(...entry);
    };
    expect(await other.importBackup(file, BACKUP_PASSPHRASE)).toEqual({
      ok: false,
      problem: { code: 'vault.backup.full', params: { count: 2, all: 3 } },
    });
    expect(await names(other)).toContain('có sẵn');
  });
});

describe('a file that is not a right backup is refused, and nothing is changed by it', () => {
  let world: VaultWorld;
  let vault: Vault;
  let good: Bytes;

  beforeAll(async () => {
    ({ world, vault } = await VaultWorld.open());
    await keep(vault, 'một');
    await keep(vault, 'hai');
    good = await bytesOf(await backupOf(vault));
    value(await vault.wipe());
    value(await vault.setUp({ passphrase: PASSPHRASE }));
  });

  const refusal = async (file: Bytes, passphrase = BACKUP_PASSPHRASE) => {
    const code = codeOf(await vault.importBackup(new Blob([file]), passphrase));
    expect(world.store.entries.size).toBe(0);
    return code;
  };

  it('another kind of file', async () => {
    for (const text of ['', 'THI', 'PK\u0003\u0004 một bảng tính']) {
      expect(await refusal(utf8(text))).toBe('vault.backup.not-one');
    }
  });

  it('a wrong passphrase', async () => {
    expect(await refusal(good, PASSPHRASE)).toBe('vault.backup.passphrase-wrong');
  });

  it('a newer version', async () => {
    const header = await section(utf8(JSON.stringify({ format: 2, cipher: 'mới' })));
    expect(await refusal(new Uint8Array([...MAGIC, ...header]))).toBe('vault.backup.newer');
  });

  it('a header of another shape', async () => {
    for (const text of ['{}', 'x', '{"format":1}']) {
      const header = await section(utf8(text));
      expect(await refusal(new Uint8Array([...MAGIC, ...header]))).toBe('vault.backup.damaged');
    }
  });

  it('a file cut short anywhere, or with more at its end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: MAGIC.length, max: good.length - 1 }), async (length) => {
        expect(await refusal(good.slice(0, length))).toBe('vault.backup.damaged');
      }),
      { numRuns: 40 },
    );
    expect(await refusal(new Uint8Array([...good, 0]))).toBe('vault.backup.damaged');
  });

  it('any altered bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
        const altered = good.slice();
        const at = bit >> 3;
        altered[at] = (altered[at] ?? 0) ^ (1 << (bit & 7));
        const expected = at < MAGIC.length ? 'vault.backup.not-one' : 'vault.backup.damaged';
        expect(await refusal(altered)).toBe(expected);
      }),
    );
  });

  it('sections of two backups put together, though each is whole', async () => {
    const key = await newBackupKey(BACKUP_PASSPHRASE, 2);
    const header = await section(await makeHeader(key, 1));
    const foreign = await section(utf8('mười hai byte và hơn nữa, không phải mục nào'));
    expect(await refusal(new Uint8Array([...MAGIC, ...header, ...foreign]))).toBe(
      'vault.backup.damaged',
    );
  });
});

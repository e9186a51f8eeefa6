import { effect } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../../extension/panel/work/save-file';
import type { Work } from '../../../extension/panel/work/state';
import { exportBackup, importBackup } from '../../../extension/panel/work/vault-backup';
import type { Vault } from '../../../extension/vault/types';
import { keep, names, VaultWorld, value } from '../vault/vault-world';
import { workInFakes } from './work-in-fakes';

vi.mock('../../../extension/panel/work/save-file', () => ({ saveFile: vi.fn() }));

const PASSPHRASE = 'sao lưu tháng chín';

let vault: Vault;
let work: Work;

beforeEach(async () => {
  vi.mocked(saveFile).mockClear();
  ({ vault } = await VaultWorld.open());
  work = workInFakes({ vault: async () => vault });
  for (const name of ['một', 'hai']) await keep(vault, name);
});

/** The stages that are shown until nothing is; the person presses «Dừng» at the first `stopAt`. */
function watch(stopAt?: string): string[] {
  const shown: string[] = [];
  effect(() => {
    const run = work.data.backup.value;
    if (run === null) return;
    const { stage, done, of } = run.progress;
    shown.push(of === null ? stage : `${stage} ${done}/${of}`);
    if (shown.at(-1) === stopAt) run.stop();
  });
  return shown;
}

const backup = async () => value(await vault.exportBackup(PASSPHRASE)).file;

describe('making a backup', () => {
  it('shows how far it is, saves the file and says what is in it', async () => {
    const shown = watch();
    await exportBackup(work, 'sao-luu.thiduaso', PASSPHRASE);
    expect(shown).toEqual(['saving', 'saving 0/2', 'saving 1/2']);
    expect(saveFile).toHaveBeenCalledExactlyOnceWith('sao-luu.thiduaso', expect.any(Blob));
    expect(work.data.backup.value).toBeNull();
    expect(work.data.backupSaid.value).toEqual({
      meaning: 'good',
      what: { key: 'data.vault.exported', params: { entries: 2, damaged: 0 } },
    });
  });

  it('saves no file when it is stopped, and says so', async () => {
    watch('saving 1/2');
    await exportBackup(work, 'sao-luu.thiduaso', PASSPHRASE);
    expect(saveFile).not.toHaveBeenCalled();
    expect(work.data.backup.value).toBeNull();
    expect(work.data.backupSaid.value).toEqual({
      meaning: 'wait',
      what: { key: 'vault.backup.export-stopped' },
    });
  });

  it('is begun once, however often it is pressed', async () => {
    const pressed = exportBackup(work, 'sao-luu.thiduaso', PASSPHRASE);
    await Promise.all([pressed, exportBackup(work, 'sao-luu.thiduaso', PASSPHRASE)]);
    expect(saveFile).toHaveBeenCalledOnce();
  });

  it('says what is wrong with the passphrase, and then no longer what was said before', async () => {
    await exportBackup(work, 'sao-luu.thiduaso', 'ngắn');
    expect(work.data.backupSaid.value).toMatchObject({
      meaning: 'bad',
      what: { key: 'data.vault.refused' },
    });
    const again = exportBackup(work, 'sao-luu.thiduaso', PASSPHRASE);
    expect(work.data.backupSaid.value).toBeNull();
    await again;
  });
});

describe('importing a backup', () => {
  it('shows that the file is read, then that its tables are kept', async () => {
    const file = await backup();
    const shown = watch();
    await importBackup(work, file, PASSPHRASE);
    expect(shown).toEqual(['reading', 'reading 1/2', 'reading 2/2', 'keeping 0/2', 'keeping 1/2']);
    expect(work.data.backupSaid.value).toMatchObject({
      meaning: 'good',
      what: { key: 'data.vault.imported' },
    });
  });

  it('leaves the kept tables as they were when it is stopped, and says so', async () => {
    const file = await backup();
    ({ vault } = await VaultWorld.open());
    await keep(vault, 'có sẵn');
    watch('keeping 1/2');
    await importBackup(work, file, PASSPHRASE);
    expect(await names(vault)).toEqual(['có sẵn']);
    expect(work.data.kept.value.map(({ name }) => name)).toEqual(['có sẵn']);
    expect(work.data.backupSaid.value).toEqual({
      meaning: 'wait',
      what: { key: 'vault.backup.import-stopped' },
    });
  });
});

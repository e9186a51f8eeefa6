import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Secret } from '../../extension/vault';
import { foundInFiles, keyNeedle, textNeedle } from '../extension/vault/profile-files';
import { PERSONAL_VALUES, SAMPLE_TABLE } from '../extension/vault/sample-table';
import { buildVaultExtension, VaultDevice } from '../extension/vault/vault-extension';
import { codeOf, value } from '../extension/vault/vault-world';

const PASSPHRASE = 'hoa ban nở trắng đầu bản';
const MEGABYTE = 1_000_000;

let folder: string;
let device: VaultDevice;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-vault-'));
  await buildVaultExtension(join(folder, 'extension'));
  device = new VaultDevice(folder);
  await device.start();
});
afterAll(async () => {
  await device.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(async () => {
  page = await device.openPage();
});
afterEach(async () => {
  value(await page.evaluate(async () => (await door.vault()).wipe()));
  await page.close();
});

const setUp = async (secret: Secret = { passphrase: PASSPHRASE }) =>
  value(await page.evaluate(async (one) => (await door.vault()).setUp(one), secret));
const unlock = async () =>
  value(await page.evaluate(async (one) => (await door.vault()).unlock(one), PASSPHRASE));
const stateOn = async (one: Page) =>
  value(await one.evaluate(async () => (await door.vault()).state())).name;
const keepTable = async (on = page, id?: string) =>
  value(
    await on.evaluate(([table, own]) => door.keepTable(table, own), [SAMPLE_TABLE, id] as const),
  );
const tableOn = async (one: Page, id: string) =>
  value(await one.evaluate((own) => door.openTable(own), id));
const namesOn = async (one: Page) =>
  value(await one.evaluate(async () => (await door.vault()).list())).entries.map(
    ({ name }) => name,
  );

async function startAgain() {
  await device.start();
  page = await device.openPage();
}

describe('on the disk', () => {
  const personal = [...PERSONAL_VALUES, PASSPHRASE].map(textNeedle);

  it('the search finds what is kept in clear', async () => {
    await page.evaluate((values) => door.keepInClear(values), {
      table: SAMPLE_TABLE,
      passphrase: PASSPHRASE,
    });
    await device.stop();
    const found = await foundInFiles(device.profileFolder, personal);
    expect(found).toEqual(personal.map(({ name }) => name));
    await rm(device.profileFolder, { recursive: true, maxRetries: 5 });
    await startAgain();
  });

  it('no personal value stands under a passphrase, nor the passphrase, nor the key', async () => {
    await setUp();
    const { id } = await keepTable();
    const held = await page.evaluate(() => chrome.storage.session.get('vault.key'));
    const { key } = held['vault.key'] as { key: string };
    expect(key).toHaveLength(44);
    await device.stop();
    const found = await foundInFiles(device.profileFolder, [...personal, keyNeedle(key)]);
    expect(found).toEqual([]);
    await startAgain();
    expect(await stateOn(page)).toBe('locked');
    await unlock();
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });

  it('no personal value stands under a key of the device, which opens it by itself', async () => {
    await setUp({ device: true });
    const { id } = await keepTable();
    await device.stop();
    expect(await foundInFiles(device.profileFolder, personal)).toEqual([]);
    await startAgain();
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });
});

describe('a browser that is killed', () => {
  it('while an entry is replaced leaves the old one whole', async () => {
    await setUp();
    const { id } = await keepTable();
    let told = () => {};
    const stalled = new Promise<void>((resolve) => {
      told = resolve;
    });
    await page.exposeFunction('onStalled', () => told());
    await page.evaluate(() => door.stallWrites());
    const put = page.evaluate((own) => door.keepNoise(own, 8), id);
    put.catch(() => undefined);
    await stalled;
    await device.kill();
    await startAgain();
    await unlock();
    expect(await namesOn(page)).toEqual([SAMPLE_TABLE.fileName]);
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });

  it('right after an entry was kept has kept it', async () => {
    await setUp();
    const { id } = await keepTable();
    await device.kill();
    await startAgain();
    await unlock();
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });
});

describe('two windows', () => {
  let other: Page;
  beforeEach(async () => {
    await setUp();
    other = await device.openPage();
    expect(await stateOn(other)).toBe('open');
  });
  afterEach(() => other.close());

  it('lose no entry when both write', async () => {
    const kept = await Promise.all([keepTable(), keepTable(other), keepTable(), keepTable(other)]);
    expect(await namesOn(page)).toHaveLength(4);
    for (const { id } of kept) expect(await tableOn(other, id)).toEqual(SAMPLE_TABLE);
  });

  it('leave one whole entry when both write the same', async () => {
    await Promise.all([
      keepTable(page, 'one'),
      other.evaluate(() => door.keepNoise('one', 3)),
      keepTable(page, 'one'),
    ]);
    const got = await page.evaluate(async () => {
      const one = await (await door.vault()).get('one');
      return one.ok ? one.value.content.length === one.value.entry.bytes : one.problem.code;
    });
    expect(got).toBe(true);
  });

  it('lock together', async () => {
    await page.evaluate(async () => (await door.vault()).lock());
    expect(await stateOn(other)).toBe('locked');
  });

  it('see it when one wipes, and go on with a new vault', async () => {
    await keepTable(other);
    value(await page.evaluate(async () => (await door.vault()).wipe()));
    expect(await stateOn(other)).toBe('unset');
    await setUp();
    const { id } = await keepTable(other);
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });

  it('are told when the other does not let go; what was kept is gone all the same', async () => {
    await keepTable();
    await other.evaluate(() => door.hangOn());
    const wiped = await page.evaluate(async () => (await door.vault()).wipe());
    expect(codeOf(wiped)).toBe('vault.store.blocked');
    await other.close();
    expect(await stateOn(page)).toBe('unset');
  });
});

describe('the layout of the database', () => {
  it('is led to the next version with every entry, and an older window is told', async () => {
    await setUp();
    const { name } = await keepTable();
    const later = await device.openPage();
    const listed = value(await later.evaluate(() => door.listAsLaterVersion()));
    expect(listed.damaged).toEqual([]);
    expect(listed.entries.map((one) => one.name)).toEqual([name]);
    const state = await page.evaluate(async () => (await door.vault()).state());
    expect(codeOf(state)).toBe('vault.store.newer');
    await later.close();
  });
});

describe('an import that is stopped', () => {
  it('takes away what it added and puts back what it replaced', async () => {
    await setUp({ device: true });
    value(await page.evaluate(() => door.keepNoise('thay', 3)));
    value(await page.evaluate(() => door.keepNoise('thêm', 3)));
    const stopped = await page.evaluate(
      async ([table, passphrase]) => {
        const vault = await door.vault();
        const made = await vault.exportBackup(passphrase);
        if (!made.ok) return made;
        await vault.wipe();
        await vault.setUp({ device: true });
        const { now } = Date;
        Date.now = () => now() - 60_000;
        await door.keepTable(table, 'thay');
        Date.now = now;
        const stopping = new AbortController();
        return vault.importBackup(made.value.file, passphrase, {
          signal: stopping.signal,
          progress: ({ stage, done }) => {
            if (stage === 'keeping' && done === 1) stopping.abort();
          },
        });
      },
      [SAMPLE_TABLE, PASSPHRASE] as const,
    );
    expect(codeOf(stopped)).toBe('vault.backup.import-stopped');
    expect(await namesOn(page)).toEqual([SAMPLE_TABLE.fileName]);
    expect(await tableOn(page, 'thay')).toEqual(SAMPLE_TABLE);
  });
});

describe('no room', () => {
  it('in the memory of the session is told when the key should go there', async () => {
    await setUp();
    await page.evaluate(async () => (await door.vault()).lock());
    await page.evaluate(() => door.fillSession());
    const unlocked = await page.evaluate(
      async (one) => (await door.vault()).unlock(one),
      PASSPHRASE,
    );
    expect(codeOf(unlocked)).toBe('vault.store.session-full');
    await page.evaluate(() => chrome.storage.session.clear());
    await unlock();
    expect(await stateOn(page)).toBe('open');
  });

  it('on the disk is told, and leaves what was there', async () => {
    // A running browser remembers for a while how much room it found.
    await device.stop();
    await startAgain();
    await device.limitQuota(page, MEGABYTE);
    await setUp();
    const { id } = await keepTable();
    const put = await page.evaluate((own) => door.keepNoise(own, 8), id);
    expect(codeOf(put)).toBe('vault.store.full');
    expect(await tableOn(page, id)).toEqual(SAMPLE_TABLE);
  });
});

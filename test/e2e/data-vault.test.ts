import { describe, expect, it } from 'vitest';
import { FAULTY_PUPILS, PASSPHRASE } from './data-person';
import { startData } from './data-start';

const atThePanel = startData('fresh');

describe('tables kept on the device', () => {
  it('need no passphrase at first, and come back with the panel', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.panel.getByRole('button', { name: 'Cài đặt' }).click();
    await person.panel.getByText('khóa của trình duyệt này').waitFor();
    await person.reopen();
    await person.panel.getByTestId('scores').waitFor();
  });

  it('are locked away, stay locked for a wrong passphrase, and come back for the right one', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.setPassphrase();
    const { panel } = person;
    await person.lock();
    const field = panel.getByLabel('Mật khẩu kho', { exact: true });
    await field.fill('không phải mật khẩu này');
    await panel.keyboard.press('Enter');
    await panel.getByText('Chưa mở được kho').waitFor();
    expect(await panel.getByText('lop-1.csv').count()).toBe(0);
    await field.fill(PASSPHRASE);
    await panel.keyboard.press('Enter');
    await panel.getByTestId('scores').waitFor();
  });

  it('are wiped with all that is remembered, after one question beside what will be lost', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.setPassphrase();
    await person.panel.evaluate(() =>
      chrome.storage.local.set({ matches: { 'left by an earlier version': 1 }, settings: {} }),
    );
    expect(await person.stored()).toEqual(
      expect.arrayContaining(['matches', 'vault.key', 'thi-dua-so-vault/chunks']),
    );
    await person.forgetAll();
    expect(await person.stored()).toEqual(['settings']);
    await person.reopen();
    await person.panel.getByTestId('file').waitFor({ state: 'attached' });
    expect(await person.panel.getByTestId('kept').count()).toBe(0);
  });

  it('can be wiped when the passphrase is forgotten', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.setPassphrase();
    await person.lock();
    await person.openSettings();
    await person.forgetAll();
    await person.back();
    expect(await person.panel.getByTestId('locked').count()).toBe(0);
  });
});

describe('a vault that is locked', () => {
  it('leaves no value of a row in the panel or in memory, and comes back to the same screen', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.setPassphrase();
    await person.back();
    await person.go('report');
    const { panel } = person;
    await panel.evaluate(() => chrome.storage.session.remove(['vault.key', 'vault.usedAt']));
    await panel.getByTestId('locked').waitFor();
    const left = await panel.evaluate(
      async () =>
        document.documentElement.outerHTML +
        JSON.stringify([
          await chrome.storage.session.get(null),
          await chrome.storage.local.get(null),
        ]),
    );
    for (const row of FAULTY_PUPILS.slice(1)) expect(left).not.toContain(row[1]);
    await person.unlock();
    await panel.getByTestId('findings').waitFor();
  });

  it('was kept open by every key that was pressed', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await person.setPassphrase();
    const { panel } = person;
    const usedAt = () =>
      panel.evaluate(
        async () => (await chrome.storage.session.get('vault.usedAt'))['vault.usedAt'],
      );
    const before = Date.now() - 60_000;
    await panel.evaluate((at) => chrome.storage.session.set({ 'vault.usedAt': at }), before);
    await panel.keyboard.press('Tab');
    await expect.poll(usedAt).toBeGreaterThan(before);
  });
});

describe('the passphrase', () => {
  it('is offered once, in one line', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const offer = () => person.panel.getByTestId('passphrase-offer');
    await offer().getByRole('button', { name: 'Để sau' }).click();
    await offer().waitFor({ state: 'detached' });
    await expect.poll(() => person.stored()).toContain('settings');
    await person.reopen();
    await person.panel.getByTestId('scores').waitFor();
    expect(await offer().count()).toBe(0);
  });
});

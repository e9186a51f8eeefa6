import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { PanelPerson } from './panel-person';
import { type PanelSite, startPanelSite } from './panel-site';

let site: PanelSite;
let browser: ExtensionBrowser;
let person: PanelPerson;

beforeAll(async () => {
  site = await startPanelSite();
  browser = await launchWithExtension();
  person = await PanelPerson.atTheForm(site, browser);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What axe finds wrong, and what does not fit into 320 px, in both colour schemes. */
async function troubles(): Promise<string[]> {
  const { panel } = person;
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`));
    }
  }
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize({ width: 320, height: 640 });
  const tooWide = await panel.evaluate(() =>
    [...document.querySelectorAll('#panel *')]
      .filter((one) => one.closest('.preview') === null && !one.matches('.visually-hidden'))
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((one) => `320 px: ${one.tagName} ${one.className} sticks out`),
  );
  await panel.setViewportSize({ width: 400, height: 720 });
  return [...found, ...tooWide];
}

/** The states follow each other, as they do for a person. */
describe('every state of the panel is readable for everyone', () => {
  it('before a file is chosen', async () => {
    expect(await troubles()).toEqual([]);
  });

  it('with a table', async () => {
    await person.chooseFile();
    expect(await troubles()).toEqual([]);
  });

  it('with a form to check', async () => {
    await person.readForm();
    expect(await troubles()).toEqual([]);
  });

  it('after filling', async () => {
    await person.fill();
    expect(await troubles()).toEqual([]);
  });

  it('after verifying', async () => {
    await person.save();
    await person.row('saved').waitFor();
    expect(await troubles()).toEqual([]);
  });

  it('in the list of rows', async () => {
    await person.panel.getByTestId('row-list').click();
    await person.panel.getByRole('listbox').waitFor();
    expect(await troubles()).toEqual([]);
    await person.panel.getByRole('button', { name: 'Quay lại' }).click();
  });

  it('in the settings, in both languages', async () => {
    await person.panel.getByRole('button', { name: 'Cài đặt' }).click();
    expect(await troubles()).toEqual([]);
    await person.panel.getByRole('radio', { name: 'English' }).check();
    await person.panel.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(await troubles()).toEqual([]);
  });
});

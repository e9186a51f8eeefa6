import { beforeAll, describe, expect, it } from 'vitest';
import { PanelPerson } from './panel-person';
import { startPanelSite } from './panel-site';
import { troublesOf } from './panel-troubles';
import { siteAndBrowser } from './site-and-browser';

const started = siteAndBrowser(startPanelSite);
let person: PanelPerson;

beforeAll(async () => {
  person = await PanelPerson.atTheForm(started.site, started.browser);
});

const troubles = () => troublesOf(person.panel);

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

import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeWorkbook } from '../bench/large-workbook';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { DataPerson, FAULTY_PUPILS } from './data-person';
import { type PanelSite, startPanelSite } from './panel-site';
import { troublesOf } from './panel-troubles';

let site: PanelSite;
let browser: ExtensionBrowser;
let person: DataPerson;

beforeAll(async () => {
  site = await startPanelSite();
  browser = await launchWithExtension();
  person = await DataPerson.atThePanel(browser, `${site.url}/them`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const troubles = () => troublesOf(person.panel);

/** Two tables beside each other on one sheet, an empty column between them. */
function sideBySide(): Buffer {
  const left = FAULTY_PUPILS.map((row) => row.slice(0, 5));
  const rows = left.map((row) => [...row, '', ...row]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Khối 1');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The states follow each other, as they do for a person. */
describe('every state around the data is readable for everyone', () => {
  it('nothing opened yet', async () => {
    await person.panel.getByTestId('file').waitFor({ state: 'attached' });
    expect(await troubles()).toEqual([]);
  });

  it('a file that is being read, and the person who stops it', async () => {
    await person.choose('lon.xlsx', Buffer.from(largeWorkbook(4000)));
    const stop = person.panel.getByRole('button', { name: 'Dừng' });
    await stop.waitFor();
    await stop.press('Enter');
    await person.panel.getByText('Đã dừng đọc tệp').waitFor();
    expect(await troubles()).toEqual([]);
  });

  it('several tables on one sheet, of which one is chosen', async () => {
    await person.choose('hai-bang.xlsx', sideBySide());
    const { panel } = person;
    await panel.getByTestId('scores').waitFor();
    expect(await troubles()).toEqual([]);
    await panel.getByTestId('sheet').selectOption({ index: 1 });
    await panel.getByTestId('scores').waitFor();
  });

  it('kept tables', async () => {
    const { panel } = person;
    await panel.getByTestId('passphrase-offer').waitFor();
    await panel.getByRole('button', { name: 'Đổi tệp' }).click();
    await panel.getByTestId('kept').waitFor();
    expect(await troubles()).toEqual([]);
  });

  it('a locked vault', async () => {
    await person.setPassphrase();
    expect(await troubles()).toEqual([]);
    await person.lock();
    expect(await troubles()).toEqual([]);
    await person.unlock();
    await person.panel.getByTestId('kept').waitFor();
  });
});

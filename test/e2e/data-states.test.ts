import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { largeWorkbook } from '../bench/large-workbook';
import { FAULTY_PUPILS } from './data-person';
import { startData } from './data-start';
import { takePictures } from './pictures';
import { untilKept } from './until-kept';

const atThePanel = startData('shared');

/** Two tables beside each other on one sheet, an empty column between them. */
function sideBySide(): Buffer {
  const left = FAULTY_PUPILS.map((row) => row.slice(0, 5));
  const rows = left.map((row) => [...row, '', ...row]);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Khối 1');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The reader's last word on a file does not come until released, however quick the machine is. */
async function holdReader(panel: Page): Promise<() => Promise<void>> {
  const own = await panel.evaluateHandle(() => {
    const { addEventListener } = Worker.prototype;
    Worker.prototype.addEventListener = function (type: string, listener: unknown) {
      const hear = listener as (event: Event) => void;
      addEventListener.call(this, type, (event) => {
        const isLast = event instanceof MessageEvent && event.data.kind === 'answer';
        if (!isLast) hear(event);
      });
    };
    return addEventListener;
  });
  return () =>
    own.evaluate((before) => {
      Worker.prototype.addEventListener = before;
    });
}

/** The states follow each other, as they do for a person(). */
describe('every state around the data is readable for everyone', () => {
  it('nothing opened yet', async () => {
    const person = atThePanel();
    await person.panel.getByTestId('file').waitFor({ state: 'attached' });
    expect(await atThePanel().troubles('empty')).toEqual([]);
  });

  it('what is painted before the script is the very header that it draws', async () => {
    const { panel } = atThePanel();
    const [painted, drawn] = await panel.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      const pages = [new DOMParser().parseFromString(html, 'text/html'), document];
      return pages.map((page) => {
        const header = page.querySelector('#panel > header');
        const shown = header?.innerHTML.replace(/>\s+|\s+</g, (gap) => gap.trim());
        return { shown, isInert: header?.hasAttribute('inert') };
      });
    });
    expect(painted?.shown).toEqual(drawn?.shown);
    expect([painted?.isInert, drawn?.isInert]).toEqual([true, false]);
  });

  it('and stands in the same places before all styles are there', async () => {
    const { panel } = atThePanel();
    const [painted, drawn] = await panel.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0';
      frame.srcdoc = await (await fetch(location.href)).text();
      await new Promise((loaded) => {
        frame.addEventListener('load', loaded);
        document.body.append(frame);
      });
      const boxes = [frame.contentDocument, document].map((page) =>
        [...(page?.querySelectorAll('#panel > header *') ?? [])].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
      );
      frame.remove();
      return boxes;
    });
    expect(painted).toEqual(drawn);
    expect(drawn).not.toEqual([]);
  });

  it('a file that is being read, and the person who stops it', async () => {
    const person = atThePanel();
    const release = await holdReader(person.panel);
    await person.choose('lon.xlsx', Buffer.from(largeWorkbook(1_000)));
    const stop = person.panel.getByRole('button', { name: 'Dừng' });
    await stop.waitFor();
    await takePictures(person.panel, 'reading');
    await stop.press('Enter');
    await person.panel.getByText('Đã dừng đọc tệp').waitFor();
    await release();
    expect(await atThePanel().troubles('stopped')).toEqual([]);
  });

  it('several tables on one sheet, of which one is chosen', async () => {
    const person = atThePanel();
    await person.choose('hai-bang.xlsx', sideBySide());
    const { panel } = person;
    await panel.getByTestId('scores').waitFor();
    expect(await atThePanel().troubles('several-tables')).toEqual([]);
    await panel.getByTestId('sheet').selectOption({ index: 1 });
    await panel.getByTestId('scores').waitFor();
  });

  it('kept tables', async () => {
    const { panel } = atThePanel();
    await panel.getByTestId('passphrase-offer').waitFor();
    await untilKept(panel);
    await panel.getByRole('button', { name: 'Đổi tệp' }).click();
    await panel.getByTestId('kept').waitFor();
    expect(await atThePanel().troubles('kept-tables')).toEqual([]);
  });

  it('a locked vault', async () => {
    const person = atThePanel();
    await person.setPassphrase();
    expect(await atThePanel().troubles('vault-settings')).toEqual([]);
    await person.lock();
    expect(await atThePanel().troubles('locked')).toEqual([]);
    await person.unlock();
    await person.panel.getByTestId('kept').waitFor();
  });
});

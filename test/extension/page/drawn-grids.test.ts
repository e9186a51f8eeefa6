import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageGrid, PageReading } from '../../../extension/page/protocol';
import { type FormBrowser, openFormBrowser } from './form-page';

const PAGE = fileURLToPath(new URL('../../fixtures/controls/drawn-grids.html', import.meta.url));

/** Grids as libraries draw them: in several tables. */
describe('grids of several tables', () => {
  let browser: FormBrowser;
  let reading: PageReading;
  beforeAll(async () => {
    browser = await openFormBrowser();
    reading = await (await browser.show(await readFile(PAGE))).read();
  }, 60_000);
  afterAll(() => browser.close());

  const brief = (grid: PageGrid | undefined) => ({
    keys: grid?.keys,
    columns: grid?.columns.map(({ header }) => header),
    rows: grid?.rows.map(({ key }) => key.join(' | ')),
  });

  it('take their headers from a table of headers over the one that scrolls', () => {
    expect(brief(reading.grids?.[0])).toEqual({
      keys: ['Mã thiết bị'],
      columns: ['Trong kỳ › Nhập', 'Trong kỳ › Xuất', 'Ghi chú'],
      rows: ['TB01', 'TB02'],
    });
  });

  it('are found through the tables around their fields; a row of sums is none of theirs', () => {
    expect(brief(reading.grids?.[1])).toEqual({
      keys: ['Mã sách'],
      columns: ['Dùng được', 'Mất'],
      rows: ['TK01', 'TK02'],
    });
  });

  it('may have plain cells as captions, and ticks under them', () => {
    expect(brief(reading.grids?.[2])).toEqual({
      keys: ['STT', 'Họ tên'],
      columns: ['Vắng', 'Có phép'],
      rows: ['1 | Lò Thị Mai', '2 | Quàng Văn Nam'],
    });
  });

  it('may have one row, when it says whose it is', () => {
    expect(brief(reading.grids?.[3])).toEqual({
      keys: ['Họ tên'],
      columns: ['Toán', 'Văn'],
      rows: ['Lò Thị Mai'],
    });
  });

  it('are not the form under a title of its own', () => {
    expect(reading.grids).toHaveLength(4);
  });
});

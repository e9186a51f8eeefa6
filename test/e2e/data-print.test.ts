import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startData } from './data-start';

let paper: Page;
const atThePanel = startData('shared');

beforeAll(async () => {
  const person = atThePanel();
  const { browser, panel } = person;
  await person.chooseFaulty();
  [paper] = await Promise.all([
    browser.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'In báo cáo' }).click(),
  ]);
  await paper.locator('.print-view').waitFor();
});

describe('the report on paper', () => {
  it('shows the file, the four scores and every problem', async () => {
    const header = await paper.locator('.print-view header').textContent();
    expect(header).toContain('lop-1.csv');
    const scores = paper.locator('.print-view section').first().locator('tbody tr');
    expect(await scores.locator('td:first-child').allTextContents()).toEqual([
      'Đúng',
      'Đủ',
      'Sạch',
      'Sống',
    ]);
    expect(await paper.locator('.print-view section').last().textContent()).toContain('31/02/2018');
  });

  it('is printed on A4 across, without what is only for the screen', async () => {
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await paper.emulateMedia({ media: 'print' });
    expect(await paper.locator('.print-bar').isVisible()).toBe(false);
    await paper.emulateMedia({ media: 'screen' });
  });

  it('has nothing of the data in its address, and nothing in any storage', async () => {
    expect(new URL(paper.url()).hash).toMatch(/^#[\da-f-]{36}$/);
    expect(new URL(paper.url()).search).toBe('');
    const stored = await paper.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.session.get(null),
        await chrome.storage.local.get(null),
        { ...localStorage, ...sessionStorage },
      ]),
    );
    expect(stored).not.toContain('31/02/2018');
  });

  it('comes again when the page is loaded again, and asks the browser to print', async () => {
    // Put in before the page's own script only where the page is there already.
    await paper.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await paper.reload();
    await paper.locator('[data-printed] .print-view').waitFor();
  });

  it('goes away with everything that is remembered', async () => {
    const person = atThePanel();
    await person.panel.bringToFront();
    const closed = paper.waitForEvent('close');
    await person.openSettings();
    await person.forgetAll();
    await closed;
  });
});

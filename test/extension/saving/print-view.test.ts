import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperView, type ReportView, viewReport } from '../../../extension/saving';
import { launchBrowser } from '../../browser/chromium';
import { context, meaning, report, table } from './report/sample-report';

const VIEW = viewReport(table, meaning, report, context);

/** A page script and style sheet that draw `window.reportView`. */
async function bundle(): Promise<{ script: string; style: string }> {
  const entry = `
    import { render } from 'preact';
    import { PrintView } from './extension/saving/print-view';
    render(<PrintView view={window.reportView} language="vi" />, document.body);`;
  const { outputFiles } = await build({
    stdin: {
      contents: entry,
      loader: 'tsx',
      resolveDir: fileURLToPath(new URL('../../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    outdir: 'out',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

let page: Page;
let close: () => Promise<void>;
let parts: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  parts = await bundle();
  const browser = await launchBrowser();
  close = browser.close;
  page = await browser.context.newPage();
});

afterAll(() => close());

async function draw(view: ReportView): Promise<void> {
  await page.setContent('<!doctype html><title>In</title><body></body>');
  await page.addStyleTag({ content: parts.style });
  await page.evaluate((given) => Object.assign(window, { reportView: given }), paperView(view));
  await page.addScriptTag({ content: parts.script });
}

/** How many pages Chromium prints. */
async function printedPages(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe('a quality report on paper', () => {
  it('shows the title block, the scores with a decimal comma, and every problem', async () => {
    await draw(VIEW);
    expect(await page.locator('header').textContent()).toContain('Cập nhật lúc 14:05, 22/11/2026');
    expect(await page.locator('section').first().textContent()).toContain('87,5');
    const problems = page.locator('section').last().locator('tbody tr');
    expect(await problems.count()).toBe(VIEW.problems.length);
    expect(await problems.nth(1).textContent()).toContain('5.9.2018');
  });

  it('goes on to as many pages as it needs, with the header of the table on each', async () => {
    await draw(VIEW);
    expect(await printedPages()).toBeLessThanOrEqual(2);
    await draw({ ...VIEW, problems: Array.from({ length: 120 }, () => VIEW.problems).flat() });
    expect(await printedPages()).toBeGreaterThan(5);
    const header = page.locator('section').last().locator('thead');
    expect(await header.evaluate((element) => getComputedStyle(element).display)).toBe(
      'table-header-group',
    );
  });

  it('prints the first thousand problems and says how many are left', async () => {
    await draw({ ...VIEW, problems: Array.from({ length: 600 }, () => VIEW.problems).flat() });
    expect(await page.locator('section').last().locator('tbody tr').count()).toBe(1000);
    expect(await page.locator('main > p').textContent()).toMatch(/^Còn 1\.400 vấn đề/);
  });

  it('shows text of the table as text', async () => {
    const [problem] = VIEW.problems;
    await draw({ ...VIEW, problems: problem ? [{ ...problem, value: '<b>Mai</b>' }] : [] });
    expect(await page.locator('tbody b').count()).toBe(0);
    expect(await page.locator('section').last().textContent()).toContain('<b>Mai</b>');
  });
});

/**
 * `npx tsx test/tools/picture-grids.ts DIR [PLAN…]`: the sheets of filled score workbooks as people see them
 * in the grid of the local Google Sheets, a picture each, to be looked at. Needs the built add-on.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reconcile } from '../../sheets-addon/layout/wanted';
import { refreshedBook } from '../../sheets-addon/local/score-results';
import { launchBrowser } from '../browser/chromium';
import { newWorkbook } from '../demo/commune';
import { sampleContents, sampleScoreBook } from '../samples/score-book';
import { startGoogleWorkspace } from '../stand-ins/google-workspace';
import { picturedBooks } from './pictured-books';

/** Milliseconds until the page, which is bundled when first asked for, stands. */
const PATIENCE = 300_000;
/** Milliseconds in which the grid draws a sheet. */
const DRAWN = 2_000;
const VIEWPORT = { width: 1600, height: 760 };

const [out, ...plans] = process.argv.slice(2);
if (out === undefined) throw new Error('npx tsx test/tools/picture-grids.ts DIR [PLAN…]');
mkdirSync(out, { recursive: true });
const state = mkdtempSync(join(tmpdir(), 'grids-'));
const bundleFolder = fileURLToPath(new URL('../../dist/sheets-addon', import.meta.url));
const workspace = await startGoogleWorkspace({ folder: state, bundleFolder, edits: 'as-owner' });
const { context, close } = await launchBrowser({ headless: true });
try {
  for (const book of picturedBooks(plans)) await takePictures(book, out);
} finally {
  await close();
  await workspace.close();
  rmSync(state, { recursive: true, force: true });
}

type Pictured = ReturnType<typeof picturedBooks>[number];

async function takePictures(sample: Pictured, folder: string): Promise<void> {
  const book = sampleScoreBook(sample);
  const refreshed = await refreshedBook('so.xlsx', book, sampleContents(book));
  if (!refreshed.ok) throw new Error(refreshed.problem.code);
  const { sheets } = refreshed.value;
  const id = await newWorkbook(workspace.store, `Thi đua ${sample.name}`);
  const there = await workspace.store.get(id, { includeGridData: true });
  await workspace.store.batchUpdate(id, { requests: reconcile(there, sheets).requests });
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(workspace.open(id));
  await page.waitForSelector('body[data-ready]');
  // Sheets of other subjects look like that of the first.
  const shown = sheets.filter(
    ({ hidden, title }) => !hidden && !/^Phiếu chấm .*[2-9]$/.test(title),
  );
  for (const [index, { title }] of shown.entries()) {
    await workspace.host.run('callServer', 'goTo', { sheet: title, cell: 'A1' });
    await page.waitForTimeout(DRAWN);
    const number = String(index + 1).padStart(2, '0');
    await page.screenshot({ path: join(folder, `${sample.name}-${number}.png`) });
  }
  await page.close();
}

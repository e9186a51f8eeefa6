import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BOOK_FIELDS, gridFromSpreadsheet } from '../../sheets-addon/layout';
import { SCORE_COLUMN, SUBJECT_COLUMN } from '../../sheets-addon/layout/score-book/codes';
import { readScoreBook } from '../../sheets-addon/reading';
import { codedSheet } from '../../sheets-addon/reading/coded-sheet';
import { launchBrowser } from '../browser/chromium';
import { addressIn } from '../sheets-addon/server/opened-book';
import { type GoogleWorkspace, startGoogleWorkspace } from '../stand-ins/google-workspace';
import { createClock } from '../stand-ins/google-workspace/host';
import { openAddon } from './addon-page';
import { closeAfterwards } from './close-afterwards';

const BUNDLE = 'dist/sheets-addon';
const NOW = Date.UTC(2026, 10, 5, 7, 5);
/** A score table as a school has it, with scores in it. */
const TABLE = [
  ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'],
  ['1', 'Xây dựng kế hoạch', '60', '50'],
  ['2', 'Báo cáo đúng hạn', '40', '40'],
];
const MAIL = 'mai@truong.edu.vn';

let workspace: GoogleWorkspace;
let page: Page;
let sidebar: FrameLocator;
let id: string;

const owned = closeAfterwards();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-own-'));
  owned({ close: () => rm(folder, { recursive: true, force: true }) });
  workspace = owned(
    await startGoogleWorkspace({ folder, bundleFolder: BUNDLE, clock: createClock(NOW) }),
  );
  const created = await workspace.store.create({
    properties: { title: 'Thi đua 2026', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties: { title: 'Bảng điểm' } }],
  });
  id = created.spreadsheetId ?? '';
  await enter(id, [["'Bảng điểm'!A1:D3", TABLE]]);
  const browser = owned(await launchBrowser());
  ({ page, sidebar } = await openAddon(browser.context, workspace, id));
});

type Entered = readonly (readonly [range: string, values: (string | number)[][]])[];

async function enter(book: string, entered: Entered): Promise<void> {
  await workspace.store.valuesBatchUpdate(book, {
    valueInputOption: 'USER_ENTERED',
    data: entered.map(([range, values]) => ({ range, values })),
  });
}

async function gridOf(book: string) {
  const fields = { includeGridData: true, fields: BOOK_FIELDS };
  return gridFromSpreadsheet(await workspace.store.get(book, fields));
}

/** Types one value where two codes of a sheet meet. */
async function enterAt(book: string, title: string, codes: [string, string], value: string) {
  const grid = (await gridOf(book)).sheets.find((one) => one.title === title);
  const sheet = grid && codedSheet(grid);
  if (!sheet) throw new Error(`no sheet ${title}`);
  await enter(book, [[addressIn(sheet, ...codes), [[value]]]]);
}

async function readBook(book: string) {
  const read = readScoreBook(await gridOf(book));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

const primary = () => sidebar.locator('footer button');

/** Presses a key on a control, as somebody without a mouse does. */
async function press(control: Locator, key: string): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

/** Every barrier axe finds inside the frame, whose origin is its own, and whether it fits 300 px. */
async function expectGoodScreen() {
  const frame = await (await page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no sidebar.');
  await frame.evaluate(axe.source);
  const found = (await frame.evaluate('axe.run()')) as AxeResults;
  expect(found.passes.map((rule) => rule.id)).toContain('color-contrast');
  expect(found.violations.map((rule) => [rule.id, rule.nodes.map((node) => node.html)])).toEqual(
    [],
  );
  const [wide, place] = await sidebar
    .locator('html')
    .evaluate((root) => [root.scrollWidth, root.clientWidth]);
  expect(place).toBeLessThanOrEqual(300);
  expect(wide).toBe(place);
}

/** Reads the workbook again, as after a change made in the grid, until it is shown. */
async function readAgain() {
  const calls = () => Object.values(workspace.host.calls()).reduce((sum, one) => sum + one, 0);
  const before = calls();
  await press(sidebar.getByRole('button', { name: 'Đọc lại', exact: true }), 'Enter');
  await expect.poll(calls).toBeGreaterThan(before);
  await sidebar.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  // The focus, gone with the button, goes to what was done last: only then are keys for others.
  await sidebar.locator(':focus').waitFor();
}

describe('with keys alone, at 300 px', () => {
  it('a school’s own score table is read, asked about and made into a score book', async () => {
    await press(sidebar.getByLabel(/^Kế hoạch/), 'End');
    await expect.poll(() => primary().textContent()).toMatch(/^Đọc/);
    await press(primary(), 'Enter');
    await sidebar.getByText('Nội dung', { exact: false }).first().waitFor();
    for (const choice of await sidebar.locator('.question select').all()) {
      await press(choice, 'ArrowDown');
    }
    await expectGoodScreen();
    if (await sidebar.locator('.question').count()) await press(primary(), 'Enter');
    await sidebar.locator('textarea').focus();
    await page.keyboard.insertText('Tổ Toán');
    await expect.poll(() => primary().textContent()).toBe('Xem trước sổ chấm điểm');
    await press(primary(), 'Enter');
    await sidebar.getByText('Thêm trang tính «Phiếu chấm TO-TOAN»').waitFor();
    await expectGoodScreen();
    await press(primary(), 'Enter');
    await sidebar.getByText('thay đổi vào sổ chấm điểm').waitFor();
    expect((await readBook(id)).plan.criteria.map(({ title }) => title)).toEqual([
      'Xây dựng kế hoạch',
      'Báo cáo đúng hạn',
    ]);
  });

  it('a workbook of her own is made and shared for each subject with an address', async () => {
    await enterAt(id, 'Đối tượng', ['TO-TOAN', SUBJECT_COLUMN.self], MAIL);
    await readAgain();
    await press(primary(), 'Enter');
    await expect.poll(() => primary().textContent()).toMatch(/^Ghi/);
    await press(primary(), 'Enter');
    const fold = sidebar.locator('summary', { hasText: 'Tệp riêng đã chia sẻ: 0/1' });
    await press(fold, 'Enter');
    await expectGoodScreen();
    await press(sidebar.getByRole('button', { name: 'Lập và chia sẻ 1 tệp riêng' }), 'Enter');
    await sidebar.getByText(`Đã chia sẻ với ${MAIL}`).waitFor();
    await expectGoodScreen();
  });

  it('what she entered there is shown, then written', async () => {
    const own = workspace.host.driveFiles().find(({ name }) => name.endsWith('Tổ Toán'))?.id ?? '';
    const [criterion] = (await readBook(own)).plan.criteria;
    const codes: [string, string] = [criterion?.code ?? '', SCORE_COLUMN.self];
    await enterAt(own, 'Phiếu chấm TO-TOAN', codes, '55');
    // The part stays unfolded.
    await press(sidebar.getByRole('button', { name: 'Gom điểm từ 1 tệp riêng' }), 'Enter');
    await sidebar.getByText('Đã đọc 1/1 tệp riêng').waitFor();
    await expectGoodScreen();
    await press(primary(), 'Enter');
    await sidebar.getByText(/^Đã ghi 1 ô/).waitFor();
    expect((await readBook(id)).scores[0]?.entries[0]?.entry.self).toBe(5500);
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeHandIn } from '../../shared/evidence';
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
const LINK = 'https://example.edu.vn/bien-ban';

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

/** Reads the workbook again, as after a change made in the grid, until it says this. */
async function readAgain(says: string) {
  const again = sidebar.getByRole('button', { name: 'Đọc lại', exact: true });
  await press(again, 'Enter');
  await sidebar.getByText(says).first().waitFor();
  expect(await isInFocus(again)).toBe(true);
}

const isInFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((own) => own === own.ownerDocument.activeElement);

/** More than the stops of the sidebar. */
const MOST_PRESSES = 60;

/** Goes from stop to stop until the focus is on a control, then presses a key there. */
async function reach(control: Locator, step: 'Tab' | 'Shift+Tab', key: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press(step);
    if (await isInFocus(control)) return page.keyboard.press(key);
  }
  throw new Error(`${step} never reached ${control}`);
}

/** The result of a command, which takes the focus of who waited for it. */
async function resultOf(says: string | RegExp): Promise<void> {
  await sidebar.locator('.result').getByText(says).waitFor();
  const head = sidebar.getByRole('heading', { name: 'Kết quả', exact: true });
  expect(await isInFocus(head)).toBe(true);
}

const button = (name: string | RegExp) =>
  sidebar.locator('.work').getByRole('button', { name, exact: true });
const fold = (says: string) => sidebar.locator('summary', { hasText: says });

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
    await readAgain('Danh sách hoặc tiêu chí đã sửa');
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

  it('results are written, approved, and evidence for them is judged', async () => {
    const { plan, template } = await readBook(id);
    const [, second] = plan.criteria;
    await enterAt(id, 'Phiếu chấm TO-TOAN', [second?.code ?? '', SCORE_COLUMN.self], '40');
    await readAgain('2/2 mục đã chấm');
    await reach(button('Cập nhật kết quả'), 'Tab', 'Enter');
    await resultOf(/^Đã cập nhật kết quả/);

    await reach(fold('Duyệt điểm: 0/1'), 'Shift+Tab', 'Enter');
    await reach(button('Duyệt điểm của Tổ Toán'), 'Tab', 'Enter');
    await resultOf('Đã duyệt điểm của Tổ Toán');
    await expectGoodScreen();

    await reach(fold('Minh chứng chờ xem: 0'), 'Shift+Tab', 'Enter');
    const item = { criterion: second?.code ?? '', title: 'Biên bản', link: LINK };
    const at = { time: '2026-10-20T07:05:00.000Z', sha256: 'a'.repeat(64) };
    const whose = { plan: plan.code, period: template.period.code, subject: 'TO-TOAN' };
    const form = { form: 'thi-dua-so/minh-chung', version: 1 } as const;
    await reach(sidebar.getByLabel('Hoặc dán nội dung gói'), 'Tab', 'End');
    await page.keyboard.insertText(writeHandIn({ ...form, ...whose, items: [{ ...item, ...at }] }));
    await reach(button('Nhận gói minh chứng'), 'Tab', 'Enter');
    await sidebar.getByText('Minh chứng chờ xem: 1').waitFor();
    await reach(sidebar.getByLabel('Lý do (khi trả lại)'), 'Shift+Tab', 'End');
    await page.keyboard.insertText('Thiếu chữ ký');
    await reach(button('Trả lại'), 'Tab', 'Enter');
    await resultOf(/^Đã trả lại minh chứng/);
    expect((await readBook(id)).evidence).toMatchObject([
      { state: 'returned', reason: 'Thiếu chữ ký' },
    ]);
    await expectGoodScreen();
  });

  it('the next step is opened; the way back is asked about', async () => {
    const choice = sidebar.locator('.work details select').first();
    await reach(fold('Bước và hạn: Tự chấm'), 'Shift+Tab', 'Enter');
    await reach(choice, 'Tab', 'ArrowDown');
    await reach(button('Ghi bước và hạn'), 'Tab', 'Enter');
    await resultOf('Đang mở bước Chấm chéo');
    expect((await readBook(id)).template.stage).toBe('cross');

    await reach(fold('Bước và hạn: Chấm chéo'), 'Shift+Tab', 'Enter');
    await reach(choice, 'Tab', 'ArrowUp');
    await reach(button('Ghi bước và hạn'), 'Tab', 'Enter');
    await expect.poll(() => isInFocus(button('Giữ nguyên'))).toBe(true);
    await expectGoodScreen();
    await reach(button('Quay lại'), 'Shift+Tab', 'Enter');
    await resultOf('Đang mở bước Tự chấm');
    expect((await readBook(id)).template.stage).toBe('self');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNIT_LIST_HEADERS } from '../../shared/reports';
import { launchBrowser } from '../browser/chromium';
import { sampleReportRequests, sampleUnits } from '../samples/reports';
import { type GoogleWorkspace, startGoogleWorkspace } from '../stand-ins/google-workspace';
import { createClock } from '../stand-ins/google-workspace/host';
import { openAddon } from './addon-page';
import { closeAfterwards } from './close-afterwards';

const BUNDLE = 'dist/sheets-addon';
/** 5 November 2026 in Vietnam: the reports of two units came late by then, one did not come. */
const NOW = Date.UTC(2026, 10, 5, 7, 5);
/** This one's workbook holds no report. */
const BROKEN = 'TH04';

let workspace: GoogleWorkspace;
let page: Page;
let sidebar: FrameLocator;
let id: string;

const owned = closeAfterwards();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-addon-'));
  owned({ close: () => rm(folder, { recursive: true, force: true }) });
  workspace = owned(
    await startGoogleWorkspace({ folder, bundleFolder: BUNDLE, clock: createClock(NOW) }),
  );
  id = await newWorkbook('Tổng hợp thi đua 2026');
  const browser = owned(await launchBrowser());
  ({ page, sidebar } = await openAddon(browser.context, workspace, id));
});

async function newWorkbook(title: string): Promise<string> {
  const { spreadsheetId } = await workspace.store.create({
    properties: { title, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [{ properties: { title: 'Trang tính1', sheetId: 0 } }],
  });
  return spreadsheetId ?? '';
}

/** The report workbooks of the sample units, and the rows of «Đơn vị» that link to them. */
async function handInReports(): Promise<string[][]> {
  const reports = sampleReportRequests({ year: 2026 });
  const rows: string[][] = [];
  for (const { code, name, level, cluster, email } of sampleUnits()) {
    const report = reports.find(({ unitCode }) => unitCode === code);
    let link = '';
    if (report) {
      const workbook = await newWorkbook(`Báo cáo ${name}`);
      if (code !== BROKEN) {
        await workspace.store.batchUpdate(workbook, { requests: report.requests });
      }
      link = `https://docs.google.com/spreadsheets/d/${workbook}/edit`;
    }
    rows.push([code, name, level, cluster, email, link]);
  }
  return rows;
}

const primary = () => sidebar.locator('footer button');

const isInFocus = (element: Locator) =>
  element.evaluate((own) => own === own.ownerDocument.activeElement);

/** The result takes the focus of who waited for it. */
const resultInFocus = () =>
  expect.poll(() => isInFocus(sidebar.getByRole('heading', { name: 'Kết quả' }))).toBe(true);

/**
 * Checks the sidebar for barriers in both colour schemes. Axe runs inside the frame: its origin is
 * its own, so that an axe of the page around cannot look into it.
 */
async function expectNoBarriers() {
  const frame = await (await page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no sidebar.');
  await frame.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = (await frame.evaluate('axe.run()')) as AxeResults;
    expect(found.passes.map((rule) => rule.id)).toEqual(
      expect.arrayContaining(['button-name', 'color-contrast', 'html-has-lang', 'select-name']),
    );
    expect(found.violations.map((rule) => [rule.id, rule.nodes.map((node) => node.html)])).toEqual(
      [],
    );
  }
}

describe('the sidebar beside a workbook', () => {
  it('offers a score book in an empty workbook, with the plans to choose from', async () => {
    await expect.poll(() => primary().textContent()).toBe('Xem trước sổ chấm điểm');
    const plans = sidebar.getByLabel(/^Kế hoạch/);
    await expect.poll(() => plans.locator('option').count()).toBe(7);
    await expectNoBarriers();
  });

  it('begins a consolidation by making the sheet of units', async () => {
    await sidebar.getByLabel('Việc trên bảng tính này').selectOption('consolidate');
    await expect.poll(() => primary().textContent()).toBe('Tạo trang Đơn vị');
    await expectNoBarriers();
    await primary().click();
    await sidebar.getByText('Đã tạo trang Đơn vị').waitFor();
    await expect.poll(() => primary().textContent()).toBe('Mở trang Đơn vị');
    await primary().click();
    await expect.poll(() => workspace.host.selection()?.sheetId).not.toBe(0);
  });

  it('sees the units once they are entered, and offers to consolidate them', async () => {
    expect(UNIT_LIST_HEADERS.slice(0, 6)).toEqual([
      'Mã',
      'Tên',
      'Cấp',
      'Cụm',
      'Email',
      'Liên kết báo cáo',
    ]);
    await workspace.store.valuesBatchUpdate(id, {
      valueInputOption: 'RAW',
      data: [{ range: "'Đơn vị'!A2", values: await handInReports() }],
    });
    await sidebar.getByRole('button', { name: 'Đọc lại' }).click();
    await sidebar.getByRole('button', { name: 'Tổng hợp báo cáo của 12 đơn vị' }).waitFor();
    const tally = await sidebar.locator('.tally li').allTextContents();
    expect(tally).toEqual(['12 đơn vị', '11 có liên kết']);
  });

  it('consolidates and shows the figures first, then who is late, missing or broken', async () => {
    workspace.host.resetCalls();
    await primary().click();
    await sidebar.getByText('Đã nộp 10/12').waitFor();
    expect(await sidebar.locator('.states li').allTextContents()).toEqual([
      '✓8 đúng hạn',
      '?2 muộn',
      '–1 chưa nộp',
      '!1 không đọc được',
    ]);
    const broken = sidebar.locator('.problem', { hasText: 'Trường Tiểu học Phiêng Sa' }).first();
    expect(await broken.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets/);
    await expectNoBarriers();
    expect(workspace.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  });

  it('moves the focus to the result, and arrows go through the problems', async () => {
    await resultInFocus();
    const stops = sidebar.locator('.problem-list :is(a, button)');
    await stops.nth(0).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => isInFocus(stops.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => isInFocus(stops.nth(0))).toBe(true);
  });

  it('leads to the row of the unit that handed in nothing', async () => {
    await sidebar.locator('button.problem', { hasText: 'Trường Mầm non Suối Ngần' }).click();
    await expect.poll(() => workspace.host.selection()?.range).toBe('A5');
  });

  it('shows the score book of the units before it makes it', async () => {
    await sidebar.getByLabel('Việc trên bảng tính này').selectOption('score');
    await sidebar.getByText('Chấm 12 đơn vị ở trang Đơn vị.').waitFor();
    await sidebar.getByLabel('Cách trình bày').selectOption('matrix');
    await primary().click();
    await sidebar.getByText('Thêm trang tính «Bảng chấm chung»').waitFor();
    await expectNoBarriers();
    workspace.host.resetCalls();
    await primary().click();
    await sidebar.getByText('thay đổi vào sổ chấm điểm').waitFor();
    expect(workspace.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  });

  it('leads through the score book: what is scored, the step, the next thing to do', async () => {
    await sidebar.getByText('0/48 mục đã chấm').waitFor();
    expect(await sidebar.locator('[aria-current=step]').textContent()).toContain('Tự chấm');
    await expect.poll(() => primary().textContent()).toBe('Lập liên kết cho 12 đối tượng');
    for (const summary of await sidebar.locator('summary').all()) await summary.click();
    await expectNoBarriers();
    await primary().click();
    await sidebar.getByText('Đã ghi 12 liên kết vào trang Đối tượng').waitFor();
  });

  it('records who changes scores once that is turned on, with keys alone', async () => {
    await resultInFocus();
    const turnOn = sidebar.getByRole('button', { name: 'Bật ghi nhật ký' });
    await turnOn.focus();
    await page.keyboard.press('Enter');
    await sidebar.getByText('Đã bật: mỗi lần sửa điểm').waitFor();
    expect(workspace.host.triggers()).toMatchObject([{ eventType: 'ON_EDIT' }]);
    await sidebar.getByRole('button', { name: 'Tắt ghi nhật ký' }).waitFor();
  });

  it('can be read in the dark, and is not wider than its place', async () => {
    await page.locator('#sidebar iframe').evaluate((frame) => {
      frame.style.colorScheme = 'dark';
    });
    await expect
      .poll(() =>
        sidebar.locator('body').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
      )
      .toBe(true);
    await expectNoBarriers();
    const [wide, place] = await sidebar
      .locator('html')
      .evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(wide).toBe(place);
    await page.locator('#sidebar iframe').evaluate((frame) => {
      frame.style.colorScheme = '';
    });
  });

  it('speaks English when asked to, and remembers', async () => {
    await sidebar.getByLabel('Ngôn ngữ').selectOption('en');
    await sidebar.getByRole('heading', { name: 'This workbook' }).waitFor();
    await expectNoBarriers();
    await expect
      .poll(() => workspace.host.run('callServer', 'status', {}))
      .toMatchObject({ value: { language: 'en' } });
  });
});

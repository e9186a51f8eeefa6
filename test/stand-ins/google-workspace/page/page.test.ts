import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../browser/chromium';
import { FIXTURE_BUNDLE } from '../host/opened-host';
import { type GoogleWorkspace, startGoogleWorkspace } from '../index';
import { look, typeInto } from './hand';

let workspace: GoogleWorkspace;
let page: Page;
let id: string;
const addresses = new Set<string>();
const endings: (() => Promise<unknown>)[] = [];

const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-page-'));
  endings.unshift(() => rm(folder, { recursive: true, force: true }));
  workspace = await startGoogleWorkspace({ folder, bundleFolder: FIXTURE_BUNDLE });
  endings.unshift(workspace.close);
  const made = await workspace.store.create({
    properties: { title: 'Bảng thử', locale: 'vi_VN' },
    sheets: [
      {
        properties: { title: 'Điểm', sheetId: 7 },
        data: [
          {
            rowData: [
              { values: [text('Đơn vị'), text('Điểm')] },
              { values: [text('Trường Hoa Ban'), { userEnteredValue: { numberValue: 8.5 } }] },
              { values: [text('Gấp đôi'), { userEnteredValue: { formulaValue: '=B2*2' } }] },
            ],
          },
        ],
      },
      { properties: { title: 'Mã', sheetId: 8, hidden: true } },
    ],
  });
  id = made.spreadsheetId ?? '';
  const range = { sheetId: 7, startRowIndex: 2, endRowIndex: 3 };
  await workspace.store.batchUpdate(id, {
    requests: [{ addProtectedRange: { protectedRange: { range, editors: { users: [] } } } }],
  });
  const browser = await launchBrowser();
  endings.unshift(browser.close);
  page = await browser.context.newPage();
  page.on('request', (request) => addresses.add(request.url()));
  await page.goto(workspace.open(id));
  await page.waitForSelector('body[data-ready]');
}, 120_000);

afterAll(async () => {
  for (const end of endings) await end();
});

const shows = (a1: string, value: string) =>
  vi.waitFor(async () => expect((await look(page, a1)).text).toBe(value), { timeout: 10_000 });

const stored = async (a1: string) =>
  (await workspace.store.valuesBatchGet(id, { ranges: [`'Điểm'!${a1}`] })).valueRanges?.[0]
    ?.values?.[0]?.[0] as unknown;

const sidebar = () => page.frameLocator('#sidebar iframe');

test('the grid shows the stored values as the store shows them, and no hidden sheet', async () => {
  await shows('A2', 'Trường Hoa Ban');
  await shows('B2', '8,5');
  await shows('B3', '17');
  expect(await page.getByText('Mã', { exact: true }).count()).toBe(0);
}, 30_000);

test('an edit in the grid reaches the store, and what follows from it comes back', async () => {
  await typeInto(page, 'B2', '9,25');
  await shows('B3', '18,5');
  expect(await stored('B2')).toBe('9,25');
}, 30_000);

test('an edit of a protected cell is refused and taken back', async () => {
  await typeInto(page, 'B3', '100');
  await page.getByText('Ô này được bảo vệ').waitFor();
  await shows('B3', '18,5');
  expect(await stored('B3')).toBe('18,5');
}, 30_000);

test('the add-on’s menu opens the real sidebar, which calls the script', async () => {
  await page.getByText('Tiện ích mở rộng').click();
  await page.getByText('Thi Đua Số').click();
  await page.getByRole('button', { name: 'Mở bảng bên' }).click();
  await sidebar().getByRole('button', { name: 'Ghi vào bảng' }).click();
  await sidebar().getByText('Bảng thử · nút Ghi').waitFor();
  await shows('B2', 'Xin chào');
  await sidebar().getByRole('button', { name: 'Gây lỗi' }).click();
  await sidebar().getByText('Không đọc được bảng').waitFor();
}, 30_000);

test('a script’s questions are put to the person', async () => {
  await sidebar().getByRole('button', { name: 'Hỏi' }).click();
  await page.getByText('Ghi 3 dòng vào bảng?').waitFor();
  await page.getByRole('button', { name: 'Có' }).click();
  await page.getByRole('textbox', { name: 'Tên bảng' }).fill('Bảng 2');
  await page.getByRole('button', { name: 'OK' }).click();
  await sidebar().getByText('ghi vào Bảng 2').waitFor();
  await sidebar().getByRole('button', { name: 'Đóng' }).click();
  await page.locator('#sidebar').waitFor({ state: 'hidden' });
}, 30_000);

test('the web app answers, and nothing outside this machine was asked', async () => {
  const answer = await page.request.get(`${workspace.url}macros/s/stand-in/exec?unit=TH-01`);
  expect(await answer.text()).toBe('<p>TH-01</p>');
  const outside = [...addresses].filter(
    (one) => !/^(http:\/\/127\.0\.0\.1:|data:|about:|blob:)/.test(one),
  );
  expect(outside).toEqual([]);
}, 30_000);

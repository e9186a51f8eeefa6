import { utils, write } from '@e965/xlsx';
import type { Route } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { launchWithExtension } from '../browser/chromium';
import { grantedExtension } from '../browser/granted-extension';
import { OPTIONAL_SITES } from '../extension/manifest-permissions';
import { FAULTY_PUPILS } from './data-person';
import { startData } from './data-start';

const DOCUMENT = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789';
const LINK = `https://docs.google.com/spreadsheets/d/${DOCUMENT}/edit?usp=sharing#gid=0`;
const SIGN_IN = 'https://accounts.google.com/v3/signin/identifier';

type Reply = Parameters<Route['fulfill']>[0];

/** What stands in for Google says. */
let google: Reply;
let asked: string[] = [];

const atThePanel = startData('fresh', async (owned) => {
  const copy = owned(await grantedExtension(Object.keys(OPTIONAL_SITES)));
  const browser = await launchWithExtension({ extensionFolder: copy.folder });
  await browser.context.route('https://*.google.com/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill(google);
  });
  return browser;
});
beforeEach(() => {
  asked = [];
});

async function openLink(): Promise<void> {
  const { panel } = atThePanel();
  await panel.getByText('Mở Google Trang tính bằng liên kết').click();
  await panel.getByTestId('google-link').fill(LINK);
  await panel.getByRole('button', { name: 'Mở liên kết' }).click();
}

async function refusal(): Promise<string> {
  await openLink();
  const notice = atThePanel().panel.locator('.notice', {
    hasText: 'Chưa mở được bảng tính Google',
  });
  return (await notice.textContent()) ?? '';
}

const page = (status: number): Reply => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Google</title>',
});

describe('a Google Sheet that cannot be had', () => {
  it('because nobody is signed in', async () => {
    google = { status: 302, headers: { Location: SIGN_IN } };
    expect(await refusal()).toContain('Đăng nhập Google');
  });

  it('because this account has no access', async () => {
    google = page(403);
    expect(await refusal()).toContain('quyền');
  });

  it('because there is no such sheet', async () => {
    google = page(404);
    expect(await refusal()).toContain('Google không còn bảng tính này');
  });

  it('because the person refuses the permission: Google is not asked', async () => {
    await atThePanel().panel.evaluate(() => {
      chrome.permissions.request = async () => false;
    });
    expect(await refusal()).toContain('chọn Cho phép');
    expect(asked).toEqual([]);
  });
});

describe('a Google Sheet by its link', () => {
  it('is opened under its own name, through the export of the signed-in account', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(FAULTY_PUPILS.map((row) => [...row])), '1A');
    google = {
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      headers: {
        'Content-Disposition':
          'attachment; filename="Danhsch.xlsx"; filename*=UTF-8\'\'Danh%20s%C3%A1ch%201A.xlsx',
      },
      body: Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    };
    await openLink();
    const { panel } = atThePanel();
    await panel.getByTestId('scores').waitFor();
    const line = await panel.locator('.source-line').textContent();
    expect(line).toContain('Danh sách 1A.xlsx');
    expect(asked).toEqual([
      `https://docs.google.com/spreadsheets/d/${DOCUMENT}/export?format=xlsx`,
    ]);
  });
});

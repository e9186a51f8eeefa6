import { describe, expect, test } from 'vitest';
import type { HostOptions } from './index';
import { openedHost } from './opened-host';
import { createScopeGuard } from './scopes';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FOLDER = 'application/vnd.google-apps.folder';
const TEACHER = { type: 'user', role: 'writer', emailAddress: 'mai@truong.edu.vn' };

async function openedDrive(options: Partial<HostOptions> = {}) {
  const opened = await openedHost(options);
  const call = (collection: string, method: string, ...args: unknown[]) =>
    opened.host.run('driveCall', collection, method, args) as Promise<Record<string, unknown>>;
  const made = async (more: object = {}) =>
    (await call('Files', 'create', { name: 'Phiếu', mimeType: SPREADSHEET, ...more })).id;
  return { ...opened, call, made };
}
const refusedFor = (reason: string, code: number) => ({
  refused: { code, errors: [{ reason }] },
});

describe('files', () => {
  test('a new spreadsheet is a workbook with one empty sheet', async () => {
    const { call, store } = await openedDrive();
    const file = await call('Files', 'create', { name: 'Phiếu tổ Toán', mimeType: SPREADSHEET });
    expect(Object.keys(file).sort()).toEqual(['id', 'mimeType', 'name']);
    const { properties, sheets } = await store.get(String(file.id));
    expect(properties?.title).toBe('Phiếu tổ Toán');
    expect(sheets?.map((sheet) => sheet.properties?.sheetId)).toEqual([0]);
  });

  test('stand in a folder that the script made', async () => {
    const { host, made, call } = await openedDrive();
    const folder = await made({ name: 'Tệp riêng', mimeType: FOLDER });
    const file = await made({ parents: [folder] });
    expect(host.driveFiles().find(({ id }) => id === file)?.parents).toEqual([folder]);
    const lost = await call('Files', 'create', { mimeType: SPREADSHEET, parents: ['none'] });
    expect(lost).toMatchObject(refusedFor('notFound', 404));
  });

  test('are found by their marks, page by page, with the fields asked for', async () => {
    const { made, call } = await openedDrive();
    for (const subject of ['T1', "T'2"]) await made({ appProperties: { book: 'b1', subject } });
    await made();
    const q = "appProperties has { key='book' and value='b1' } and trashed = false";
    const fields = 'nextPageToken,files(appProperties)';
    const first = await call('Files', 'list', { q, fields, pageSize: 1 });
    expect(first).toEqual({
      nextPageToken: '1',
      files: [{ appProperties: { book: 'b1', subject: 'T1' } }],
    });
    const one = await call('Files', 'list', {
      q: "appProperties has { key='subject' and value='T\\'2' }",
    });
    expect(one.files).toHaveLength(1);
  });

  test('keep marks of at most 124 bytes', async () => {
    const { call } = await openedDrive();
    const body = { mimeType: SPREADSHEET, appProperties: { subject: 'ộ'.repeat(60) } };
    expect(await call('Files', 'create', body)).toMatchObject(
      refusedFor('propertyLimitExceeded', 403),
    );
  });

  test('of another person are not there', async () => {
    const { host, made, call } = await openedDrive();
    const id = await made();
    host.become({ email: 'khac@truong.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' }, 'owner');
    expect(await call('Files', 'list')).toMatchObject({ files: [] });
    expect(await call('Permissions', 'create', TEACHER, id)).toMatchObject(
      refusedFor('notFound', 404),
    );
  });
});

describe('sharing', () => {
  test('gives a person the file once, however often it is done', async () => {
    const { host, made, call } = await openedDrive();
    const id = await made();
    await call('Permissions', 'create', { ...TEACHER, role: 'reader' }, id);
    await call('Permissions', 'create', TEACHER, id, { emailMessage: 'Mở để tự chấm' });
    const [file] = host.driveFiles();
    expect(file?.permissions.map(({ emailAddress, role }) => [emailAddress, role])).toEqual([
      ['nguoi.dung@vi-du.edu.vn', 'owner'],
      ['mai@truong.edu.vn', 'writer'],
    ]);
  });

  test.each([
    ['an address that is none', {}, { emailAddress: 'mai' }, 'invalid'],
    ['a domain that is not allowed', { domain: 'so.edu.vn' }, {}, 'invalidSharingRequest'],
    [
      'a mail that did not go out',
      { withoutMail: ['mai@truong.edu.vn'] },
      {},
      'invalidSharingRequest',
    ],
  ])('refuses %s', async (_, sharing, more, reason) => {
    const { made, call } = await openedDrive({ sharing });
    expect(
      await call('Permissions', 'create', { ...TEACHER, ...more }, await made()),
    ).toMatchObject(refusedFor(reason, 400));
  });

  test('who has no account is invited by mail only', async () => {
    const { made, call } = await openedDrive({
      sharing: { withoutAccount: ['mai@truong.edu.vn'] },
    });
    const id = await made();
    const silent = { sendNotificationEmail: false };
    expect(await call('Permissions', 'create', TEACHER, id, silent)).toMatchObject(
      refusedFor('invalidSharingRequest', 400),
    );
    expect(await call('Permissions', 'create', TEACHER, id)).toMatchObject({ role: 'writer' });
  });

  test('has a quota of its own', async () => {
    const { made, call } = await openedDrive({ quotas: { sharesPerDay: 1 } });
    const id = await made();
    await call('Permissions', 'create', TEACHER, id);
    const other = { ...TEACHER, emailAddress: 'hoa@truong.edu.vn' };
    expect(await call('Permissions', 'create', other, id)).toMatchObject(
      refusedFor('sharingRateLimitExceeded', 403),
    );
  });

  test('fails as planned, with its status and reason', async () => {
    const { host, made, call } = await openedDrive();
    const id = await made();
    const service = 'Drive.Permissions.create';
    host.failCall({ service, nth: 1, code: 429, reason: 'rateLimitExceeded', message: 'Slow' });
    expect(await call('Permissions', 'create', TEACHER, id)).toMatchObject(
      refusedFor('rateLimitExceeded', 429),
    );
  });
});

test('needs the scope drive.file', () => {
  const spreadsheetsOnly = createScopeGuard(['https://www.googleapis.com/auth/spreadsheets']);
  expect(() => spreadsheetsOnly.check('Drive.Files.create', 'authorised')).toThrow('drive.file');
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createClock } from './index';
import { FIXTURE_BUNDLE, openedHost } from './opened-host';

/** A copy of the fixture bundle with some of its manifest replaced. */
async function bundleWith(changes: Record<string, unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(FIXTURE_BUNDLE, folder, { recursive: true });
  const path = join(folder, 'appsscript.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

describe('SpreadsheetApp', () => {
  test('describes the open spreadsheet', async () => {
    const { host, id } = await openedHost();
    expect(await host.run('describeSpreadsheet')).toEqual({
      id,
      name: 'Bảng thử',
      url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      sheets: [
        ['Điểm', 7, false],
        ['Mã', 8, true],
      ],
      missing: null,
      active: 'Điểm',
      range: 'A1',
    });
  });

  test('reads values, dates as Date in the spreadsheet’s time zone', async () => {
    const { host, id } = await openedHost();
    await host.run('writeCells', id, "'Điểm'!A1", [['Lò Thị Mai', '8,5', '05/09/2026']]);
    expect(await host.run('readRange', 'Điểm', 'A1:D1')).toEqual([
      ['Lò Thị Mai', 8.5, 'date 2026-09-04T17:00:00.000Z', ''],
    ]);
  });

  test('moves the selection and shows a toast', async () => {
    const { host, id } = await openedHost();
    await host.run('selectCell', 'Mã', 3, 2);
    expect(host.selection()).toEqual({ spreadsheetId: id, sheetId: 8, range: 'B3:C4' });
    expect(host.toasts()).toEqual([{ message: 'Đã chọn', title: 'Thử nghiệm', seconds: 3 }]);
  });

  test('fails by name for what the stand-in lacks', async () => {
    const { host } = await openedHost();
    await expect(host.run('useUnknown')).rejects.toThrow(
      'SpreadsheetApp.openById is not in the stand-in',
    );
  });
});

describe('menus, sidebar and dialogs', () => {
  test('onOpen builds the add-on menu', async () => {
    const { host } = await openedHost();
    expect(host.menu()).toEqual([
      {
        place: 'addon',
        label: 'Thi Đua Số',
        items: [
          { kind: 'item', label: 'Mở bảng bên', functionName: 'showSidebar' },
          { kind: 'separator' },
          {
            kind: 'menu',
            label: 'Khác',
            items: [{ kind: 'item', label: 'Hỏi', functionName: 'askPerson' }],
          },
        ],
      },
    ]);
    expect(host.logs()).toEqual([{ level: 'log', message: 'opened Bảng thử in LIMITED' }]);
  });

  test('a menu item shows the sidebar', async () => {
    const { host } = await openedHost();
    await host.clickMenu('Mở bảng bên');
    expect(host.sidebar()).toMatchObject({ title: 'Thử nghiệm', width: 300 });
    expect(host.sidebar()?.html).toContain('<h1');
  });

  test('alerts and prompts take the queued answers', async () => {
    const { host } = await openedHost();
    host.answer({ button: 'YES' });
    host.answer({ button: 'OK', text: 'Bảng 2' });
    expect(await host.run('askPerson')).toBe('ghi vào Bảng 2');
    expect(host.dialogs()).toMatchObject([
      { kind: 'alert', title: 'Ghi bảng', buttons: ['YES', 'NO'], answer: { button: 'YES' } },
      { kind: 'prompt', message: 'Tên bảng', answer: { text: 'Bảng 2' } },
    ]);
  });

  test('an alert that nobody answers fails the execution', async () => {
    const { host } = await openedHost();
    await expect(host.run('askPerson')).rejects.toThrow('No answer was queued for the alert');
  });

  test('a template is filled in, and what it prints is escaped', async () => {
    const { host } = await openedHost();
    await host.run('showDialog');
    const [dialog] = host.dialogs();
    expect(dialog).toMatchObject({ kind: 'modal', title: 'Chào', width: 400, height: 200 });
    expect(dialog).toHaveProperty('html', expect.stringContaining('Xin chào &lt;Mai&gt;</p>'));
    expect(dialog).toHaveProperty('html', expect.stringContaining('<i><b>2</b></i>'));
  });
});

describe('the advanced service Sheets', () => {
  test('writes, reads and creates through the store', async () => {
    const { host, store, id } = await openedHost();
    expect(await host.run('writeCells', id, "'Điểm'!A1:B1", [['Đơn vị', 3]])).toBe(2);
    expect(await host.run('readCells', id, "'Điểm'!A1:B1")).toEqual([['Đơn vị', '3']]);
    expect(await host.run('makeSpreadsheet', 'Mới')).toContain('Thêm');
    expect((await store.list()).map((one) => one.title)).toContain('Mới');
  });

  test('refuses arguments in the wrong order', async () => {
    const { host, id } = await openedHost();
    await expect(host.run('wrongOrder', id)).rejects.toThrow(
      "The parameters (String,Object) don't match the method signature for Sheets.Spreadsheets.batchUpdate.",
    );
  });

  test('throws the API’s refusals as Apps Script does', async () => {
    const { host } = await openedHost();
    expect(await host.run('failureOf', 'readCells', ['nowhere', 'A1'])).toEqual({
      name: 'GoogleJsonResponseException',
      message:
        'API call to sheets.spreadsheets.values.batchGet failed with error: Requested entity was not found.',
      code: 404,
    });
  });

  test('allows 60 reads a minute, then answers 429 until the minute is over', async () => {
    const clock = createClock();
    const { host, id } = await openedHost({ clock, quotas: { readsPerMinute: 2 } });
    await host.run('readCells', id, 'A1');
    await host.run('readCells', id, 'A1');
    expect(await host.run('failureOf', 'readCells', [id, 'A1'])).toMatchObject({ code: 429 });
    clock.advance(60_000);
    expect(await host.run('failureOf', 'readCells', [id, 'A1'])).not.toHaveProperty('code');
  });

  test('counts calls and fails the one it is told to', async () => {
    const { host, id } = await openedHost();
    const service = 'Sheets.Spreadsheets.Values.batchUpdate';
    host.failCall({ service, nth: 2, message: 'Service unavailable', code: 503 });
    await host.run('writeCells', id, 'A1', [[1]]);
    expect(await host.run('failureOf', 'writeCells', [id, 'A1', [[2]]])).toEqual({
      name: 'GoogleJsonResponseException',
      message:
        'API call to sheets.spreadsheets.values.batchUpdate failed with error: Service unavailable',
      code: 503,
    });
    expect(await host.run('readCells', id, 'A1')).toEqual([['1']]);
    expect(host.calls()[service]).toBe(2);
  });

  test('is there only when the manifest enables it', async () => {
    const bundleFolder = await bundleWith({ dependencies: {} });
    const { host, id } = await openedHost({ bundleFolder });
    await expect(host.run('readCells', id, 'A1')).rejects.toThrow('Sheets is not defined');
  });

  test('obeys protected ranges when the person is not the owner', async () => {
    const { host, store, id } = await openedHost({ actsAs: 'editor' });
    const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 1 };
    await store.batchUpdate(id, {
      requests: [{ addProtectedRange: { protectedRange: { range, editors: { users: [] } } } }],
    });
    await expect(host.run('writeCells', id, "'Điểm'!A1", [[1]])).rejects.toThrow('protected cell');
  });
});

describe('UrlFetchApp', () => {
  const valuesUrl = (id: string) =>
    `https://sheets.googleapis.com/v4/spreadsheets/${id}/values/A1?valueRenderOption=UNFORMATTED_VALUE`;

  test('reads many workbooks at once from the Sheets API', async () => {
    const { host, id } = await openedHost();
    await host.run('writeCells', id, 'A1', [[5]]);
    const urls = [valuesUrl(id), valuesUrl('nowhere')];
    expect(await host.run('fetchSheets', urls, { mute: true })).toMatchObject([
      [200, { values: [[5]] }],
      [404, { error: { code: 404 } }],
    ]);
    expect(host.calls()['UrlFetchApp.fetchAll']).toBe(1);
  });

  test('throws for an error answer unless told not to', async () => {
    const { host } = await openedHost();
    await expect(host.run('fetchSheets', [valuesUrl('nowhere')], {})).rejects.toThrow(
      'Request failed for https://sheets.googleapis.com returned code 404.',
    );
  });

  test('needs the token, and counts against the quota of a minute', async () => {
    const { host, id } = await openedHost({ quotas: { readsPerMinute: 1 } });
    const fetchOne = (options: object) =>
      host.run('fetchSheets', [valuesUrl(id)], { mute: true, ...options });
    expect(await fetchOne({ anonymous: true })).toMatchObject([[401, {}]]);
    expect(await fetchOne({})).toMatchObject([[200, {}]]);
    expect(await fetchOne({})).toMatchObject([[429, {}]]);
  });

  test('answers a request with the fault it was told', async () => {
    const { host, id } = await openedHost();
    await host.failFetch({ nth: 2, status: 503 });
    const urls = [valuesUrl(id), valuesUrl(id)];
    const answers = (await host.run('fetchSheets', urls, { mute: true })) as [number][];
    expect(answers.map(([code]) => code).sort()).toEqual([200, 503]);
  });

  test.each([
    ['https://example.com/v4/', 'does not match any prefix of urlFetchWhitelist'],
    ['https://vi-du.edu.vn/v4/', 'is not in the stand-in'],
    [`https://sheets.googleapis.com/${'x'.repeat(2048)}`, 'URLFetch URL Length'],
  ])('refuses %.40s', async (url, reason) => {
    const { host } = await openedHost();
    await expect(host.run('fetchSheets', [url], {})).rejects.toThrow(reason);
  });
});

describe('scopes', () => {
  test('a service whose scope is not declared is refused', async () => {
    const bundleFolder = await bundleWith({
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });
    const { host, id } = await openedHost({ bundleFolder });
    expect(await host.run('describeSpreadsheet')).toMatchObject({ name: 'Bảng thử' });
    await expect(host.run('sendMail', 'a@vi-du.edu.vn')).rejects.toThrow(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    await expect(host.run('readCells', id, 'A1')).rejects.toThrow('You do not have permission');
    await expect(host.clickMenu('Mở bảng bên')).rejects.toThrow('Ui.showSidebar');
  });
});

describe('locks', () => {
  test('a lock is let go by the script', async () => {
    const { host } = await openedHost();
    expect(await host.run('withLock', 0, 10)).toEqual({ got: true, held: true, after: false });
  });

  test('holds other executions off until its own ends', async () => {
    const { host } = await openedHost();
    const { asked, answer } = personWhoWaits(host);
    const holding = host.run('holdLockAndAsk');
    await asked;
    expect(await host.run('withLock', 0, 0)).toEqual({ got: false });
    const waiting = host.run('waitForLock', 60_000);
    answer();
    await holding;
    expect(await waiting).toBe('locked');
  });

  test('waiting has an end', async () => {
    const clock = createClock();
    const { host } = await openedHost({ clock });
    const { asked, answer } = personWhoWaits(host);
    const holding = host.run('holdLockAndAsk');
    await asked;
    await expect(host.run('waitForLock', 1)).rejects.toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    answer();
    await holding;
  });
});

function personWhoWaits(host: Awaited<ReturnType<typeof openedHost>>['host']) {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    host.onAsk(
      () =>
        new Promise((done) => {
          answer = () => done({ button: 'OK' });
          resolve();
        }),
    );
  });
  return { asked, answer: () => answer() };
}

describe('properties and cache', () => {
  test('properties hold 9 KB a value and 500 KB in all', async () => {
    const { host } = await openedHost({ quotas: { propertyStoreBytes: 20_000 } });
    expect(await host.run('setProperty', 'a', 9 * 1024)).toBe(1);
    await expect(host.run('setProperty', 'b', 9 * 1024 + 1)).rejects.toThrow('Argument too large');
    expect(await host.run('setProperty', 'b', 9 * 1024)).toBe(2);
    await expect(host.run('setProperty', 'c', 9 * 1024)).rejects.toThrow(
      'You have exceeded the property storage quota',
    );
  });

  test('cached values expire by the clock and hold 100 KB', async () => {
    const clock = createClock();
    const { host } = await openedHost({ clock });
    await host.run('putCache', 'a', 100 * 1024, 60);
    expect(await host.run('inCache', 'a')).toBe(true);
    clock.advance(61_000);
    expect(await host.run('inCache', 'a')).toBe(false);
    await expect(host.run('putCache', 'a', 100 * 1024 + 1, 60)).rejects.toThrow(
      'Argument too large: value',
    );
  });
});

describe('account, mail, triggers and utilities', () => {
  test('knows who runs it', async () => {
    const user = { email: 'xa@vi-du.gov.vn', timeZone: 'Asia/Ho_Chi_Minh' };
    const { host } = await openedHost({ user });
    expect(await host.run('whoAmI')).toEqual(['xa@vi-du.gov.vn', 'Asia/Ho_Chi_Minh']);
  });

  test('mail is kept and counted against the day’s quota', async () => {
    const { host } = await openedHost({ quotas: { mailRecipientsPerDay: 2 } });
    expect(await host.run('sendMail', 'a@vi-du.edu.vn, b@vi-du.edu.vn')).toBe(0);
    expect(host.mails()).toMatchObject([{ subject: 'Nhắc hạn nộp', htmlBody: '<b>Hạn nộp</b>' }]);
    await expect(host.run('sendMail', 'c@vi-du.edu.vn')).rejects.toThrow('email');
  });

  test('triggers are created, listed and fired, at most hourly', async () => {
    const { host } = await openedHost();
    expect(await host.run('makeTrigger')).toEqual([['onTimer', 'CLOCK']]);
    await expect(host.run('makeFastTrigger')).rejects.toThrow('at most once per hour');
    const [trigger] = host.triggers();
    await host.fireTrigger(trigger?.id ?? '');
    expect(host.logs().at(-1)?.message).toBe(`timer ${trigger?.id}`);
  });

  test('utilities format, digest and encode', async () => {
    const { host } = await openedHost();
    expect(await host.run('utilities')).toEqual({
      date: '01:05:09, 05/09/2026 ngày Sat +07:00',
      digest: 'e286090c266be6a07a3bc4455efa83397ad5b8f892689aea829b4b4a92331257',
      base64: 'xJHGoW4gduG7iw==',
      text: 'đơn vị',
      uuid: 36,
    });
  });

  test('the web app answers GET with a page and POST with JSON', async () => {
    const { host } = await openedHost();
    expect(await host.doGet({ queryString: 'unit=TH-01' })).toEqual({
      kind: 'html',
      content: '<p>TH-01</p>',
      mimeType: 'text/html',
    });
    expect(await host.doPost({ contents: '{"unit":"TH-02"}' })).toEqual({
      kind: 'text',
      content: '{"got":"TH-02"}',
      mimeType: 'application/json',
    });
  });
});

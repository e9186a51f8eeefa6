import { gzipSync } from 'node:zlib';
import { auth, sheets } from '@googleapis/sheets';
import { describe, expect, it, onTestFinished } from 'vitest';
import { storeForTest, withFormulas } from '../store/store-for-test';
import { startSheetsRest } from './sheets-rest';
import { actingUserHeader, type RestQuota } from './types';

withFormulas();

/** A served store and Google's own client speaking to it. */
async function served(quota: RestQuota | 'off' = 'off') {
  const store = await storeForTest();
  const rest = await startSheetsRest({ store, quota });
  onTestFinished(() => rest.close());
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: 'dummy' });
  const api = sheets({ version: 'v4', rootUrl: rest.url, auth: client, retry: false });
  const created = await api.spreadsheets.create({
    requestBody: { properties: { title: 'Chấm điểm', locale: 'vi_VN' } },
  });
  return { rest, store, api, spreadsheetId: created.data.spreadsheetId ?? '' };
}

describe("Google's own client", () => {
  it('creates, changes and reads a workbook', async () => {
    const { api, spreadsheetId } = await served();
    const added = await api.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ addSheet: { properties: { sheetId: 5, title: 'Đơn vị' } } }] },
    });
    expect(added.data.replies?.[0]?.addSheet?.properties?.title).toBe('Đơn vị');
    await api.spreadsheets.values.batchUpdate({
      spreadsheetId,
      requestBody: {
        valueInputOption: 'USER_ENTERED',
        data: [{ range: "'Đơn vị'!A1", values: [['1,5', '=A1*2']] }],
      },
    });
    const values = await api.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: ["'Đơn vị'!A1:B1", "'Đơn vị'!B:B"],
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(values.data.valueRanges?.map((range) => range.values)).toEqual([[[1.5, 3]], [[3]]]);
    const read = await api.spreadsheets.get({
      spreadsheetId,
      ranges: ["'Đơn vị'!A1"],
      fields: 'sheets(properties.title,data.rowData.values.formattedValue)',
    });
    expect(read.data).toEqual({
      sheets: [
        {
          properties: { title: 'Đơn vị' },
          data: [{ rowData: [{ values: [{ formattedValue: '1,5' }] }] }],
        },
      ],
    });
  });

  it('writes and reads one range', async () => {
    const { api, spreadsheetId } = await served();
    const written = await api.spreadsheets.values.update({
      spreadsheetId,
      range: "'Trang tính1'!A1:B1",
      valueInputOption: 'RAW',
      requestBody: { values: [['a', 'b']] },
    });
    expect(written.data).toMatchObject({
      updatedRange: "'Trang tính1'!A1:B1",
      updatedCells: 2,
    });
    const read = await api.spreadsheets.values.get({ spreadsheetId, range: 'A1:C3' });
    expect(read.data.values).toEqual([['a', 'b']]);
  });

  it("gets refusals in Google's shape", async () => {
    const { api, spreadsheetId } = await served();
    const message = 'Unable to parse range: X!A1';
    await expect(
      api.spreadsheets.values.get({ spreadsheetId, range: 'X!A1' }),
    ).rejects.toMatchObject({
      status: 400,
      message,
      response: {
        data: {
          error: {
            code: 400,
            message,
            status: 'INVALID_ARGUMENT',
            errors: [{ message, domain: 'global', reason: 'badRequest' }],
          },
        },
      },
    });
    await expect(api.spreadsheets.get({ spreadsheetId: 'none' })).rejects.toMatchObject({
      status: 404,
      message: 'Requested entity was not found.',
    });
  });

  it('keeps a person out of a protected range when it acts for them', async () => {
    const { api, spreadsheetId } = await served();
    const protectedRange = { range: { sheetId: 0 } };
    await api.spreadsheets.batchUpdate({
      spreadsheetId,
      requestBody: { requests: [{ addProtectedRange: { protectedRange } }] },
    });
    const write = { spreadsheetId, range: 'A1', valueInputOption: 'RAW' };
    const requestBody = { values: [['x']] };
    const headers = { [actingUserHeader]: 'giao.vien@vi-du.edu.vn' };
    await expect(
      api.spreadsheets.values.update({ ...write, requestBody }, { headers }),
    ).rejects.toThrow('You are trying to edit a protected cell or object.');
    await api.spreadsheets.values.update({ ...write, requestBody });
  });
});

describe('calls over plain HTTP', () => {
  it('may be packed with gzip both ways', async () => {
    const { rest } = await served();
    const answer = await fetch(`${rest.url}v4/spreadsheets`, {
      method: 'POST',
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/json' },
      body: gzipSync(JSON.stringify({ properties: { title: 'Nén' } })),
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.json()).toMatchObject({ properties: { title: 'Nén' } });
  });

  it.each([
    ['GET', 'v4/nothing', undefined, 404],
    ['POST', 'v4/spreadsheets', '{"properties":', 400],
    ['GET', 'v4/spreadsheets/x?colour=red', undefined, 400],
  ])('%s %s with %j is answered %i', async (method, path, body, status) => {
    const { rest } = await served();
    const answer = await fetch(rest.url + path, { method, ...(body ? { body } : {}) });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code: status } });
  });
});

describe('counting and failing calls', () => {
  it('counts every call by method and path', async () => {
    const { rest, api, spreadsheetId } = await served();
    await api.spreadsheets.values.get({ spreadsheetId, range: "'Trang tính1'!A1" });
    expect(rest.calls()).toEqual([
      { method: 'POST', path: '/v4/spreadsheets' },
      { method: 'GET', path: `/v4/spreadsheets/${spreadsheetId}/values/'Trang tính1'!A1` },
    ]);
  });

  it.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [503, 'UNAVAILABLE'],
  ])('fails the second matching call with %i, once', async (code, status) => {
    const { rest, api, spreadsheetId } = await served();
    rest.failNext({ match: /values:batchGet/, nth: 2, status: code });
    const read = () => api.spreadsheets.values.batchGet({ spreadsheetId, ranges: ['A1'] });
    await read();
    await api.spreadsheets.get({ spreadsheetId });
    await expect(read()).rejects.toMatchObject({
      status: code,
      response: { data: { error: { code, status } } },
    });
    await read();
  });
});

describe('the quota', () => {
  it('lets a user read 60 times a minute and write 60 times besides', async () => {
    let time = 0;
    const quota = { readsPerMinute: 60, writesPerMinute: 60, now: () => time };
    const { api, spreadsheetId } = await served(quota);
    const read = () => api.spreadsheets.get({ spreadsheetId, fields: 'spreadsheetId' });
    for (let call = 0; call < 60; call++) await read();
    await expect(read()).rejects.toMatchObject({
      status: 429,
      message:
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:000000000000'.",
    });
    const requests = [{ addSheet: {} }];
    await api.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
    time = 60_000;
    await read();
  });
});

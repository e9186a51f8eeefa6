import { describe, expect, it } from 'vitest';
import { readExportReply, readGoogleLink } from '../../../shared/tables';

const ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcde';
const EXPORT = `https://docs.google.com/spreadsheets/d/${ID}/export?format=xlsx`;

const exportUrlOf = (pasted: string) => {
  const link = readGoogleLink(pasted);
  return link.ok ? link.value.exportUrl : link.problem.code;
};

describe('a link to a Google Sheet', () => {
  it.each([
    `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=1234#gid=1234`,
    `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`,
    `https://docs.google.com/spreadsheets/d/${ID}`,
    `https://docs.google.com/spreadsheets/u/0/d/${ID}/htmlview`,
    `https://docs.google.com/a/thnalo.edu.vn/spreadsheets/d/${ID}/edit`,
    `http://docs.google.com/spreadsheets/d/${ID}/copy`,
    `docs.google.com/spreadsheets/d/${ID}/edit`,
    `  Danh sách lớp 1A: https://docs.google.com/spreadsheets/d/${ID}/edit (cô Mai gửi)\n`,
    `https://docs.google.com/spreadsheet/ccc?key=${ID}`,
    `https://drive.google.com/file/d/${ID}/view?usp=drive_link`,
    `https://drive.google.com/file/u/0/d/${ID}/view`,
    `https://drive.google.com/open?id=${ID}`,
    `https://drive.google.com/open?usp=drive_copy&id=${ID}`,
    `https://drive.google.com/uc?id=${ID}&export=download`,
  ])('%s names its document', (pasted) => {
    expect(readGoogleLink(pasted)).toEqual({
      ok: true,
      value: { documentId: ID, exportUrl: EXPORT, origin: 'https://docs.google.com' },
    });
  });

  it('keeps which of several signed-in accounts it was opened with', () => {
    const other = `https://docs.google.com/spreadsheets/u/2/d/${ID}/export?format=xlsx`;
    expect(exportUrlOf(`https://docs.google.com/spreadsheets/u/2/d/${ID}/edit`)).toBe(other);
    expect(exportUrlOf(`https://drive.google.com/open?id=${ID}&authuser=2`)).toBe(other);
  });

  it('keeps the key that older shared files ask for', () => {
    expect(exportUrlOf(`https://drive.google.com/file/d/${ID}/view?resourcekey=0-AbC_d`)).toBe(
      `${EXPORT}&resourcekey=0-AbC_d`,
    );
  });

  it('of a sheet published to the web is asked for as it was published', () => {
    const published = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vAbC_d-e';
    expect(exportUrlOf(`${published}/pubhtml?gid=0&single=true`)).toBe(
      `${published}/pub?output=xlsx`,
    );
  });
});

describe('what is not a link to a Google Sheet is told apart', () => {
  it.each([
    ['', 'not-a-link'],
    ['Lò Thị Mai', 'not-a-link'],
    ['https://example.edu.vn/ds.xlsx', 'other-site'],
    ['onedrive.live.com/edit.aspx?id=1', 'other-site'],
    ['https://docs.google.com/spreadsheets/u/0/', 'no-document'],
    ['https://drive.google.com/drive/my-drive', 'no-document'],
    [`https://docs.google.com/document/d/${ID}/edit`, 'is-document'],
    [`https://docs.google.com/forms/d/e/${ID}/viewform`, 'is-form'],
    ['https://forms.gle/AbCdEf123', 'is-form'],
    [`https://docs.google.com/presentation/d/${ID}/edit`, 'is-presentation'],
    [`https://drive.google.com/drive/u/0/folders/${ID}`, 'is-folder'],
  ])('%s', (pasted, code) => {
    expect(exportUrlOf(pasted)).toBe(`tables.google.${code}`);
  });
});

describe('the reply to a request for an export', () => {
  const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const reply = (status: number, contentType: string, body: string, finalUrl = EXPORT) =>
    readExportReply({ status, contentType, finalUrl, bytes: new TextEncoder().encode(body) });

  it('is the workbook', () => {
    const bytes = Uint8Array.of(0x50, 0x4b, 3, 4);
    const finalUrl = 'https://doc-0k-sheets.googleusercontent.com/export/abc';
    const read = readExportReply({ status: 200, contentType: XLSX, finalUrl, bytes });
    expect(read).toEqual({ ok: true, value: bytes });
  });

  const login = 'https://accounts.google.com/v3/signin/identifier?continue=x';
  it.each([
    ['the sign-in page it was sent to', 200, 'text/html', '<html>', login, 'not-signed-in'],
    [
      'a page that leads to signing in',
      200,
      'text/html; charset=utf-8',
      `<a href="${login}">`,
      EXPORT,
      'not-signed-in',
    ],
    ['status 401', 401, 'text/html', '<html>', EXPORT, 'not-signed-in'],
    ['status 403', 403, 'text/html', '<html>', EXPORT, 'no-access'],
    [
      'a page that lets access be asked for',
      200,
      'text/html',
      '<html><title>Bạn cần có quyền truy cập',
      EXPORT,
      'no-access',
    ],
    ['a page that does not say what it is', 200, '', '<!DOCTYPE html><html>', EXPORT, 'no-access'],
    ['status 404', 404, 'text/html', '<html>', EXPORT, 'not-found'],
    ['status 410', 410, '', '', EXPORT, 'not-found'],
    [
      'a page about size',
      400,
      'text/html',
      '<p>This file is too large to be exported',
      EXPORT,
      'too-large',
    ],
    ['status 429', 429, 'text/html', '<html>', EXPORT, 'too-often'],
    ['status 500', 500, 'text/html', '<html>', EXPORT, 'failed'],
  ])('may be %s', (_, status, contentType, body, finalUrl, code) => {
    expect(reply(status, contentType, body, finalUrl)).toMatchObject({
      ok: false,
      problem: { code: `tables.google.${code}`, params: { status } },
    });
  });

  it('may be larger than a file may be', () => {
    const bytes = new Uint8Array(20_000_001);
    const read = readExportReply({ status: 200, contentType: XLSX, finalUrl: EXPORT, bytes });
    expect(read).toMatchObject({ ok: false, problem: { code: 'tables.file.too-large' } });
  });
});

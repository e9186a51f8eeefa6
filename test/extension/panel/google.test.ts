import { beforeEach, describe, expect, it } from 'vitest';
import { openGoogleSheet } from '../../../extension/panel/work/open-google';
import type { Work } from '../../../extension/panel/work/state';
import { FakeSites } from './fake-browser';
import { workInFakes } from './work-in-fakes';

const LINK =
  'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789/edit#gid=0';

let sites: FakeSites;
let work: Work;

beforeEach(() => {
  sites = new FakeSites();
  work = workInFakes({ sites });
});

const why = () => work.messages.value.source?.why;

describe('a Google Sheet by its link', () => {
  it('asks for the permission of Google’s hosts, and for nothing else', async () => {
    await openGoogleSheet(work, LINK);
    expect(sites.asked).toEqual(['https://docs.google.com/*', 'https://*.googleusercontent.com/*']);
  });

  it('asks for nothing when the text is no such link', async () => {
    await openGoogleSheet(work, 'https://example.vn/bang.xlsx');
    expect(sites.asked).toEqual([]);
    expect(work.messages.value.source?.what.key).toBe('data.google.refused');
  });

  it('says what to do when the permission is refused', async () => {
    sites.answer = 'refused';
    await openGoogleSheet(work, LINK);
    expect(why()).toContain('Cho phép');
    expect(work.table.value).toBeNull();
  });

  it('says that Google cannot be reached', async () => {
    await openGoogleSheet(work, LINK);
    expect(why()).toContain('Không kết nối được');
  });

  it('tells a person who is not signed in to sign in', async () => {
    sites.reply = {
      status: 200,
      finalUrl: 'https://accounts.google.com/v3/signin/identifier',
      contentType: 'text/html',
      bytes: new TextEncoder().encode('<!doctype html>'),
    };
    await openGoogleSheet(work, LINK);
    expect(why()).toContain('Đăng nhập Google');
    expect(work.busy.value).toBeNull();
  });
});

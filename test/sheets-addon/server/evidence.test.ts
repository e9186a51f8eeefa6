import { describe, expect, it } from 'vitest';
import { SUBJECT_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { shown, withBuiltAddon } from './opened-addon';
import {
  addressIn,
  answered,
  handInOf,
  logIn,
  openedBook,
  readIn,
  sheetIn,
  statusOf,
} from './opened-book';

withBuiltAddon();

/** Two files for one criterion. */
const PACKAGE = handInOf(['a', 'b']);

describe('«Nhận gói minh chứng»', () => {
  it('adds a row for each item, and none for what was handed in before', async () => {
    const addon = await openedBook();
    expect(await answered(addon.call('acceptHandIn', { text: PACKAGE }))).toEqual({
      added: 2,
      known: 0,
    });
    expect(await answered(addon.call('acceptHandIn', { text: PACKAGE }))).toEqual({
      added: 0,
      known: 2,
    });
    expect((await readIn(addon)).evidence).toMatchObject([
      { subject: 'TO-TOAN', criterion: 'P5.TT.2', time: '14:05, 20/10/2026', state: 'waiting' },
      { title: 'Kế hoạch b', link: 'https://example.edu.vn/b', hash: 'b'.repeat(64) },
    ]);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  });

  it('refuses what is no package, in words', async () => {
    const addon = await openedBook();
    expect(await addon.call('acceptHandIn', { text: 'xin chào' })).toMatchObject({
      ok: false,
      problem: { code: 'reading.hand-in.not-json' },
    });
  });
});

describe('a piece of evidence that waits', () => {
  it('is accepted or returned with a reason, which the log keeps', async () => {
    const addon = await openedBook();
    await answered(addon.call('acceptHandIn', { text: PACKAGE }));
    const keys = (await statusOf(addon)).waiting.map(({ key }) => key);
    const [first = '', second = ''] = keys;
    await answered(addon.call('judgeEvidence', { key: first, verdict: { state: 'accepted' } }));
    const returned = { state: 'returned', reason: 'Không mở được' } as const;
    await answered(addon.call('judgeEvidence', { key: second, verdict: returned }));
    expect((await readIn(addon)).evidence).toMatchObject([
      { state: 'accepted', reason: '' },
      { state: 'returned', reason: 'Không mở được' },
    ]);
    expect((await statusOf(addon)).waiting).toEqual([]);
    expect((await logIn(addon)).slice(-2)).toMatchObject([
      { subject: 'TO-TOAN', field: 'Minh chứng', before: 'Kế hoạch a', after: 'Đã nhận' },
      { before: 'Kế hoạch b', after: expect.stringContaining('Trả lại') },
    ]);
  });
});

describe('«Lập danh sách chia sẻ»', () => {
  it('writes the link to the part of each subject beside her name', async () => {
    const addon = await openedBook();
    expect(await answered(addon.call('shareList', {}))).toEqual({ linked: 2 });
    const list = await sheetIn(addon, 'Đối tượng');
    const [[link = ''] = []] = await shown(addon, addressIn(list, 'TO-VAN', SUBJECT_COLUMN.link));
    const { sheets } = await addon.store.get(addon.id, { fields: 'sheets.properties' });
    const sheet = sheets?.find(({ properties }) => properties?.title === 'Phiếu chấm TO-VAN');
    expect(link).toMatch(new RegExp(`/d/${addon.id}/edit#gid=${sheet?.properties?.sheetId}$`));
  });
});

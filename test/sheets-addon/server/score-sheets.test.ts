import { describe, expect, it } from 'vitest';
import { listUnits, openedAddon, withBuiltAddon } from './opened-addon';

withBuiltAddon();

const TEAMS = [
  { code: 'TO-TOAN', name: 'Tổ Toán – Tin' },
  { code: 'TO-VAN', name: 'Tổ Ngữ văn' },
  { code: 'TO-VP', name: 'Tổ Văn phòng' },
];

describe('the menu', () => {
  it('is there as soon as the workbook opens, before anything was granted', async () => {
    const { host } = await openedAddon();
    const labels = host
      .menu()
      .flatMap(({ items }) => items.flatMap((item) => (item.kind === 'item' ? [item.label] : [])));
    expect(labels).toEqual([
      'Mở bảng điều khiển',
      'Tạo bảng chấm điểm',
      'Tổng hợp báo cáo',
      'Tạo trang Đơn vị',
    ]);
  });

  it('opens the sidebar', async () => {
    const { host } = await openedAddon();
    await host.clickMenu('Mở bảng điều khiển');
    expect(host.sidebar()?.title).toBe('Thi Đua Số');
    expect(host.sidebar()?.html).toContain('id="app"');
  });
});

describe('«Tạo bảng chấm điểm»', () => {
  it('makes a sheet for every unit of «Đơn vị», from the menu, with one read and one write', async () => {
    const addon = await openedAddon();
    await listUnits(addon, TEAMS);
    addon.host.resetCalls();
    addon.host.answer({ button: 'OK' });
    await addon.host.clickMenu('Tạo bảng chấm điểm');
    expect(await addon.titles()).toEqual(
      expect.arrayContaining(TEAMS.map(({ code }) => `Phiếu chấm ${code}`)),
    );
    const calls = addon.host.calls();
    expect(calls['Sheets.Spreadsheets.get']).toBe(1);
    expect(calls['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(addon.host.dialogs()).toEqual([
      expect.objectContaining({ message: 'Đã tạo 3 bảng chấm điểm, giữ nguyên 0 bảng đã có' }),
    ]);
  });

  it('asks in the sidebar whom to score when there is no list', async () => {
    const { host } = await openedAddon();
    host.answer({ button: 'OK' });
    await host.clickMenu('Tạo bảng chấm điểm');
    expect(host.sidebar()).not.toBeNull();
    expect(host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('makes one sheet for the one who is named in the sidebar', async () => {
    const { call, titles } = await openedAddon();
    const reply = await call('makeScoreSheets', { year: 2026, subject: 'Tổ Toán – Tin' });
    expect(reply).toEqual({ ok: true, value: { made: 1, kept: 0, firstSheet: 'Phiếu chấm' } });
    expect(await titles()).toContain('Phiếu chấm');
  });

  it('finds the sheet of the same name again and writes nothing', async () => {
    const { call, host } = await openedAddon();
    await call('makeScoreSheets', { year: 2026, subject: 'Tổ Toán – Tin' });
    host.resetCalls();
    const reply = await call('makeScoreSheets', { year: 2026, subject: 'TỔ TOÁN – TIN' });
    expect(reply).toEqual({ ok: true, value: { made: 0, kept: 1, firstSheet: null } });
    expect(host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('leaves filled-in sheets alone when a unit is added', async () => {
    const addon = await openedAddon();
    await listUnits(addon, TEAMS.slice(0, 2));
    await addon.call('makeScoreSheets', { year: 2026, subject: null });
    await listUnits(addon, TEAMS);
    const reply = await addon.call('makeScoreSheets', { year: 2026, subject: null });
    expect(reply).toMatchObject({ ok: true, value: { made: 1, kept: 2 } });
  });

  it('writes nothing at all when the write fails', async () => {
    const addon = await openedAddon();
    await listUnits(addon, TEAMS);
    const before = await addon.titles();
    addon.host.failCall({
      service: 'Sheets.Spreadsheets.batchUpdate',
      nth: 1,
      code: 503,
      message: 'The service is currently unavailable.',
    });
    const reply = await addon.call('makeScoreSheets', { year: 2026, subject: null });
    expect(reply).toEqual({
      ok: false,
      problem: { code: 'addon.book.unsure', params: { status: 503 } },
    });
    expect(await addon.titles()).toEqual(before);
  });

  it('waits and reads again when Google is busy', async () => {
    const { call, host } = await openedAddon();
    const busy = { service: 'Sheets.Spreadsheets.get', code: 429, message: 'Quota exceeded' };
    host.failCall({ ...busy, nth: 1 });
    host.failCall({ ...busy, nth: 2 });
    const reply = await call('makeScoreSheets', { year: 2026, subject: 'Tổ Toán' });
    expect(reply.ok).toBe(true);
    expect(host.calls()['Utilities.sleep']).toBe(2);
  });
});

describe('«Tạo trang Đơn vị»', () => {
  it('makes the sheet once', async () => {
    const { call, titles } = await openedAddon();
    expect(await call('makeUnitList', {})).toEqual({ ok: true, value: { made: true } });
    expect(await titles()).toContain('Đơn vị');
    expect(await call('makeUnitList', {})).toEqual({ ok: true, value: { made: false } });
  });
});

describe('where the workbook stands', () => {
  it('is told before anything is made', async () => {
    const { call } = await openedAddon();
    expect(await call('status', {})).toMatchObject({
      ok: true,
      value: {
        language: 'vi',
        workbook: 'Thi đua 2026',
        year: 2026,
        units: null,
        scoreSheets: 0,
        consolidated: false,
      },
    });
  });

  it('counts units and score sheets of the year, and takes one read', async () => {
    const addon = await openedAddon();
    await listUnits(addon, TEAMS);
    await addon.call('makeScoreSheets', { year: 2026, subject: null });
    addon.host.resetCalls();
    expect(await addon.call('status', {})).toMatchObject({
      ok: true,
      value: { units: { count: 3, linked: 0, problems: [] }, scoreSheets: 3 },
    });
    expect(addon.host.calls()['Sheets.Spreadsheets.get']).toBe(1);
  });

  it('comes in the language the person chose last', async () => {
    const { call } = await openedAddon();
    await call('setLanguage', { language: 'en' });
    expect(await call('status', {})).toMatchObject({ value: { language: 'en' } });
  });
});

import { describe, expect, it } from 'vitest';
import { listUnits, openedAddon, withBuiltAddon } from './opened-addon';
import { openedBook, statusOf } from './opened-book';

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
      'Xem thay đổi và cập nhật sổ chấm điểm',
      'Cập nhật kết quả',
      'Chuyển sang bước tiếp theo',
      'Lập danh sách chia sẻ',
      'Duyệt điểm',
      'Tệp riêng cho từng đối tượng',
      'Nhận và xem minh chứng',
      'Bật hoặc tắt ghi ai sửa điểm',
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

describe('the score book, from the menu', () => {
  it('is chosen in the sidebar while there is none', async () => {
    const { host } = await openedAddon();
    await host.clickMenu('Xem thay đổi và cập nhật sổ chấm điểm');
    expect(host.sidebar()).not.toBeNull();
    expect(host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('goes to the next step when the person agrees, and not otherwise', async () => {
    const addon = await openedBook();
    addon.host.answer({ button: 'CANCEL' });
    await addon.host.clickMenu('Chuyển sang bước tiếp theo');
    expect((await statusOf(addon)).stage).toBe('self');
    addon.host.answer({ button: 'OK' });
    addon.host.answer({ button: 'OK' });
    await addon.host.clickMenu('Chuyển sang bước tiếp theo');
    expect((await statusOf(addon)).stage).toBe('cross');
  });
});

describe('what is chosen in the sidebar', () => {
  it.each([
    ['Duyệt điểm', 'approvals'],
    ['Nhận và xem minh chứng', 'evidence'],
  ])('«%s» opens it there', async (label, part) => {
    const { host } = await openedAddon();
    await host.clickMenu(label);
    expect(host.sidebar()?.html).toContain(`<div id="app" data-part="${part}">`);
  });
});

describe('«Bật hoặc tắt ghi ai sửa điểm»', () => {
  const LABEL = 'Bật hoặc tắt ghi ai sửa điểm';

  it('does so when the person agrees, and not otherwise', async () => {
    const addon = await openedBook();
    const press = async (...buttons: string[]) => {
      for (const button of buttons) addon.host.answer({ button });
      await addon.host.clickMenu(LABEL);
      return (await statusOf(addon)).audit.is;
    };
    expect(await press('CANCEL')).toBe('off');
    expect(await press('OK', 'OK')).toBe('on');
    expect(await press('OK', 'OK')).toBe('off');
  });

  it('opens the sidebar while another person has it done', async () => {
    const addon = await openedBook();
    await addon.call('setAudit', { to: 'on' });
    addon.host.become({ email: 'khac@vi-du.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' }, 'owner');
    await addon.host.clickMenu(LABEL);
    expect(addon.host.sidebar()?.html).toContain('data-part="audit"');
    expect((await statusOf(addon)).audit.is).toBe('on');
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
        scoreBook: { is: 'none' },
      },
    });
  });

  it('counts units, and takes one read', async () => {
    const addon = await openedAddon();
    await listUnits(addon, TEAMS);
    addon.host.resetCalls();
    expect(await addon.call('status', {})).toMatchObject({
      ok: true,
      value: { units: { count: 3, linked: 0, problems: [] } },
    });
    expect(addon.host.calls()['Sheets.Spreadsheets.get']).toBe(1);
  });

  it('comes in the language the person chose last', async () => {
    const { call } = await openedAddon();
    await call('setLanguage', { language: 'en' });
    expect(await call('status', {})).toMatchObject({ value: { language: 'en' } });
  });
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldToWrite } from '../../../extension/page/protocol';
import type { Control } from '../../../shared/matching/types';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';

const CONTROLS = fileURLToPath(new URL('../../fixtures/controls', import.meta.url));

/** Each family on its own page: how its controls are read, written and read back. */
describe('families of controls', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const show = async (family: string) => browser.show(await readFile(`${CONTROLS}/${family}.html`));

  /** Writes values into the controls of these labels; gives what the page shows in each afterwards. */
  async function fill(script: PageScript, values: Record<string, string>) {
    const { controls } = await script.read();
    const fields = Object.entries(values).map(([label, value]): FieldToWrite => {
      const control = controls.find((one) => one.label === label);
      if (!control) throw new Error(`no control is called ${label}`);
      return { selector: control.selector, value, shown: '', lateText: null };
    });
    const { outcomes } = await script.write(fields);
    return Object.fromEntries(
      Object.keys(values).map((label, index) => [
        label,
        `${outcomes[index]?.state}: ${outcomes[index]?.now}`,
      ]),
    );
  }

  const brief = (controls: readonly Control[]) =>
    controls.map(({ label, kind, value }) => [label, kind, value].join(' | '));

  it('typed: text, numbers, dates, times and suggestions', async () => {
    const script = await show('typed');
    const { controls } = await script.read();
    expect(controls.at(-1)?.options.map((one) => one.value)).toEqual([
      'TH Thanh Nưa',
      'TH Mường Phăng',
    ]);
    expect(controls.map((one) => one.hints.join())).toEqual([
      ...['', '', '', ''],
      ...['mm/yyyy', 'ww/yyyy', 'hh:mm', 'dd/mm/yyyy hh:mm', ''],
    ]);
    expect(
      await fill(script, {
        'Họ và tên': 'Lò Thị Mai',
        'Ghi chú': 'một\nhai',
        'Sĩ số': '32',
        'Ngày vào lớp': '2026-09-05',
        'Tháng báo cáo': '9/2026',
        'Tuần dạy': '5/2026',
        'Giờ vào học': '7:30',
        'Thời điểm họp': '5/9/2026 7:30',
        'Trường cũ': 'TH Mường Nhé',
      }),
    ).toEqual({
      'Họ và tên': 'right: Lò Thị Mai',
      'Ghi chú': 'right: một\nhai',
      'Sĩ số': 'right: 32',
      'Ngày vào lớp': 'right: 05/09/2026',
      'Tháng báo cáo': 'right: 09/2026',
      'Tuần dạy': 'right: 05/2026',
      'Giờ vào học': 'right: 07:30',
      'Thời điểm họp': 'right: 05/09/2026 07:30',
      'Trường cũ': 'right: TH Mường Nhé',
    });
  });

  it('rich text: what was there is replaced by plain text', async () => {
    const script = await show('rich-text');
    expect(brief((await script.read()).controls)).toEqual([
      'Nhận xét của giáo viên | textarea | Đã có',
      'Trích yếu | text | ',
    ]);
    expect(
      await fill(script, { 'Nhận xét của giáo viên': 'Chăm ngoan <b>', 'Trích yếu': 'Về họp' }),
    ).toEqual({
      'Nhận xét của giáo viên': 'right: Chăm ngoan <b>',
      'Trích yếu': 'right: Về họp',
    });
  });

  it('lists of one choice and of several', async () => {
    const script = await show('lists');
    expect(brief((await script.read()).controls)).toEqual([
      'Dân tộc | select | ',
      'Ngoại ngữ | multi | ',
    ]);
    expect(await fill(script, { 'Dân tộc': '2', 'Ngoại ngữ': 'T\nA' })).toEqual({
      'Dân tộc': 'right: Thái',
      'Ngoại ngữ': 'right: Tiếng Anh, Tiếng Trung',
    });
    expect(await fill(script, { 'Ngoại ngữ': 'P' })).toEqual({
      'Ngoại ngữ': 'right: Tiếng Pháp',
    });
  });

  it('listboxes: lists that stand open, of one choice and of several', async () => {
    const script = await show('listboxes');
    const { controls, left } = await script.read();
    expect(brief(controls)).toEqual([
      'Dân tộc | select | ',
      'Ngoại ngữ | multi | ',
      'Môn năng khiếu | multi | ',
    ]);
    expect(controls[0]?.options.slice(0, 2)).toEqual([
      { value: '01', label: 'Kinh' },
      { value: '04', label: 'Thái' },
    ]);
    expect(left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
      'Trạng thái: read-only',
    ]);
    expect(
      await fill(script, {
        'Dân tộc': '04',
        'Ngoại ngữ': 'Tiếng Trung\nTiếng Anh',
        'Môn năng khiếu': 'Âm nhạc\nThể thao',
      }),
    ).toEqual({
      'Dân tộc': 'right: Thái',
      'Ngoại ngữ': 'right: Tiếng Anh, Tiếng Trung',
      'Môn năng khiếu': 'right: Âm nhạc, Thể thao',
    });
    expect(
      await fill(script, { 'Dân tộc': '08', 'Ngoại ngữ': '', 'Môn năng khiếu': 'Mĩ thuật' }),
    ).toEqual({
      'Dân tộc': 'unwritten: Thái',
      'Ngoại ngữ': 'right: ',
      'Môn năng khiếu': 'right: Mĩ thuật',
    });
  });

  it('spinbuttons: turned by arrows, typed, or edited, and only within their limits', async () => {
    const script = await show('spinbuttons');
    const { controls, left } = await script.read();
    expect(brief(controls)).toEqual([
      'Sĩ số | number | 20',
      'Điểm cộng | number | 0',
      'Năm sinh | number | ',
      'Số buổi nghỉ | number | ',
      'Số tiết | text | 2',
    ]);
    expect(left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual(['Mã số: unsupported']);
    expect(
      await fill(script, {
        'Sĩ số': '32',
        'Điểm cộng': '1.5',
        'Năm sinh': '2018',
        'Số buổi nghỉ': '3',
        'Số tiết': '4',
      }),
    ).toEqual({
      'Sĩ số': 'right: 32',
      'Điểm cộng': 'right: 1.5',
      'Năm sinh': 'right: 2018',
      'Số buổi nghỉ': 'right: 3',
      'Số tiết': 'right: 4',
    });
    expect(await fill(script, { 'Sĩ số': '18', 'Điểm cộng': '0' })).toEqual({
      'Sĩ số': 'right: 18',
      'Điểm cộng': 'right: 0',
    });
    expect(await fill(script, { 'Sĩ số': '61', 'Số buổi nghỉ': '-1' })).toEqual({
      'Sĩ số': 'unwritten: 18',
      'Số buổi nghỉ': 'unwritten: 3',
    });
  });

  it('ticks: native and ARIA, alone and in groups', async () => {
    const script = await show('ticks');
    const { controls } = await script.read();
    expect(brief(controls).slice(0, 7)).toEqual([
      'Giới tính | radio | ',
      'Đội viên | checkbox | không',
      'Môn năng khiếu | multi | ',
      'Diện chính sách | multi | ',
      'Học bán trú | checkbox | không',
      'Khuyết tật | checkbox | không',
      'Hạnh kiểm | radio | ',
    ]);
    expect(controls.slice(7).map((one) => one.kind)).toEqual(['checkbox', 'checkbox']);
    expect(
      await fill(script, {
        'Giới tính': '0',
        'Đội viên': 'true',
        'Môn năng khiếu': 'nhac\nthe-thao',
        'Diện chính sách': 'Hộ nghèo',
        'Học bán trú': 'true',
        'Khuyết tật': 'false',
        'Hạnh kiểm': 'K',
      }),
    ).toEqual({
      'Giới tính': 'right: Nữ',
      'Đội viên': 'right: có',
      'Môn năng khiếu': 'right: Âm nhạc, Thể thao',
      'Diện chính sách': 'right: Hộ nghèo',
      'Học bán trú': 'right: có',
      'Khuyết tật': 'right: không',
      'Hạnh kiểm': 'right: Khá',
    });
    expect(await fill(script, { 'Môn năng khiếu': 'khac', 'Hạnh kiểm': 'T' })).toEqual({
      'Môn năng khiếu': 'unwritten: Âm nhạc, Thể thao',
      'Hạnh kiểm': 'right: Tốt',
    });
  });

  it('date parts: three lists or fields in one line are one date', async () => {
    const script = await show('date-parts');
    const { controls } = await script.read();
    expect(brief(controls)).toEqual([
      'Ngày sinh | date | ',
      'Ngày cấp CCCD | date | ',
      'Ngày vào Đoàn | date | ',
      'Ngày vào Đảng | date | ',
      'Tháng báo cáo | select | 1',
      'Năm báo cáo | select | 2024',
    ]);
    expect(controls[0]?.selector).toBe('#d1,#m1,#y1');
    expect(controls[0]?.parts?.map(({ part, selector, kind }) => [part, selector, kind])).toEqual([
      ['day', '#d1', 'select'],
      ['month', '#m1', 'select'],
      ['year', '#y1', 'select'],
    ]);
    const dates = {
      'Ngày sinh': '2018-09-05',
      'Ngày cấp CCCD': '2024-12-31',
      'Ngày vào Đảng': '2020-02-03',
    };
    expect(await fill(script, dates)).toEqual({
      'Ngày sinh': 'right: 05/09/2018',
      'Ngày cấp CCCD': 'right: 31/12/2024',
      'Ngày vào Đảng': 'right: 03/02/2020',
    });
    expect(await fill(script, { 'Ngày sinh': '1999-09-05' })).toEqual({
      'Ngày sinh': 'unwritten: 05/09/2018',
    });
  });

  it('popups: opened, chosen from by exact text, and closed again', async () => {
    const script = await show('popups');
    const { controls, left } = await script.read();
    expect(brief(controls)).toEqual([
      'Dân tộc | combobox | ',
      'Xã | combobox | ',
      'Khu vực | combobox | ',
      'Giới tính | combobox | ',
      'Khối | combobox | ',
    ]);
    expect(left).toEqual([]);
    expect(controls.map(({ options }) => options.map((one) => one.label).join())).toEqual([
      'Kinh,Thái,Thái Lan',
      '',
      '',
      '',
      'Khối 1,Khối 2',
    ]);
    const wanted = {
      'Dân tộc': 'Thái',
      Xã: 'Xã Thanh Luông',
      'Khu vực': 'KV2',
      Khối: 'Khối 2',
      'Giới tính': 'Nữ',
    };
    expect(await fill(script, wanted)).toEqual({
      'Dân tộc': 'right: Thái',
      Xã: 'right: Xã Thanh Luông',
      'Khu vực': 'right: KV2',
      Khối: 'right: Khối 2',
      'Giới tính': 'right: Nữ',
    });
    expect(await browser.page.locator('#gt').inputValue()).toBe('1');
    expect(await fill(script, { Xã: 'Xã Thanh' })).toEqual({ Xã: 'unwritten: Xã Thanh Luông' });
    expect(await browser.page.locator('#popup').count()).toBe(0);
  });
});

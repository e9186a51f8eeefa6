import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillByLabel, fillBySelector } from './fill-by-label';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';
import { widgetPage } from './widget-pages';

/** Element UI for Vue 2 draws lists without roles, over fields that cannot be typed into. */
describe('Element UI', () => {
  let browser: FormBrowser;
  let script: PageScript;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const show = async (page: string) => {
    script = await browser.show(await widgetPage(page));
  };

  /** What the page's own code has been told, as it would send it. */
  const held = () => browser.page.evaluate('held()');
  const openLists = () =>
    browser.page.locator('.el-select-dropdown:visible,.el-picker-panel:visible').count();

  describe('in a form', () => {
    beforeAll(() => show('element-ui'), 30_000);

    const fill = (values: Record<string, string>) => fillByLabel(script, values);

    it('is read: each list once, with what is chosen in it', async () => {
      const { controls } = await script.read();
      expect(controls.map(({ label, kind, value }) => `${label} | ${kind} | ${value}`)).toEqual([
        'Họ tên | text | ',
        'Ngày sinh | text | ',
        'Ngày tuyển dụng | text | ',
        'Ngày vào Đoàn | text | ',
        'Giới tính | radio | ',
        'Trình độ | combobox | ',
        'Trường cũ | combobox | TH Nà Nhạn',
        'Quê quán | combobox | ',
        'Ngoại ngữ | combobox | ',
        'Môn dạy | combobox | Toán',
        'Hệ số lương | text | ',
        'Đảng viên | checkbox | không',
        'Đoàn viên | checkbox | không',
        'Tổ trưởng | checkbox | không',
        'Thủ quỹ | checkbox | không',
      ]);
    });

    it('gives the choices of lists that were never opened', async () => {
      const { controls } = await script.read();
      const choices = controls.map(({ options }) => options.map(({ label }) => label).join(', '));
      expect(choices.slice(5, 10)).toEqual([
        'Trung cấp, Cao đẳng, Đại học, Thạc sĩ',
        'TH Mường Phăng, TH Nà Nhạn, THCS Him Lam',
        '',
        'Tiếng Anh, Tiếng Thái, Tiếng Mông',
        'Toán, Ngữ văn, Tin học, Mĩ thuật',
      ]);
    });

    it('keeps what is read-only or disabled, and what pages through a table, as it is', async () => {
      const { left } = await script.read();
      expect(left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
        'Mã định danh: read-only',
        'Ngày vào ngành: read-only',
        'Ngày nghỉ hưu: read-only',
        'Đơn vị: disabled',
        'Nơi ở: read-only',
        ': search',
      ]);
      expect(
        await fillBySelector(
          script,
          left.map(({ selector }) => [selector, 'TH Nà Nhạn']),
        ),
      ).toEqual([
        'unwritten: GV-07',
        'unwritten: 01/10/2005',
        'unwritten: ',
        'unwritten: TH Mường Phăng',
        'unwritten: Điện Biên / Mường Ảng',
        expect.stringMatching(/^unwritten: 10/),
      ]);
    });

    it('takes values into its own state, in the dialog that it stands in', async () => {
      expect(
        await fill({
          'Họ tên': 'Quàng Văn Nam',
          'Ngày sinh': '05/09/1985',
          'Ngày tuyển dụng': '01/10/2008',
          'Ngày vào Đoàn': '26/03/2001',
          'Giới tính': 'Nam',
          'Trình độ': 'Đại học',
          'Trường cũ': 'THCS Him Lam',
          'Quê quán': 'Mường Lay',
          'Ngoại ngữ': 'Tiếng Anh, Tiếng Mông',
          'Môn dạy': 'Toán, Tin học',
          'Hệ số lương': '3.33',
          'Đảng viên': 'true',
          'Đoàn viên': 'true',
          'Thủ quỹ': 'true',
        }),
      ).toEqual({
        'Họ tên': 'right: Quàng Văn Nam',
        'Ngày sinh': 'right: 05/09/1985',
        'Ngày tuyển dụng': 'right: 2008-10-01',
        'Ngày vào Đoàn': 'right: 26-03-2001',
        'Giới tính': 'right: Nam',
        'Trình độ': 'right: Đại học',
        'Trường cũ': 'right: THCS Him Lam',
        'Quê quán': 'right: Mường Lay',
        'Ngoại ngữ': 'right: Tiếng Anh, Tiếng Mông',
        'Môn dạy': 'right: Toán, Tin học',
        'Hệ số lương': 'right: 3.33',
        'Đảng viên': 'right: có',
        'Đoàn viên': 'right: có',
        'Thủ quỹ': 'right: có',
      });
      expect(await held()).toEqual({
        name: 'Quàng Văn Nam',
        born: '1985-09-05',
        hired: '20081001',
        joined: '2001-03-26',
        sex: 'Nam',
        level: 3,
        school: 3,
        origin: 2,
        languages: [1, 3],
        subjects: [1, 3],
        pay: 3.33,
        party: true,
        union: true,
        duties: ['Thủ quỹ'],
      });
      expect(await browser.page.getByText('Hồ sơ cán bộ').isVisible()).toBe(true);
      await expect.poll(openLists).toBe(0);
    });

    it('chooses exactly the others later, also where the page only counts them', async () => {
      expect(await fill({ 'Ngoại ngữ': 'Tiếng Thái, Tiếng Mông', 'Môn dạy': 'Mĩ thuật' })).toEqual({
        'Ngoại ngữ': 'right: Tiếng Thái, Tiếng Mông',
        'Môn dạy': 'right: Mĩ thuật',
      });
      expect(await held()).toMatchObject({ languages: [3, 2], subjects: [4] });
    });

    it('keeps its choice and closes its list when the wanted one is not there', async () => {
      const wanted = { 'Trình độ': 'Tiến sĩ', 'Trường cũ': 'THCS Nà Tấu', 'Quê quán': 'Nà Nhạn' };
      expect(await fill(wanted)).toEqual({
        'Trình độ': 'unwritten: Đại học',
        'Trường cũ': 'unwritten: THCS Him Lam',
        'Quê quán': 'unwritten: Mường Lay',
      });
      expect(await held()).toMatchObject({ level: 3, school: 3, origin: 2 });
      await expect.poll(openLists).toBe(0);
    });

    it('is told when a date is none that the page takes', async () => {
      expect(await fill({ 'Ngày sinh': '1985' })).toEqual({ 'Ngày sinh': 'different: 05/09/1985' });
      expect(await fill({ 'Ngày sinh': '' })).toEqual({ 'Ngày sinh': 'right: ' });
      expect(await held()).toMatchObject({ born: null });
    });
  });

  describe('in a table with columns that stay', () => {
    beforeAll(() => show('element-ui-table'), 30_000);

    it('is read as one grid, and filled', async () => {
      const { grids = [], controls, left } = await script.read();
      expect(grids.map(({ keys, columns, rows }) => ({ keys, columns, rows }))).toMatchObject([
        {
          keys: ['Mã', 'Họ tên'],
          columns: [
            { header: 'Học kỳ I › Kết quả rèn luyện', kind: 'combobox' },
            { header: 'Học kỳ I › Số buổi nghỉ', kind: 'text' },
            { header: 'Năng khiếu', kind: 'combobox' },
            { header: 'Ngày sinh', kind: 'text' },
            { header: 'Ghi chú', kind: 'text' },
          ],
          rows: [{ key: ['HS01', 'Lò Thị Mai'] }, { key: ['HS02', 'Quàng Văn Nam'] }],
        },
      ]);
      expect(controls).toHaveLength(10);
      expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['hidden']));
      const cells = grids.flatMap((grid) => grid.cells.flat());
      const values = [
        ...['Đạt', '3', 'Múa, Vẽ', '05/09/2015', 'chăm'],
        ...['Tốt', '0', 'Hát', '06/09/2015', 'ngoan'],
      ];
      const selectorOf = (id: string | null) => controls.find((one) => one.id === id)?.selector;
      const fields = values.map((value, at) => [selectorOf(cells[at] ?? '') ?? '', value] as const);
      expect(await fillBySelector(script, fields)).toEqual(
        values.map((value) => `right: ${value}`),
      );
      expect(await held()).toMatchObject([
        { conduct: 'Đạt', absent: 3, talents: ['Múa', 'Vẽ'], born: '2015-09-05', note: 'chăm' },
        { conduct: 'Tốt', absent: 0, talents: ['Hát'], born: '2015-09-06', note: 'ngoan' },
      ]);
    });
  });
});

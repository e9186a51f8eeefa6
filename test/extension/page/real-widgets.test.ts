import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillByLabel } from './fill-by-label';
import { type FormBrowser, openFormBrowser } from './form-page';
import type { PageScript } from './page-script';
import { widgetPage } from './widget-pages';

/** Pages whose controls are drawn by the libraries themselves, each with its own state behind them. */
describe('widgets of real libraries', () => {
  let browser: FormBrowser;
  let script: PageScript;
  beforeAll(async () => {
    browser = await openFormBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const show = async (library: string) => {
    script = await browser.show(await widgetPage(library));
  };

  const brief = async () =>
    (await script.read()).controls.map(({ label, kind, value }) =>
      [label, kind, value].join(' | ').trim(),
    );

  const fill = (values: Record<string, string>) => fillByLabel(script, values);

  /** What the page's own code has been told, as it would send it. */
  const held = () => browser.page.evaluate('held()');
  const openLists = () => browser.page.locator('[role=option]:visible').count();

  describe('Ant Design', () => {
    beforeAll(() => show('ant-design'), 30_000);

    it('is read', async () => {
      expect(await brief()).toEqual([
        'Họ và tên | text |',
        'Ngày sinh | text |',
        'Giới tính | radio |',
        'Lớp | combobox |',
        'Trường cũ | combobox |',
        'Đối tượng chính sách | combobox |',
        'Chiều cao | text |',
        'Ở nội trú | checkbox | không',
        'Biết bơi | checkbox | không',
        'Ghi chú | textarea |',
      ]);
    });

    it('takes values into its own state', async () => {
      expect(
        await fill({
          'Họ và tên': 'Lò Thị Mai',
          'Ngày sinh': '05/09/2015',
          'Giới tính': '2',
          Lớp: 'Lớp 1A2',
          'Trường cũ': 'TH Mường Phăng',
          'Chiều cao': '121',
          'Ở nội trú': 'true',
          'Biết bơi': 'true',
          'Ghi chú': 'một\nhai',
        }),
      ).toEqual({
        'Họ và tên': 'right: Lò Thị Mai',
        'Ngày sinh': 'right: 05/09/2015',
        'Giới tính': 'right: Nữ',
        Lớp: 'right: Lớp 1A2',
        'Trường cũ': 'right: TH Mường Phăng',
        'Chiều cao': 'right: 121',
        'Ở nội trú': 'right: có',
        'Biết bơi': 'right: có',
        'Ghi chú': 'right: một\nhai',
      });
      expect(await held()).toEqual({
        hoTen: 'Lò Thị Mai',
        ngaySinh: '2015-09-05',
        gioiTinh: '2',
        lop: '2',
        truongCu: '2',
        chieuCao: 121,
        noiTru: true,
        bietBoi: true,
        ghiChu: 'một\nhai',
      });
    });

    it('finds an option far down a list that draws only what is in sight', async () => {
      expect(await fill({ Lớp: 'Lớp 5A12' })).toEqual({ Lớp: 'right: Lớp 5A12' });
      expect(await held()).toMatchObject({ lop: '60' });
    });

    it('chooses several, and later exactly the others', async () => {
      const label = 'Đối tượng chính sách';
      expect(await fill({ [label]: 'Mồ côi; Hộ nghèo' })).toEqual({
        [label]: 'right: Mồ côi, Hộ nghèo',
      });
      expect(await fill({ [label]: 'Khuyết tật' })).toEqual({ [label]: 'right: Khuyết tật' });
      expect(await held()).toMatchObject({ doiTuong: ['2'] });
    });

    it('keeps its choice and closes its list when the wanted one is not there', async () => {
      expect(await fill({ 'Trường cũ': 'TH Mường Nhé' })).toEqual({
        'Trường cũ': 'unwritten: TH Mường Phăng',
      });
      expect(await held()).toMatchObject({ truongCu: '2' });
      expect(await openLists()).toBe(0);
    });
  });

  describe('Element Plus', () => {
    beforeAll(() => show('element-plus'), 30_000);

    it('is read, with the choices of its lists', async () => {
      expect(await brief()).toEqual([
        'Họ tên | text |',
        'Ngày sinh | text |',
        'Giới tính | radio |',
        'Trình độ | combobox |',
        'Ngoại ngữ, tiếng dân tộc | combobox |',
        'Hệ số lương | number |',
        'Đảng viên | checkbox | không',
        'Đoàn viên | checkbox | không',
      ]);
      const { controls } = await script.read();
      expect(controls[3]?.options.map(({ label }) => label)).toEqual([
        'Trung cấp',
        'Cao đẳng',
        'Đại học',
        'Thạc sĩ',
      ]);
    });

    it('takes values into its own state', async () => {
      expect(
        await fill({
          'Họ tên': 'Quàng Văn Nam',
          'Ngày sinh': '05/09/1985',
          'Giới tính': 'Nam',
          'Trình độ': 'Đại học',
          'Ngoại ngữ, tiếng dân tộc': 'Tiếng Anh, Tiếng Mông',
          'Hệ số lương': '3.33',
          'Đảng viên': 'true',
          'Đoàn viên': 'true',
        }),
      ).toEqual({
        'Họ tên': 'right: Quàng Văn Nam',
        'Ngày sinh': 'right: 05/09/1985',
        'Giới tính': 'right: Nam',
        'Trình độ': 'right: Đại học',
        'Ngoại ngữ, tiếng dân tộc': 'right: Tiếng Anh, Tiếng Mông',
        'Hệ số lương': 'right: 3.33',
        'Đảng viên': 'right: có',
        'Đoàn viên': 'right: có',
      });
      expect(await held()).toEqual({
        name: 'Quàng Văn Nam',
        born: '1985-09-05',
        sex: 'Nam',
        level: 3,
        languages: [1, 3],
        pay: 3.33,
        party: true,
        union: true,
      });
    });

    it('leaves what was chosen before and is no longer wanted', async () => {
      const label = 'Ngoại ngữ, tiếng dân tộc';
      expect(await fill({ [label]: 'Tiếng Thái' })).toEqual({ [label]: 'right: Tiếng Thái' });
      expect(await held()).toMatchObject({ languages: [2] });
    });
  });

  describe('dates without a form of their own, in Ant Design and Element Plus', () => {
    beforeAll(() => show('days'), 30_000);

    it.each([
      ['05/09/1985', '04/12/2001', '1985-09-05', '2001-12-04'],
      ['26/03/1986', '30/01/2002', '1986-03-26', '2002-01-30'],
    ])('take the day that is meant: %s', async (born, joined, isoBorn, isoJoined) => {
      expect(await fill({ 'Ngày sinh': born, 'Ngày vào Đoàn': joined })).toEqual({
        'Ngày sinh': `right: ${isoBorn}`,
        'Ngày vào Đoàn': `right: ${isoJoined}`,
      });
      expect(await held()).toEqual({ born: isoBorn, joined: isoJoined });
    });
  });

  describe('jQuery with Select2, flatpickr and a datepicker', () => {
    beforeAll(() => show('jquery'), 30_000);

    it('is read: the hidden lists by what is drawn for them, closed calendars not at all', async () => {
      expect(await brief()).toEqual([
        'Họ tên | text |',
        'Dân tộc | select | Kinh',
        'Môn dạy | multi |',
        'Ngày sinh | text |',
        'Ngày vào ngành | text |',
      ]);
    });

    it('takes values into its own state and draws them', async () => {
      expect(
        await fill({
          'Họ tên': 'Giàng A Sử',
          'Dân tộc': '3',
          'Môn dạy': '1\n3',
          'Ngày sinh': '05/09/1985',
          'Ngày vào ngành': '01/10/2005',
        }),
      ).toEqual({
        'Họ tên': 'right: Giàng A Sử',
        'Dân tộc': 'right: Mông',
        'Môn dạy': 'right: Toán, Tin học',
        'Ngày sinh': 'right: 05/09/1985',
        'Ngày vào ngành': 'right: 01/10/2005',
      });
      expect(await held()).toEqual({
        hoTen: 'Giàng A Sử',
        danToc: '3',
        monDay: ['1', '3'],
        ngaySinh: '05/09/1985',
        ngayVaoNganh: '01/10/2005',
      });
      expect(await browser.page.locator('#select2-danToc-container').textContent()).toBe('Mông');
    });

    it('is told when the drawn list does not follow', async () => {
      await browser.page.evaluate(`
        document.querySelector('#select2-danToc-container').textContent = 'Thái'`);
      const { controls } = await script.read();
      expect(controls.find(({ label }) => label === 'Dân tộc')?.value).toBe('Thái');
    });
  });

  describe('Kendo UI', () => {
    beforeAll(() => show('kendo'), 30_000);

    it('is read: each field once, dates and numbers as what is typed into', async () => {
      expect(await brief()).toEqual([
        'Họ và tên | text |',
        'Ngày sinh | text |',
        'Giới tính | combobox |',
        'Nơi sinh | combobox |',
        'Môn học tự chọn | combobox |',
        'Chiều cao | text |',
      ]);
    });

    it('takes values into its own state', async () => {
      expect(
        await fill({
          'Họ và tên': 'Lò Thị Mai',
          'Ngày sinh': '05/09/2015',
          'Giới tính': 'Nữ',
          'Nơi sinh': 'Lai Châu',
          'Môn học tự chọn': 'Tiếng Thái, Mĩ thuật',
          'Chiều cao': '121.5',
        }),
      ).toEqual({
        'Họ và tên': 'right: Lò Thị Mai',
        'Ngày sinh': 'right: 05/09/2015',
        'Giới tính': 'right: Nữ',
        'Nơi sinh': 'right: Lai Châu',
        'Môn học tự chọn': 'right: Tiếng Thái, Mĩ thuật',
        'Chiều cao': 'right: 121.5',
      });
      expect(await held()).toEqual({
        hoTen: 'Lò Thị Mai',
        ngaySinh: '05/09/2015',
        gioiTinh: '2',
        noiSinh: '2',
        monTuChon: ['1', '3'],
        chieuCao: 121.5,
      });
    });
  });

  describe('native lists drawn anew by Chosen, Bootstrap Select, jQuery UI and Tom Select', () => {
    beforeAll(() => show('drawn-lists'), 30_000);

    it('are read as the lists they are, under the labels of what is drawn', async () => {
      expect(await brief()).toEqual([
        'Dân tộc | select | – Chọn –',
        'Môn dạy | multi |',
        'Tôn giáo | select | Không',
        'Chức vụ | select | Giáo viên',
        'Trình độ | select | – Chọn –',
        'Ngoại ngữ | multi |',
      ]);
    });

    it('take choices and draw them, told by the page or pressed like by a person', async () => {
      expect(
        await fill({
          'Dân tộc': '2',
          'Môn dạy': '0\n2',
          'Tôn giáo': '1',
          'Chức vụ': '2',
          'Trình độ': '2',
        }),
      ).toEqual({
        'Dân tộc': 'right: Thái',
        'Môn dạy': 'right: Toán, Tin học',
        'Tôn giáo': 'right: Phật giáo',
        'Chức vụ': 'right: Hiệu trưởng',
        'Trình độ': 'right: Đại học',
      });
      expect(await held()).toEqual({
        danToc: '2',
        monDay: ['0', '2'],
        tonGiao: '1',
        chucVu: '2',
        trinhDo: '2',
      });
      const { page } = browser;
      expect(await page.locator('#danToc_chosen > a').textContent()).toContain('Thái');
      expect(await page.locator('#chucVu-button').textContent()).toContain('Hiệu trưởng');
      expect(await page.locator('.ts-control .item').textContent()).toBe('Đại học');
    });

    it('take several choices, and later exactly the others, named or counted by the page', async () => {
      expect(await fill({ 'Ngoại ngữ': '1\n3' })).toEqual({
        'Ngoại ngữ': 'right: Tiếng Trung, Tiếng Mông',
      });
      expect(await browser.page.locator('[data-id=ngoaiNgu]').textContent()).toContain(
        'Tiếng Trung, Tiếng Mông',
      );
      await browser.page.evaluate(
        "globalThis.presses = 0; addEventListener('mousedown', () => { presses += 1; }, true)",
      );
      expect(await fill({ 'Ngoại ngữ': '0\n2\n3' })).toEqual({
        'Ngoại ngữ': 'right: 3 items selected',
      });
      expect(await held()).toMatchObject({ ngoaiNgu: ['0', '2', '3'] });
      expect(await browser.page.evaluate('presses')).toBe(0);
    });

    it('take several choices while their list stands open', async () => {
      await browser.page.locator('[data-id=ngoaiNgu]').click();
      expect(await fill({ 'Ngoại ngữ': '0\n1\n2' })).toEqual({
        'Ngoại ngữ': 'right: 3 items selected',
      });
      expect(await held()).toMatchObject({ ngoaiNgu: ['0', '1', '2'] });
    });
  });

  describe('PrimeFaces', () => {
    beforeAll(() => show('primefaces'), 30_000);

    it('is read: each list as one control, with the choices of the native list in it', async () => {
      expect(await brief()).toEqual([
        'Dân tộc | combobox |',
        'Xếp vào lớp | combobox |',
        'Môn dạy | combobox |',
        'Diện ưu tiên | combobox |',
        'Nơi sinh | text |',
        'Ngày nhận | text |',
      ]);
      const { controls, left } = await script.read();
      expect(controls[1]?.options.map(({ label }) => label)).toEqual(['--Chọn--', '8A', '8B']);
      expect(controls[2]?.options.map(({ label }) => label)).toEqual(['Toán', 'Tin học', 'Vật lí']);
      expect(left.find(({ label }) => label === 'Khối')?.reason).toBe('disabled');
    });

    it('takes values into what it sends', async () => {
      const values = {
        'Dân tộc': 'Thái',
        'Xếp vào lớp': '8B',
        'Môn dạy': 'Toán, Vật lí',
        'Diện ưu tiên': 'Mồ côi',
        'Nơi sinh': 'Điện Biên',
        'Ngày nhận': '05/09/2026',
      };
      expect(await fill(values)).toEqual(
        Object.fromEntries(Object.entries(values).map(([label, now]) => [label, `right: ${now}`])),
      );
      expect(await held()).toEqual({
        danToc_input: '2',
        lop_input: '2',
        noiSinh: 'Điện Biên',
        ngay_input: '05/09/2026',
        mon: ['0', '2'],
        uuTien: ['1'],
      });
      expect(await openLists()).toBe(0);
    });

    it('ticks exactly the others later, and closes the list', async () => {
      expect(await fill({ 'Môn dạy': 'Tin học' })).toEqual({ 'Môn dạy': 'right: Tin học' });
      expect(await held()).toMatchObject({ mon: ['1'], uuTien: ['1'] });
      expect(await browser.page.locator('.ui-selectcheckboxmenu-item:visible').count()).toBe(0);
    });
  });
});

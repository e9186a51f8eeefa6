import { beforeEach, describe, expect, it } from 'vitest';
import { chooseFrom } from './choose-from';
import { closeAfterwards } from './close-afterwards';
import { PanelPerson } from './panel-person';
import { startPanelSite } from './panel-site';
import { troublesOf } from './panel-troubles';
import { siteAndBrowser } from './site-and-browser';
import { untilKept } from './until-kept';

const started = siteAndBrowser(startPanelSite);
let person: PanelPerson;

const owned = closeAfterwards();

/** Every test begins with an empty form and a panel that remembers nothing. */
beforeEach(async () => {
  started.site.records.length = 0;
  person = await PanelPerson.anew(started.site, started.browser);
});

describe('filling a form from the panel', () => {
  it('reads the form, takes a correction, fills, and proves the save by reading again', async () => {
    await person.chooseFile();
    await person.readForm();
    const field = person.field('Mã riêng của trường');
    await chooseFrom(field.getByRole('combobox'), 'G: Số phiếu');
    await field.getByText('P-01').waitFor();
    await person.fill();
    expect(await person.row('filled').textContent()).toContain('Đã điền 6/6 ô');
    await person.save();
    await person.row('saved').waitFor();
    expect(await person.row('saved').textContent()).toContain('đọc lại 6/6 ô đúng');
    expect(started.site.records).toEqual([
      {
        ho_ten: 'Lò Thị Mẫu',
        ngay_sinh: '2018-09-05',
        gioi_tinh: 'Nữ',
        dan_toc: 'Thái',
        ma_rieng: 'P-01',
        dien_thoai: '0912000001',
      },
    ]);
  });

  it('applies the remembered correction to the next row without asking', async () => {
    await person.chooseFile();
    await person.readForm();
    const column = () => person.field('Mã riêng của trường').getByRole('combobox');
    await chooseFrom(column(), 'G: Số phiếu');
    await person.fill();
    await person.save();
    await person.row('saved').waitFor();
    await person.press('next');
    await person.page.goto(`${started.site.url}/them`);
    await person.primary('fill').waitFor();
    await person.fill();
    expect(await person.page.getByLabel('Mã riêng của trường').inputValue()).toBe('P-02');
  });

  it('says which value cannot go in, fills the rest, and can undo', async () => {
    await person.chooseFile();
    await person.readForm();
    await person.panel.getByRole('button', { name: 'Dòng sau' }).click();
    await person.panel.getByRole('button', { name: 'Dòng sau' }).click();
    await person.panel.getByText('Dòng 3/3').waitFor();
    await person.field('Dân tộc').getByText('không ghi được').first().waitFor();
    await person.fill();
    expect(await person.row('filled').textContent()).toContain('1 ô không điền');
    await person.panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await person.primary('fill').waitFor();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('');
  });

  it('loses nothing when the panel is closed and opened again', async () => {
    await person.chooseFile();
    await person.readForm();
    await person.fill();
    await untilKept(person.panel);
    await person.panel.close();
    await person.save();
    const panel = await started.browser.openPanel(person.page);
    await panel.locator('[data-testid="row-state"][data-state="saved"]').waitFor();
  });
});

describe('a page that may not be read', () => {
  it('is named with the way to allow it, and the press on the icon reads it', async () => {
    const other = owned(await startPanelSite());
    await person.chooseFile();
    await person.page.goto(`${other.url}/them`);
    await person.press('read');
    await person.panel
      .getByText('Bấm biểu tượng Thi Đua Số trên thanh công cụ để cho phép đọc trang này')
      .waitFor();
    await started.browser.openPanel(person.page);
    await person.primary('fill').waitFor();
  });
});

describe('a panel of 320 px', () => {
  it('cuts long names of files and people, and keeps every button in sight', async () => {
    const name = 'Danh sách học sinh lớp 1A năm học 2026-2027 (bản cuối).csv';
    const buffer = Buffer.from(
      'Họ và tên,Điện thoại mẹ\r\nCông Tằng Tôn Nữ Thị Mẫu Đơn Hoa,0912000001\r\n',
      'utf8',
    );
    await person.panel.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await person.readForm();
    expect(await troublesOf(person.panel)).toEqual([]);
    await person.fill();
    await person.panel.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    expect(await troublesOf(person.panel)).toEqual([]);
  });
});

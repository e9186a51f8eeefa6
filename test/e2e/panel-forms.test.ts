import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseFrom } from './choose-from';
import { startFormPages } from './panel-form-pages';
import { PanelPerson } from './panel-person';
import { troublesOf } from './panel-troubles';
import { siteAndBrowser } from './site-and-browser';

const PEOPLE = [
  ['Họ và tên', 'Ngày sinh', 'Dân tộc', 'Môn học yêu thích', 'Điện thoại mẹ', 'Số phiếu'],
  ['Lò Thị Mẫu', '05/09/2018', 'Thái', 'Toán; Âm nhạc', '0912000001', 'P-01'],
  ['Giàng A Nháp', '30/11/2018', 'Mông', 'Tin học', '0912000003', 'P-02'],
];

const started = siteAndBrowser(startFormPages);
let person: PanelPerson;

beforeAll(async () => {
  person = await PanelPerson.atTheForm(started.site, started.browser);
});

/** Begins anew with the table, opens a page of the site and reads its form. */
async function readPage(path: string): Promise<void> {
  await openPage(path, PEOPLE);
  await person.press('read');
  await person.panel.getByTestId('field').first().waitFor();
}

/** Begins anew with a table and opens a page of the started.site. */
async function openPage(path: string, table: readonly (readonly string[])[]): Promise<void> {
  const { panel, page } = person;
  const putAway = panel.getByRole('button', { name: 'Đổi tệp' });
  if (await putAway.isVisible()) await putAway.click();
  await page.goto(started.site.url + path);
  await started.browser.openPanel(page);
  await person.primary('choose-file').waitFor();
  await panel.getByText('Dán ô từ bảng tính').click();
  await panel.getByTestId('pasted').fill(table.map((row) => row.join('\t')).join('\n'));
  await panel.getByRole('button', { name: 'Đọc phần đã dán' }).click();
}

/**
 * The row may have been filled before, on another page: neither its state nor what is remembered
 * of it («đã điền, chưa thấy lưu») tells when this is done.
 */
async function fill(): Promise<void> {
  await person.press('fill');
  await notice(/^Đã điền \d/).waitFor();
}

const notice = (words: string | RegExp) => person.panel.getByText(words).first();

describe('a form in two frames', () => {
  beforeEach(() => readPage('/khung'));

  it('is filled in both, each field in its own frame', async () => {
    await fill();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mẫu');
    const inner = person.page.frameLocator('iframe');
    expect(await inner.getByLabel('Điện thoại mẹ').inputValue()).toBe('0912000001');
    await person.panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await notice('Đã trả lại 3/3 ô').waitFor();
    expect(await inner.getByLabel('Điện thoại mẹ').inputValue()).toBe('');
  });

  it('is not filled in part when a frame went away, and the person is told', async () => {
    await person.page.evaluate(() => document.querySelector('iframe')?.remove());
    await person.press('fill');
    await notice('Một khung chứa ô của biểu mẫu đã đóng').waitFor();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('');
    await fill();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mẫu');
  });

  it('shows where a field is by hovering and by the keyboard, in its own frame alone', async () => {
    const inner = person.page.frameLocator('iframe').locator('html > div[aria-hidden]');
    const outer = person.page.locator('html > div[aria-hidden]');
    await person.field('Điện thoại mẹ').focus();
    await inner.waitFor({ state: 'attached' });
    await person.field('Họ và tên').hover();
    await outer.waitFor({ state: 'attached' });
    await inner.waitFor({ state: 'detached' });
  });

  it('takes the frames apart when the person says which one is meant', async () => {
    await person.panel.getByTestId('form-choice').selectOption({ label: 'Liên hệ · 1 ô' });
    await person.field('Họ và tên').waitFor({ state: 'detached' });
    await fill();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('');
    expect(await troublesOf(person.panel)).toEqual([]);
  });
});

describe('a grid whose cells open when they are pressed', () => {
  it('is filled cell by cell and read back', async () => {
    await openPage('/luoi-bam', [
      ['Họ và tên', 'Toán'],
      ['Giàng A Nháp', '9'],
      ['Lò Thị Mẫu', '8'],
    ]);
    await person.press('read');
    await person.press('fill-grid');
    await person.panel.locator('[data-testid="grid-result"][data-right="2"]').waitFor();
    const cells = await person.page.locator('td.editable').allTextContents();
    expect(cells).toEqual(['8', '9']);
  });
});

describe('a frame of another site', () => {
  it('is left alone without a grant, and named', async () => {
    await readPage('/khung-la');
    const told = await person.panel.getByTestId('closed-sites').textContent();
    expect(told).toContain(`localhost:${new URL(started.site.url).port}`);
    await fill();
    expect(await person.page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mẫu');
    const inner = person.page.frameLocator('iframe');
    expect(await inner.getByLabel('Điện thoại mẹ').inputValue()).toBe('');
    expect(await troublesOf(person.panel)).toEqual([]);
  });
});

describe('a dialog over another form', () => {
  it('is proposed, and the other form is not written into', async () => {
    await readPage('/hop-thoai');
    const choice = person.panel.getByTestId('form-choice');
    expect(await choice.locator('option:checked').textContent()).toBe('Thêm học sinh · 3 ô');
    await fill();
    expect(await person.page.locator('#ho_ten').inputValue()).toBe('Lò Thị Mẫu');
    expect(await person.page.locator('#ten_lop').inputValue()).toBe('');
  });
});

describe('every family of controls', () => {
  it('is filled, and undone where a page can be given back what it showed', async () => {
    await readPage('/cac-loai');
    await fill();
    const chosen = () =>
      person.page.evaluate(() => ({
        date: ['ngay', 'thang', 'nam'].map(
          (id) => (document.getElementById(id) as HTMLSelectElement).value,
        ),
        people: document.getElementById('dan_toc')?.textContent?.trim(),
      }));
    expect(await chosen()).toEqual({ date: ['5', '9', '2018'], people: 'Thái' });
    await person.panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await notice('Đã trả lại').waitFor();
    expect((await chosen()).date).toEqual(['', '', '']);
  });
});

describe('what the panel knows of the matches', () => {
  it('says why on demand, by keyboard', async () => {
    await readPage('/khung');
    const field = person.field('Họ và tên');
    await field.focus();
    await field.press('ArrowRight');
    await field.getByText('Nhãn “Họ và tên” trùng với tên cột').waitFor();
    expect(await troublesOf(person.panel)).toEqual([]);
    await field.press('ArrowLeft');
    await field.getByRole('list').waitFor({ state: 'detached' });
  });

  it('lists the columns that go into no field', async () => {
    const left = person.panel.getByTestId('left-columns');
    await left.getByText('Không dùng 3 cột').click();
    await left.getByText('F: Số phiếu').waitFor();
  });

  it('a field is left alone when the person chooses so by keyboard', async () => {
    const field = person.field('Ngày sinh');
    await field.focus();
    await field.press('Enter');
    await person.panel.keyboard.press('Home');
    await field.getByText('không điền').first().waitFor();
    await chooseFrom(field.getByRole('combobox'), 'B: Ngày sinh');
  });
});

describe('the list of columns of a field', () => {
  it('shows the column alone, and holds all of them when a press or a key opens it', async () => {
    await readPage('/phieu');
    const list = person.field('Họ và tên').getByRole('combobox');
    const choices = () => list.getByRole('option').allTextContents();
    expect(await choices()).toEqual(['không điền', 'A: Họ và tên']);
    const atPress = list.evaluate(
      (box: HTMLSelectElement) =>
        new Promise<number>((seen) => {
          box.addEventListener('mousedown', () => seen(box.options.length), { once: true });
        }),
    );
    await list.click();
    expect(await atPress).toBeGreaterThan(2);
    expect(await list.locator('option:checked').textContent()).toBe('A: Họ và tên');
    await person.panel.keyboard.press('Escape');

    const other = person.field('Diện tích phòng học').getByRole('combobox');
    expect(await other.getByRole('option').count()).toBe(1);
    await other.focus();
    expect(await other.getByRole('option').allTextContents()).toEqual(await choices());
  });
});

describe('a form profile', () => {
  const own = () => person.field('Mã riêng của trường').getByRole('combobox');
  const chosen = () => own().locator('option:checked').textContent();
  const give = (name: string, text: string) =>
    person.panel.getByTestId('profile-file').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'utf8'),
    });
  let shared = '';

  it('holds the decisions, is exported without personal data, and comes back from the file', async () => {
    await readPage('/doi');
    await chooseFrom(own(), 'F: Số phiếu');
    await person.panel.getByText('Hồ sơ biểu mẫu · 1 ô đã chọn').click();
    const [download] = await Promise.all([
      person.panel.waitForEvent('download'),
      person.panel.getByRole('button', { name: 'Xuất hồ sơ' }).click(),
    ]);
    shared = await readFile(await download.path(), 'utf8');
    expect(shared).toContain('Số phiếu');
    for (const cells of PEOPLE.slice(1)) {
      for (const cell of cells) expect(shared).not.toContain(cell);
    }
    await chooseFrom(own(), 'không điền');
    await give('ho-so.json', shared);
    await notice('Đã nhập 1 lựa chọn').waitFor();
    await expect.poll(chosen).toBe('F: Số phiếu');
    expect(await troublesOf(person.panel)).toEqual([]);
  });

  it.each([
    ['anh.json', 'không phải JSON', 'nội dung không phải JSON'],
    ['khac.json', '{"a":1}', 'Tệp không phải hồ sơ biểu mẫu.'],
  ])('refuses %s and says why', async (name, text, why) => {
    await give(name, text);
    await notice(`Không nhập được tệp ${name}`).waitFor();
    await notice(why).waitFor();
    await expect.poll(chosen).toBe('F: Số phiếu');
  });

  it('is refused, with what has changed, when the form asks something else', async () => {
    started.site.changeForm();
    await readPage('/doi');
    await notice('ô “Mã riêng của trường” nay mang nhãn “Diện tích phòng học”').waitFor();
    const other = person.field('Diện tích phòng học').getByRole('combobox');
    expect(await other.locator('option:checked').textContent()).toBe('không điền');
  });
});

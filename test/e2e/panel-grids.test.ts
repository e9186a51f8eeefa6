import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../browser/chromium';
import { Clerk } from '../demo/clerk';
import { samplePupils } from '../samples/pupils';
import { type SectorDatabase, startSectorDatabase } from '../stand-ins/sector-database';
import { chooseFrom } from './choose-from';
import { closeAfterwards } from './close-afterwards';
import { troublesOf } from './panel-troubles';

/** Twelve pupils of one class: ten on the first page of its book, two on the second. */
const CLASS = samplePupils()
  .slice(0, 12)
  .map((pupil, at) => ({
    ...pupil,
    class_name: '1A',
    full_name: at === 2 ? 'Lò Thị Trùng' : at === 5 ? 'Lò Thị Trùng' : pupil.full_name,
    status: at === 3 ? '04' : '01',
  }));
const LOCKED = 3;

const birth = (iso: string) => iso.split('-').reverse().join('/');
const HEADERS = ['Họ và tên', 'Ngày sinh', 'Toán', 'Tiếng Việt', 'Mức đạt được', 'Nghỉ (buổi)'];
/** In another order than the class book has; nobody of the last row is in the class. */
const MARKS = [
  ...CLASS.map(({ full_name, dob }, at) => {
    return [full_name, birth(dob), String(at % 11), '9', at === 4 ? 'Giỏi' : 'Hoàn thành', '2'];
  }).reverse(),
  ['Giàng A Vắng', '01/01/2019', '5', '5', 'Hoàn thành', '0'],
];

let database: SectorDatabase;
let browser: ExtensionBrowser;
let clerk: Clerk;

const owned = closeAfterwards();
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-grid-'));
  owned({ close: () => rm(folder, { recursive: true, force: true }) });
  database = owned(await startSectorDatabase({ folder }));
  browser = owned(await launchWithExtension());
  clerk = await Clerk.atTheForm(database, browser);
});

const rows = () => clerk.panel.getByTestId('grid-rows').getByRole('option');
const row = (name: string) => rows().filter({ hasText: name });
const cell = (header: string) =>
  clerk.panel.locator(`[data-testid="grid-cell"][data-label$="${header}"]`);
const result = () => clerk.panel.getByTestId('grid-result');
const onPage = (code: string, header: 'math' | 'level') =>
  clerk.site.locator(`tr:has-text("${code}") [name$="$${header}"]`);
const code = (at: number) => `HS11${String(at + 1).padStart(6, '0')}`;

async function paste(headers: readonly string[], cells: readonly (readonly string[])[]) {
  const { panel } = clerk;
  const putAway = panel.getByRole('button', { name: 'Đổi tệp' });
  if (await putAway.isVisible()) await putAway.click();
  await panel.getByText('Dán ô từ bảng tính').click();
  await panel
    .getByTestId('pasted')
    .fill([headers, ...cells].map((one) => one.join('\t')).join('\n'));
  await panel.getByRole('button', { name: 'Đọc phần đã dán' }).click();
}

async function openBook(page: number) {
  await clerk.site.goto(`${database.url}/so-theo-doi?lop=1A&trang=${page}`);
}

async function readBook(headers = HEADERS, cells: readonly (readonly string[])[] = MARKS) {
  await openBook(1);
  await paste(headers, cells);
  await clerk.press('read');
  await clerk.panel.getByTestId('grid-rows').waitFor();
}

async function fill() {
  await clerk.press('fill-grid');
  await result().waitFor();
}

beforeEach(() => {
  database.clearMarks();
});

describe('a class book, filled from a table of the class', () => {
  beforeAll(() => database.add(CLASS));
  beforeEach(() => readBook());

  it('is recognised, and its rows are found by name and birthday, whatever their order', async () => {
    await clerk.panel.getByText('Điền 35 ô của 9 dòng').waitFor();
    expect(await row('Lò Thị Trùng').count()).toBe(2);
    expect(
      await row(CLASS[0]?.full_name ?? '')
        .first()
        .getAttribute('data-meeting'),
    ).toBe('met');
  });

  it('shows who is not on this page of the book, and leaves those alone', async () => {
    await clerk.panel.getByRole('button', { name: 'không có trên trang' }).click();
    await row('Giàng A Vắng').click();
    await clerk.panel.getByText('chuyển trang rồi bấm «Đọc lại lưới»').waitFor();
    expect(await rows().count()).toBe(3);
  });

  it('leaves the cells alone that the page has locked, and says so', async () => {
    await row(CLASS[LOCKED]?.full_name ?? '').click();
    expect(await cell('Toán').getAttribute('data-state')).toBe('locked');
    await cell('Toán').getByText('trang đang khóa').waitFor();
  });

  it('names the value that a cell cannot take, and fills the others', async () => {
    await row(CLASS[4]?.full_name ?? '').click();
    await cell('Mức đạt được').getByText('Giỏi').first().waitFor();
    await fill();
    expect(await onPage(code(4), 'math').inputValue()).toBe('4');
    expect(await onPage(code(4), 'level').inputValue()).toBe('');
  });

  it('is read back, saved by the person, and proven by the page that opens again', async () => {
    await fill();
    expect(await result().getAttribute('data-right')).toBe('35');
    await clerk.site.getByRole('button', { name: 'Lưu sổ theo dõi' }).click();
    await clerk.panel.locator('[data-testid="grid-result"][data-reread="yes"]').waitFor();
    expect(await result().textContent()).toContain('35/35 ô đúng');
    expect(database.marks()[code(0)]).toMatchObject({ math: '0', vietnamese: '9', level: 'H' });
    expect(database.marks()[code(LOCKED)]).toMatchObject({ math: '', level: '' });
  });

  it('goes on with the next page of the book when the person turns it', async () => {
    await openBook(2);
    await clerk.panel.getByTestId('read-grid').click();
    await clerk.panel.getByText('Điền 8 ô của 2 dòng').waitFor();
    await fill();
    expect(await onPage(code(11), 'math').inputValue()).toBe('0');
  });

  it('is not written when other rows came onto the page since the person looked', async () => {
    await clerk.site.evaluate(() => document.querySelector('tbody tr')?.remove());
    await clerk.press('fill-grid');
    await clerk.panel.getByText('Các dòng trên trang đã đổi, chưa điền ô nào.').waitFor();
    expect(await onPage(code(1), 'math').inputValue()).toBe('');
  });

  it('can be undone', async () => {
    await onPage(code(1), 'math').fill('3');
    await clerk.panel.getByTestId('read-grid').click();
    await clerk.panel.getByText('(thay 1)').waitFor();
    await fill();
    expect(await onPage(code(1), 'math').inputValue()).toBe('1');
    await clerk.panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await clerk.panel.getByText('Đã trả lại 35/35 ô').waitFor();
    expect(await onPage(code(1), 'math').inputValue()).toBe('3');
    expect(await onPage(code(2), 'level').inputValue()).toBe('');
  });

  it('is checked and corrected by keyboard, and readable for everyone', async () => {
    await clerk.panel.getByTestId('grid-rows').focus();
    await clerk.panel.keyboard.press('ArrowDown');
    await clerk.panel.keyboard.press('Enter');
    await clerk.panel.getByTestId('grid-cells').waitFor();
    expect(await troublesOf(clerk.panel)).toEqual([]);
    await clerk.panel.getByTestId('grid-columns').locator('summary').focus();
    const chosen = clerk.panel.getByLabel('Cột cho Nhận xét');
    if (!(await chosen.isVisible())) await clerk.panel.keyboard.press('Enter');
    await chooseFrom(chosen, 'D: Tiếng Việt');
    await clerk.panel.getByText('Điền 35 ô của 9 dòng').waitFor();
    expect(await troublesOf(clerk.panel)).toEqual([]);
    const marks = clerk.panel.getByLabel('Cột cho Điểm kiểm tra định kỳ › Tiếng Việt');
    await chooseFrom(marks, 'D: Tiếng Việt');
  });

  it('says what the page itself refuses', async () => {
    const [first, second] = CLASS.map(({ full_name, dob }) => [full_name, birth(dob)]);
    await readBook(HEADERS, [
      [...(first ?? []), '11', '9', '', ''],
      [...(second ?? []), '7', '8', '', ''],
    ]);
    await fill();
    expect(await result().textContent()).toContain('3/4 ô: 1 ô khác');
    await row(CLASS[0]?.full_name ?? '').click();
    expect(await cell('Toán').getAttribute('data-state')).toBe('different');
  });

  it('fills nobody of two pupils of one name when nothing else tells them apart', async () => {
    await readBook(
      ['Họ và tên', 'Toán'],
      MARKS.map(([name = '', , math = '']) => [name, math]),
    );
    await clerk.panel.getByRole('button', { name: 'cần xem' }).click();
    expect(await row('Lò Thị Trùng').count()).toBe(2);
    await row('Lò Thị Trùng').first().click();
    await clerk.panel.getByText('trùng nhau (dòng').waitFor();
    await fill();
    expect(await onPage(code(2), 'math').inputValue()).toBe('');
    expect(await onPage(code(0), 'math').inputValue()).toBe('0');
  });
});

describe('a profile of a grid', () => {
  const headers = [...HEADERS, 'Số phiếu'];
  const numbered = MARKS.map((cells, at) => [...cells, `P-${at}`]);
  const remarks = () => clerk.panel.getByLabel('Cột cho Nhận xét');
  const chosen = () => remarks().locator('option:checked').textContent();
  const give = (text: string) =>
    clerk.panel.getByTestId('profile-file').setInputFiles({
      name: 'ho-so-luoi.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'utf8'),
    });
  let shared = '';

  /** The columns of a grid are listed folded while every one of them has a column. */
  async function choose(label: string): Promise<void> {
    const isFolded = !(await remarks().isVisible());
    if (isFolded) await clerk.panel.getByTestId('grid-columns').locator('summary').click();
    await chooseFrom(remarks(), label);
  }

  it('is exported with the chosen columns and nobody of the class', async () => {
    await readBook(headers, numbered);
    await choose('G: Số phiếu');
    await clerk.panel.getByText('Điền 44 ô của 9 dòng').waitFor();
    await clerk.panel.getByTestId('form-profile').locator('summary').click();
    const [download] = await Promise.all([
      clerk.panel.waitForEvent('download'),
      clerk.panel.getByRole('button', { name: 'Xuất hồ sơ' }).click(),
    ]);
    shared = await readFile(await download.path(), 'utf8');
    expect(shared).toContain('Số phiếu');
    for (const [name = '', birthday = ''] of MARKS) {
      expect(shared).not.toContain(name);
      expect(shared).not.toContain(birthday);
    }
    expect(await troublesOf(clerk.panel)).toEqual([]);
  });

  it('gives the chosen columns back when it is imported', async () => {
    await choose('không điền');
    await clerk.panel.getByText('Điền 35 ô của 9 dòng').waitFor();
    await give(shared);
    await clerk.panel.getByText('lựa chọn cho biểu mẫu này').waitFor();
    await expect.poll(chosen).toBe('G: Số phiếu');
    await clerk.panel.getByText('Điền 44 ô của 9 dòng').waitFor();
  });

  it('is refused where another form is in front', async () => {
    await clerk.site.goto(`${database.url}/hoc-sinh/them`);
    await paste(headers, numbered);
    await clerk.press('read');
    await clerk.panel.getByTestId('field').first().waitFor();
    await clerk.panel.getByTestId('form-profile').locator('summary').click();
    await give(shared);
    await clerk.panel.getByText('Không nhập được tệp ho-so-luoi.json').waitFor();
  });
});

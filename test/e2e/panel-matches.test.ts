import { beforeEach, describe, expect, it } from 'vitest';
import { startFormPages } from './panel-form-pages';
import { PanelPerson } from './panel-person';
import { troublesOf } from './panel-troubles';
import { siteAndBrowser } from './site-and-browser';

const TABLE = [
  ['Họ và tên', 'Họ tên học sinh', 'Điện thoại', 'Số phiếu'],
  ['Lò Thị Mẫu', 'Lò Thị Mẫu', '0912000001', 'P-01'],
];

const started = siteAndBrowser(startFormPages);
let person: PanelPerson;

beforeEach(async () => {
  person = await PanelPerson.anew(started.site, started.browser);
  await person.page.goto(`${started.site.url}/phieu`);
  await started.browser.openPanel(person.page);
  await person.panel.getByText('Dán ô từ bảng tính').click();
  await person.panel.getByTestId('pasted').fill(TABLE.map((row) => row.join('\t')).join('\n'));
  await person.panel.getByRole('button', { name: 'Đọc phần đã dán' }).click();
  await person.readForm();
});

const doubtful = () => person.panel.locator('[data-testid="field"][data-state="review"]').first();
const listed = () =>
  person.panel
    .getByTestId('field')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
const figure = (words: RegExp) => person.panel.getByRole('button', { name: words });
const onPage = (id: string) => person.page.locator(`#${id}`).inputValue();

describe('the three tiers', () => {
  it('are counted, and each figure shows its own fields alone', async () => {
    expect(await listed()).toEqual(['certain', 'review', 'none', 'none']);
    for (const [words, states] of [
      [/^1 chắc chắn/, ['certain']],
      [/^1 cần xem/, ['review']],
      [/^2 không khớp/, ['none', 'none']],
    ] as const) {
      await figure(words).click();
      await expect.poll(listed).toEqual(states);
      await figure(words).click();
    }
    expect(await troublesOf(person.panel)).toEqual([]);
  });

  it('a certain match is written, a doubtful one only when it is confirmed by keyboard', async () => {
    await person.fill();
    expect(await onPage('ho_ten')).toBe('Lò Thị Mẫu');
    expect(await onPage('dien_thoai')).toBe('');
    await person.panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await person.primary('fill').waitFor();

    await doubtful().getByText('ô “Điện thoại” cũng có thể hợp với cột này').waitFor();
    await doubtful().focus();
    await person.panel.keyboard.press('Space');
    await expect.poll(listed).toEqual(['certain', 'chosen', 'none', 'none']);
    await person.fill();
    expect(await onPage('dien_thoai')).toBe('0912000001');
    expect(await onPage('may_ban')).toBe('');
  });
});

describe('two columns for one field', () => {
  it('are shown at the field and at the column that lost, until the person has chosen', async () => {
    await figure(/^1 trùng cột/).click();
    const name = person.field('Họ và tên');
    await name.getByText('Cột cũng hợp với ô này: Họ tên học sinh').waitFor();
    const left = person.panel.getByTestId('left-columns');
    await left.getByText('Không dùng 2 cột').click();
    await left.getByText('cũng hợp với ô Họ và tên, ô này đã nhận cột Họ và tên').waitFor();

    await name.focus();
    await person.panel.keyboard.press('Enter');
    await person.panel.keyboard.press('ArrowDown');
    await figure(/trùng cột/).waitFor({ state: 'detached' });
    expect(await name.getByRole('combobox').locator('option:checked').textContent()).toBe(
      'B: Họ tên học sinh',
    );
  });
});

describe('what is not matched', () => {
  it('is listed: a field without a column with its reason, controls that are never touched with theirs', async () => {
    const field = person.field('Diện tích phòng học');
    await field.focus();
    await field.press('ArrowRight');
    await field.getByText('Không có cột nào của bảng hợp với ô này').waitFor();
    await person.panel.getByText('Để nguyên 2 ô khác của trang').click();
    const left = person.panel.getByRole('listitem');
    await left.filter({ hasText: 'Mã phiếu · chỉ để xem' }).waitFor();
    await left.filter({ hasText: 'Mật khẩu · mật khẩu' }).waitFor();
  });
});

describe('the place of a field on the page', () => {
  it.each(['hover', 'focus'] as const)(
    'is outlined around the control itself on %s',
    async (way) => {
      await person.field('Diện tích phòng học')[way]();
      const outline = person.page.locator('html > div[aria-hidden]');
      await outline.waitFor({ state: 'attached' });
      const box = await person.page.locator('#dien_tich').boundingBox();
      expect(await outline.boundingBox()).toEqual(box);
      await person.field('Họ và tên')[way]();
      const next = await person.page.locator('#ho_ten').boundingBox();
      await expect.poll(() => outline.boundingBox()).toEqual(next);
    },
  );
});

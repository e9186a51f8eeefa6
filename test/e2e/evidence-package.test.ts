import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type HandIn, readHandIn } from '../../shared/evidence';
import { resize } from '../browser/resize';
import { type DataPerson, NARROW } from './data-person';
import { startData } from './data-start';
import { peopleCsv } from './panel-site';
import { tabTo } from './tab-to';

const atThePanel = startData('fresh');

const PLAN = Buffer.from('Kế hoạch số 12 của tổ Toán', 'utf8');
const HASH_OF_PLAN = createHash('sha256').update(PLAN).digest('hex');
const LINK = 'https://drive.google.com/file/d/1/view';

/** The screen «Gửi minh chứng» as its person sees it. */
class EvidencePage {
  constructor(readonly person: DataPerson) {}

  static async open(): Promise<EvidencePage> {
    const page = new EvidencePage(atThePanel());
    await page.goThere();
    return page;
  }

  async goThere(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Minh chứng', exact: true }).click();
    await this.field('subject').waitFor();
  }

  get panel() {
    return this.person.panel;
  }

  field(name: 'subject' | 'plan' | 'year' | 'criterion' | 'link' | 'name'): Locator {
    return this.panel.getByTestId(`evidence-${name}`);
  }

  get items(): Locator {
    return this.panel.getByTestId('evidence-items').locator('li');
  }

  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    const mimeType = 'application/pdf';
    await this.panel.getByTestId('evidence-file').setInputFiles({ name, mimeType, buffer });
  }

  async addFile(criterion: string): Promise<void> {
    await this.field('criterion').fill(criterion);
    await this.chooseFile('ke-hoach-12.pdf', PLAN);
    await this.panel.getByTestId('evidence-file-chosen').waitFor();
    await this.add();
  }

  async addLink(criterion: string, title: string): Promise<void> {
    await this.field('criterion').fill(criterion);
    await this.panel.getByLabel('Liên kết', { exact: true }).first().check();
    await this.field('link').fill(LINK);
    await this.field('name').fill(title);
    await this.add();
  }

  async add(): Promise<void> {
    await this.panel.getByTestId('evidence-add').click();
  }

  /** The package of the file that is saved. */
  async save(): Promise<{ name: string; handIn: HandIn }> {
    const [download] = await Promise.all([
      this.panel.waitForEvent('download'),
      this.panel.getByTestId('evidence-save').click(),
    ]);
    const read = readHandIn(await readFile(await download.path(), 'utf8'));
    if (!read.ok) throw new Error(read.problem.code);
    return { name: download.suggestedFilename(), handIn: read.value };
  }

  /** What is said to be wrong, field by field. */
  wrong(): Promise<string[]> {
    return this.panel.locator('[data-wrong="yes"] .below-field').allTextContents();
  }
}

describe('a package of evidence', () => {
  it('holds the fingerprint of a file, and a link, and is saved as a file to be sent', async () => {
    const page = await EvidencePage.open();
    await page.field('subject').fill('TO-TOAN');
    await page.field('year').fill('2026');
    await page.addFile('p5.tt.2');
    await page.addLink('P5.TT.1', 'Video bài giảng');
    await expect.poll(() => page.items.count()).toBe(2);
    expect(await page.field('plan').inputValue()).toBe('P5');
    const { name, handIn } = await page.save();
    expect(name).toBe('minh chứng TO-TOAN 2026.json');
    expect(handIn).toMatchObject({ subject: 'TO-TOAN', plan: 'P5', period: '2026' });
    expect(handIn.items).toMatchObject([
      {
        criterion: 'P5.TT.2',
        title: 'ke-hoach-12.pdf',
        link: '',
        sha256: HASH_OF_PLAN,
        file: { name: 'ke-hoach-12.pdf', size: PLAN.length },
        time: expect.stringMatching(/\+07:00$/),
      },
      { criterion: 'P5.TT.1', title: 'Video bài giảng', link: LINK },
    ]);
    await page.panel.getByText('gồm 2 minh chứng').waitFor();
  });

  it('is copied as the text that the add-on takes when it is pasted', async () => {
    const page = await EvidencePage.open();
    await page.panel.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await page.field('subject').fill('TO-TOAN');
    await page.addFile('P5.TT.2');
    await page.panel.getByTestId('evidence-copy').click();
    await page.panel.getByText('Đã chép nội dung 1 minh chứng').waitFor();
    const text = await page.panel.evaluate(() => document.body.dataset.copied ?? '');
    const read = readHandIn(text);
    expect(read.ok && read.value.items).toHaveLength(1);
  });

  it('takes what still stands in the form along when it is saved', async () => {
    const page = await EvidencePage.open();
    await page.field('subject').fill('TO-TOAN');
    await page.field('criterion').fill('P5.TT.2');
    await page.chooseFile('ke-hoach-12.pdf', PLAN);
    await page.panel.getByTestId('evidence-file-chosen').waitFor();
    expect((await page.save()).handIn.items).toHaveLength(1);
  });
});

describe('what is entered wrong', () => {
  it('is said at its field, and the first such field gets the focus', async () => {
    const page = await EvidencePage.open();
    const { panel } = page;
    await panel.getByTestId('evidence-save').click();
    await panel.getByText('Chưa có minh chứng nào để lưu').waitFor();
    await page.field('plan').fill('P5');
    await page.field('criterion').fill('tiêu chí 2');
    await panel.getByLabel('Liên kết', { exact: true }).first().check();
    await page.field('link').fill('http://truong.edu.vn/anh');
    await panel.getByTestId('evidence-save').click();
    await expect.poll(() => page.wrong()).toHaveLength(4);
    expect((await page.wrong()).join(' ')).toMatch(
      /mã đối tượng.*không phải mã tiêu chí.*không an toàn.*tên minh chứng/,
    );
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'evidence-subject',
    );
    await page.field('link').fill(LINK);
    await expect.poll(() => page.wrong()).toHaveLength(3);
  });

  it('by a double click is entered once', async () => {
    const page = await EvidencePage.open();
    await page.field('criterion').fill('P5.TT.2');
    await page.chooseFile('ke-hoach-12.pdf', PLAN);
    await page.panel.getByTestId('evidence-file-chosen').waitFor();
    await page.panel.getByTestId('evidence-add').dblclick();
    await expect.poll(() => page.items.count()).toBe(1);
    expect(await page.wrong()).toEqual([]);
  });
});

describe('evidence that is being entered', () => {
  it('is there again when the panel was closed, encrypted meanwhile', async () => {
    const page = await EvidencePage.open();
    await page.field('subject').fill('TO-TOAN');
    await page.addFile('P5.TT.2');
    await page.field('criterion').fill('P5.TT');
    await page.panel.getByTestId('evidence-kept').waitFor();
    await expect.poll(() => page.person.stored()).toContain('thi-dua-so-vault/entries');
    await page.person.reopen();
    await page.goThere();
    expect(await page.field('subject').inputValue()).toBe('TO-TOAN');
    expect(await page.field('criterion').inputValue()).toBe('P5.TT');
    expect(await page.items.count()).toBe(1);
  });

  it('leaves the panel while the vault is locked, and comes back with the passphrase', async () => {
    const page = await EvidencePage.open();
    const { person, panel } = page;
    await page.addFile('P5.TT.2');
    await panel.getByTestId('evidence-kept').waitFor();
    await person.setPassphrase();
    await person.lock();
    await panel.getByRole('button', { name: 'Minh chứng', exact: true }).click();
    await panel.getByTestId('locked').waitFor();
    expect(await panel.getByText('ke-hoach-12.pdf').count()).toBe(0);
    await person.unlock();
    await page.items.first().waitFor();
  });

  it('is changed, taken off the list after one question, and begun anew', async () => {
    const page = await EvidencePage.open();
    const { panel } = page;
    await page.addFile('P5.TT.2');
    await page.addLink('P5.TT.1', 'Video bài giảng');
    await panel.getByRole('button', { name: 'Sửa minh chứng Video bài giảng' }).click();
    await page.field('name').fill('Video tiết dạy');
    await page.add();
    await page.items.getByText('2. Video tiết dạy').waitFor();
    await panel.getByRole('button', { name: 'Xóa minh chứng ke-hoach-12.pdf' }).click();
    await panel.getByRole('button', { name: 'Bỏ khỏi danh sách' }).click();
    await page.items.getByText('1. Video tiết dạy').waitFor();
    await panel.getByRole('button', { name: 'Ghi bộ mới' }).click();
    await panel.getByRole('button', { name: 'Xóa để ghi bộ mới' }).click();
    await panel.getByText('Chưa có minh chứng nào').waitFor();
  });

  it('may be the report that was just saved', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    await Promise.all([
      person.panel.waitForEvent('download'),
      person.panel.getByRole('button', { name: 'Lưu báo cáo .xlsx' }).click(),
    ]);
    await person.panel.getByTestId('offer-evidence').click();
    const chosen = person.panel.getByTestId('evidence-file-chosen');
    await chosen.getByText('lop-1 - chất lượng dữ liệu').waitFor();
    expect(await chosen.getAttribute('data-sha256')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the way on once every row of a file is saved', async () => {
    const person = atThePanel();
    const { panel, page } = person;
    const [header = '', first = ''] = peopleCsv().toString('utf8').split('\r\n');
    await person.choose('mot-dong.csv', Buffer.from(`${header}\r\n${first}`, 'utf8'));
    for (const action of ['read', 'fill']) {
      await panel.locator(`[data-testid="primary"][data-action="${action}"]`).click();
    }
    await panel.locator('[data-testid="row-state"][data-state="filled"]').first().waitFor();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await panel.getByTestId('run-done').getByRole('button', { name: 'Gửi minh chứng' }).click();
    await panel.getByTestId('evidence-subject').waitFor();
  });
});

describe('the screen', () => {
  it('can be read by all at 320 px, light and dark, wrong, asking and saved', async () => {
    const page = await EvidencePage.open();
    const { person, panel } = page;
    await page.add();
    const found = await person.troubles('evidence-wrong');
    await page.field('subject').fill('TO-TOAN');
    await page.addFile('P5.TT.2');
    await page.addLink('P5.TT.1', 'Video bài giảng');
    await panel.getByTestId('evidence-kept').waitFor();
    await panel.getByRole('button', { name: 'Xóa minh chứng Video bài giảng' }).click();
    await page.save();
    found.push(...(await person.troubles('evidence-saved')));
    expect(found).toEqual([]);
    await resize(panel, NARROW);
  });

  it('is gone through by keyboard alone', async () => {
    const page = await EvidencePage.open();
    const { panel } = page;
    const type = async (name: string, text: string) => {
      await tabTo(panel, `[data-testid="evidence-${name}"]`);
      await panel.keyboard.type(text);
    };
    await panel.bringToFront();
    await type('subject', 'TO-TOAN');
    await type('criterion', 'P5.TT.1');
    await tabTo(panel, '[name="evidence-by"]');
    await panel.keyboard.press('ArrowDown');
    await type('link', LINK);
    await type('name', 'Video bài giảng');
    await tabTo(panel, '[data-testid="evidence-add"]');
    await panel.keyboard.press('Enter');
    await page.items.first().waitFor();
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.keyboard.press('Control+Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^minh chứng TO-TOAN \d{4}\.json$/);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { csvOf, FAULTY_PUPILS } from './data-person';
import { startData } from './data-start';

const atThePanel = startData('fresh');

describe('the data of a file', () => {
  it('are checked before anything is filled, and a finding leads to its row', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    expect(await person.score('correct')).not.toBe('100');
    await person.go('report');
    await person.finding('date-impossible').click();
    const marked = panel.locator('[data-testid="record"] [data-marked="error"]').first();
    expect(await marked.textContent()).toContain('31/02/2018');
    await panel.keyboard.press('Escape');
    await person.finding('date-impossible').waitFor();
  });

  it('are listed by the problem that is chosen', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    await person.go('report');
    const codes = async () => {
      const rows = panel.locator('[data-testid="findings"] [data-code]');
      const all = await rows.evaluateAll((found) =>
        found.map((one) => one.getAttribute('data-code')),
      );
      return [...new Set(all)];
    };
    await expect.poll(async () => (await codes()).length).toBeGreaterThan(1);
    await panel.getByTestId('problem').selectOption('date-impossible');
    await expect.poll(codes).toEqual(['date-impossible']);
    await panel.getByTestId('problem').selectOption('');
    await expect.poll(async () => (await codes()).length).toBeGreaterThan(1);
  });

  it('are repaired only as far as the person accepts, and the scores rise', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    const before = await person.score('clean');
    await person.go('repairs');
    await person.accepted(0);
    await panel.getByTestId('accept-safe').click();
    await person.back();
    await expect.poll(() => person.score('clean')).not.toBe(before);
    await panel.locator('[data-testid="primary"][data-action="read"]').click();
    const name = panel.locator('[data-testid="field"][data-label="Họ và tên"]');
    await name.getByText('Nguyễn Văn Mẫu').waitFor();
  });

  it('take the person’s word for a column, and remember it for the next file of this shape', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    const column = panel.locator('[data-testid="column"][data-column="H"]');
    await person.go('columns');
    await column.getByRole('combobox').selectOption('');
    await panel.locator('[data-column="H"][data-certainty="none"]').waitFor();
    await panel.getByText('đã chọn').waitFor();
    await person.back();
    await panel.getByRole('button', { name: 'Đổi tệp' }).click();
    await person.chooseFaulty();
    await person.go('columns');
    expect(await column.getAttribute('data-certainty')).toBe('none');
  });

  it('leave the panel as a corrected copy that differs in the accepted cells alone', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    await person.go('repairs');
    await panel.locator('[data-step="name-case"] button').first().click();
    await person.back();
    const [copy] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: /^Lưu bản sao/ }).click(),
    ]);
    expect(copy.suggestedFilename()).toBe('lop-1 (đã sửa).csv');
    const text = await readFile(await copy.path(), 'utf8');
    expect(text).toContain('1,Nguyễn Văn Mẫu,05/09/2018');
    expect(text).toContain('2,Lò Thị Thử,31/02/2018,Nữ,thái');
  });

  it('are written in capitals and by code where the target wants that, which is remembered', async () => {
    const person = atThePanel();
    await person.chooseFaulty();
    const { panel } = person;
    await person.go('repairs');
    await panel.locator('[data-step="name-case"] button').first().click();
    await person.accepted(1);
    const names = panel.getByLabel('Họ tên');
    await names.selectOption({ label: 'NGUYỄN VĂN A' });
    await panel.getByLabel('Theo danh mục').selectOption({ label: 'mã: 01, 02' });
    await panel.locator('[data-step="name-to-code"]').waitFor();
    // What was accepted in the other writing would now be something else.
    await person.accepted(0);
    await panel.getByTestId('accept-safe').click();
    await person.back();
    const [copy] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: /^Lưu bản sao/ }).click(),
    ]);
    const text = await readFile(await copy.path(), 'utf8');
    expect(text).toContain('2,LÒ THỊ THỬ,31/02/2018,02,03,');
    await panel.getByRole('button', { name: 'Đổi tệp' }).click();
    await person.chooseFaulty();
    await person.go('repairs');
    expect(await names.inputValue()).toBe('upper');
  });

  it('are compared with the last import of the same file', async () => {
    const person = atThePanel();
    const { panel } = person;
    await person.chooseFaulty();
    await panel.getByRole('button', { name: 'Đổi tệp' }).click();
    await panel.getByTestId('kept').getByText('lop-1.csv').waitFor();
    await person.choose('lop-1.csv', csvOf(FAULTY_PUPILS.slice(0, 4)));
    await panel.getByTestId('earlier').getByText('1 bớt').waitFor();
  });
});

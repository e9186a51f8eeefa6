import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { DataPerson } from './data-person';
import { startData } from './data-start';

const rulesSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  required: z.array(z.string()),
  writing: z.looseObject({ codeLists: z.string() }),
});
type Rules = z.infer<typeof rulesSchema>;

const atThePanel = startData('fresh');

/** Opens what stands under «Kiểm tra theo» and saves the rules in use. */
async function saveRules({ panel }: DataPerson): Promise<{ file: string; rules: Rules }> {
  await panel.getByText('Kiểm tra theo').click();
  const [saved] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Lưu quy tắc ra tệp' }).click(),
  ]);
  const rules = rulesSchema.parse(JSON.parse(await readFile(await saved.path(), 'utf8')));
  return { file: saved.suggestedFilename(), rules };
}

const load = ({ panel }: DataPerson, rules: Rules) =>
  panel.getByTestId('target-file').setInputFiles({
    name: 'quy-tac.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(rules)),
  });

describe('the rules that records are held against', () => {
  it('are saved as a file that holds again after a school has changed it', async () => {
    const person = atThePanel();
    const { panel } = person;
    await person.chooseFaulty();
    const { file, rules } = await saveRules(person);
    expect(file).toBe(`${rules.id}.json`);
    await load(person, {
      ...rules,
      id: 'truong-minh',
      name: 'Quy tắc của trường',
      required: [...rules.required, 'religion'],
    });
    await panel.getByText('Kiểm tra theo: Quy tắc của trường').waitFor();
    await person.go('report');
    const missing = person.finding('required-no-column').filter({ hasText: 'Tôn giáo' });
    await missing.waitFor();
    await person.back();
    await panel.getByText('Kiểm tra theo').click();
    await panel.getByRole('button', { name: 'Dùng quy tắc có sẵn' }).click();
    await panel.getByText(`Kiểm tra theo: ${rules.name}`).waitFor();
    await person.go('report');
    await person.finding('date-impossible').waitFor();
    expect(await missing.count()).toBe(0);
  });

  it('are saved with the way of writing that the person chose', async () => {
    const person = atThePanel();
    const { panel } = person;
    await person.chooseFaulty();
    await person.go('repairs');
    await panel.getByLabel('Theo danh mục').selectOption({ label: 'mã: 01, 02' });
    await panel.locator('[data-step="name-to-code"]').waitFor();
    await person.back();
    const { rules } = await saveRules(person);
    expect(rules.writing.codeLists).toBe('code');
  });
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeWorkbook } from '../bench/large-workbook';
import { launchWithExtension } from '../browser/chromium';
import { DataPerson } from '../e2e/data-person';
import { startPanelSite } from '../e2e/panel-site';

/** `npx tsx test/demo/data-pictures.ts [folder]`: the README's pictures of the place «Dữ liệu». */
const folder = process.argv[2] ?? fileURLToPath(new URL('../../.github/pictures', import.meta.url));

const site = await startPanelSite();
const browser = await launchWithExtension();
try {
  await mkdir(folder, { recursive: true });
  const person = await DataPerson.atThePanel(browser, `${site.url}/them`);
  const { panel } = person;
  await panel.setViewportSize({ width: 360, height: 720 });
  await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const take = (name: string) => panel.screenshot({ path: join(folder, `data-${name}.png`) });

  await panel.getByTestId('file').waitFor({ state: 'attached' });
  await take('1-empty');
  await person.choose('toan-truong.xlsx', Buffer.from(largeWorkbook(4000)));
  const stop = panel.getByRole('button', { name: 'Dừng' });
  await stop.waitFor();
  await take('2-reading');
  await stop.click();
  await panel.getByText('Đã dừng đọc tệp').waitFor();
  await person.chooseFaulty();
  await take('3-overview');
  await person.go('report');
  await panel.getByTestId('findings').waitFor();
  await take('4-report');
  await person.back();
  await person.go('repairs');
  await panel.getByRole('button', { name: 'Xem từng chỗ' }).first().click();
  await take('5-repairing');
  await person.back();
  await person.setPassphrase();
  await person.lock();
  await take('6-locked');
} finally {
  await browser.close();
  await site.close();
}

import { join } from 'node:path';
import { largeWorkbook } from '../bench/large-workbook';
import { launchWithExtension } from '../browser/chromium';
import { DataPerson } from '../e2e/data-person';
import { startPanelSite } from '../e2e/panel-site';

/** Pictures of the place «Dữ liệu» in each of its states, into `folder`. */
export async function takeDataPictures(folder: string): Promise<void> {
  const site = await startPanelSite();
  const browser = await launchWithExtension();
  try {
    const person = await DataPerson.atThePanel(browser, `${site.url}/them`);
    const { panel } = person;
    await panel.setViewportSize({ width: 360, height: 720 });
    await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const take = (name: string) => panel.screenshot({ path: join(folder, `du-lieu-${name}.png`) });

    await panel.getByTestId('file').waitFor({ state: 'attached' });
    await take('1-chon-tep');
    await person.choose('toan-truong.xlsx', Buffer.from(largeWorkbook(4000)));
    const stop = panel.getByRole('button', { name: 'Dừng' });
    await stop.waitFor();
    await take('2-dang-doc');
    await stop.click();
    await panel.getByText('Đã dừng đọc tệp').waitFor();
    await person.chooseFaulty();
    await take('3-tong-quan');
    await person.go('report');
    await panel.getByTestId('findings').waitFor();
    await take('4-bao-cao');
    await person.back();
    await person.go('repairs');
    await panel.getByRole('button', { name: 'Xem từng chỗ' }).first().click();
    await take('5-sua');
    await person.back();
    await person.setPassphrase();
    await person.lock();
    await take('6-khoa');
  } finally {
    await browser.close();
    await site.close();
  }
}

import { writeFile } from 'node:fs/promises';
import type { ExtensionBrowser } from '../browser/chromium';
import { pupilWorkbook, samplePupils } from '../samples/pupils';
import type { SectorDatabase } from '../stand-ins/sector-database';
import { Clerk } from './clerk';
import { comparePupils } from './compare-pupils';
import { file, picture } from './places';
import type { Steps } from './steps';

/** The clerk's job: forty pupils from a messy workbook into the sector database, row by row. */
export async function playFilling(
  steps: Steps,
  database: SectorDatabase,
  browser: ExtensionBrowser,
): Promise<void> {
  const pupils = samplePupils();
  const workbook = file('danh-sach-hoc-sinh.xlsx');
  await writeFile(workbook, await pupilWorkbook());
  let clerk: Clerk | undefined;
  const atWork = (): Clerk => {
    if (!clerk) throw new Error('The clerk has not signed in.');
    return clerk;
  };

  await steps.play('Đăng nhập hệ thống trường, mở biểu mẫu, bấm biểu tượng tiện ích', async () => {
    clerk = await Clerk.atTheForm(database, browser);
    await clerk.panel.getByTestId('file').waitFor({ state: 'attached' });
    await clerk.panel.screenshot({ path: picture('bang-ben-1-chon-tep') });
    return [
      { what: 'hồ sơ đang có trong cơ sở dữ liệu', found: database.records().length, wanted: 0 },
    ];
  });

  await steps.play('Chọn tệp danh sách học sinh (lộn xộn như tệp thật)', async () => {
    await atWork().chooseFile(workbook);
    await atWork().panel.screenshot({ path: picture('bang-ben-2-bang-tinh') });
    const line = (await atWork().panel.locator('.source-line').textContent()) ?? '';
    const rows = /· (\d+) dòng/.exec(line)?.[1] ?? '';
    return [{ what: 'dòng dữ liệu tìm thấy', found: rows, wanted: pupils.length }];
  });

  await steps.play('Đọc biểu mẫu và ghép cột với ô', async () => {
    const { fields, confirmed } = await atWork().readForm();
    await atWork().panel.screenshot({ path: picture('bang-ben-3-doc-bieu-mau') });
    const unmatched = await atWork()
      .panel.locator('[data-testid="field"][data-state="none"]')
      .count();
    console.log(`   cần người xác nhận: ${confirmed.length} ô ${confirmed.join(', ')}`);
    return [
      { what: 'ô của biểu mẫu đọc được', found: fields, wanted: 64 },
      { what: 'ô không có cột', found: unmatched, wanted: 0 },
    ];
  });

  await steps.play('Điền, bấm Lưu trên trang, đọc lại và đối chiếu từng dòng', async () => {
    const figures = { saved: 0, right: 0, wrong: 0 };
    for (const [index] of pupils.entries()) {
      const filled = await atWork().fill();
      figures.right += filled.right;
      figures.wrong += filled.different + filled.unwritten;
      if (index === 0) await takeFilled(atWork());
      await atWork().save();
      const state = await atWork().answered();
      if (state !== 'saved') {
        console.log(`   dòng ${index + 1}: ${await atWork().notice()}`);
        break;
      }
      figures.saved += 1;
      if (index === 0) await takeSaved(atWork());
      if (index < pupils.length - 1) await atWork().nextRow();
      if ((index + 1) % 10 === 0) console.log(`   … ${index + 1}/${pupils.length} dòng`);
    }
    await takeRows(atWork());
    console.log(`   ô đã điền và đọc lại đúng: ${figures.right}`);
    return [
      { what: 'dòng đã lưu và đối chiếu', found: figures.saved, wanted: pupils.length },
      { what: 'ô khác hoặc không ghi được', found: figures.wrong, wanted: 0 },
    ];
  });

  await steps.play('So cơ sở dữ liệu với bảng tính', async () => {
    const differences = comparePupils(pupils, database.records());
    for (const { pupil, field, wanted, stored } of differences.slice(0, 5)) {
      console.log(`   ${pupil}, ${field}: cần “${wanted}”, đang lưu “${stored}”`);
    }
    return [
      {
        what: 'hồ sơ trong cơ sở dữ liệu',
        found: database.records().length,
        wanted: pupils.length,
      },
      { what: 'chỗ khác nhau', found: differences.length, wanted: 0 },
    ];
  });
}

async function takeFilled({ panel, site }: Clerk): Promise<void> {
  await panel.screenshot({ path: picture('bang-ben-4-da-dien') });
  await site.screenshot({ path: picture('trang-da-dien') });
}

async function takeSaved({ panel, site }: Clerk): Promise<void> {
  await panel.screenshot({ path: picture('bang-ben-5-da-doi-chieu') });
  await site.screenshot({ path: picture('trang-da-luu') });
}

async function takeRows({ panel }: Clerk): Promise<void> {
  await panel.getByTestId('row-list').click();
  await panel.getByTestId('rows').waitFor();
  await panel.screenshot({ path: picture('bang-ben-6-cac-dong') });
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: /Cài đặt|Settings/ }).click();
  await panel.screenshot({ path: picture('bang-ben-7-cai-dat') });
  await panel.getByRole('button', { name: /Quay lại|Back/ }).click();
}

import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser, launchWithExtension } from '../browser/chromium';
import { startGoogleWorkspace } from '../stand-ins/google-workspace';
import { createClock } from '../stand-ins/google-workspace/host';
import { startSectorDatabase } from '../stand-ins/sector-database';
import { takeDataPictures } from './data-pictures';
import { playFilling } from './fill-story';
import { clearPlaces, picture, places } from './places';
import { playConsolidation, playScoring } from './sheets-story';
import { Steps } from './steps';

const BUNDLE = fileURLToPath(new URL('../../dist/sheets-addon', import.meta.url));
const README_PICTURES = fileURLToPath(new URL('../../.github/pictures', import.meta.url));
/** 5 November 2026, 14:05 in Vietnam: after the due date of the sample reports. */
const NOW = Date.UTC(2026, 10, 5, 7, 5);

const { values: options } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

const hasDisplay =
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY);
const staysOpen = !options.readme && !process.env.CI && (options.open || hasDisplay);

await clearPlaces();
const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-'));
const database = await startSectorDatabase({ folder: join(folder, 'sector-database') });
const workspace = await startGoogleWorkspace({
  folder: join(folder, 'google-workspace'),
  bundleFolder: BUNDLE,
  clock: createClock(NOW),
});
const headless = !(staysOpen && hasDisplay);
const clerkBrowser = await launchWithExtension({ headless });
const sheetsBrowser = await launchBrowser({ headless });
const steps = new Steps();

async function close(): Promise<void> {
  await clerkBrowser.close();
  await sheetsBrowser.close();
  await workspace.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

try {
  await playFilling(steps, database, clerkBrowser);
  await playScoring(steps, workspace, sheetsBrowser.context);
  await playConsolidation(steps, workspace, sheetsBrowser.context);
} catch (error) {
  await pictureWhatStands();
  await close();
  throw error;
}

if (options.readme) await renewReadmePictures();
console.log(`\nẢnh màn hình: ${places.screenshots}\nTệp kết quả:  ${places.files}`);
const verified = steps.broken.length === 0;
console.log(verified ? 'Mọi bước đều đúng.' : `Chưa đúng:\n  ${steps.broken.join('\n  ')}`);

if (staysOpen) {
  const { user, password } = database.credentials;
  console.log(`\nĐể mở để dùng thử; bấm Ctrl+C để dừng.`);
  console.log(`  Hệ thống trường: ${database.url} (${user} / ${password})`);
  console.log(`  Bật tắt lỗi giả: ${database.url}/_quan-tri/loi`);
  console.log(`  Bảng tính:       ${workspace.url}`);
  console.log(`  Tệp mẫu:         ${places.files}`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
}
await close();
process.exit(verified ? 0 : 1);

/** Pictures of every open page, so that a broken step can be looked at. */
async function pictureWhatStands(): Promise<void> {
  const pages = [...clerkBrowser.context.pages(), ...sheetsBrowser.context.pages()];
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: picture(`loi-${index + 1}`) });
  }
  console.log(`Bước này không xong; ảnh các trang đang mở: ${picture('loi-*')}`);
}

async function renewReadmePictures(): Promise<void> {
  await mkdir(README_PICTURES, { recursive: true });
  for (const name of await readdir(places.screenshots)) {
    await copyFile(join(places.screenshots, name), join(README_PICTURES, name));
  }
  await takeDataPictures(README_PICTURES);
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { openWorkbookStore } from '../store';
import { createAppsScriptHost, type HostOptions } from './index';

export const FIXTURE_BUNDLE = fileURLToPath(new URL('fixture-bundle', import.meta.url));

/** A host of the fixture bundle with one small workbook open; closed when the test ends. */
export async function openedHost(options: Partial<HostOptions> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-host-'));
  const store = await openWorkbookStore(folder);
  const { spreadsheetId: id } = await store.create({
    properties: { title: 'Bảng thử', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      { properties: { title: 'Điểm', sheetId: 7 } },
      { properties: { title: 'Mã', sheetId: 8, hidden: true } },
    ],
  });
  if (!id) throw new Error('The store gave no id.');
  const host = await createAppsScriptHost({ store, bundleFolder: FIXTURE_BUNDLE, ...options });
  onTestFinished(async () => {
    await host.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  await host.openSpreadsheet(id);
  return { host, store, id };
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './chromium';

/**
 * A copy of the built extension in which `origins` are granted from the start: a browser without a
 * window cannot show the question. Nothing else differs, since it is the release build itself.
 */
export async function grantedExtension(origins: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-granted-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: origins }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

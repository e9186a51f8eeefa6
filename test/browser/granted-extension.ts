import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './chromium';

const MANIFEST = 'manifest.json';

/**
 * A copy of the built extension in which `origins` are granted from the start: a browser without a
 * window cannot show the question. Nothing else differs, since it is the release build itself.
 */
export async function grantedExtension(origins: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'thi-dua-so-granted-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const path = join(folder, MANIFEST);
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: origins }));
  return {
    folder,
    /** The manifest of the release again: loaded anew, the grants are those of a person. */
    release: () => copyFile(join(BUILT_EXTENSION, MANIFEST), path),
    /** Takes the copy away. */
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CLIENT = fileURLToPath(new URL('client', import.meta.url));
const HOST_JSON_SAFE = fileURLToPath(new URL('../host/json-safe.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/thi-dua-so/google-workspace-page');

export interface ClientBundle {
  /** The folder with `page.js` and `page.css`. */
  folder: string;
  /** Put before a sidebar's own HTML: gives it `google.script`. */
  sidebarBridge: string;
}

/**
 * Builds what the browser gets: Univer's grid with our page, and the bridge for the sidebar's
 * frame. Kept under node_modules/.cache, keyed by our sources and the installed versions.
 */
export async function clientBundle(): Promise<ClientBundle> {
  const folder = join(CACHE, await cacheKey());
  if (!existsSync(folder)) await buildInto(folder);
  return { folder, sidebarBridge: await readFile(join(folder, 'sidebar-bridge.js'), 'utf8') };
}

async function buildInto(folder: string) {
  const making = `${folder}-${randomUUID()}`;
  await build({
    entryPoints: ['page.ts', 'page.css', 'sidebar-bridge.ts'].map((name) => join(CLIENT, name)),
    outdir: making,
    bundle: true,
    format: 'iife',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'error',
  });
  await forgetOlder();
  try {
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Leaves builds that another process is making at this moment alone. */
async function forgetOlder() {
  const finished = (await readdir(CACHE)).filter((name) => !name.includes('-'));
  await Promise.all(
    finished.map((name) => rm(join(CACHE, name), { recursive: true, force: true })),
  );
}

async function cacheKey(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const ours = (await readdir(CLIENT)).sort().map((name) => join(CLIENT, name));
  const installed = ['@univerjs/preset-sheets-core', '@univerjs/core', 'esbuild'].map((name) =>
    join(ROOT, 'node_modules', name, 'package.json'),
  );
  const hash = createHash('sha256');
  for (const file of [...ours, HOST_JSON_SAFE, ...installed]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

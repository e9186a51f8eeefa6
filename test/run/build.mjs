import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLocal } from './run-local.mjs';
import { ROOT, stop, tell } from './setup.mjs';

/** What is built, from which sources, and by which command of node_modules/.bin. */
const BUILDS = {
  extension: {
    sources: ['extension', 'shared', 'wxt.config.ts'],
    result: 'dist/extension/chrome-mv3/manifest.json',
    command: ['wxt', 'build'],
  },
  addon: {
    sources: ['sheets-addon', 'shared'],
    result: 'dist/sheets-addon/Code.js',
    command: ['tsx', 'sheets-addon/build.ts'],
  },
};

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function fingerprint(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...sources, 'package-lock.json', 'tsconfig.json']) {
    for (const file of filesUnder(join(ROOT, source))) {
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Builds `name` when its sources changed since the last build; says how long it took. */
async function ensureOneBuilt(name) {
  const { sources, result, command } = BUILDS[name];
  const stamp = join(ROOT, 'dist', `.${name}-built-from`);
  const now = fingerprint(sources);
  if (existsSync(join(ROOT, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  const began = Date.now();
  const { status, output } = await runLocal(command);
  if (status !== 0) {
    stop(`Không dựng được ${name} (${command.join(' ')}):\n${output}`, 1);
  }
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(stamp, now);
  tell(`Đã dựng ${name} trong ${((Date.now() - began) / 1000).toFixed(1).replace('.', ',')} giây.`);
}

/** Builds side by side what of `names` changed since its last build; resolves when all is there. */
export const ensureBuilt = (names) => Promise.all(names.map(ensureOneBuilt));

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesAreCurrent } from './setup.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'thi-dua-so-setup-'));
  await mkdir(join(root, 'node_modules'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

const lock = (file: string, packages: object) =>
  writeFile(join(root, file), JSON.stringify({ packages }));

describe('installed packages are current', () => {
  it('when every locked package is there in its version', async () => {
    await lock('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' } });
    await lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(dependenciesAreCurrent(root)).toBe(true);
  });

  it('also without the optional packages of other platforms', async () => {
    await lock('package-lock.json', { 'node_modules/a': { version: '1.0.0', optional: true } });
    await lock('node_modules/.package-lock.json', {});
    expect(dependenciesAreCurrent(root)).toBe(true);
  });

  it('but not with another version, a missing package, or nothing installed', async () => {
    await lock('package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(dependenciesAreCurrent(root)).toBe(false);
    await lock('node_modules/.package-lock.json', {});
    expect(dependenciesAreCurrent(root)).toBe(false);
    await lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(dependenciesAreCurrent(root)).toBe(false);
  });
});

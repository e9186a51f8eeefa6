import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MADE_BY_COMMANDS = ['node_modules', 'dist', 'output'];

describe('the repository', () => {
  it('holds at its top only the parts of the design', () => {
    const visible = readdirSync(ROOT).filter(
      (name) => !name.startsWith('.') && !MADE_BY_COMMANDS.includes(name),
    );
    expect(visible.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'extension',
        'package-lock.json',
        'package.json',
        'shared',
        'sheets-addon',
        'test',
        'tsconfig.json',
        'wxt.config.ts',
      ].sort(),
    );
  });

  it('locks its dependencies without download addresses', () => {
    const lock = readFileSync(`${ROOT}/package-lock.json`, 'utf8');
    expect(lock).not.toMatch(/"resolved"/);
  });

  it('locks the packages of every platform, also of those that the last installer did not need', () => {
    const { packages } = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = Object.keys(packages).map((path) => path.split('node_modules/').at(-1));
    const wanted = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
  });

  it('has the same sentences in Vietnamese and in English, with the same blanks', async () => {
    const { vi } = await import('../../shared/words/vi');
    const { en } = await import('../../shared/words/en');
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    const uneven = Object.entries(vi).filter(
      ([key, text]) =>
        JSON.stringify(blanks(text)) !== JSON.stringify(blanks(en[key as keyof typeof en])),
    );
    expect(uneven).toEqual([]);
  });

  it('writes Vietnamese in NFC', async () => {
    const { vi } = await import('../../shared/words/vi');
    expect(Object.values(vi).filter((text: string) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

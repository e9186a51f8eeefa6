import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Who may import whom. The first row whose `from` begins a file's path speaks for that file; a
 * relative import must land in one of `to`.
 */
const DIRECTIONS: { from: string; to: string[] }[] = [
  { from: 'shared/ui', to: ['shared'] },
  { from: 'shared', to: ['shared'] },
  { from: 'extension/page', to: ['extension/page', 'shared'] },
  { from: 'extension', to: ['extension', 'shared'] },
  { from: 'sheets-addon/layout', to: ['sheets-addon/layout', 'shared'] },
  {
    from: 'sheets-addon/reading',
    to: ['sheets-addon/reading', 'sheets-addon/layout', 'shared'],
  },
  {
    from: 'sheets-addon/server',
    to: [
      'sheets-addon/server',
      'sheets-addon/layout',
      'sheets-addon/reading',
      'sheets-addon/protocol',
      'sheets-addon/own-protocol',
      'sheets-addon/score-book-protocol',
      'sheets-addon/table-protocol',
      'shared',
    ],
  },
  {
    from: 'sheets-addon/sidebar',
    to: [
      'sheets-addon/sidebar',
      'sheets-addon/protocol',
      'sheets-addon/own-protocol',
      'sheets-addon/score-book-protocol',
      'sheets-addon/table-protocol',
      'shared',
    ],
  },
  {
    from: 'sheets-addon/local',
    to: ['sheets-addon/local', 'sheets-addon/layout', 'sheets-addon/reading', 'shared'],
  },
  { from: 'sheets-addon', to: ['sheets-addon', 'shared'] },
];

/** Pure code stands on these packages and on nothing of its host. */
const PURE_PACKAGES = ['zod', '@e965/xlsx', 'preact'];

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourcesUnder(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:(?:import|export)\b[^'\n]*|\}) from '([^'\n]+)';$|^import '([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm,
  );
  return [...found].map(([, named, whole, asked]) => named ?? whole ?? asked ?? '');
}

const sources = ['shared', 'extension', 'sheets-addon'].flatMap((name) =>
  sourcesUnder(join(ROOT, name)),
);

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe('imports point one way', () => {
  it('from hosts to the shared core, never back and never across', () => {
    const wrong = sources.flatMap((file) => {
      const from = relative(ROOT, file);
      const rule = DIRECTIONS.find((one) => within(from, one.from));
      return importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(ROOT, resolve(dirname(file), specifier)))
        .filter((target) => !rule?.to.some((allowed) => within(target, allowed)))
        .map((target) => `${from} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('and the core stands on no package of a host', () => {
    const wrong = sources
      .filter((file) => within(relative(ROOT, file), 'shared'))
      .filter((file) => !within(relative(ROOT, file), 'shared/ui'))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => !specifier.startsWith('.'))
          .filter((specifier) => !PURE_PACKAGES.some((name) => within(specifier, name)))
          .map((specifier) => `${relative(ROOT, file)} → ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('and the product never imports its tests', () => {
    expect(sources.length).toBeGreaterThan(20);
    const wrong = sources.filter((file) => importsOf(file).some((one) => /(^|\/)test\//.test(one)));
    expect(wrong).toEqual([]);
  });
});

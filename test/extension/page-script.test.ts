import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = fileURLToPath(new URL('../../dist/extension/chrome-mv3', import.meta.url));

/** Budgets of each script that is put into a form page, in bytes. */
const MOST_MINIFIED = 45 * 1024;
const MOST_GZIP = 15 * 1024;

describe.each(['page.js', 'tables.js', 'highlight.js', 'fill.js'])(
  'the built script %s',
  (name) => {
    const script = readFileSync(`${BUILT}/${name}`);

    it('stays within its size budget, as it is and packed', () => {
      expect(script.byteLength).toBeLessThanOrEqual(MOST_MINIFIED);
      expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(MOST_GZIP);
    });

    it('makes no markup or code from text and asks the network for nothing', () => {
      const text = script.toString('utf8');
      const forbidden = [
        /\.innerHTML\s*=/,
        /\.outerHTML\s*=/,
        /insertAdjacentHTML/,
        /document\.write/,
        /\beval\(/,
        /new Function\(/,
        /\bfetch\(/,
        /XMLHttpRequest/,
        /\bimport\(/,
      ];
      expect(forbidden.filter((pattern) => pattern.test(text))).toEqual([]);
    });
  },
);

describe.each(['page.js', 'tables.js'])('%s, which reads a form', (name) => {
  it('holds nothing that could write into it', () => {
    const text = readFileSync(`${BUILT}/${name}`, 'utf8');
    const writing = [/dispatchEvent/, /\.click\(/, /execCommand/, /InputEvent/, /\.focus\(/];
    expect(writing.filter((pattern) => pattern.test(text))).toEqual([]);
  });
});

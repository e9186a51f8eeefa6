import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAddon } from '../../../sheets-addon/build';
import { SCOPES } from '../scopes';
import { mentionsOf, parseScript, topLevelFunctions } from './parsed';

const folder = mkdtempSync(join(tmpdir(), 'addon-bundle-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => buildAddon(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What browsers and Node have and the V8 runtime of Apps Script has not. */
const ABSENT = new Set([
  'AbortController',
  'Blob',
  'Buffer',
  'File',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'clearTimeout',
  'crypto',
  'document',
  'exports',
  'fetch',
  'localStorage',
  'module',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setInterval',
  'setTimeout',
  'structuredClone',
  'window',
]);

/** Uses inside zod that no schema of ours reaches: formats url, base64 and jwt, and z.file(). */
const NEVER_REACHED = new Set(['File', 'URL', 'atob', 'btoa', 'navigator']);

describe('Code.js', () => {
  it('is one script of ES2019', () => {
    expect(() => parseScript(read('Code.js'))).not.toThrow();
  });

  it('has a real top-level function for every trigger, menu item and call of the sidebar', () => {
    expect(topLevelFunctions(parseScript(read('Code.js'))).sort()).toEqual([
      'approveFromMenu',
      'auditFromMenu',
      'callServer',
      'consolidateFromMenu',
      'evidenceFromMenu',
      'logEdit',
      'makeBookFromMenu',
      'makeUnitListFromMenu',
      'nextStageFromMenu',
      'onInstall',
      'onOpen',
      'openSidebar',
      'ownBooksFromMenu',
      'refreshResultsFromMenu',
      'shareListFromMenu',
    ]);
  });

  it('names only functions in its menu that it has', () => {
    const code = read('Code.js');
    const named = [...code.matchAll(/\.addItem\(.*?, "(\w+)"\)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(topLevelFunctions(parseScript(code))).toEqual(expect.arrayContaining(named));
  });

  it('uses nothing that Apps Script does not have', () => {
    const wrong = mentionsOf(read('Code.js'), ABSENT).filter(
      ({ name, module }) => !(module.startsWith('node_modules/zod/') && NEVER_REACHED.has(name)),
    );
    expect(wrong).toEqual([]);
  });

  it('asks zod for none of the formats that would use what Apps Script does not have', () => {
    expect(read('Code.js')).not.toMatch(/\b(?:url|httpUrl|base64|base64url|jwt|file)\(\)/);
  });

  it('makes no code from text', () => {
    const made = mentionsOf(read('Code.js'), new Set(['eval', 'Function']));
    expect(made.filter(({ module }) => !module.startsWith('node_modules/zod/'))).toEqual([]);
    expect(read('Code.js')).toContain('config({ jitless: true })');
  });
});

describe('sidebar.html', () => {
  it('is at most 150 KB', () => {
    expect(Buffer.byteLength(read('sidebar.html'))).toBeLessThanOrEqual(150 * 1024);
  });

  it('fetches nothing from anywhere', () => {
    const page = read('sidebar.html');
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b/i);
    expect(page).not.toMatch(/<script[^>]+src/i);
    expect(page).not.toMatch(/@import|url\((?!["']?data:)/i);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });

  it('has one script and one style, which nothing inside them ends', () => {
    const page = read('sidebar.html');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<\/style/g)).toHaveLength(1);
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
    expect(() => parseScript(script)).not.toThrow();
  });

  it('holds no scriptlet of a template', () => {
    expect(read('sidebar.html')).not.toMatch(/<\?/);
  });
});

describe('appsscript.json', () => {
  it('asks for the scopes of the checked-in list, each with its reason, and no others', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json'));
    expect([...oauthScopes].sort()).toEqual(Object.keys(SCOPES).sort());
    for (const reason of Object.values(SCOPES)) expect(reason.length).toBeGreaterThan(40);
  });

  it('lets the script reach the Sheets API only', () => {
    const manifest = JSON.parse(read('appsscript.json'));
    expect(manifest.urlFetchWhitelist).toEqual(['https://sheets.googleapis.com/']);
    const fetched = [...read('Code.js').matchAll(/https:\/\/([\w.]+)\//g)].map(([, host]) => host);
    expect(fetched).toContain('sheets.googleapis.com');
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest.timeZone).toBe('Asia/Ho_Chi_Minh');
  });

  it('comes with the code and the page, and nothing else is pushed', () => {
    expect(readdirSync(folder).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });
});

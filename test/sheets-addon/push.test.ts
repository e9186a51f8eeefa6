import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say } from '../../shared/words';
import { CLASP, missingForPush } from '../../sheets-addon/push';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addon-push-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const project = (rootDir: string) => JSON.stringify({ scriptId: '1aBcDeFgHiJkLmNoP', rootDir });

describe('what is missing before a push', () => {
  it('is both the login and the project on a fresh machine', () => {
    expect(missingForPush(folder, folder, {})).toEqual(['addon.push.login', 'addon.push.project']);
  });

  it('is nothing once clasp is logged in and knows the script', () => {
    write('.clasprc.json', '{}');
    write('.clasp.json', project('dist/sheets-addon'));
    expect(missingForPush(folder, folder, {})).toEqual([]);
  });

  it.each([
    ['no script id', '{"rootDir":"dist/sheets-addon"}'],
    ['another folder', project('src')],
    ['broken JSON', '{'],
  ])('is the project when .clasp.json has %s', (_, text) => {
    write('.clasprc.json', '{}');
    write('.clasp.json', text);
    expect(missingForPush(folder, folder, {})).toEqual(['addon.push.project']);
  });

  it('follows clasp to a login kept elsewhere', () => {
    write('.other.json', '{}');
    const environment = { clasp_config_auth: join(folder, '.other.json') };
    expect(missingForPush(folder, folder, environment)).toEqual(['addon.push.project']);
  });

  it('comes with the exact command, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(say('addon.push.login', { clasp: CLASP }, language)).toContain(`npx ${CLASP} login`);
    }
  });
});

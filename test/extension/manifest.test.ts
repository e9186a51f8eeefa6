import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FRAME_SITES, MANIFEST_PERMISSIONS, OPTIONAL_SITES } from './manifest-permissions';

const BUILT = fileURLToPath(new URL('../../dist/extension/chrome-mv3', import.meta.url));
const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));

describe('the built manifest', () => {
  it('asks for exactly the permissions that have a reason', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(MANIFEST_PERMISSIONS).sort());
  });

  it('stands in no page and asks for no site at its installation', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('may ask later for exactly the sites that have a reason', () => {
    const sites = Object.keys({ ...OPTIONAL_SITES, ...FRAME_SITES }).sort();
    expect([...manifest.optional_host_permissions].sort()).toEqual(sites);
  });

  it('runs no code from elsewhere', () => {
    expect(manifest.content_security_policy).toBeUndefined();
    const html = readFileSync(join(BUILT, manifest.side_panel.default_path), 'utf8');
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it('has its icons in all sizes and a command key for the icon', () => {
    for (const size of ['16', '32', '48', '128']) {
      expect(existsSync(join(BUILT, manifest.icons[size]))).toBe(true);
    }
    expect(manifest.commands._execute_action.suggested_key.default).toMatch(/^Alt\+Shift\+/);
  });
});

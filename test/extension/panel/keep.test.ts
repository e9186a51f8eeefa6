import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { formFingerprint } from '../../../extension/batch/fingerprint';
import { withPackedIds } from '../../../extension/panel/host/accepted-ids';
import { chromeKeep } from '../../../extension/panel/host/chrome-keep';
import { control } from '../batch/controls';

await vi.hoisted(async () => {
  vi.stubGlobal('chrome', (await import('wxt/testing')).fakeBrowser);
});

const controls = [control('#ten', { label: 'Họ và tên' })];
const form = (url: string) => formFingerprint(url, controls);
const ADD = form('https://a.vn/hoc-sinh/them');
const PROFILE = { profile: '{}', marks: ['abc123'] };

beforeEach(() => fakeBrowser.reset());
afterAll(() => vi.unstubAllGlobals());

describe('what is kept on this device', () => {
  it('matches are found again on the form and on its sister pages of the same site only', async () => {
    await chromeKeep.keepProfile(ADD, PROFILE);
    const [own] = await chromeKeep.profiles(ADD);
    expect(own).toMatchObject(PROFILE);
    expect(await chromeKeep.profiles(form('https://a.vn/hoc-sinh/7'))).toEqual([own]);
    expect(await chromeKeep.profiles(form('https://b.vn/hoc-sinh/them'))).toEqual([]);
  });

  it('the profile of a form is found at its address after the form has changed', async () => {
    await chromeKeep.keepProfile(ADD, PROFILE);
    const changed = formFingerprint('https://a.vn/hoc-sinh/them', []);
    expect(await chromeKeep.profiles(changed)).toMatchObject([PROFILE]);
  });

  it('row states hold no value of a record', async () => {
    const differs = {
      name: 'differs' as const,
      fields: [{ label: 'Họ tên', wanted: 'Lò Thị Mẫu', now: '' }],
    };
    await chromeKeep.keepRows('key', { 2: differs });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Mẫu');
    expect(await chromeKeep.rows('key')).toEqual({
      2: { name: 'differs', fields: [{ label: 'Họ tên', wanted: '', now: '' }] },
    });
  });

  it('two writes at the same time both stay', async () => {
    const saved = { name: 'saved' as const, fields: 1, evidence: 'reread' as const };
    await Promise.all([chromeKeep.keepRows('one', { 2: saved }), chromeKeep.keepRows('two', {})]);
    expect(await chromeKeep.rows('one')).toEqual({ 2: saved });
    expect(await chromeKeep.rows('two')).toEqual({});
  });

  it('which entries of the vault are open is known until the browser ends', async () => {
    const open = { ids: ['a1-b2'], tableIndex: 0 };
    await chromeKeep.keepOpen(open);
    expect(await chromeKeep.open()).toEqual(open);
    expect(await fakeBrowser.storage.local.get('open')).toEqual({});
  });

  it('what the columns are is kept by the shape of the file', async () => {
    const corrections = { kind: 'staff' as const, fields: { ĐC: 'address', TT: null } };
    await chromeKeep.keepCorrections('shape', corrections);
    expect(await chromeKeep.corrections('shape')).toEqual(corrections);
    expect(await chromeKeep.corrections('other shape')).toBeNull();
  });

  it('which way of writing is wanted is kept by the target', async () => {
    const writing = { names: 'upper' as const, codeLists: 'code' as const };
    await chromeKeep.keepWriting('csdl', writing);
    expect(await chromeKeep.writing('csdl')).toEqual(writing);
    expect(await chromeKeep.writing('smas')).toBeNull();
  });

  it('of accepted repairs only their places are kept', async () => {
    const ids = ['C7 safe', 'C8 safe', 'C9 safe', 'C7 proposal', 'AB12 safe', 'AB3 safe'];
    await chromeKeep.keepAccepted('contents', new Set(ids));
    const kept = await chromeKeep.accepted('contents');
    expect(ids.filter((id) => !kept?.has(id))).toEqual([]);
    const others = ['C6 safe', 'C10 safe', 'C8 proposal', 'B7 safe', 'AB7 safe', 'AB120 safe'];
    expect(others.filter((id) => kept?.has(id))).toEqual([]);
  });

  it('twenty thousand accepted repairs of a column take no more room than two', async () => {
    const ids = Array.from({ length: 20_000 }, (_, at) => `C${at + 2} safe`);
    await chromeKeep.keepAccepted('contents', new Set(ids));
    expect(JSON.stringify(await fakeBrowser.storage.local.get('accepted')).length).toBeLessThan(
      100,
    );
    const kept = await chromeKeep.accepted('contents');
    expect(ids.every((id) => kept?.has(id))).toBe(true);
    expect(['C1 safe', 'C20002 safe'].some((id) => kept?.has(id))).toBe(false);
  });

  it('accepted repairs that were kept one by one are still known', () => {
    const before = { contents: { ids: ['C7 safe', 'C8 safe'], at: 5 } };
    const rows = { 'C safe': '7-8' };
    expect(withPackedIds(before)).toEqual({ contents: { rows, at: 5 } });
  });

  it('what does not fit its schema counts as not there', async () => {
    await fakeBrowser.storage.local.set({ matches: { x: 1 }, settings: { language: 'xx' } });
    await fakeBrowser.storage.session.set({ open: { ids: 'no' } });
    expect(await chromeKeep.profiles(ADD)).toEqual([]);
    expect(await chromeKeep.settings()).toEqual({ language: 'vi' });
    expect(await chromeKeep.open()).toBeNull();
  });

  it('a full storage is told apart from a broken one', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    set.mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await chromeKeep.keepProfile(ADD, PROFILE)).toBe('full');
    set.mockRejectedValue(new Error('no'));
    expect(await chromeKeep.keepProfile(ADD, PROFILE)).toBe('failed');
    set.mockRestore();
  });

  it('is forgotten at one press, but for the settings', async () => {
    await chromeKeep.keepSettings({ language: 'en' });
    await chromeKeep.keepProfile(ADD, PROFILE);
    await chromeKeep.keepRows('key', {});
    await chromeKeep.keepOpen({ ids: ['a1-b2'], tableIndex: 0 });
    expect(await chromeKeep.forgetAll()).toBe('kept');
    expect(await chromeKeep.open()).toBeNull();
    expect(await chromeKeep.profiles(ADD)).toEqual([]);
    expect(await chromeKeep.rows('key')).toBeNull();
    expect(await chromeKeep.settings()).toEqual({ language: 'en' });
  });

  it('is forgotten with what an earlier version has left', async () => {
    await fakeBrowser.storage.local.set({ matches: { x: 1 }, matches$: { v: 1 } });
    await fakeBrowser.storage.session.set({ opened: 'lop-1.csv' });
    await chromeKeep.forgetAll();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is not said to be forgotten when the browser refuses', async () => {
    const remove = vi.spyOn(fakeBrowser.storage.local, 'remove');
    remove.mockRejectedValue(new Error('no'));
    expect(await chromeKeep.forgetAll()).toBe('failed');
    remove.mockRestore();
  });
});

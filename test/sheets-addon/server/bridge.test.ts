import { describe, expect, it } from 'vitest';
import { openedAddon, withBuiltAddon } from './opened-addon';

withBuiltAddon();

describe('the one door for the sidebar', () => {
  it.each([
    ['an unknown name', 'deleteEverything', {}],
    ['a name every object has', 'constructor', {}],
    ['no name', null, {}],
  ])('knows no call by %s', async (_, name, payload) => {
    const { host } = await openedAddon();
    expect(await host.run('callServer', name, payload)).toMatchObject({
      ok: false,
      problem: { code: 'addon.call.unknown' },
    });
  });

  it.each([
    ['makeBook', { wanted: { from: 'file' }, mark: '' }, 'wanted.from'],
    ['approveSubject', { code: '   ' }, 'code'],
    ['judgeEvidence', { key: 'a', verdict: { state: 'lost' } }, 'verdict.state'],
    ['consolidate', {}, 'year'],
    ['goTo', { sheet: 'Lỗi', cell: "A1'!B" }, 'cell'],
    ['setLanguage', { language: 'fr' }, 'language'],
    ['status', { extra: 1 }, ''],
  ])('refuses %s with %j and names the field', async (name, payload, field) => {
    const { host } = await openedAddon();
    host.resetCalls();
    expect(await host.run('callServer', name, payload)).toMatchObject({
      ok: false,
      problem: { code: 'addon.call.refused', params: { field } },
    });
    // Only in what language to say so.
    expect(Object.keys(host.calls()).sort()).toEqual([
      'Properties.getProperty',
      'PropertiesService.getUserProperties',
    ]);
  });

  it('goes to a cell, and says so when its sheet is gone', async () => {
    const { call, host } = await openedAddon();
    expect(await call('goTo', { sheet: 'Trang tính1', cell: 'C7' })).toEqual({
      ok: true,
      value: null,
    });
    expect(host.selection()?.range).toBe('C7');
    expect(await call('goTo', { sheet: 'Lỗi', cell: 'A1' })).toMatchObject({
      ok: false,
      problem: { code: 'addon.sheet.gone', place: { sheet: 'Lỗi' } },
    });
  });

  it('answers with a problem when a service breaks down unexpectedly', async () => {
    const { call, host } = await openedAddon();
    host.failCall({ service: 'LockService.getDocumentLock', nth: 1, message: 'Kaputt' });
    expect(await call('makeUnitList', {})).toMatchObject({
      ok: false,
      problem: { code: 'addon.failed', params: { why: expect.stringContaining('Kaputt') } },
    });
  });
});

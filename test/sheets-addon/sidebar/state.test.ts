import { describe, expect, it, vi } from 'vitest';
import type { CallName, Status } from '../../../sheets-addon/protocol';
import type { Server } from '../../../sheets-addon/sidebar/server';
import { createSidebar } from '../../../sheets-addon/sidebar/state';

const status: Status = {
  language: 'en',
  workbook: 'Tổng hợp 2026',
  year: 2027,
  units: null,
  scoreBook: { is: 'none', templates: [], tables: [] },
};
const consolidated = {
  figures: { units: 12, onTime: 8, late: 2, undated: 0, missing: 1, broken: 1 },
  written: true,
  problems: [],
};

const refused = (said: string) => ({ ok: false, problem: { code: 'addon.failed' }, said });

/** A server that answers as told and remembers what it was asked. */
function sidebarOver(answers: Partial<Record<CallName, () => unknown>>) {
  const asked: [CallName, unknown][] = [];
  const server = (async (name: CallName, payload: unknown) => {
    asked.push([name, payload]);
    const answer = answers[name];
    return answer ? answer() : { ok: true, value: name === 'status' ? status : null };
  }) as Server;
  return { sidebar: createSidebar(server), asked };
}

describe('the sidebar', () => {
  it('begins in the language and year the server gives', async () => {
    const { sidebar } = sidebarOver({});
    await sidebar.read();
    expect(sidebar.language.value).toBe('en');
    expect(sidebar.year.value).toBe(2027);
  });

  it('keeps the year the person has typed when it reads again', async () => {
    const { sidebar } = sidebarOver({});
    await sidebar.read();
    sidebar.year.value = 2025;
    await sidebar.read();
    expect(sidebar.year.value).toBe(2025);
  });

  it('shows why the workbook could not be read', async () => {
    const { sidebar } = sidebarOver({ status: () => refused('Không đọc được bảng tính') });
    await sidebar.read();
    expect(sidebar.reading.value).toEqual({ is: 'failed', why: 'Không đọc được bảng tính' });
  });

  it('makes just the book that was shown', async () => {
    const shown = {
      changes: ['Thêm trang tính'],
      leftAlone: [],
      pending: { changes: [], effects: [] },
      mark: 'a1',
    };
    const { sidebar, asked } = sidebarOver({
      previewBook: () => ({ ok: true, value: shown }),
      makeBook: () => ({ ok: true, value: { changes: 1 } }),
    });
    await sidebar.read();
    sidebar.score.names.value = ' Tổ Toán \n\nTổ Văn';
    await sidebar.score.showChanges();
    const wanted = {
      from: 'template',
      plan: 'P5',
      year: 2027,
      layout: 'sheet-each',
      subjects: { kind: 'collective', names: ['Tổ Toán', 'Tổ Văn'] },
    };
    expect(sidebar.score.preview.value).toEqual({ ...shown, wanted });
    await sidebar.score.make();
    expect(asked.find(([name]) => name === 'makeBook')?.[1]).toEqual({ wanted, mark: 'a1' });
    expect(sidebar.score.preview.value).toBeNull();
    expect(sidebar.result.value).toMatchObject({ of: 'said', word: 'lead.make.done' });
  });

  it('goes back a step only after the person has agreed', async () => {
    const { sidebar, asked } = sidebarOver({
      moveStage: () => ({ ok: true, value: { is: 'asks', from: 'verify', to: 'self' } }),
    });
    const until = { self: null, cross: null, verify: null };
    await sidebar.score.moveTo('self', until);
    expect(sidebar.score.asked.value).toBe('self');
    await sidebar.score.goBack(until);
    const sent = asked.filter(([name]) => name === 'moveStage').map(([, payload]) => payload);
    expect(sent).toEqual([
      { to: 'self', until, answer: 'ask' },
      { to: 'self', until, answer: 'go' },
    ]);
  });

  it('reads the workbook again after a command, for it has changed', async () => {
    const { sidebar, asked } = sidebarOver({
      makeUnitList: () => ({ ok: true, value: { made: true } }),
    });
    await sidebar.makeUnitList();
    expect(asked.map(([name]) => name)).toEqual(['makeUnitList', 'status']);
  });

  it('runs one command at a time', async () => {
    const { sidebar, asked } = sidebarOver({
      makeUnitList: () => ({ ok: true, value: { made: true } }),
    });
    await Promise.all([sidebar.makeUnitList(), sidebar.makeUnitList()]);
    expect(asked.filter(([name]) => name === 'makeUnitList')).toHaveLength(1);
  });

  it('shows what kept a command from being done', async () => {
    const why = 'Một lệnh khác đang chạy';
    const { sidebar } = sidebarOver({ consolidate: () => refused(why) });
    await sidebar.consolidate();
    expect(sidebar.result.value).toEqual({ of: 'failure', command: 'consolidate', why });
    expect(sidebar.running.value).toBeNull();
  });

  it('asks how far a consolidation is for as long as it runs, and can stop it', async () => {
    vi.useFakeTimers();
    try {
      let finish = (_: unknown) => {};
      const { sidebar, asked } = sidebarOver({
        consolidate: () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
        progress: () => ({ ok: true, value: { done: 4, total: 12 } }),
      });
      const work = sidebar.consolidate();
      await vi.advanceTimersByTimeAsync(3_100);
      expect(sidebar.running.value?.progress).toEqual({ done: 4, total: 12 });
      await sidebar.stop();
      expect(sidebar.running.value?.stopping).toBe(true);
      finish({ ok: true, value: consolidated });
      await work;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(asked.filter(([name]) => name === 'progress')).toHaveLength(2);
      expect(sidebar.result.value).toEqual({ of: 'consolidate', ...consolidated });
    } finally {
      vi.useRealTimers();
    }
  });

  it('says so when the cell of a problem is gone', async () => {
    const { sidebar } = sidebarOver({ goTo: () => refused('Không còn trang tính này') });
    await sidebar.goTo({ in: 'here', sheet: 'Lỗi', cell: 'A2' });
    expect(sidebar.trouble.value).toBe('Không còn trang tính này');
  });
});

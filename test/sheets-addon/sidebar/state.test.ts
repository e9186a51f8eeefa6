import { describe, expect, it, vi } from 'vitest';
import type { CallName, Status } from '../../../sheets-addon/protocol';
import type { Server } from '../../../sheets-addon/sidebar/server';
import { createSidebar } from '../../../sheets-addon/sidebar/state';

const status: Status = {
  language: 'en',
  workbook: 'Tổng hợp 2026',
  plan: { code: 'P5', title: 'Kế hoạch' },
  year: 2027,
  units: null,
  scoreSheets: 0,
  consolidated: false,
};
const consolidated = {
  figures: { units: 12, onTime: 8, late: 2, undated: 0, missing: 1, broken: 1 },
  written: true,
  problems: [],
};

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
    const problem = { code: 'addon.book.unread' };
    const { sidebar } = sidebarOver({ status: () => ({ ok: false, problem }) });
    await sidebar.read();
    expect(sidebar.reading.value).toEqual({ is: 'failed', problem });
  });

  it('names the one who is scored, or nobody when the field is blank', async () => {
    const made = { made: 1, kept: 0, firstSheet: 'Phiếu chấm' };
    const { sidebar, asked } = sidebarOver({
      makeScoreSheets: () => ({ ok: true, value: made }),
    });
    await sidebar.read();
    await sidebar.makeScoreSheets();
    sidebar.subject.value = ' Tổ Toán ';
    await sidebar.makeScoreSheets();
    const payloads = asked.filter(([name]) => name === 'makeScoreSheets').map(([, sent]) => sent);
    expect(payloads).toEqual([
      { year: 2027, subject: null },
      { year: 2027, subject: 'Tổ Toán' },
    ]);
    expect(sidebar.result.value).toEqual({ of: 'makeScoreSheets', ...made });
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
    const problem = { code: 'addon.running' };
    const { sidebar } = sidebarOver({ consolidate: () => ({ ok: false, problem }) });
    await sidebar.consolidate();
    expect(sidebar.result.value).toEqual({ of: 'failure', command: 'consolidate', problem });
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
    const problem = { code: 'addon.sheet.gone', place: { sheet: 'Lỗi' } };
    const { sidebar } = sidebarOver({ goTo: () => ({ ok: false, problem }) });
    await sidebar.goTo({ in: 'here', sheet: 'Lỗi', cell: 'A2' });
    expect(sidebar.trouble.value).toEqual(problem);
  });
});

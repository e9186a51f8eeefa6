import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/words';
import {
  handInReport,
  idOf,
  listUnits,
  type OpenedAddon,
  openedAddon,
  shown,
  withBuiltAddon,
} from './opened-addon';

withBuiltAddon();

const unit = (number: number) => ({
  code: `TH${String(number).padStart(2, '0')}`,
  name: `Trường Tiểu học số ${number}`,
});
const ON_TIME = { year: 2026, month: 10, day: 20 };
const LATE = { year: 2026, month: 11, day: 3 };

/** A commune of `count` units whose reports came in on time, all linked in «Đơn vị». */
async function commune(count: number) {
  const addon = await openedAddon();
  const links: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const report = { submitted: ON_TIME, each: number };
    links.push(await handInReport(addon, unit(number), report));
  }
  await listUnits(
    addon,
    links.map((address, index) => ({ ...unit(index + 1), link: address })),
  );
  addon.host.resetCalls();
  return { addon, links };
}

const consolidate = (addon: OpenedAddon) => addon.call('consolidate', { year: 2026 });
const reads = ({ host }: OpenedAddon) => host.calls()['Sheets.Spreadsheets.get'] ?? 0;
const writes = ({ host }: OpenedAddon) => host.calls()['Sheets.Spreadsheets.batchUpdate'] ?? 0;
const SHEETS = ['Theo dõi nộp', 'Tổng hợp', 'Lỗi'];

describe('«Tổng hợp báo cáo»', () => {
  it('adds up the reports of all units into three sheets', async () => {
    const { addon } = await commune(3);
    expect(await consolidate(addon)).toEqual({
      ok: true,
      value: {
        figures: { units: 3, onTime: 3, late: 0, undated: 0, missing: 0, broken: 0 },
        written: true,
        problems: [],
      },
    });
    expect(await addon.titles()).toEqual(expect.arrayContaining(SHEETS));
    const totals = await shown(addon, "'Tổng hợp'!A1:H40");
    const first = totals.find((row) => row[0] === 'P5.CT.01');
    expect(first).toEqual(expect.arrayContaining(['6', '60']));
  });

  it('reads every unit once, in one round, and writes once', async () => {
    const { addon } = await commune(4);
    await consolidate(addon);
    expect(reads(addon)).toBe(1);
    expect(addon.host.calls()['UrlFetchApp.fetchAll']).toBe(1);
    expect(writes(addon)).toBe(1);
  });

  it('writes nothing when the result has not changed', async () => {
    const { addon } = await commune(2);
    await consolidate(addon);
    addon.host.resetCalls();
    expect(await consolidate(addon)).toMatchObject({ ok: true, value: { written: false } });
    expect(writes(addon)).toBe(0);
  });

  it('names who is late, who is missing, and whose workbook may not be viewed', async () => {
    const addon = await openedAddon();
    const onTime = await handInReport(addon, unit(1), { submitted: ON_TIME, each: 1 });
    const late = await handInReport(addon, unit(2), { submitted: LATE, each: 1 });
    const locked = await handInReport(addon, unit(3), { submitted: ON_TIME, each: 1 });
    await listUnits(addon, [
      { ...unit(1), link: onTime },
      { ...unit(2), link: late },
      { ...unit(3), link: locked },
      unit(4),
      { ...unit(5), link: 'tệp trên máy' },
    ]);
    await addon.host.failFetch({ match: new RegExp(idOf(locked)), nth: 1, status: 403 });
    const reply = await consolidate(addon);
    if (!reply.ok) throw new Error(reply.problem.code);
    expect(reply.value.figures).toEqual({
      units: 5,
      onTime: 1,
      late: 1,
      undated: 0,
      missing: 1,
      broken: 2,
    });
    const ofUnit = (number: number) =>
      reply.value.problems.find((line) => line.unit === unit(number).name);
    expect(ofUnit(3)).toMatchObject({
      what: expect.stringContaining(say('addon.unit.forbidden')),
      remedy: say('addon.remedy.forbidden'),
      target: { in: 'unit', url: expect.stringContaining(idOf(locked)) },
    });
    expect(ofUnit(4)).toMatchObject({
      target: { in: 'here', sheet: 'Đơn vị', cell: 'A5' },
    });
    expect(ofUnit(5)).toMatchObject({
      what: expect.stringContaining(say('addon.unit.bad-link')),
      target: { in: 'here', sheet: 'Đơn vị', cell: 'F6' },
    });
    const problems = (await shown(addon, "'Lỗi'!A1:I20")).flat();
    expect(problems).toContain('Không có quyền xem báo cáo của đơn vị này');
  });

  it('leads to the very cell of the unit’s workbook that is wrong', async () => {
    const addon = await openedAddon();
    const link = await handInReport(addon, unit(1), { submitted: ON_TIME, each: 2 });
    await addon.store.valuesBatchUpdate(idOf(link), {
      valueInputOption: 'RAW',
      data: [{ range: "'Báo cáo'!D9", values: [['nhiều lắm']] }],
    });
    await listUnits(addon, [{ ...unit(1), link }]);
    const reply = await consolidate(addon);
    if (!reply.ok) throw new Error(reply.problem.code);
    expect(reply.value.problems.map(({ target }) => target)).toContainEqual({
      in: 'unit',
      url: expect.stringMatching(/\/edit#gid=\d+&range=D9$/),
    });
  });

  it('asks again for a unit that Google was too busy to give', async () => {
    const { addon, links } = await commune(2);
    const match = new RegExp(idOf(links[1] ?? ''));
    await addon.host.failFetch({ match, nth: 1, status: 429 });
    expect(await consolidate(addon)).toMatchObject({
      ok: true,
      value: { figures: { units: 2, onTime: 2 } },
    });
    expect(addon.host.calls()['UrlFetchApp.fetchAll']).toBe(2);
  });

  it('makes «Đơn vị» and says so when there is none', async () => {
    const addon = await openedAddon();
    expect(await consolidate(addon)).toMatchObject({
      ok: false,
      problem: { code: 'addon.units.made' },
    });
    expect(await addon.titles()).toContain('Đơn vị');
    expect(await consolidate(addon)).toMatchObject({
      ok: false,
      problem: { code: 'addon.units.none' },
    });
  });

  it.each([
    [400, 'addon.book.refused'],
    [403, 'addon.book.protected'],
    [500, 'addon.book.unsure'],
  ])('leaves the workbook as it was when the write fails with %i', async (code, problem) => {
    const { addon } = await commune(1);
    const before = await addon.titles();
    const service = 'Sheets.Spreadsheets.batchUpdate';
    addon.host.failCall({ service, nth: 1, code, message: 'no' });
    expect(await consolidate(addon)).toMatchObject({ ok: false, problem: { code: problem } });
    expect(await addon.titles()).toEqual(before);
  });

  it('tells the figures when it was started from the menu', async () => {
    const { addon } = await commune(1);
    addon.host.answer({ button: 'OK' });
    await addon.host.clickMenu('Tổng hợp báo cáo');
    expect(addon.host.dialogs()).toEqual([
      expect.objectContaining({ message: expect.stringContaining('Đúng hạn 1/1') }),
    ]);
  });

  it('lets a second click wait for the first, and write nothing more', async () => {
    const { addon } = await commune(2);
    const replies = await Promise.all([consolidate(addon), consolidate(addon)]);
    expect(replies.map((reply) => reply.ok && reply.value.written).sort()).toEqual([false, true]);
    expect(writes(addon)).toBe(1);
  });

  it('never turns text of a unit into a formula', async () => {
    const addon = await openedAddon();
    const link = await handInReport(addon, unit(1), { submitted: ON_TIME, each: 1 });
    const name = '=HYPERLINK("http://vi-du.test")';
    await listUnits(addon, [{ ...unit(1), name, link }]);
    await consolidate(addon);
    expect((await shown(addon, "'Theo dõi nộp'!A1:J20")).flat()).toContain(name);
  });
});

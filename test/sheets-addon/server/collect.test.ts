import { describe, expect, it } from 'vitest';
import { EVIDENCE_COLUMN, SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import type { CollectPreview } from '../../../sheets-addon/own-protocol';
import { rowOf } from '../../../sheets-addon/reading/coded-sheet';
import { type OpenedAddon, withBuiltAddon } from './opened-addon';
import { addressIn, answered, readIn, score, sheetIn, type } from './opened-book';
import { fileOf, openedTeams, openedWithFiles, readOwn, within } from './own-books';

withBuiltAddon();

const { self, evidence, verified } = SCORE_COLUMN;
const [C1, C2] = ['P5.TT.1', 'P5.TT.2'];

type Entry = readonly [row: string, column: string, value: string | number];
const inOwn = (addon: OpenedAddon, team: string, code: string, entries: readonly Entry[]) =>
  score(within(addon, fileOf(addon, team)), code, entries);
const shownBy = (addon: OpenedAddon) => answered(addon.call('previewCollect', {}));
const written = (addon: OpenedAddon, { cells, evidence: rows }: CollectPreview) =>
  answered(addon.call('collect', { cells, evidence: rows }));

/** What the score book holds for a team. */
async function heldOf(addon: OpenedAddon, code: string) {
  const { scores } = await readIn(addon);
  const entries = scores.find(({ subject }) => subject.code === code)?.entries ?? [];
  return entries.map(({ entry }) => [entry.self, entry.evidence]);
}

describe('collecting from own workbooks', () => {
  it('shows what they hold before anything is written, one read each', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [
      [C1, self, 20],
      [C1, evidence, 'Sổ họp tổ'],
    ]);
    await inOwn(addon, 'Tổ Văn', 'TO-VAN', [[C2, self, 15.5]]);
    const preview = await shownBy(addon);
    expect(preview.files).toEqual({ all: 2, read: 2 });
    expect(preview.lines.map((line) => line.replace(/^(.*?) · .* · /, '$1 · '))).toEqual([
      'Tổ Toán · Tự chấm: 20',
      'Tổ Toán · Minh chứng: Sổ họp tổ',
      'Tổ Văn · Tự chấm: 15,5',
    ]);
    expect(preview.conflicts).toEqual([]);
    expect(preview.problems).toEqual([]);
    expect(addon.host.calls()).toMatchObject({
      'Sheets.Spreadsheets.get': 1,
      'UrlFetchApp.fetchAll': 1,
    });
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('writes just that, by codes, in one read and one write', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [
      [C1, self, 20],
      [C1, evidence, "'=1+1"],
    ]);
    const preview = await shownBy(addon);
    addon.host.resetCalls();
    expect(await written(addon, preview)).toEqual({ written: 2, evidence: 0, changed: [] });
    expect(addon.host.calls()).toMatchObject({
      'Sheets.Spreadsheets.get': 1,
      'Sheets.Spreadsheets.batchUpdate': 1,
    });
    expect(await heldOf(addon, 'TO-TOAN')).toEqual([
      [2000, "'=1+1"],
      [null, ''],
      [null, ''],
      [null, ''],
    ]);
    expect(await shownBy(addon)).toMatchObject({ cells: [], lines: [], conflicts: [] });
  });

  it('finds rows and columns by their codes when she moved them', async () => {
    const addon = await openedWithFiles();
    const hers = within(addon, fileOf(addon, 'Tổ Toán'));
    const sheet = await sheetIn(hers, 'Phiếu chấm TO-TOAN');
    const { sheets } = await addon.store.get(hers.id);
    const sheetId = sheets?.find(({ properties }) => properties?.title === sheet.title)?.properties
      ?.sheetId;
    const range = { sheetId: sheetId ?? 0, dimension: 'ROWS', startIndex: 2, endIndex: 4 };
    await addon.store.batchUpdate(hers.id, { requests: [{ insertDimension: { range } }] });
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [[C2, self, 12]]);
    await written(addon, await shownBy(addon));
    expect((await heldOf(addon, 'TO-TOAN'))[1]).toEqual([1200, '']);
  });

  it('takes self scores and evidence only: what she enters as verified stays out', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [[C1, verified, 30]]);
    expect((await shownBy(addon)).cells).toEqual([]);
    const forged = { subject: 'TO-TOAN', row: C1, column: verified, before: null, value: 30 };
    const reply = await answered(addon.call('collect', { cells: [forged], evidence: [] }));
    expect(reply).toMatchObject({ written: 0, changed: [expect.stringContaining('Tổ Toán')] });
  });

  it('lists evidence of hers in «Minh chứng», to be looked at whatever she wrote beside it', async () => {
    const addon = await openedWithFiles();
    const hers = within(addon, fileOf(addon, 'Tổ Toán'));
    const sheet = await sheetIn(hers, 'Minh chứng');
    const row = (rowOf(sheet, 'TDS.DAU_BANG') ?? 0) + 1;
    const at = (column: string) => addressIn(sheet, row, column);
    await type(hers, [
      [at(EVIDENCE_COLUMN.subject), 'TO-TOAN'],
      [at(EVIDENCE_COLUMN.criterion), C1],
      [at(EVIDENCE_COLUMN.title), 'Biên bản họp'],
      [at(EVIDENCE_COLUMN.state), 'Đã nhận'],
    ]);
    expect(await written(addon, await shownBy(addon))).toMatchObject({ evidence: 1 });
    const { evidence: rows } = await readIn(addon);
    expect(rows.map(({ criterion, title, state }) => [criterion, title, state])).toEqual([
      [C1, 'Biên bản họp', 'waiting'],
    ]);
    expect((await shownBy(addon)).evidence).toEqual([]);
  });

  it('leaves a line in the log for each subject', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [[C1, self, 20]]);
    await written(addon, await shownBy(addon));
    const { grid } = await sheetIn(addon, 'Nhật ký');
    const texts = grid.rows.map((row) => row.map(({ text }) => text).join(' '));
    expect(texts.filter((text) => text.includes('Gom từ tệp riêng'))).toHaveLength(1);
  });
});

describe('an entry that the score book has otherwise', () => {
  it('is kept and shown with both; what the person chooses is written', async () => {
    const addon = await openedWithFiles();
    await score(addon, 'TO-TOAN', [[C1, self, 18]]);
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [[C1, self, 20]]);
    const { cells, conflicts } = await shownBy(addon);
    expect(cells).toEqual([]);
    expect(conflicts).toMatchObject(
      [{ kept: '18', left: '20', where: /Tổ Toán/ }].map((one) => ({
        ...one,
        where: expect.stringMatching(one.where),
      })),
    );
    await answered(addon.call('collect', { cells: [], evidence: [] }));
    expect((await heldOf(addon, 'TO-TOAN'))[0]).toEqual([1800, '']);
    const chosen = conflicts.map(({ cell }) => cell);
    await answered(addon.call('collect', { cells: chosen, evidence: [] }));
    expect((await heldOf(addon, 'TO-TOAN'))[0]).toEqual([2000, '']);
  });

  it('made while the preview was looked at is not overwritten, and is named', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [
      [C1, self, 20],
      [C2, self, 10],
    ]);
    const preview = await shownBy(addon);
    await score(addon, 'TO-TOAN', [[C1, self, 19]]);
    const { changed, written: count } = await written(addon, preview);
    expect(count).toBe(1);
    expect(changed).toEqual([expect.stringMatching(/^Tổ Toán · .* · Tự chấm$/)]);
    expect(await heldOf(addon, 'TO-TOAN')).toMatchObject([
      [1900, ''],
      [1000, ''],
      [null, ''],
      [null, ''],
    ]);
  });
});

describe('an own workbook that cannot be collected from', () => {
  it.each([
    [403, 'Không có quyền xem tệp riêng này'],
    [404, 'Tệp riêng đã bị xóa khỏi Google Drive'],
  ])('is named when Google answers %i, and the others are read', async (status, what) => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Văn', 'TO-VAN', [[C1, self, 20]]);
    await addon.host.failFetch({ match: new RegExp(fileOf(addon, 'Tổ Toán')), nth: 1, status });
    const preview = await shownBy(addon);
    expect(preview.files).toEqual({ all: 2, read: 1 });
    expect(preview.cells).toMatchObject([{ subject: 'TO-VAN', value: 20 }]);
    expect(preview.problems).toMatchObject([
      { unit: 'Tổ Toán', what, target: { url: expect.stringContaining(fileOf(addon, 'Tổ Toán')) } },
    ]);
  });

  it('is waited for when Google is busy, then read', async () => {
    const addon = await openedWithFiles();
    await inOwn(addon, 'Tổ Toán', 'TO-TOAN', [[C1, self, 20]]);
    await addon.host.failFetch({
      match: new RegExp(fileOf(addon, 'Tổ Toán')),
      nth: 1,
      status: 429,
    });
    expect((await shownBy(addon)).cells).toHaveLength(1);
    expect(addon.host.calls()['Utilities.sleep']).toBe(1);
  });

  it('is refused when its template sheet is gone', async () => {
    const addon = await openedWithFiles();
    const id = fileOf(addon, 'Tổ Toán');
    const { sheets } = await addon.store.get(id);
    const template = sheets?.find(({ properties }) => properties?.title === '_mau_cham_diem');
    const sheetId = template?.properties?.sheetId ?? 0;
    await addon.store.batchUpdate(id, { requests: [{ deleteSheet: { sheetId } }] });
    expect((await shownBy(addon)).problems).toMatchObject([{ unit: 'Tổ Toán', severity: 'error' }]);
  });
});

describe('collecting is refused', () => {
  it('while nobody has a workbook of her own', async () => {
    const addon = await openedTeams();
    expect(await addon.call('previewCollect', {})).toMatchObject({
      ok: false,
      problem: { code: 'own.collect.none' },
    });
  });

  it('once the scoring is closed', async () => {
    const addon = await openedWithFiles();
    await closeStage(addon);
    expect(await addon.call('collect', { cells: [], evidence: [] })).toMatchObject({
      ok: false,
      problem: { code: 'lead.book.closed' },
    });
  });

  it('for a second person while the first collects', async () => {
    const addon = await openedWithFiles();
    const both = await Promise.all([
      addon.call('previewCollect', {}),
      addon.call('makeOwnBooks', { codes: ['TO-TOAN'] }),
    ]);
    for (const reply of both) if (!reply.ok) expect(reply.problem.code).toBe('addon.running');
    expect((await readOwn(addon, 'Tổ Toán')).problems).toEqual([]);
  });
});

/** Says in the template sheet that the scoring is closed. */
async function closeStage(addon: OpenedAddon): Promise<void> {
  const sheet = await sheetIn(addon, '_mau_cham_diem');
  await type(addon, [[addressIn(sheet, 'TDS.BUOC', 'TDS.GIA_TRI'), 'closed']]);
}

import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../../shared/scoring';
import type { BookChoice } from '../../../sheets-addon/score-book-protocol';
import type { ScoreTable } from '../../fixtures/score-tables';
import { type OpenedAddon, openedAddon, withBuiltAddon } from './opened-addon';
import { answered, make, NEW_BOOK, openedBook, readIn, statusOf } from './opened-book';
import { addTable } from './own-table';

withBuiltAddon();

const TABLE: Pick<ScoreTable, 'rows'> = {
  rows: [
    ['BẢNG ĐIỂM THI ĐUA CÁC TỔ CHUYÊN MÔN'],
    ['TT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm', 'Thẩm định', 'Minh chứng'],
    ['I', 'Tổ chức', 100],
    [1, 'Kế hoạch', 60, 55.5, 50, 'Sổ họp tổ'],
    [2, 'Báo cáo', 40, 40, null, null],
  ],
};
const UNSETTLED: Pick<ScoreTable, 'rows'> = {
  rows: [
    ['Bảng điểm tập thể'],
    ['TT', 'Nội dung', 'Điểm chuẩn'],
    ['I', 'Tổ chức', 40],
    [1, 'Kế hoạch', 20],
    [2, 'Báo cáo', 18],
  ],
};

const choice = (sheetId: number, more: object = {}): BookChoice => ({
  from: 'table',
  sheetId,
  answers: {},
  scoresFor: '',
  year: 2026,
  layout: 'sheet-each',
  subjects: NEW_BOOK.subjects,
  ...more,
});

const sheetTexts = async ({ store, id }: OpenedAddon, sheetId: number): Promise<string> => {
  const { sheets } = await store.get(id, { includeGridData: true });
  return JSON.stringify(sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.data);
};

describe('a score table that the school already has', () => {
  it('is offered beside the plans, under its name', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, TABLE, 'Chấm tổ');
    const { scoreBook } = await answered(addon.call('status', {}));
    expect(scoreBook).toMatchObject({ is: 'none', tables: [{ sheetId, title: 'Chấm tổ' }] });
  });

  it('is shown with its columns and its tree before anything is made, in one read', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, TABLE);
    addon.host.resetCalls();
    const read = await answered(addon.call('readTable', { sheetId, answers: {} }));
    expect(read.columns).toContainEqual({ role: 'verified', column: 'E' });
    expect(read.tree.map(({ title, level, points }) => [title, level, points])).toEqual([
      ['Tổ chức', 'group', '100'],
      ['Kế hoạch', 'criterion', '60'],
      ['Báo cáo', 'criterion', '40'],
    ]);
    expect(read).toMatchObject({ scored: 2, questions: [], refused: null });
    expect(addon.host.calls()).toMatchObject({ 'Sheets.Spreadsheets.get': 1 });
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('becomes a score book in one batch, and stays as it is', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, TABLE);
    const before = await sheetTexts(addon, sheetId);
    await make(addon, choice(sheetId));
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(await sheetTexts(addon, sheetId)).toBe(before);
    const { plan, problems } = await readIn(addon);
    expect(plan.criteria.map(({ title }) => title)).toEqual(['Kế hoạch', 'Báo cáo']);
    expect(problems).toEqual([]);
    expect((await statusOf(addon)).subjects.map(({ name }) => name)).toEqual(['Tổ Toán', 'Tổ Văn']);
  });

  it('asks what it leaves open, and makes nothing before', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, UNSETTLED);
    const { questions } = await answered(addon.call('readTable', { sheetId, answers: {} }));
    expect(questions).toMatchObject([
      { id: 'total-off@C3', cell: 'C3', choices: [{ value: 'sum', text: 'Lấy 38 điểm' }] },
    ]);
    expect(await addon.call('previewBook', { wanted: choice(sheetId) })).toMatchObject({
      ok: false,
      problem: { code: 'table-import.open', params: { count: 1 } },
    });
    await make(addon, choice(sheetId, { answers: { 'total-off@C3': 'sum' } }));
    expect((await readIn(addon)).plan.groups[0]?.maximum).toBe(38);
  });

  it('says what no column of criteria and points can be found in', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, { rows: [['Danh sách'], ['Tổ Toán']] });
    const reply = await addon.call('readTable', { sheetId, answers: {} });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'template.import.no-header' } });
  });

  it('that is gone meanwhile is named', async () => {
    const addon = await openedAddon();
    const reply = await addon.call('readTable', { sheetId: 404, answers: {} });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'table-import.gone' } });
  });

  it('is not read beside a score book that is there', async () => {
    const addon = await openedBook();
    const sheetId = await addTable(addon, TABLE);
    expect(await addon.call('previewBook', { wanted: choice(sheetId) })).toMatchObject({
      ok: false,
      problem: { code: 'lead.book.there' },
    });
  });
});

describe('scores that stand in the table', () => {
  it('are carried over to the subject chosen, by code or by name', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, TABLE);
    await make(addon, choice(sheetId, { scoresFor: 'tổ văn' }));
    const { scores } = await readIn(addon);
    const entered = scores.map(({ subject, entries }) => [
      subject.name,
      ...entries.map(({ entry }) => [entry.self, entry.verified, entry.evidence]),
    ]);
    expect(entered).toEqual([
      ['Tổ Toán', [null, null, ''], [null, null, '']],
      ['Tổ Văn', [pointsOf(55.5), pointsOf(50), 'Sổ họp tổ'], [pointsOf(40), null, '']],
    ]);
  });

  it('stay out when nobody is chosen', async () => {
    const addon = await openedAddon();
    await make(addon, choice(await addTable(addon, TABLE)));
    expect((await statusOf(addon)).scored).toBe(0);
  });

  it('are refused for somebody who is not scored', async () => {
    const addon = await openedAddon();
    const sheetId = await addTable(addon, TABLE);
    const wanted = choice(sheetId, { scoresFor: 'Tổ Anh' });
    expect(await addon.call('previewBook', { wanted })).toMatchObject({
      ok: false,
      problem: { code: 'table-import.no-subject' },
    });
  });
});

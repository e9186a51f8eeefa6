import { describe, expect, it } from 'vitest';
import { CRITERIA_COLUMN, SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import type { LogLine } from '../../../sheets-addon/layout/score-book/log-sheet';
import type { PersonEdit } from '../../stand-ins/google-workspace/host';
import { type OpenedAddon, withBuiltAddon } from './opened-addon';
import { answered, logIn, NO_DATES, openedBook, score, sheetIn, statusOf } from './opened-book';

withBuiltAddon();

const PRINCIPAL = { email: 'hieutruong@vi-du.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' };
const DEPUTY = { email: 'phohieutruong@vi-du.edu.vn', timeZone: 'Asia/Ho_Chi_Minh' };
const TEACHER = 'giaovien@vi-du.edu.vn';
const TOAN = 'Phiếu chấm TO-TOAN';

/** A score book whose edits are recorded, calls counted from here on. */
async function recordedBook(): Promise<OpenedAddon> {
  const addon = await openedBook();
  addon.host.become(PRINCIPAL, 'owner');
  await answered(addon.call('setAudit', { to: 'on' }));
  addon.host.resetCalls();
  return addon;
}

/** A teacher types into cells of her score sheet, or pastes them, by criterion and column. */
async function edit(
  { host, store, id, ...addon }: OpenedAddon,
  entries: readonly (readonly [row: string, column: string, text: string])[],
  more: Partial<Pick<PersonEdit, 'how' | 'email'>> & { title?: string } = {},
): Promise<void> {
  const title = more.title ?? TOAN;
  const sheet = await sheetIn({ host, store, id, ...addon }, title);
  const { sheets } = await store.get(id, { fields: 'sheets.properties' });
  const sheetId = sheets?.find(({ properties }) => properties?.title === title)?.properties
    ?.sheetId;
  const cells = entries.map(([row, column, text]) => {
    const at = { row: sheet.rows.get(row)?.[0], column: sheet.columns.get(column)?.[0] };
    if (at.row === undefined || at.column === undefined) throw new Error(`${row} ${column}`);
    return { row: at.row, column: at.column, text };
  });
  await host.edit({
    spreadsheetId: id,
    sheetId: sheetId ?? -1,
    cells,
    how: more.how ?? 'typed',
    caller: {},
    email: more.email ?? TEACHER,
  });
}

const last = async (addon: OpenedAddon, count: number): Promise<LogLine[]> =>
  (await logIn(addon)).slice(-count);

describe('recording who changes scores', () => {
  it('is turned on once, however often it is asked for, and off without a trace but in the log', async () => {
    const addon = await recordedBook();
    expect(await answered(addon.call('setAudit', { to: 'on' }))).toMatchObject({
      is: 'on',
      by: 'me',
      who: PRINCIPAL.email,
      since: '14:05, 05/11/2026',
    });
    expect(addon.host.triggers()).toMatchObject([
      { functionName: 'logEdit', eventType: 'ON_EDIT', sourceId: addon.id },
    ]);
    expect((await statusOf(addon)).audit).toMatchObject({ is: 'on', by: 'me' });
    await answered(addon.call('setAudit', { to: 'off' }));
    expect(addon.host.triggers()).toEqual([]);
    expect((await statusOf(addon)).audit).toEqual({ is: 'off' });
    expect(await last(addon, 2)).toMatchObject([{ after: 'bật' }, { after: 'tắt' }]);
  });

  it('is one trigger when it is pressed twice at once', async () => {
    const addon = await openedBook();
    await Promise.all([addon.call('setAudit', { to: 'on' }), addon.call('setAudit', { to: 'on' })]);
    expect(addon.host.triggers()).toHaveLength(1);
  });

  it('leaves the trigger of another person to her, who alone turns it off', async () => {
    const addon = await recordedBook();
    addon.host.become(DEPUTY, 'owner');
    expect(await answered(addon.call('setAudit', { to: 'on' }))).toMatchObject({
      is: 'on',
      by: 'other',
      who: PRINCIPAL.email,
    });
    expect(addon.host.triggers()).toMatchObject([{ owner: PRINCIPAL.email }]);
    expect(await addon.call('setAudit', { to: 'off' })).toMatchObject({
      ok: false,
      problem: { code: 'lead.audit.not-yours', params: { who: PRINCIPAL.email } },
    });
  });

  it('can be taken over; the trigger that no longer records goes with the next edit', async () => {
    const addon = await recordedBook();
    addon.host.become(DEPUTY, 'owner');
    expect(await answered(addon.call('setAudit', { to: 'take-over' }))).toMatchObject({
      by: 'me',
    });
    await edit(addon, [['P5.TT.1', SCORE_COLUMN.self, '28']]);
    expect(addon.host.triggers()).toMatchObject([{ owner: DEPUTY.email }]);
    expect((await logIn(addon)).filter(({ who }) => who === TEACHER)).toHaveLength(1);
  });

  it('is refused to who may not write the log, and leaves no trigger', async () => {
    const addon = await openedBook();
    addon.host.become({ ...PRINCIPAL, email: TEACHER }, 'editor');
    expect((await addon.call('setAudit', { to: 'on' })).ok).toBe(false);
    expect(addon.host.triggers()).toEqual([]);
    expect((await statusOf(addon)).audit).toEqual({ is: 'off' });
  });

  it('says so when Google lets no trigger be made', async () => {
    const addon = await openedBook();
    addon.host.failCall({ service: 'Trigger.create', nth: 1, message: 'Too many triggers.' });
    expect(await addon.call('setAudit', { to: 'on' })).toMatchObject({
      ok: false,
      problem: { code: 'lead.audit.no-trigger' },
    });
    expect((await statusOf(addon)).audit).toEqual({ is: 'off' });
  });

  it('is off when the trigger was removed on Google’s own page', async () => {
    const addon = await recordedBook();
    addon.host.removeTriggers();
    expect((await statusOf(addon)).audit).toEqual({ is: 'off' });
    await answered(addon.call('setAudit', { to: 'on' }));
    expect(addon.host.triggers()).toHaveLength(1);
  });
});

describe('an edit that is recorded', () => {
  it('says who changed what, when, from what to what, with one write', async () => {
    const addon = await recordedBook();
    await edit(addon, [['P5.TT.2', SCORE_COLUMN.self, '27,5']]);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(addon.host.calls()['Sheets.Spreadsheets.get']).toBeUndefined();
    await edit(addon, [['P5.TT.2', SCORE_COLUMN.self, '']]);
    expect(await last(addon, 2)).toEqual([
      {
        time: '14:05, 05/11/2026',
        who: TEACHER,
        subject: 'TO-TOAN',
        criterion: 'P5.TT.2',
        field: 'Tự chấm',
        before: '',
        after: '27,5',
        origin: 'Sửa trực tiếp',
      },
      expect.objectContaining({ before: '27,5', after: '' }),
    ]);
    expect(addon.host.logs()).toEqual([]);
  });

  it('of a maximum is told too', async () => {
    const addon = await recordedBook();
    await edit(addon, [['P5.TT.2', CRITERIA_COLUMN.maximum, '35']], { title: 'Tiêu chí' });
    expect(await last(addon, 1)).toMatchObject([
      { subject: '', criterion: 'P5.TT.2', field: 'Điểm tối đa', before: '30', after: '35' },
    ]);
  });

  it('says that Google does not tell who it was', async () => {
    const addon = await recordedBook();
    await edit(addon, [['P5.TT.2', SCORE_COLUMN.self, '20']], { email: '' });
    expect(await last(addon, 1)).toMatchObject([{ who: 'không rõ (Google không cho biết)' }]);
  });

  it('is never read as a formula', async () => {
    const addon = await recordedBook();
    await edit(addon, [['P5.TT.2', SCORE_COLUMN.reason, "'=1+1"]]);
    expect(await last(addon, 1)).toMatchObject([{ after: expect.stringMatching(/=1\+1$/) }]);
  });

  it('of pasted cells says that the old values are not known, and those of the last update', async () => {
    const addon = await recordedBook();
    await score(addon, 'TO-TOAN', [['P5.TT.1', SCORE_COLUMN.self, 28]]);
    await answered(addon.call('refreshResults', {}));
    addon.host.resetCalls();
    await edit(
      addon,
      [
        ['P5.TT.1', SCORE_COLUMN.self, '25'],
        ['P5.TT.2', SCORE_COLUMN.self, '27'],
      ],
      { how: 'pasted' },
    );
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(await last(addon, 2)).toMatchObject([
      { before: 'không rõ (dán hoặc xóa nhiều ô); lần cập nhật trước: 28', after: '25' },
      { before: 'không rõ (dán hoặc xóa nhiều ô); lần cập nhật trước để trống', after: '27' },
    ]);
  });

  it('outside the scoring is nothing to tell', async () => {
    const addon = await recordedBook();
    const before = await logIn(addon);
    const sheets = [TOAN, 'Hướng dẫn', 'Nhật ký'];
    for (const title of sheets) {
      const { sheets: all } = await addon.store.get(addon.id, { fields: 'sheets.properties' });
      const sheetId = all?.find(({ properties }) => properties?.title === title)?.properties
        ?.sheetId;
      await addon.host.edit({
        spreadsheetId: addon.id,
        sheetId: sheetId ?? -1,
        cells: [{ row: 3, column: 1, text: 'ghi chú' }],
        how: 'typed',
        caller: {},
        email: TEACHER,
      });
    }
    expect(await logIn(addon)).toHaveLength(before.length);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });
});

describe('the comparison with the last snapshot', () => {
  const SCORE = ['P5.TT.2', SCORE_COLUMN.self] as const;

  it('does not tell again what an edit told', async () => {
    const addon = await recordedBook();
    await answered(addon.call('refreshResults', {}));
    await edit(addon, [[...SCORE, '27,5']]);
    await edit(addon, [[...SCORE, '26']]);
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(0);
  });

  it('tells what no trigger saw, from where the log left off', async () => {
    const addon = await recordedBook();
    await answered(addon.call('refreshResults', {}));
    await edit(addon, [[...SCORE, '27,5']]);
    await score(addon, 'TO-TOAN', [[...SCORE, 20]]);
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(1);
    expect(await last(addon, 1)).toMatchObject([{ who: '', before: '27,5', after: '20' }]);
  });

  it('that came before a late trigger has told the change', async () => {
    const addon = await recordedBook();
    await answered(addon.call('refreshResults', {}));
    const { store, host } = addon;
    const enter = store.valuesBatchUpdate.bind(store);
    store.valuesBatchUpdate = async (...change) => {
      store.valuesBatchUpdate = enter;
      const entered = await enter(...change);
      await answered(addon.call('refreshResults', {}));
      return entered;
    };
    await edit(addon, [[...SCORE, '27,5']]);
    const lines = (await logIn(addon)).filter(({ after }) => after === '27,5');
    expect(lines).toMatchObject([{ origin: 'So với lần cập nhật trước' }]);
    await edit(addon, [[...SCORE, '20']]);
    await edit(addon, [[...SCORE, '27,5']]);
    expect(await last(addon, 2)).toMatchObject([{ after: '20' }, { after: '27,5' }]);
    expect(host.logs()).toEqual([]);
  });
});

describe('an edit that cannot be recorded', () => {
  it.each([
    ['the write is refused', 'Sheets.Spreadsheets.batchUpdate'],
    ['the sheet cannot be read', 'Range.getValues'],
    ['no lock is to be had', 'Lock.tryLock'],
  ])('stands all the same when %s, and is told by the comparison', async (_, service) => {
    const addon = await recordedBook();
    await answered(addon.call('refreshResults', {}));
    addon.host.failCall({ service, nth: 1, code: 500, message: 'Kaputt' });
    await edit(addon, [['P5.TT.2', SCORE_COLUMN.self, '27,5']]);
    const { audit } = await statusOf(addon);
    expect(audit).toMatchObject({ is: 'on', missed: '14:05, 05/11/2026' });
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(1);
  });

  it('waits for a command that is running, and comes after it', async () => {
    const addon = await recordedBook();
    const { store } = addon;
    const write = store.batchUpdate.bind(store);
    let edited: Promise<void> = Promise.resolve();
    store.batchUpdate = async (...change) => {
      store.batchUpdate = write;
      edited = edit(addon, [['P5.TT.2', SCORE_COLUMN.self, '27,5']]);
      return write(...change);
    };
    await answered(addon.call('moveStage', { to: 'cross', until: NO_DATES, answer: 'go' }));
    await edited;
    expect(await last(addon, 1)).toMatchObject([{ who: TEACHER, after: '27,5' }]);
    expect((await statusOf(addon)).stage).toBe('cross');
  });
});

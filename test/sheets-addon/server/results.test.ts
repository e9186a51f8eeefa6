import { describe, expect, it } from 'vitest';
import { SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { type OpenedAddon, shown, withBuiltAddon } from './opened-addon';
import {
  addressIn,
  answered,
  IN_FULL,
  logIn,
  NO_DATES,
  openedBook,
  readIn,
  score,
  sheetIn,
  statusOf,
} from './opened-book';

withBuiltAddon();

const explanation = async (addon: OpenedAddon, row: string): Promise<string> => {
  const sheet = await sheetIn(addon, 'Phiếu chấm TO-TOAN');
  const [[text = ''] = []] = await shown(addon, addressIn(sheet, row, SCORE_COLUMN.explanation));
  return text;
};

describe('«Cập nhật kết quả»', () => {
  it('explains every score, and is fresh until something is entered', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    expect((await statusOf(addon)).results).toBe('never');
    await answered(addon.call('refreshResults', {}));
    expect(await explanation(addon, 'P5.TT.2')).toContain('27,5');
    expect((await statusOf(addon)).results).toBe('fresh');
    await score(addon, 'TO-TOAN', [['P5.TT.2', SCORE_COLUMN.self, 25]]);
    expect((await statusOf(addon)).results).toBe('stale');
  });

  it('begins the log with one line, whatever was entered before', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(1);
    expect(await logIn(addon)).toMatchObject([
      { after: '4/8 mục đã có điểm, lý do hoặc minh chứng' },
    ]);
  });

  it('logs what was changed since the last time, once', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    await answered(addon.call('refreshResults', {}));
    await score(addon, 'TO-TOAN', [['P5.TT.2', SCORE_COLUMN.self, 25]]);
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(1);
    expect((await answered(addon.call('refreshResults', {}))).logged).toBe(0);
    expect((await logIn(addon)).at(-1)).toMatchObject({ before: '27,5', after: '25' });
  });

  it('puts right what was written over, and says so', async () => {
    const addon = await openedBook();
    const sheet = await sheetIn(addon, 'Phiếu chấm TO-TOAN');
    const cell = addressIn(sheet, 'P5.TT.2', SCORE_COLUMN.official);
    await addon.store.valuesBatchUpdate(addon.id, {
      valueInputOption: 'RAW',
      data: [{ range: cell, values: [[100]] }],
    });
    const { mended } = await answered(addon.call('refreshResults', {}));
    expect(mended).toHaveLength(1);
    expect((await answered(addon.call('refreshResults', {}))).mended).toEqual([]);
  });
});

describe('«Chuyển bước»', () => {
  it('opens the columns of the step and logs it', async () => {
    const addon = await openedBook();
    const moved = await answered(
      addon.call('moveStage', {
        to: 'verify',
        until: { ...NO_DATES, verify: { year: 2026, month: 11, day: 20 } },
        answer: 'ask',
      }),
    );
    expect(moved).toEqual({ is: 'moved', to: 'verify' });
    const { stage, until } = await statusOf(addon);
    expect([stage, until.verify?.day]).toEqual(['verify', 20]);
    expect((await logIn(addon)).at(-1)).toMatchObject({
      field: 'Bước chấm điểm',
      before: 'Tự chấm',
      after: 'Thẩm định',
      origin: 'Lệnh của Thi Đua Số',
    });
    expect(await openRanges(addon, 'Phiếu chấm TO-TOAN')).toBeGreaterThan(0);
  });

  it('asks before it goes back', async () => {
    const addon = await openedBook();
    const to = (stage: 'self' | 'cross', answer: 'ask' | 'go') =>
      answered(addon.call('moveStage', { to: stage, until: NO_DATES, answer }));
    await to('cross', 'ask');
    expect(await to('self', 'ask')).toEqual({ is: 'asks', from: 'cross', to: 'self' });
    expect((await statusOf(addon)).stage).toBe('cross');
    expect(await to('self', 'go')).toEqual({ is: 'moved', to: 'self' });
  });

  it('names what is missing instead of closing', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    const closing = await answered(
      addon.call('moveStage', { to: 'closed', until: NO_DATES, answer: 'go' }),
    );
    expect(closing).toMatchObject({ is: 'missing', notScored: [{ name: 'Tổ Văn', criteria: 4 }] });
    expect((await statusOf(addon)).stage).toBe('self');
  });

  it('locks every cell when it closes, and keeps a snapshot', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    await score(addon, 'TO-VAN', IN_FULL);
    await answered(addon.call('moveStage', { to: 'closed', until: NO_DATES, answer: 'go' }));
    expect((await statusOf(addon)).stage).toBe('closed');
    expect(await openRanges(addon, 'Phiếu chấm TO-TOAN')).toBe(0);
    expect((await readIn(addon)).snapshot).toHaveLength(8);
  });
});

/** How many ranges of a sheet are left open to people. */
async function openRanges({ store, id }: OpenedAddon, title: string): Promise<number> {
  const { sheets } = await store.get(id, { fields: 'sheets(properties,protectedRanges)' });
  const sheet = sheets?.find(({ properties }) => properties?.title === title);
  return (sheet?.protectedRanges ?? []).reduce(
    (count, one) => count + (one.unprotectedRanges ?? []).length,
    0,
  );
}

describe('«Duyệt»', () => {
  it('holds until a score is changed', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    expect(await answered(addon.call('approveSubject', { code: 'TO-TOAN' }))).toEqual({
      name: 'Tổ Toán',
    });
    const approved = async () => (await statusOf(addon)).subjects.map((one) => one.approved);
    expect(await approved()).toEqual(['approved', 'not-approved']);
    await score(addon, 'TO-TOAN', [['P5.TT.1', SCORE_COLUMN.self, 20]]);
    expect(await approved()).toEqual(['not-approved', 'not-approved']);
  });

  it('is refused for a subject that is not scored in full', async () => {
    const addon = await openedBook();
    expect(await addon.call('approveSubject', { code: 'TO-VAN' })).toMatchObject({
      ok: false,
      problem: { code: 'reading.refused.not-complete' },
    });
  });
});

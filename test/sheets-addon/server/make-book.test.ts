import { describe, expect, it } from 'vitest';
import { CRITERIA_COLUMN, SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { rowOf } from '../../../sheets-addon/reading/coded-sheet';
import { listUnits, openedAddon, withBuiltAddon } from './opened-addon';
import {
  addressIn,
  addSubject,
  answered,
  IN_FULL,
  make,
  NEW_BOOK,
  openedBook,
  readIn,
  score,
  sheetIn,
  statusOf,
  THERE,
  type,
} from './opened-book';

withBuiltAddon();

describe('a new score book', () => {
  it('is shown before anything is written', async () => {
    const addon = await openedAddon();
    const preview = await answered(addon.call('previewBook', { wanted: NEW_BOOK }));
    expect(preview.changes).toContain('Thêm trang tính «Tiêu chí»');
    expect(preview.changes.join()).not.toContain('_mau_cham_diem');
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  });

  it('is made in one batch, and made twice changes nothing', async () => {
    const addon = await openedAddon();
    await make(addon, NEW_BOOK);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(await addon.titles()).toEqual(
      expect.arrayContaining(['Hướng dẫn', 'Phiếu chấm TO-TOAN', 'Phiếu chấm TO-VAN', 'Nhật ký']),
    );
    expect(await make(addon, THERE)).toBe(0);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  });

  it('scores the units of «Đơn vị» when there are some', async () => {
    const addon = await openedAddon();
    await listUnits(addon, [{ code: 'TH01', name: 'Trường Tiểu học Nậm Ngần' }]);
    await make(addon, NEW_BOOK);
    expect((await statusOf(addon)).subjects).toMatchObject([{ code: 'TH01', scored: 0 }]);
  });

  it('can be made before anybody is listed, and is extended from the list', async () => {
    const addon = await openedAddon();
    await make(addon, { ...NEW_BOOK, subjects: { kind: 'collective', names: [] } });
    expect((await statusOf(addon)).subjects).toEqual([]);
    await addSubject(addon, 'Tổ Toán');
    expect((await statusOf(addon)).results).toBe('edited');
    await make(addon, THERE);
    expect((await statusOf(addon)).subjects).toMatchObject([{ code: 'TO-TOAN', name: 'Tổ Toán' }]);
  });

  it('is refused beside another one', async () => {
    const addon = await openedBook();
    expect(await addon.call('previewBook', { wanted: { ...NEW_BOOK, plan: 'P2' } })).toMatchObject({
      ok: false,
      problem: { code: 'lead.book.there' },
    });
  });

  it('is refused when the differences are no longer those that were shown', async () => {
    const addon = await openedAddon();
    const { mark } = await answered(addon.call('previewBook', { wanted: NEW_BOOK }));
    await addon.store.batchUpdate(addon.id, {
      requests: [{ addSheet: { properties: { title: 'Tiêu chí' } } }],
    });
    expect(await addon.call('makeBook', { wanted: NEW_BOOK, mark })).toMatchObject({
      ok: false,
      problem: { code: 'lead.book.changed' },
    });
    expect(await addon.titles()).toEqual(['Trang tính1', 'Tiêu chí']);
  });

  it('is not begun when the write fails', async () => {
    const addon = await openedAddon();
    const service = 'Sheets.Spreadsheets.batchUpdate';
    addon.host.failCall({ service, nth: 1, code: 503, message: 'The service is unavailable.' });
    await expect(make(addon, NEW_BOOK)).rejects.toThrow('addon.book.unsure');
    expect(await addon.titles()).toEqual(['Trang tính1']);
  });

  it('waits and reads again when Google is busy', async () => {
    const addon = await openedAddon();
    const busy = { service: 'Sheets.Spreadsheets.get', code: 429, message: 'Quota exceeded' };
    addon.host.failCall({ ...busy, nth: 1 });
    addon.host.failCall({ ...busy, nth: 2 });
    expect((await addon.call('previewBook', { wanted: NEW_BOOK })).ok).toBe(true);
    expect(addon.host.calls()['Utilities.sleep']).toBe(2);
  });
});

describe('a score book that people have filled in', () => {
  const ENTRIES = [
    ['P5.TT.1', SCORE_COLUMN.self, 28],
    ['P5.TT.2', SCORE_COLUMN.self, 27.5],
  ] as const;
  const selfScores = async (addon: Awaited<ReturnType<typeof openedBook>>) =>
    (await readIn(addon)).scores[0]?.entries.slice(0, 2).map(({ entry }) => entry.self);

  it('gets a sheet for a new subject, told first, and keeps all entries', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', ENTRIES);
    await addSubject(addon, 'Tổ Văn phòng');
    const { changes } = await answered(addon.call('previewBook', { wanted: THERE }));
    expect(changes).toContain('Thêm trang tính «Phiếu chấm TO-VAN-PHONG»');
    await make(addon, THERE);
    expect(await addon.titles()).toContain('Phiếu chấm TO-VAN-PHONG');
    expect(await selfScores(addon)).toEqual([2800, 2750]);
    expect(await make(addon, THERE)).toBe(0);
  });

  it('gets a row in each sheet for a criterion that people added', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', ENTRIES);
    const criteria = await sheetIn(addon, 'Tiêu chí');
    const last = Math.max(
      ...[...criteria.rows]
        .filter(([code]) => code.startsWith('P5.TT.'))
        .flatMap(([, rows]) => rows),
    );
    await addon.store.batchUpdate(addon.id, {
      requests: [insertedRow(await sheetId(addon, 'Tiêu chí'), last + 1)],
    });
    await type(addon, [
      [addressIn(criteria, last + 1, CRITERIA_COLUMN.title), 'Có mô hình hay được nhân rộng'],
      [addressIn(criteria, last + 1, CRITERIA_COLUMN.maximum), 5],
    ]);
    const { changes } = await answered(addon.call('previewBook', { wanted: THERE }));
    expect(changes.join()).toContain('Có mô hình hay được nhân rộng');
    await make(addon, THERE);
    expect(rowOf(await sheetIn(addon, 'Phiếu chấm TO-VAN'), 'P5.TT.5')).not.toBeNull();
    expect(await selfScores(addon)).toEqual([2800, 2750]);
    expect(await make(addon, THERE)).toBe(0);
  });

  it('shows a changed maximum as a difference, with whom it moves, until the results know it', async () => {
    const addon = await openedBook();
    await score(addon, 'TO-TOAN', IN_FULL);
    await score(addon, 'TO-VAN', IN_FULL);
    await score(addon, 'TO-VAN', [['P5.TT.2', SCORE_COLUMN.self, 27]]);
    await answered(addon.call('refreshResults', {}));
    const criteria = await sheetIn(addon, 'Tiêu chí');
    await type(addon, [[addressIn(criteria, 'P5.TT.2', CRITERIA_COLUMN.maximum), 25]]);
    const preview = await answered(addon.call('previewBook', { wanted: THERE }));
    expect(preview.changes).toEqual([]);
    const told = {
      changes: ['Điểm tối đa của P5.TT.2: 30 → 25; công thức đã tính theo số mới'],
      effects: expect.arrayContaining([expect.stringMatching(/^Tổ /)]),
    };
    expect(preview.pending).toEqual(told);
    const { results, pending } = await statusOf(addon);
    expect([results, pending]).toEqual(['stale', told]);
    await answered(addon.call('refreshResults', {}));
    const after = await statusOf(addon);
    expect([after.results, after.pending.changes]).toEqual(['fresh', []]);
  });

  it('names a new subject and a renamed criterion before they are laid out', async () => {
    const addon = await openedBook();
    await addSubject(addon, 'Tổ Văn phòng');
    const criteria = await sheetIn(addon, 'Tiêu chí');
    await type(addon, [[addressIn(criteria, 'P5.TT.2', CRITERIA_COLUMN.title), 'Chuyển đổi số']]);
    const { pending } = await answered(addon.call('previewBook', { wanted: THERE }));
    expect(pending).toEqual({
      changes: [
        expect.stringMatching(/^Nội dung P5\.TT\.2: .+ → Chuyển đổi số$/),
        'Đối tượng mới TO-VAN-PHONG: Tổ Văn phòng',
      ],
      effects: ['Không ai đổi xếp loại hoặc hạng'],
    });
  });
});

const insertedRow = (id: number, row: number) => ({
  insertDimension: {
    range: { sheetId: id, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
    inheritFromBefore: true,
  },
});

async function sheetId({ store, id }: Awaited<ReturnType<typeof openedBook>>, title: string) {
  const { sheets } = await store.get(id, { fields: 'sheets.properties' });
  return sheets?.find(({ properties }) => properties?.title === title)?.properties?.sheetId ?? -1;
}

import { describe, expect, it } from 'vitest';
import { TEMPLATE_ROW, TEMPLATE_VALUE } from '../../../sheets-addon/layout/score-book/codes';
import type { ScoreBook } from '../../../sheets-addon/layout/score-book/types';
import { type OpenedAddon, openedAddon, shown, withBuiltAddon } from './opened-addon';
import { addressIn, answered, logIn, make, NEW_BOOK, sheetIn } from './opened-book';

withBuiltAddon();

const SCORES: Readonly<Record<ScoreBook['layout'], string>> = {
  'sheet-each': 'Phiếu chấm TO-TOAN',
  matrix: 'Bảng chấm chung',
};

async function newBook(layout: ScoreBook['layout']): Promise<OpenedAddon> {
  const addon = await openedAddon();
  await make(addon, { ...NEW_BOOK, layout });
  return addon;
}

const ONE_READ = { 'Sheets.Spreadsheets.get': 1 };
const ONE_READ_ONE_WRITE = { ...ONE_READ, 'Sheets.Spreadsheets.batchUpdate': 1 };

/** What the command answers, and its calls of the Sheets API. */
async function refresh({ host, call }: OpenedAddon) {
  host.resetCalls();
  const answer = await answered(call('refreshResults', {}));
  const calls = Object.entries(host.calls()).filter(([name]) => name.startsWith('Sheets.'));
  return { ...answer, calls: Object.fromEntries(calls) };
}

/** What the workbook itself says of its results. */
async function freshness(addon: OpenedAddon): Promise<string | undefined> {
  const template = await sheetIn(addon, '_mau_cham_diem');
  const address = addressIn(template, TEMPLATE_ROW.freshness, TEMPLATE_VALUE);
  return (await shown(addon, address))[0]?.[0];
}

/** Deletes sheets that formulas look at, the log among them, and the hidden codes of the scores. */
async function breakMuch({ store, id }: OpenedAddon, scores: string): Promise<void> {
  const { sheets } = await store.get(id, { fields: 'sheets.properties' });
  const idOf = (title: string) =>
    sheets?.find(({ properties }) => properties?.title === title)?.properties?.sheetId ?? -1;
  const codes = { sheetId: idOf(scores), dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };
  await store.batchUpdate(id, {
    requests: [
      ...['Tổng hợp', 'Xếp hạng', 'Nhật ký', '_anh_chup'].map((title) => ({
        deleteSheet: { sheetId: idOf(title) },
      })),
      { deleteDimension: { range: codes } },
    ],
  });
}

describe.each(['sheet-each', 'matrix'] as const)('«Cập nhật kết quả», %s', (layout) => {
  it('takes one read and one write; no write where nothing is new', async () => {
    const addon = await newBook(layout);
    expect((await refresh(addon)).calls).toEqual(ONE_READ_ONE_WRITE);
    expect(await freshness(addon)).toMatch(/^Cập nhật lúc/);
    expect((await refresh(addon)).calls).toEqual(ONE_READ);
  });

  it('takes no more where sheets and codes are put right with it, and leaves nothing to do', async () => {
    const addon = await newBook(layout);
    await refresh(addon);
    await breakMuch(addon, SCORES[layout]);
    const { mended, logged, calls } = await refresh(addon);
    expect(calls).toEqual(ONE_READ_ONE_WRITE);
    expect(mended).toHaveLength(3);
    expect(await freshness(addon)).toMatch(/^Cập nhật lúc/);
    expect(await logIn(addon)).toHaveLength(logged);
    expect(await refresh(addon)).toEqual({ logged: 0, mended: [], calls: ONE_READ });
  });
});

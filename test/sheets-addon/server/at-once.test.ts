import { describe, expect, it } from 'vitest';
import { SCORE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { type OpenedAddon, withBuiltAddon } from './opened-addon';
import {
  answered,
  IN_FULL,
  logIn,
  NO_DATES,
  openedBook,
  readIn,
  score,
  statusOf,
} from './opened-book';

withBuiltAddon();

const SHEET = 'Phiếu chấm TO-TOAN';
const CLOSED = { to: 'closed', until: NO_DATES, answer: 'go' } as const;

async function scoredBook(): Promise<OpenedAddon> {
  const addon = await openedBook();
  await score(addon, 'TO-TOAN', IN_FULL);
  await score(addon, 'TO-VAN', IN_FULL);
  return addon;
}

/** Somebody does something once the next command has read the workbook, before it writes. */
function inBetween({ store }: OpenedAddon, act: () => Promise<unknown>): void {
  const read = store.get.bind(store);
  store.get = async (...asked) => {
    store.get = read;
    const there = await read(...asked);
    await act();
    return there;
  };
}

const ENTRY = ['P5.TT.2', SCORE_COLUMN.self, 25] as const;

/** A row above the criteria of TO-TOAN: all lines below it move. */
async function rowInserted({ store, id }: OpenedAddon): Promise<void> {
  const { sheets } = await store.get(id, { fields: 'sheets.properties' });
  const sheet = sheets?.find(({ properties }) => properties?.title === SHEET);
  const sheetId = sheet?.properties?.sheetId ?? -1;
  const range = { sheetId, dimension: 'ROWS', startIndex: 7, endIndex: 8 };
  await store.batchUpdate(id, { requests: [{ insertDimension: { range } }] });
}

const heldIn = async (addon: OpenedAddon) =>
  (await readIn(addon)).scores[0]?.entries.find(({ entry }) => entry.criterionCode === 'P5.TT.2')
    ?.entry.self;

describe('an entry that arrives between the read and the write of a command', () => {
  it.each([
    ['refreshResults', {}],
    ['moveStage', CLOSED],
  ] as const)(
    'stays, makes the results of %s old, and is told by the next',
    async (name, payload) => {
      const addon = await scoredBook();
      inBetween(addon, () => score(addon, 'TO-TOAN', [ENTRY]));
      await answered(addon.call(name, payload));
      expect(await heldIn(addon)).toBe(2500);
      expect((await statusOf(addon)).results).toBe('stale');
      await answered(addon.call('refreshResults', {}));
      expect((await statusOf(addon)).results).toBe('fresh');
      expect((await logIn(addon)).at(-1)).toMatchObject({ before: '27,5', after: '25' });
    },
  );
});

describe('lines that somebody moves between the read and the write of a command', () => {
  it('are told with their sheet, and put right by the next one', async () => {
    const addon = await scoredBook();
    inBetween(addon, () => rowInserted(addon));
    addon.host.resetCalls();
    expect(await addon.call('refreshResults', {})).toMatchObject({
      ok: false,
      problem: { code: 'addon.book.moved', params: { sheets: `«${SHEET}»` } },
      said: expect.stringContaining('Lịch sử phiên bản'),
    });
    expect(addon.host.calls()).toMatchObject({
      'Sheets.Spreadsheets.get': 1,
      'Sheets.Spreadsheets.batchUpdate': 1,
    });
    await answered(addon.call('refreshResults', {}));
    expect((await statusOf(addon)).results).toBe('fresh');
    expect((await answered(addon.call('refreshResults', {}))).mended).toEqual([]);
  });
});

describe('two people who close the scoring at once', () => {
  it('close it once: the other one is told to wait, or finds it closed', async () => {
    const addon = await scoredBook();
    const replies = await Promise.all([1, 2].map(() => addon.call('moveStage', CLOSED)));
    for (const reply of replies) if (!reply.ok) expect(reply.problem.code).toBe('addon.running');
    expect(replies.some(({ ok }) => ok)).toBe(true);
    const steps = (await logIn(addon)).filter(({ field }) => field === 'Bước chấm điểm');
    expect(steps).toHaveLength(1);
    expect((await statusOf(addon)).stage).toBe('closed');
  });
});

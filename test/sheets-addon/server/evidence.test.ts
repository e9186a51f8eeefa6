import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_COLUMN,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
} from '../../../sheets-addon/layout/score-book/codes';
import { columnOf, listRows, rowOf } from '../../../sheets-addon/reading/coded-sheet';
import { type OpenedAddon, openedAddon, shown, withBuiltAddon } from './opened-addon';
import {
  addressIn,
  answered,
  handInOf,
  logIn,
  make,
  NEW_BOOK,
  openedBook,
  readIn,
  sheetIn,
  statusOf,
  type,
} from './opened-book';

withBuiltAddon();

/** Two files for one criterion. */
const PACKAGE = handInOf(['a', 'b']);

describe('«Nhận gói minh chứng»', () => {
  it('adds a row for each item, and none for what was handed in before', async () => {
    const addon = await openedBook();
    expect(await answered(addon.call('acceptHandIn', { text: PACKAGE }))).toEqual({
      added: 2,
      known: 0,
    });
    expect(await answered(addon.call('acceptHandIn', { text: PACKAGE }))).toEqual({
      added: 0,
      known: 2,
    });
    expect((await readIn(addon)).evidence).toMatchObject([
      { subject: 'TO-TOAN', criterion: 'P5.TT.2', time: '14:05, 20/10/2026', state: 'waiting' },
      { title: 'Kế hoạch b', link: 'https://example.edu.vn/b', hash: 'b'.repeat(64) },
    ]);
    expect(addon.host.calls()['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  });

  it('refuses what is no package, in words', async () => {
    const addon = await openedBook();
    expect(await addon.call('acceptHandIn', { text: 'xin chào' })).toMatchObject({
      ok: false,
      problem: { code: 'reading.hand-in.not-json' },
    });
  });
});

describe('a piece of evidence that waits', () => {
  it('is accepted or returned with a reason, which the log keeps', async () => {
    const addon = await openedBook();
    await answered(addon.call('acceptHandIn', { text: PACKAGE }));
    const keys = (await statusOf(addon)).waiting.map(({ key }) => key);
    const [first = '', second = ''] = keys;
    await answered(addon.call('judgeEvidence', { key: first, verdict: { state: 'accepted' } }));
    const returned = { state: 'returned', reason: 'Không mở được' } as const;
    await answered(addon.call('judgeEvidence', { key: second, verdict: returned }));
    expect((await readIn(addon)).evidence).toMatchObject([
      { state: 'accepted', reason: '' },
      { state: 'returned', reason: 'Không mở được' },
    ]);
    expect((await statusOf(addon)).waiting).toEqual([]);
    expect((await logIn(addon)).slice(-2)).toMatchObject([
      {
        subject: 'TO-TOAN',
        field: 'Xét minh chứng «Kế hoạch a (aaaaaaaaaaaa)»',
        before: 'Chờ xem',
        after: 'Đã nhận',
        time: '14:05, 05/11/2026',
      },
      { before: 'Chờ xem', after: 'Trả lại: Không mở được' },
    ]);
  });
});

/** What stands beside a criterion of TO-TOAN. */
async function besideIn(addon: OpenedAddon, criterion = 'P5.TT.2'): Promise<string> {
  const sheet = await sheetIn(addon, 'Phiếu chấm TO-TOAN');
  const [[text = ''] = []] = await shown(addon, addressIn(sheet, criterion, SCORE_COLUMN.handedIn));
  return String(text);
}

const piece = (verdict: string, digit: string): string =>
  [
    `${verdict} · Kế hoạch ${digit}`,
    `https://example.edu.vn/${digit}`,
    `Nộp 14:05, 20/10/2026 · SHA-256 ${digit.repeat(12)}…`,
  ].join('\n');

describe('beside the criterion', () => {
  it('stands every piece handed in, with what became of it, link, time and hash', async () => {
    const addon = await openedBook();
    await answered(addon.call('acceptHandIn', { text: PACKAGE }));
    expect(await besideIn(addon)).toBe(`${piece('Chờ xem', 'a')}\n${piece('Chờ xem', 'b')}`);
    const [first] = (await statusOf(addon)).waiting;
    const verdict = { state: 'returned', reason: '=1+1' } as const;
    await answered(addon.call('judgeEvidence', { key: first?.key ?? '', verdict }));
    const judged = `${piece('Trả lại: =1+1', 'a')}\n${piece('Chờ xem', 'b')}`;
    expect(await besideIn(addon)).toBe(judged);
    expect(await besideIn(addon, 'P5.TT.1')).toBe('');
    await answered(addon.call('refreshResults', {}));
    expect(await besideIn(addon)).toBe(judged);
  });

  it('stands what a verifier chose in «Minh chứng» by herself, after the next refresh', async () => {
    const addon = await openedBook();
    await answered(addon.call('acceptHandIn', { text: handInOf(['a']) }));
    await answered(addon.call('refreshResults', {}));
    const list = await sheetIn(addon, 'Minh chứng');
    const [row = 0] = listRows(list);
    await type(addon, [
      [addressIn(list, row, EVIDENCE_COLUMN.state), 'Trả lại'],
      [addressIn(list, row, EVIDENCE_COLUMN.reason), 'Ảnh mờ'],
      [addressIn(list, row, EVIDENCE_COLUMN.link), 'https://example.edu.vn/khac'],
    ]);
    const score = await sheetIn(addon, 'Phiếu chấm TO-TOAN');
    const sheetId = await sheetIdOf(addon, score.title);
    const startRowIndex = (rowOf(score, SCORE_ROW.header) ?? 0) + 1;
    const dimensionIndex = columnOf(score, SCORE_COLUMN.title) ?? 0;
    await addon.store.batchUpdate(addon.id, {
      requests: [
        {
          sortRange: {
            range: { sheetId, startRowIndex },
            sortSpecs: [{ dimensionIndex, sortOrder: 'DESCENDING' }],
          },
        },
      ],
    });
    expect(rowOf(await sheetIn(addon, score.title), 'P5.TT.2')).not.toBe(rowOf(score, 'P5.TT.2'));
    await answered(addon.call('refreshResults', {}));
    expect(await besideIn(addon)).toMatch(
      /^Trả lại: Ảnh mờ · Kế hoạch a\nhttps:\/\/example\.edu\.vn\/khac\n/,
    );
    const field = 'minh chứng «Kế hoạch a (aaaaaaaaaaaa)»';
    const told = (await logIn(addon)).filter((line) => line.field.endsWith(field));
    expect(told).toMatchObject([
      { field: `Xét ${field}`, before: 'Chờ xem', after: 'Trả lại: Ảnh mờ' },
      {
        field: `Liên kết của ${field}`,
        before: 'https://example.edu.vn/a',
        after: 'https://example.edu.vn/khac',
      },
    ]);
    await answered(addon.call('refreshResults', {}));
    expect((await logIn(addon)).filter((line) => line.field.endsWith(field))).toEqual(told);
  });

  it('in the matrix stands in one cell of the subject, by codes', async () => {
    const addon = await openedAddon();
    await make(addon, { ...NEW_BOOK, layout: 'matrix' });
    await answered(addon.call('acceptHandIn', { text: handInOf(['a']) }));
    const sheet = await sheetIn(addon, 'Bảng chấm chung');
    const address = addressIn(sheet, 'TO-TOAN', SCORE_COLUMN.handedIn);
    expect(await shown(addon, address)).toEqual([[`P5.TT.2: ${piece('Chờ xem', 'a')}`]]);
    const [first] = (await statusOf(addon)).waiting;
    const verdict = { state: 'accepted' } as const;
    await answered(addon.call('judgeEvidence', { key: first?.key ?? '', verdict }));
    expect(await shown(addon, address)).toEqual([[`P5.TT.2: ${piece('Đã nhận', 'a')}`]]);
  });
});

async function sheetIdOf({ store, id }: OpenedAddon, title: string): Promise<number> {
  const { sheets } = await store.get(id, { fields: 'sheets.properties' });
  return sheets?.find(({ properties }) => properties?.title === title)?.properties?.sheetId ?? 0;
}

describe('«Lập danh sách chia sẻ»', () => {
  it('writes the link to the part of each subject beside her name', async () => {
    const addon = await openedBook();
    expect(await answered(addon.call('shareList', {}))).toEqual({ linked: 2 });
    const list = await sheetIn(addon, 'Đối tượng');
    const [[link = ''] = []] = await shown(addon, addressIn(list, 'TO-VAN', SUBJECT_COLUMN.link));
    const { sheets } = await addon.store.get(addon.id, { fields: 'sheets.properties' });
    const sheet = sheets?.find(({ properties }) => properties?.title === 'Phiếu chấm TO-VAN');
    expect(link).toMatch(new RegExp(`/d/${addon.id}/edit#gid=${sheet?.properties?.sheetId}$`));
  });

  it('names those for whom nobody is named: their part is open to all who may edit', async () => {
    const addon = await openedBook();
    expect((await statusOf(addon)).unnamed).toEqual(['Tổ Toán', 'Tổ Văn']);
    const list = await sheetIn(addon, 'Đối tượng');
    await type(addon, [[addressIn(list, 'TO-VAN', SUBJECT_COLUMN.self), 'van@vidu.edu.vn']]);
    expect((await statusOf(addon)).unnamed).toEqual(['Tổ Toán']);
    const open = (code: string) => shown(addon, addressIn(list, code, SUBJECT_COLUMN.open));
    expect(await open('TO-VAN')).toEqual([['van@vidu.edu.vn']]);
    expect(await open('TO-TOAN')).toEqual([['Chưa có thư điện tử: ai sửa được sổ cũng nhập được']]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  ROLE,
  SUBJECT_COLUMN,
} from '../../../../sheets-addon/layout/score-book/codes';
import {
  type EvidenceLine,
  evidenceInFile,
  evidenceWanted,
} from '../../../../sheets-addon/layout/score-book/evidence-sheet';
import { ownBook, ownBookWanted } from '../../../../sheets-addon/layout/score-book/own-book';
import { reconcile } from '../../../../sheets-addon/layout/wanted';
import type { WantedSheet } from '../../../../sheets-addon/layout/wanted/types';
import { startEngine } from '../../../stand-ins/google-workspace/formulas/univer-engine';
import { bookForTest } from '../book';
import { bookWith, subject } from './books';
import { computed, entryKey } from './computed';

beforeAll(() => void startEngine(), 60_000);

const book = bookWith();
const LINE: EvidenceLine = {
  subject: 'T1',
  criterion: 'P5.TT.1',
  title: 'Kế hoạch 12',
  link: 'https://vidu.vn/12',
  time: '14:05, 30/10/2026',
  hash: '',
  state: 'Chờ xem',
  reason: '',
};

/** The lists that codes are looked up in: one subject, one criterion. */
function lists(): { sheets: WantedSheet[]; entered: Map<string, string> } {
  const sheetOf = (role: string, columns: object, row: string): WantedSheet => ({
    role,
    title: role.replaceAll('|', ' '),
    columns: Object.values(columns).map((code: string) => ({ code, width: 100 })),
    rows: [{ code: row, cells: [] }],
    growth: 'list',
    rules: [],
    formats: [],
    charts: [],
    protection: null,
  });
  const [subjects, criteria] = [ROLE.subjects(book), ROLE.criteria(book)];
  return {
    sheets: [
      sheetOf(subjects, SUBJECT_COLUMN, 'T1'),
      sheetOf(criteria, CRITERIA_COLUMN, 'P5.TT.1'),
    ],
    entered: new Map([
      [entryKey(subjects, 'T1', SUBJECT_COLUMN.code), 'T1'],
      [entryKey(subjects, 'T1', SUBJECT_COLUMN.name), 'Tổ Toán'],
      [entryKey(criteria, 'P5.TT.1', CRITERIA_COLUMN.code), 'P5.TT.1'],
      [entryKey(criteria, 'P5.TT.1', CRITERIA_COLUMN.title), 'Đạt mục tiêu'],
    ]),
  };
}

/** What the formulas of a line with these entries show. */
async function shown(more: Partial<EvidenceLine>) {
  const { sheets, entered } = lists();
  const line = evidenceWanted(book, new Map([['MC1', { ...LINE, ...more }]]));
  const value = await computed([...sheets, line], entered);
  return (['about', 'check'] as const).map(
    (field) => value(ROLE.evidence(book), 'MC1', EVIDENCE_COLUMN[field]) ?? '',
  );
}

describe('the hash of a file', () => {
  it('shows its beginning alone: no row is higher for it', () => {
    const { columns, newRows } = evidenceWanted(book);
    const cell = newRows?.cells[columns.findIndex(({ code }) => code === EVIDENCE_COLUMN.hash)];
    expect(cell?.look.wrapStrategy).toBe('CLIP');
  });
});

describe('a line of evidence', () => {
  it('says in words whose it is and for what', async () => {
    expect(await shown({})).toEqual(['Tổ Toán: Đạt mục tiêu', '']);
  });

  it.each<[string, Partial<EvidenceLine>, string]>([
    ['returned without a reason', { state: 'Trả lại' }, 'Trả lại thì ghi lý do'],
    ['returned with one', { state: 'Trả lại', reason: 'Mờ' }, ''],
    ['without a state', { state: '' }, 'Chưa chọn trạng thái'],
    ['without name and link', { title: '', link: '' }, 'Thiếu tên và liên kết'],
    ['without a criterion', { criterion: '' }, 'Thiếu mã đối tượng hoặc mã tiêu chí'],
  ])('%s', async (_, more, words) => {
    expect((await shown(more))[1]).toBe(words);
  });

  it('of an unknown subject is named', async () => {
    expect(await shown({ subject: 'T9' })).toEqual([
      'Mã không có trong «Đối tượng» hoặc «Tiêu chí»',
      '',
    ]);
  });
});

describe('who may fill in what', () => {
  const openOf = (more: Parameters<typeof bookWith>[0]) =>
    evidenceWanted(bookWith(more)).protection?.open.map(({ columns, saying, editors }) => [
      columns,
      saying?.codes,
      editors,
    ]);
  const verdict = [EVIDENCE_COLUMN.state, EVIDENCE_COLUMN.reason];

  it('verifiers judge the evidence of their own subjects and nobody writes a row', () => {
    const verified = (code: string, verifiers: string[]) => ({ ...subject(code), verifiers });
    const subjects = [
      verified('T1', ['v@vidu.vn', 'w@vidu.vn']),
      verified('T2', ['u@vidu.vn']),
      verified('T3', ['w@vidu.vn', 'V@vidu.vn']),
      subject('T4'),
    ];
    expect(openOf({ subjects })).toEqual([
      [verdict, ['T1', 'T3'], ['v@vidu.vn', 'w@vidu.vn']],
      [verdict, ['T2'], ['u@vidu.vn']],
      [verdict, ['T4'], undefined],
    ]);
  });

  it('nobody once the scoring is closed', () => {
    expect(openOf({ stage: 'closed' })).toEqual([]);
  });

  it('in a workbook of her own whoever has it lists evidence, and receives or returns none', () => {
    const own = ownBook(bookWith(), subject('T1'));
    const sheet = ownBookWanted(own, new Map()).find(({ role }) => role === ROLE.evidence(own));
    const { subject: whose, criterion, title, link, state } = EVIDENCE_COLUMN;
    expect(sheet?.protection?.open).toEqual([{ columns: [whose, criterion, title, link, state] }]);
    const rule = sheet?.rules.find(({ columns }) => columns.includes(state));
    expect(rule?.condition).toEqual({ type: 'list', values: ['Chờ xem'] });
  });

  it.each([
    ['cross', []],
    ['verify', [{ columns: verdict }]],
    ['closed', []],
  ] as const)('in a file at the step «%s»', (stage, open) => {
    const sheet = evidenceWanted(book);
    const inFile = evidenceInFile(sheet, { stage });
    expect(inFile.protection?.open).toEqual(open);
    expect(inFile.rules).toBe(sheet.rules);
  });

  it('row by row, wherever rows were moved: a lock for each run of rows of the same people', async () => {
    const subjects = ['T1', 'T2'].map((code) => ({
      ...subject(code),
      verifiers: [`${code.toLowerCase()}@vidu.vn`],
    }));
    const lines = (codes: string[]) =>
      new Map(codes.map((code, index) => [`MC${index}`, { ...LINE, subject: code }]));
    const locks = async (codes: string[]) => {
      const there = await bookForTest();
      const wanted = [...lists().sheets, evidenceWanted(bookWith({ subjects }), lines(codes))];
      await there.write(reconcile(await there.read(), wanted).requests);
      expect(reconcile(await there.read(), wanted).requests).toEqual([]);
      const sheet = (await there.read()).sheets?.at(-1);
      return (sheet?.protectedRanges ?? [])
        .filter(({ editors }) => (editors?.users ?? []).some((user) => user.startsWith('t')))
        .map(({ range, editors }) => [
          (range?.endRowIndex ?? 0) - (range?.startRowIndex ?? 0),
          (editors?.users ?? []).filter((user) => user.startsWith('t')),
        ]);
    };
    expect(await locks(['T1', 'T1', 'T2'])).toEqual([
      [2, ['t1@vidu.vn']],
      [1, ['t2@vidu.vn']],
    ]);
    expect(await locks(['T1', 'T2', 'T1'])).toEqual([
      [1, ['t1@vidu.vn']],
      [1, ['t1@vidu.vn']],
      [1, ['t2@vidu.vn']],
    ]);
  });
});

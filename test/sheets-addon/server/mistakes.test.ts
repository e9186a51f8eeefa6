import { describe, expect, test } from 'vitest';
import { gridFromSpreadsheet } from '../../../sheets-addon/layout';
import {
  EVIDENCE_COLUMN,
  partRow,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import { plannedBook } from '../../../sheets-addon/server/score-book/planned-book';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import {
  ask,
  both,
  Changed,
  deleted,
  type Mistake,
  namesIn,
  pasted,
  pastedWithLooks,
  refresh,
} from './changed-book';
import { mistakesIn } from './mistakes-in';

const plan = planWith([
  criterion('1', points(40)),
  criterion('2', { kind: 'yes-no', maximum: 20 }),
  criterion('3', {
    kind: 'percentage',
    maximum: 40,
    numerator: 'Đã làm',
    denominator: 'Tổng số',
    bands: [{ from: 50, points: 40 }],
  }),
]);
const [C1, C2, C3] = ['THU.TT.1', 'THU.TT.2', 'THU.TT.3'] as const;
const book = bookWith({ plan, subjects: [subject('T1'), subject('T2')] });
const { self, official, title } = SCORE_COLUMN;
const [SHEET, LIST, CRITERIA, SUMMARY, EVIDENCE] = [
  'Phiếu chấm T1',
  'Đối tượng',
  'Tiêu chí',
  'Tổng hợp',
  'Minh chứng',
] as const;

const HEALED: [mistake: string, change: Mistake][] = [
  [
    'a column inserted at the left, a row above',
    ask(
      (it) => ({ insertDimension: { range: it.line(SHEET, 'COLUMNS', 0) } }),
      (it) => ({ insertDimension: { range: it.line(SHEET, 'ROWS', 0) } }),
    ),
  ],
  [
    'a column inserted among ours',
    ask((it) => ({
      insertDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', self).column) },
    })),
  ],
  ['rows sorted, sums and groups among them', (it) => it.sortBelowHead(SHEET, title)],
  [
    '«Tổng hợp» sorted, the classes among the subjects',
    (it) => it.sortBelowHead(SUMMARY, 'TDS.TEN'),
  ],
  [
    '«Tiêu chí» sorted, the sum among the criteria',
    (it) => it.sortBelowHead(CRITERIA, 'TDS.TOI_DA'),
  ],
  [
    'a sheet renamed, tabs moved',
    ask(
      (it) => ({
        updateSheetProperties: {
          properties: { sheetId: it.sheetId(SHEET), title: 'Phiếu của tổ Văn' },
          fields: 'title',
        },
      }),
      (it) => ({
        updateSheetProperties: {
          properties: { sheetId: it.sheetId(SUMMARY), index: 0 },
          fields: 'index',
        },
      }),
    ),
  ],
  ['«Xếp hạng» deleted', deleted('Xếp hạng')],
  ['«Tổng hợp» deleted', deleted(SUMMARY)],
  ['a block pasted over the guide', pasted('Hướng dẫn', ['', ''], [['x'], ['y'], ['z']])],
  ['a block pasted over the head', pasted(SHEET, [SCORE_ROW.header, self], [['Điểm', 1, '']])],
  ['the title of a criterion written over', pasted(SHEET, [C1, title], [['Việc khác']])],
  ['a number pasted over formulas', pasted(SHEET, [C1, official], [[39]])],
  ['a block pasted over sums', pasted(SHEET, [SCORE_ROW.total, official], [[99], ['Xuất sắc']])],
  [
    'entries pasted with looks and rules of another workbook',
    pastedWithLooks(SHEET, [C1, self], 30),
  ],
  [
    'rules, colours and locks removed',
    ask(
      (it) => ({ setDataValidation: { range: { sheetId: it.sheetId(SHEET) } } }),
      (it) => ({ deleteConditionalFormatRule: { sheetId: it.sheetId(SHEET), index: 0 } }),
    ),
  ],
  [
    'the column of hidden codes deleted',
    ask((it) => ({ deleteDimension: { range: it.line(SHEET, 'COLUMNS', 0) } })),
  ],
  ['the hidden code of a criterion changed', pasted(SHEET, [C1, ''], [['THU.TT.77']])],
  ['the hidden code of a criterion changed in «Tiêu chí»', pasted(CRITERIA, [C1, ''], [['X']])],
  ['the code of a subject changed', pasted(LIST, ['T1', SUBJECT_COLUMN.code], [['TO-VAN']])],
  ['the hidden code of a column erased', pasted(SHEET, ['', self], [['']])],
  ['the role in the first cell written over', pasted(SHEET, ['', ''], [['x']])],
];

const NAMED: [mistake: string, change: Mistake, names: string[]][] = [
  [
    'a block of texts pasted over entries',
    both(
      pasted(SHEET, [C1, self], [["'8 điểm"]]),
      pastedWithLooks(SHEET, [C2, self], 'Gần đạt'),
      pasted(SHEET, [partRow(C3), self], [["'3,5"]]),
    ),
    ['not-a-number', 'unknown-answer', 'number-as-text'],
  ],
  [
    'a score sheet copied, then the first changed',
    both((it) => it.copySheet(SHEET), pasted(SHEET, [C1, self], [[20]])),
    ['sheet-copied-differs'],
  ],
  [
    'evidence of nobody',
    (it) => it.list(EVIDENCE, { [EVIDENCE_COLUMN.subject]: 'T9' }),
    ['evidence-subject'],
  ],
];

/** What deletes entries: named before, logged by the command, and room made for them again. */
const ENTRIES_GONE: [mistake: string, change: Mistake, name: string][] = [
  ['a score sheet deleted', deleted(SHEET), 'score-sheet-missing'],
  [
    'the column of self scores deleted',
    ask((it) => ({
      deleteDimension: { range: it.line(SHEET, 'COLUMNS', it.at(SHEET, '', self).column) },
    })),
    'column-missing',
  ],
  [
    'the row of a criterion deleted',
    ask((it) => ({ deleteDimension: { range: it.line(SHEET, 'ROWS', it.at(SHEET, C1, '').row) } })),
    'row-missing',
  ],
];

const REFUSED: [mistake: string, change: Mistake, code: string][] = [
  ['the hidden template sheet deleted', deleted('_mau_cham_diem'), 'reading.refused.template-gone'],
  [
    'another subject written over one in the list',
    pasted(LIST, ['T1', SUBJECT_COLUMN.code], [['TO-MOI', 'Tổ mới']]),
    'reading.refused.stray-scores',
  ],
];

/** Entries of T1, a piece of evidence and the results of both. */
const { after, areHealed, stayNamed } = mistakesIn(book, async (it) => {
  await it.paste(SHEET, [C1, self], [[30]]);
  await it.paste(SHEET, [C2, self], [['Đạt']]);
  await it.paste(SHEET, [partRow(C3), self], [[3]]);
  await it.paste(SHEET, [wholeRow(C3), self], [[4]]);
  await it.list(EVIDENCE, {
    [EVIDENCE_COLUMN.subject]: 'T1',
    [EVIDENCE_COLUMN.criterion]: C1,
    [EVIDENCE_COLUMN.title]: 'Sổ họp',
    [EVIDENCE_COLUMN.state]: 'Đã nhận',
  });
});

describe('mistakes that refreshing heals', () => {
  test.each(HEALED)('%s', async (_, mistake) => areHealed(mistake));
});

describe('mistakes that stay named after refreshing', () => {
  test.each(NAMED)('%s', async (_, mistake, names) => stayNamed(mistake, names));
});

describe('entries that are deleted', () => {
  test.each(ENTRIES_GONE)('%s', async (_, change, name) => {
    const store = await after(change);
    expect(await namesIn(store)).toContain(name);
    await refresh(store, book);
    expect(await namesIn(store)).toEqual([]);
    const log = gridFromSpreadsheet(await store.read()).sheets.find((it) => it.title === 'Nhật ký');
    expect(log?.rows.some((row) => row.some(({ text }) => text === '30'))).toBe(true);
    expect((await Changed.of(store)).at(SHEET, C1, self)).toBeDefined();
  });
});

describe('mistakes with which nothing is laid out', () => {
  test.each(REFUSED)('%s', async (_, change, code) => {
    const store = await after(change);
    const plan = plannedBook(await store.read(), { from: 'there' });
    expect(plan.ok ? null : plan.problem.code).toBe(code);
  });
});

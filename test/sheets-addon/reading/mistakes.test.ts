import { describe, expect, it } from 'vitest';
import type { WorkbookGrid } from '../../../shared/reports/types';
import { pointsOf } from '../../../shared/scoring';
import {
  CRITERIA_COLUMN,
  EVIDENCE_COLUMN,
  partRow,
  SCORE_COLUMN,
  SCORE_ROW,
  SUBJECT_COLUMN,
  wholeRow,
} from '../../../sheets-addon/layout/score-book/codes';
import { codesToRestore, readScoreBook, strayScores } from '../../../sheets-addon/reading';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookOf, cellOf, subjectOf, type Value, workbookOf } from './book-grid';
import { columnOf, placed, readOf, rowOf, typed, withRows, withSheet } from './changed-grid';

const plan = planWith([
  criterion('1', points(20)),
  criterion('2', { kind: 'yes-no', maximum: 20 }),
  criterion('3', {
    kind: 'percentage',
    maximum: 20,
    numerator: 'Đã làm',
    denominator: 'Tổng số',
    bands: [{ from: 50, points: 20 }],
  }),
  criterion('4', {
    kind: 'levels',
    maximum: 20,
    levels: [
      { title: 'Khá', points: 10 },
      { title: 'Tốt', points: 20 },
    ],
  }),
  criterion('5', { kind: 'count', maximum: 20, each: 5, unit: 'sáng kiến' }),
]);
const code = (number: number) => `THU.TT.${number}`;
const book = bookOf({ plan });
const empty = workbookOf(book);
const T1 = 'Phiếu chấm T1';

const named = (grid: WorkbookGrid): string[] => placed(readOf(grid).problems);
const givenIn = (grid: WorkbookGrid, number: number) =>
  readOf(grid).scores[0]?.entries.find(({ entry }) => entry.criterionCode === code(number))?.entry
    .self;
const self = (number: number, value: Value) =>
  typed(empty, T1, [code(number), SCORE_COLUMN.self], value);

describe('text where a number belongs', () => {
  it.each(['8,5', '8.5', ' 8,5 '])('%j is read as 8,5 and named', (text) => {
    expect(givenIn(self(1, text), 1)).toBe(pointsOf(8.5));
    expect(named(self(1, text))).toEqual([`number-as-text ${T1} D4`]);
  });

  it('"8.500" could be two numbers: it is asked for, and gives no points', () => {
    expect(givenIn(self(1, '8.500'), 1)).toEqual({ by: 'text', text: '8.500' });
    expect(named(self(1, '8.500'))).toEqual([`number-ambiguous ${T1} D4`]);
  });

  it.each(['tám', ' ', '8 điểm'])('%j is no number', (text) => {
    expect(givenIn(self(1, text), 1)).toEqual({ by: 'text', text });
    expect(named(self(1, text))).toEqual([`not-a-number ${T1} D4`]);
  });

  it('a score that became a date is no score', () => {
    const date = { value: 46_238, text: '8/5' };
    const grid = typed(empty, T1, [code(1), SCORE_COLUMN.self], date);
    expect(named(grid)).toEqual([`date-not-number ${T1} D4`]);
  });

  it('a third decimal is rounded and named', () => {
    expect(givenIn(self(1, 8.125), 1)).toBe(pointsOf(8.13));
    expect(named(self(1, 8.125))).toEqual([`more-decimals ${T1} D4`]);
  });

  it('half a percentage counts the other half as 0 and is named', () => {
    const grid = typed(empty, T1, [partRow(code(3)), SCORE_COLUMN.self], 7);
    expect(givenIn(grid, 3)).toEqual({ by: 'ratio', part: 7, whole: 0 });
    expect(named(grid)).toEqual([`half-ratio ${T1} D8`]);
    expect(named(typed(grid, T1, [wholeRow(code(3)), SCORE_COLUMN.self], 8))).toEqual([]);
  });
});

describe('answers', () => {
  it('are the same in any case, and with stray spaces, which are named', () => {
    expect(givenIn(self(2, 'đạt'), 2)).toEqual({ by: 'yes-no', met: true });
    expect(named(self(2, 'đạt'))).toEqual([]);
    expect(givenIn(self(2, 'Không  đạt '), 2)).toEqual({ by: 'yes-no', met: false });
    expect(named(self(2, 'Không  đạt '))).toEqual([`answer-spelled ${T1} D5`]);
  });

  it('without their marks are only suggested', () => {
    expect(givenIn(self(4, 'tot'), 4)).toEqual({ by: 'text', text: 'tot' });
    const [problem] = readOf(self(4, 'tot')).problems;
    expect([problem?.name, problem?.params?.suggestion]).toEqual(['answer-like', 'Tốt']);
  });

  it('that are none of the list are named with the list', () => {
    const [problem] = readOf(self(4, 'Xuất sắc')).problems;
    expect([problem?.name, problem?.params?.answers]).toEqual(['unknown-answer', '«Khá», «Tốt»']);
  });
});

describe('rows and columns', () => {
  const filled = self(1, 15);

  it('a deleted row of a criterion is named', () => {
    const grid = withSheet(filled, T1, (sheet) =>
      withRows(sheet, (rows) => rows.filter((_, row) => row !== rowOf(sheet, code(2)))),
    );
    expect(named(grid)).toEqual([`row-missing ${T1}`]);
  });

  it('of a copied row the first is read; a copy that says something else is an error', () => {
    const copied = (self: Value) =>
      withSheet(filled, T1, (sheet) =>
        withRows(sheet, (rows) => {
          const at = rowOf(sheet, code(1));
          const column = columnOf(sheet, SCORE_COLUMN.self);
          const copy = (rows[at] ?? []).map((cell, it) => (it === column ? cellOf(self) : cell));
          return [...rows.slice(0, at + 1), copy, ...rows.slice(at + 1)];
        }),
      );
    expect(named(copied(15))).toEqual([`row-copied ${T1} B5`]);
    expect(named(copied(12))).toEqual([`row-copied-differs ${T1} B5`]);
    expect(givenIn(copied(12), 1)).toBe(pointsOf(15));
  });

  it('a row that lost its code is known by its title, and only where no other row has it', () => {
    const recoded = (grid: WorkbookGrid, value: string) =>
      withSheet(grid, T1, (sheet) =>
        withRows(sheet, (rows) =>
          rows.map((cells) =>
            cells[0]?.text === code(1) ? [cellOf(value), ...cells.slice(1)] : cells,
          ),
        ),
      );
    for (const value of ['', 'THU.TT.99']) {
      expect(named(recoded(filled, value))).toEqual([`row-by-words ${T1} A4`]);
      expect(givenIn(recoded(filled, value), 1)).toBe(pointsOf(15));
    }
    const alike = typed(filled, T1, [code(2), SCORE_COLUMN.title], 'Tiêu chí 1');
    const both = withSheet(recoded(alike, 'THU.TT.99'), T1, (sheet) =>
      withRows(sheet, (rows) =>
        rows.map((cells) => (cells[0]?.text === code(2) ? [cellOf(''), ...cells.slice(1)] : cells)),
      ),
    );
    expect(named(both)).toEqual([`row-unknown ${T1} D4`, `row-missing ${T1}`, `row-missing ${T1}`]);
  });

  it('a score in a row of no criterion is named', () => {
    const grid = withSheet(filled, T1, (sheet) =>
      withRows(sheet, (rows) => [...rows, [cellOf(''), cellOf('Thêm'), cellOf(5), cellOf(9)]]),
    );
    expect(named(grid)).toEqual([`row-unknown ${T1} D13`]);
  });

  it('a column whose code was deleted is known by its header, with a warning', () => {
    const without = (header: string) =>
      withSheet(filled, T1, (sheet) =>
        withRows(sheet, (rows) => {
          const column = columnOf(sheet, SCORE_COLUMN.self);
          const put = (row: number, value: Value) => (cells: (typeof rows)[number], at: number) =>
            at === row ? cells.map((cell, it) => (it === column ? cellOf(value) : cell)) : cells;
          return rows.map(put(0, null)).map(put(2, header));
        }),
      );
    expect(named(without('TỰ CHẤM'))).toEqual([`column-by-header ${T1} D3`]);
    expect(givenIn(without('TỰ CHẤM'), 1)).toBe(pointsOf(15));
    expect(named(without('Điểm lần 1'))).toEqual([
      `column-missing ${T1}`,
      `column-ignored ${T1} D3`,
    ]);
    expect(givenIn(without('Điểm lần 1'), 1)).toBeNull();
  });

  it('a header that was renamed changes nothing', () => {
    const grid = typed(filled, T1, [SCORE_ROW.header, SCORE_COLUMN.self], 'Điểm tổ chấm');
    expect(named(grid)).toEqual([]);
    expect(givenIn(grid, 1)).toBe(pointsOf(15));
  });

  it('a column that people added is named as left out when something stands in it', () => {
    const inserted = (value: Value) =>
      withSheet(filled, T1, (sheet) =>
        withRows(sheet, (rows) =>
          rows.map((row, at) => [
            ...row.slice(0, 2),
            cellOf(at === 2 ? 'Ghi chú' : at === 4 ? value : null),
            ...row.slice(2),
          ]),
        ),
      );
    expect(named(inserted(null))).toEqual([]);
    expect(named(inserted('hỏi lại'))).toEqual([`column-ignored ${T1} C3`]);
    expect(givenIn(inserted('hỏi lại'), 1)).toBe(pointsOf(15));
  });

  it('rows and columns inserted before everything change nothing', () => {
    const grid = withSheet(filled, T1, (sheet) =>
      withRows(sheet, (rows) => [[], ...rows.map((row) => [cellOf(null), ...row])]),
    );
    expect(named(grid)).toEqual([]);
    expect(givenIn(grid, 1)).toBe(pointsOf(15));
  });
});

describe('sheets', () => {
  it('without the hidden template sheet the workbook is refused, with the remedy', () => {
    const read = readScoreBook(withSheet(empty, '_mau_cham_diem', () => null));
    expect(read).toEqual({ ok: false, problem: { code: 'reading.refused.template-gone' } });
    expect(readScoreBook({ ...empty, sheets: [] })).toEqual({
      ok: false,
      problem: { code: 'reading.refused.no-template' },
    });
  });

  it('with a damaged template sheet it is refused, with the part', () => {
    const read = readScoreBook(
      withSheet(empty, '_mau_cham_diem', (sheet) =>
        withRows(sheet, (rows) => rows.filter(([first]) => first?.text !== 'TDS.KY')),
      ),
    );
    expect(read.ok ? null : [read.problem.code, read.problem.params]).toEqual([
      'reading.refused.template-broken',
      { row: 'period' },
    ]);
  });

  it('of two score books the one asked for is read', () => {
    const other = bookOf({ plan, period: { ...book.period, code: '2027' } });
    const both = { ...empty, sheets: [...empty.sheets, ...workbookOf(other).sheets] };
    const read = readScoreBook(both);
    expect(read.ok ? null : read.problem.code).toBe('reading.refused.several-books');
    const asked = readScoreBook(both, { plan: 'THU', period: '2027' });
    expect(asked.ok && asked.value.template.period.code).toBe('2027');
  });

  it('of a copied sheet the original is read, wherever the copy stands', () => {
    const copy = (grid: WorkbookGrid) => {
      const sheet = grid.sheets.find(({ title }) => title === T1);
      return sheet ? [{ ...sheet, title: `Bản sao của ${T1}` }] : [];
    };
    const twice = { ...empty, sheets: [...copy(empty), ...empty.sheets] };
    expect(named(twice)).toEqual([`sheet-copied Bản sao của ${T1}`]);
    const differing = { ...empty, sheets: [...copy(self(1, 15)), ...empty.sheets] };
    expect(named(differing)).toEqual([`sheet-copied-differs Bản sao của ${T1}`]);
    expect(givenIn(differing, 1)).toBeNull();
  });

  it('a deleted score sheet is an error; the sheet of a new subject is only not there yet', () => {
    expect(named(withSheet(empty, T1, () => null))).toEqual(['score-sheet-missing']);
    const listed = withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) => [...rows, line(sheet, { MA: 'T9', TEN: 'Tổ 9', LOAI: 'Tập thể' })]),
    );
    expect(named(listed)).toEqual(['score-sheet-new']);
  });

  it('a score sheet without its role is known by its codes when it names the subject', () => {
    const grid = withSheet(self(1, 15), T1, (sheet) =>
      withRows(sheet, ([first = [], ...rest]) => [[cellOf(null), ...first.slice(1)], ...rest]),
    );
    expect(named(grid)).toEqual([`sheet-known-by-codes ${T1}`]);
    expect(givenIn(grid, 1)).toBe(pointsOf(15));
  });

  it('a score sheet that nobody in «Đối tượng» owns is left out', () => {
    const grid = withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) => rows.filter((row) => row[1]?.text !== 'T2')),
    );
    expect(named(grid)).toEqual(['score-sheet-stray Phiếu chấm T2']);
  });

  it('without «Tiêu chí» and «Đối tượng» the template stands in for them', () => {
    const grid = ['Tiêu chí', 'Đối tượng'].reduce(
      (all, title) => withSheet(all, title, () => null),
      empty,
    );
    expect(named(grid)).toEqual(['sheet-missing Tiêu chí', 'sheet-missing Đối tượng']);
    expect(readOf(grid).scores).toHaveLength(2);
  });

  it('a sheet that is only titled like ours is not read', () => {
    const grid = withSheet(empty, 'Minh chứng', (sheet) => ({ ...sheet, rows: [] }));
    expect(named(grid)).toEqual(['sheet-like Minh chứng']);
  });
});

/** A row of «Đối tượng» by the ends of its column codes. */
function line(sheet: { rows: { text: string }[][] }, values: Record<string, Value>) {
  return (sheet.rows[0] ?? []).map(({ text }) => cellOf(values[text.replace('TDS.', '')] ?? null));
}

describe('«Đối tượng»', () => {
  const listed = (...rows: Record<string, Value>[]) =>
    withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (there) => [...there, ...rows.map((values) => line(sheet, values))]),
    );

  it('a subject without a code gets one from its name', () => {
    const grid = listed({ TEN: 'Nguyễn Thị Hoa', LOAI: 'Cá nhân' });
    const read = readOf(grid);
    expect(read.newCodes).toEqual([
      { place: { sheet: 'Đối tượng', cell: 'B6' }, code: 'NGUYEN-THI-HOA' },
    ]);
    expect(read.subjects.at(-1)).toEqual(
      subjectOf('NGUYEN-THI-HOA', { name: 'Nguyễn Thị Hoa', kind: 'individual' }),
    );
  });

  it('a code written in another case is still the code of its score sheet', () => {
    const grid = withSheet(self(1, 15), 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) =>
        rows.map((row) => row.map((cell) => (cell.text === 'T1' ? cellOf('t1') : cell))),
      ),
    );
    expect(named(grid)).toEqual([]);
    expect(givenIn(grid, 1)).toBe(pointsOf(15));
    expect(readOf(grid).subjects[0]?.code).toBe('T1');
  });

  it('a code that is there twice, an unknown kind and a wrong address are named', () => {
    const grid = listed(
      { MA: 't1', TEN: 'Tổ khác', LOAI: 'Tập thể' },
      { MA: 'T8', TEN: 'Tổ 8', LOAI: 'Liên đội' },
      { MA: 'T9', TEN: 'Tổ 9', LOAI: 'Tập thể', NGUOI_TU_CHAM: 'hoa@truong.edu.vn, hoa@' },
    );
    expect(named(grid).slice(0, 3)).toEqual([
      'subject-repeated Đối tượng B6',
      'subject-kind Đối tượng D7',
      'subject-email Đối tượng F8',
    ]);
    expect(readOf(grid).subjects.map(({ code: it }) => it)).toEqual(['T1', 'T2', 'T9']);
    expect(readOf(grid).subjects.at(-1)?.selfEditors).toEqual(['hoa@truong.edu.vn']);
  });

  /** The row of T1 with other values in it. */
  const listedAs = (grid: WorkbookGrid, values: Record<string, Value>) =>
    withSheet(grid, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) =>
        rows.map((row) => {
          if (row[columnOf(sheet, SUBJECT_COLUMN.code)]?.text !== 'T1') return row;
          const other = Object.entries(values).map(([column, value]) => {
            return [columnOf(sheet, column), cellOf(value)] as const;
          });
          return Object.assign([...row], Object.fromEntries(other));
        }),
      ),
    );

  it('a code that was changed or taken away stays what it was while the name tells whose it is', () => {
    for (const value of ['TO-1', null]) {
      const read = readOf(listedAs(self(1, 15), { [SUBJECT_COLUMN.code]: value }));
      expect(placed(read.problems)).toEqual(['subject-code-changed Đối tượng B4']);
      expect(read.subjects.map(({ code: it }) => it)).toEqual(['T1', 'T2']);
      expect(read.scores[0]?.entries[0]?.entry.self).toBe(pointsOf(15));
      expect(codesToRestore(read)).toEqual([
        { place: { sheet: 'Đối tượng', cell: 'B4' }, code: 'T1' },
      ]);
    }
  });

  it('a row with another code and another name is another subject; scores left behind are refused', () => {
    const renamed = (grid: WorkbookGrid) =>
      listedAs(grid, { [SUBJECT_COLUMN.code]: 'TM', [SUBJECT_COLUMN.name]: 'Tổ mới' });
    expect(named(renamed(empty))).toEqual(['score-sheet-new', 'score-sheet-stray Phiếu chấm T1']);
    const filled = readOf(renamed(self(1, 15)));
    expect(placed(filled.problems)).toContain('score-sheet-stray-filled Phiếu chấm T1');
    expect(strayScores(filled)).toMatchObject({
      code: 'reading.refused.stray-scores',
      params: { code: 'T1', count: 1 },
    });
  });

  it('entries above a header row that was sorted among them are read, and that is named', () => {
    const grid = withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) => {
        const header = rowOf(sheet, SCORE_ROW.header);
        const [head = [], ...below] = rows.slice(header);
        return [...rows.slice(0, header), ...below, head];
      }),
    );
    expect(named(grid)).toEqual(['header-moved Đối tượng B5']);
    expect(readOf(grid).subjects.map(({ code: it }) => it)).toEqual(['T1', 'T2']);
  });

  it('title lines stay title lines when the header row is deleted', () => {
    const grid = withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) => rows.filter((_, row) => row !== rowOf(sheet, SCORE_ROW.header))),
    );
    expect(readOf(grid).subjects.map(({ code: it }) => it)).toEqual(['T1', 'T2']);
  });

  it('nobody listed is named', () => {
    const grid = withSheet(empty, 'Đối tượng', (sheet) =>
      withRows(sheet, (rows) => rows.slice(0, 3)),
    );
    expect(named(grid)[0]).toBe('no-subjects Đối tượng');
  });
});

describe('«Tiêu chí»', () => {
  const changed = (number: number, column: string, value: Value) =>
    typed(empty, 'Tiêu chí', [code(number), column], value);

  it('gives the maxima, titles and needed evidence that people changed', () => {
    const read = readOf(
      typed(
        typed(
          changed(1, CRITERIA_COLUMN.title, 'Kế hoạch riêng'),
          'Tiêu chí',
          [code(2), CRITERIA_COLUMN.evidence],
          'Có',
        ),
        'Tiêu chí',
        [code(1), CRITERIA_COLUMN.maximum],
        15,
      ),
    );
    expect(read.edits.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['title', 'Tiêu chí 1', 'Kế hoạch riêng'],
      ['maximum', '20', '15'],
      ['evidence', 'Không', 'Có'],
    ]);
    expect(read.maxima.get(code(1))).toBe(pointsOf(15));
    expect(read.plan.criteria.slice(0, 2)).toMatchObject([
      { title: 'Kế hoạch riêng' },
      { evidenceRequired: true },
    ]);
    expect(placed(read.problems)).toEqual(['total-off Tiêu chí']);
  });

  it('a maximum that is no number above 0 is named; the plan’s is used', () => {
    for (const value of ['hai mươi', 0, -5, null]) {
      const read = readOf(changed(1, CRITERIA_COLUMN.maximum, value));
      expect(placed(read.problems)).toEqual(['criterion-maximum Tiêu chí J4']);
      expect(read.maxima.get(code(1))).toBe(pointsOf(20));
    }
  });

  it('a row that people added becomes a criterion with a free code', () => {
    const added = (values: Record<string, Value>) =>
      withSheet(empty, 'Tiêu chí', (sheet) =>
        withRows(sheet, (rows) => [...rows, line(sheet, values)]),
      );
    const read = readOf(added({ NOI_DUNG: 'Có sản phẩm số', TOI_DA: 10, CAN_MINH_CHUNG: 'Có' }));
    expect(read.plan.criteria.at(-1)).toMatchObject({
      code: 'THU.TT.6',
      title: 'Có sản phẩm số',
      subject: 'collective',
      scoring: { kind: 'points', maximum: 10 },
      evidenceRequired: true,
    });
    expect(read.newCodes).toEqual([{ place: { sheet: 'Tiêu chí', cell: 'A9' }, code: 'THU.TT.6' }]);
    expect(placed(read.problems)).toEqual(['criterion-added Tiêu chí D9', 'total-off Tiêu chí']);
    const names = (values: Record<string, Value>) => named(added(values))[0];
    expect(names({ NOI_DUNG: 'Có sản phẩm số' })).toBe('criterion-added-maximum Tiêu chí J9');
    expect(names({ NOI_DUNG: 'Có', TOI_DA: 5, CACH_CHAM: 'Chọn mức' })).toBe(
      'criterion-added-kind Tiêu chí H9',
    );
    expect(names({ NOI_DUNG: 'Có', TOI_DA: 5, DOI_TUONG: 'Liên đội' })).toBe(
      'criterion-added-subject Tiêu chí E9',
    );
  });
});

describe('«Minh chứng»', () => {
  const evidence = (...rows: Record<string, Value>[]) =>
    workbookOf(book, {
      evidence: rows.map((row) => ({
        [EVIDENCE_COLUMN.subject]: 'T1',
        [EVIDENCE_COLUMN.criterion]: code(1),
        [EVIDENCE_COLUMN.title]: 'Sổ họp',
        [EVIDENCE_COLUMN.state]: 'Chờ xem',
        ...row,
      })),
    });
  const evidenceOf = (grid: WorkbookGrid) => readOf(grid).scores[0]?.entries[0]?.entry.evidence;

  it('counts for its criterion while it waits or is received, not once returned', () => {
    expect(evidenceOf(evidence({}))).toBe('Sổ họp');
    expect(evidenceOf(evidence({ [EVIDENCE_COLUMN.state]: 'Đã nhận' }))).toBe('Sổ họp');
    expect(evidenceOf(evidence({ [EVIDENCE_COLUMN.state]: 'Trả lại' }))).toBe('');
  });

  it('of an unknown subject or criterion, or without a state, is named', () => {
    const grid = evidence(
      { [EVIDENCE_COLUMN.subject]: 'T7' },
      { [EVIDENCE_COLUMN.criterion]: 'THU.TT.77' },
      { [EVIDENCE_COLUMN.state]: '' },
    );
    expect(readOf(grid).problems.map(({ name }) => name)).toEqual([
      'evidence-subject',
      'evidence-criterion',
      'evidence-state',
    ]);
    expect(evidenceOf(grid)).toBe('');
  });
});

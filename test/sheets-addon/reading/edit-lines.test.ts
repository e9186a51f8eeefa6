import { describe, expect, it } from 'vitest';
import type { WorkbookGrid } from '../../../shared/reports';
import { pointsOf } from '../../../shared/scoring';
import { EVIDENCE_COLUMN } from '../../../sheets-addon/layout/score-book/codes';
import { editLine, rangeLines, snapshotOf } from '../../../sheets-addon/reading';
import { type CodedSheet, codedSheet } from '../../../sheets-addon/reading/coded-sheet';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookOf, type Contents, subjectOf, workbookOf } from './book-grid';
import { readOf } from './changed-grid';

const plan = planWith([
  criterion('1', points(60)),
  criterion('2', points(40), { evidenceRequired: true }),
]);
const subjects = ['T1', 'T2', 'T3'].map((code) => subjectOf(code, { cluster: 'Cụm 1' }));
const book = bookOf({ plan, subjects });
const time = book.now;
const T1 = 'Phiếu chấm T1';

const scored: NonNullable<Contents['entries']> = (_, { code }) =>
  code === 'THU.TT.2' ? { self: pointsOf(40), evidence: 'Hồ sơ' } : { self: pointsOf(55) };
const filled = workbookOf(book, { entries: scored });

function sheetOf(grid: WorkbookGrid, title: string): CodedSheet {
  const there = grid.sheets.find((sheet) => sheet.title === title);
  const sheet = there === undefined ? null : codedSheet(there);
  if (sheet === null) throw new Error(`no sheet ${title}`);
  return sheet;
}

describe('an edit', () => {
  const edit = { before: '55', after: '57', who: 'hoa@truong.edu.vn', time };

  it('is told by subject, criterion and field, from the codes of its cell', () => {
    expect(editLine(filled, { ...edit, sheet: T1, cell: 'D4' })).toMatchObject({
      who: 'hoa@truong.edu.vn',
      subject: 'T1',
      criterion: 'THU.TT.1',
      field: 'Tự chấm',
      before: '55',
      after: '57',
    });
    expect(editLine(filled, { ...edit, sheet: 'Tiêu chí', cell: 'J4' })).toMatchObject({
      subject: '',
      criterion: 'THU.TT.1',
      field: 'Điểm tối đa',
    });
    const matrix = workbookOf({ ...book, layout: 'matrix' }, { entries: scored });
    expect(editLine(matrix, { ...edit, sheet: 'Bảng chấm chung', cell: 'E5' })).toMatchObject({
      subject: 'T2',
      criterion: 'THU.TT.1',
      field: 'Tự chấm',
    });
    const evidence = workbookOf(book, {
      evidence: [
        {
          [EVIDENCE_COLUMN.subject]: 'T3',
          [EVIDENCE_COLUMN.criterion]: 'THU.TT.2',
          [EVIDENCE_COLUMN.title]: 'Biên bản',
        },
      ],
    });
    expect(editLine(evidence, { ...edit, sheet: 'Minh chứng', cell: 'E4' })).toMatchObject({
      subject: 'T3',
      criterion: 'THU.TT.2',
      field: 'Liên kết của minh chứng «Biên bản»',
    });
  });

  it('says numbers as people write them', () => {
    const told = { ...edit, before: '55', after: '57.25', sheet: T1, cell: 'D4' };
    expect(editLine(filled, told)).toMatchObject({ before: '55', after: '57,25' });
  });

  it('of several cells says that nobody knows what was there, and what the snapshot knows', () => {
    const changed: NonNullable<Contents['entries']> = (of, one) => ({
      ...scored(of, one),
      ...(one.code === 'THU.TT.1' ? { self: pointsOf(50), reason: 'Thiếu sổ' } : {}),
    });
    const sheet = sheetOf(workbookOf(book, { entries: changed }), T1);
    const all = { rows: { from: 0, to: 30 }, columns: { from: 0, to: 20 } };
    const lines = rangeLines(sheet, { ...all, who: '', time }, snapshotOf(readOf(filled)));
    expect(lines).toEqual([
      expect.objectContaining({
        field: 'Tự chấm',
        before: 'không rõ (dán hoặc xóa nhiều ô); lần cập nhật trước: 55',
        after: '50',
      }),
      expect.objectContaining({
        field: 'Lý do chênh lệch',
        before: 'không rõ (dán hoặc xóa nhiều ô); lần cập nhật trước để trống',
      }),
    ]);
    const [first] = rangeLines(sheet, { ...all, who: '', time }, []);
    expect(first?.before).toBe('không rõ (dán hoặc xóa nhiều ô)');
  });

  it('of a cell in which nothing is entered is not told', () => {
    expect(editLine(filled, { ...edit, sheet: T1, cell: 'B4' })).toBeNull();
    expect(editLine(filled, { ...edit, sheet: T1, cell: 'Z99' })).toBeNull();
    expect(editLine(filled, { ...edit, sheet: 'Sổ riêng', cell: 'A1' })).toBeNull();
  });
});

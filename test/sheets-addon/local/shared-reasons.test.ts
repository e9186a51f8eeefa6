import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { normalCode } from '../../../shared/reports/cells';
import {
  matrixColumn,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
} from '../../../sheets-addon/layout/score-book/codes';
import type { CellValue } from '../../../sheets-addon/local/book-contents';
import { scoreSheetCommand } from '../../../sheets-addon/local/score-sheet';
import { criterion, planWith, points } from '../../shared/scoring/plans';
import { bookWith, subject } from '../layout/score-book/books';
import { folderForTest } from './folder';
import { opened, scoreFile } from './score-files';

const plan = planWith([criterion('1', points(60)), criterion('2', points(40))]);
const book = bookWith({ plan, subjects: [subject('T1'), subject('T2')], layout: 'matrix' });
const { self, verified, reason } = SCORE_COLUMN;
const column = (criterionCode: string, field: string) =>
  matrixColumn(`THU.TT.${criterionCode}`, field);
const WHY = 'Sổ ghi thiếu 10 tiết';

/** A matrix file as it was laid out once: one column of reasons for all criteria. */
async function fileOfOnce(folder: string): Promise<string> {
  const cells = new Map<string, CellValue>([
    [normalCode(column('1', self)), 50],
    [normalCode(column('1', verified)), 40],
    [normalCode(column('1', reason)), WHY],
  ]);
  const entered = { byCode: new Map([['T1', cells]]), uncoded: [] };
  const path = await scoreFile(folder, 'so.xlsx', book, new Map([[ROLE.matrix(book), entered]]));
  const workbook = read(readFileSync(path));
  const sheet = workbook.Sheets['Bảng chấm chung'] ?? {};
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const headerRow = rows.findIndex(([code]) => code === SCORE_ROW.header);
  const replaced = (code: string, by: string, title: string) => {
    const c = rows[0]?.indexOf(code) ?? -1;
    sheet[utils.encode_cell({ r: 0, c })] = { t: 's', v: by };
    sheet[utils.encode_cell({ r: headerRow, c })] = { t: 's', v: title };
  };
  replaced(column('1', reason), reason, 'Lý do chung');
  replaced(column('2', reason), '', '');
  writeFileSync(path, write(workbook, { type: 'buffer', bookType: 'xlsx' }));
  return path;
}

const reasonsIn = (path: string): string[][] =>
  opened(path).read.scores.map(({ entries }) => entries.map(({ entry }) => entry.reason));

describe('a matrix file with one column of reasons for all criteria', () => {
  it.each([
    ['laid out anew', '--update', 'moi.xlsx', 'moi.xlsx'],
    ['read', '--read', 'kq', join('kq', 'ket-qua-diem-2026.xlsx')],
  ])('%s, has them at each criterion', async (_, command, out, made) => {
    const folder = folderForTest();
    const path = await fileOfOnce(folder);
    await scoreSheetCommand([command, path, '--out', join(folder, out)]);
    expect(reasonsIn(join(folder, made))).toEqual([
      [WHY, WHY],
      ['', ''],
    ]);
  });
});

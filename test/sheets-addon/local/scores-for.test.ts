import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pointsOf } from '../../../shared/scoring';
import { scoreSheetCommand } from '../../../sheets-addon/local/score-sheet';
import { folderForTest } from './folder';
import { opened } from './score-files';

const TABLE = [
  'BẢNG ĐIỂM THI ĐUA CÁC TỔ,,,,',
  'TT,Nội dung,Điểm chuẩn,Tự chấm,Thẩm định,Minh chứng',
  '1,Kế hoạch,60,"55,5",50,Sổ họp tổ',
  '2,Báo cáo,40,40,,',
  '',
].join('\n');

function made(...more: string[]) {
  const folder = folderForTest();
  const own = join(folder, 'bang-diem.csv');
  const list = join(folder, 'danh-sach.csv');
  writeFileSync(own, TABLE);
  writeFileSync(list, 'ma,ten,cum,email,loai\nT1,Tổ 1,,,Tập thể\nT2,Tổ 2,,,Tập thể\n');
  const args = ['--from', own, '--subjects', list, '--out', folder, '--year', '2026'];
  return { folder, result: scoreSheetCommand([...args, ...more]) };
}

/** What is entered for a subject, criterion by criterion. */
function entriesIn(path: string, subject: string) {
  const scores = opened(path).read.scores.find((one) => one.subject.code === subject);
  return (scores?.entries ?? []).map(({ entry }) => [entry.self, entry.verified, entry.evidence]);
}

it.each(['sheet-each', 'matrix'])(
  'goes into the cells of the subject named (%s)',
  async (layout) => {
    const { folder, result } = made('--scores-for', 'tổ 2', '--layout', layout);
    expect(await result).toMatchObject({ exitCode: 0 });
    const whole = join(folder, 'so-cham-diem-2026.xlsx');
    expect(entriesIn(whole, 'T2')).toEqual([
      [pointsOf(55.5), pointsOf(50), 'Sổ họp tổ'],
      [pointsOf(40), null, ''],
    ]);
    expect(entriesIn(whole, 'T1')).toEqual([
      [null, null, ''],
      [null, null, ''],
    ]);
  },
);

it('goes into the workbook of that subject alone too', async () => {
  const { folder, result } = made('--scores-for', 'T2');
  await result;
  expect(entriesIn(join(folder, 'phieu-cham-T2-2026.xlsx'), 'T2')[1]?.[0]).toBe(pointsOf(40));
});

it('is offered when nobody is named, and is not dropped in silence', async () => {
  const told = await made().result;
  expect(told.exitCode).toBe(1);
  expect(told.output).toContain('đã chấm 2 tiêu chí');
  expect(told.output).toContain('--scores-for');
});

it('is refused for somebody who is not listed', async () => {
  expect(await made('--scores-for', 'T9').result).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining('«T9»'),
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportFormsCommand } from '../../../sheets-addon/local/report-forms';
import { folderForTest } from './folder';

function unitsFile(text: string): { folder: string; out: string; units: string } {
  const folder = folderForTest();
  const units = join(folder, 'units.csv');
  writeFileSync(units, text);
  return { folder, units, out: join(folder, 'kq') };
}

test('a second run keeps every file that is there, exit code 1', async () => {
  const { units, out } = unitsFile('ma,ten\nTH01,Suối Mây\n');
  const args = ['--units', units, '--out', out, '--year', '2026'];
  await reportFormsCommand(args);
  const path = join(out, 'bao-cao-TH01-2026.xlsx');
  writeFileSync(path, 'đã nhập');
  const again = await reportFormsCommand(args);
  expect(again).toMatchObject({ exitCode: 1, output: expect.stringContaining('Giữ nguyên 1 tệp') });
  expect(readFileSync(path, 'utf8')).toBe('đã nhập');
});

test('codes that give the same file name do not overwrite each other', async () => {
  const { units, out } = unitsFile('ma,ten\nTH/1,A\nTH-1,B\n');
  await reportFormsCommand(['--units', units, '--out', out, '--year', '2026']);
  expect(readdirSync(out).sort()).toEqual(['bao-cao-TH-1-2-2026.xlsx', 'bao-cao-TH-1-2026.xlsx']);
});

test('a list to mend is said, exit code 1', async () => {
  const { units, out } = unitsFile('ma,ten\nTH01,A\nTH01,B\n');
  expect(await reportFormsCommand(['--units', units, '--out', out])).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('đã có ở dòng trên'),
  });
});

test.each([
  [['--units', 'khong-co.csv', '--out', 'kq'], 'Không có tệp'],
  [['--out', 'kq'], 'Thiếu --units'],
  [['--units', 'a.csv'], 'Thiếu --out'],
  [['--units', 'a.csv', '--out', 'kq', '--year', '26'], 'Năm không đúng'],
  [['a.csv'], 'Không dùng đến'],
])('%j: exit code 2', async (args, reason) => {
  expect(await reportFormsCommand(args)).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining(reason),
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportPeriod } from '../../../shared/movement';
import { consolidate, consolidationTables } from '../../../shared/reports';
import { consolidateCommand } from '../../../sheets-addon/local/consolidate';
import { readXlsxGrid } from '../../../sheets-addon/local/read-xlsx';
import { writeRequestsToXlsx } from '../../../sheets-addon/local/write-xlsx';
import { sampleReportRequests, sampleUnits } from '../../samples/reports';
import { plan } from '../../shared/reports/forms';
import { folderForTest, withSampleReports } from './folder';

const sampleFolder = withSampleReports();
const TODAY = ['--year', '2026', '--today', '10/11/2026'];

test('the twelve sample units: late, missing and broken ones are named, exit code 1', async () => {
  const { folder, units, files } = sampleFolder();
  const out = join(folder, 'tong-hop.xlsx');
  const result = await consolidateCommand(['--units', units, '--out', out, ...TODAY, ...files]);
  expect(result.exitCode).toBe(1);
  expect(result.output).toContain('12 đơn vị: 8 đúng hạn, 2 muộn, 1 chưa nộp, 1 không đọc được');
  expect(result.output).toContain('Trường Mầm non Suối Ngần chưa nộp báo cáo, quá hạn 12 ngày');
  expect(result.output).toContain('bao-cao-TH04-2026.xlsx');
});

test('the file holds the same tables as the core gives', async () => {
  const { folder, units, files } = sampleFolder();
  const out = join(folder, 'tong-hop.xlsx');
  await consolidateCommand(['--units', units, '--out', out, ...TODAY, ...files]);
  const written = readXlsxGrid('tong-hop.xlsx', readFileSync(out));
  if (!written.ok) throw new Error(written.problem.code);
  const workbooks = files.map((path) => {
    const name = path.slice(folder.length + 1);
    const grid = readXlsxGrid(name, readFileSync(path));
    return grid.ok
      ? { ok: true as const, grid: grid.value }
      : { ok: false as const, name, problem: grid.problem };
  });
  const tables = consolidationTables(
    consolidate({
      plan,
      period: reportPeriod(plan, 2026),
      units: sampleUnits(),
      workbooks,
      today: { year: 2026, month: 11, day: 10 },
    }),
  );
  for (const { title, columns, rows } of tables) {
    const sheet = written.value.sheets.find((it) => it.title === title);
    const shown = (sheet?.rows ?? [])
      .slice(5)
      .map((row) => columns.map((_, c) => row[c]?.value ?? ''));
    expect(shown).toEqual(rows.map((row) => row.map((value) => value ?? '')));
  }
});

test('--json prints one object and nothing else', async () => {
  const { folder, units } = sampleFolder();
  const out = join(folder, 'kq', 'tong-hop.xlsx');
  const args = ['--units', units, '--out', out, '--json', ...TODAY, folder];
  const { exitCode, output } = await consolidateCommand(args);
  expect(exitCode).toBe(1);
  const said = JSON.parse(output ?? '');
  expect(said).toMatchObject({
    plan: 'P5',
    year: 2026,
    dueBefore: '2026-10-30',
    counts: { 'on-time': 8, late: 2, missing: 1, unreadable: 1, undated: 0, conflicting: 0 },
  });
  expect(said.tracking).toHaveLength(12);
  expect(said.totals[0].all).toMatchObject({ counted: 10, leftOut: ['MN04', 'TH04'] });
  expect(said.problems[0]).toMatchObject({ severity: 'error', unit: 'MN04' });
});

test('all on time and clean: exit code 0', async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, 'units.csv'), 'ma;ten\nMN01;Hoa Ban\nTH01;Suối Mây\n');
  const clean = sampleReportRequests({ year: 2026 }).filter(({ unitCode }) =>
    ['MN01', 'TH01'].includes(unitCode),
  );
  for (const { fileName, requests } of clean) {
    writeFileSync(join(folder, fileName), await writeRequestsToXlsx(requests));
  }
  const out = join(folder, 'kq', 'tong-hop.xlsx');
  const units = join(folder, 'units.csv');
  const args = ['--units', units, '--out', out, ...TODAY, join(folder, '*.xlsx')];
  expect(await consolidateCommand(args)).toMatchObject({ exitCode: 0 });
});

test('files that are no reports become problems, never a crash', async () => {
  const { folder, units, files } = sampleFolder();
  writeFileSync(join(folder, 'rong.xlsx'), '');
  writeFileSync(join(folder, 'anh.xlsx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  writeFileSync(join(folder, 'chu.xlsx'), 'không phải bảng tính');
  writeFileSync(join(folder, '~$bao-cao-MN01-2026.xlsx'), 'khóa');
  const other = ['rong.xlsx', 'anh.xlsx', 'chu.xlsx', 'khong-co.xlsx'].map((it) =>
    join(folder, it),
  );
  const out = join(folder, 'kq', 'tong-hop.xlsx');
  const args = ['--units', units, '--out', out, '--json', ...TODAY, ...files, ...other];
  const { exitCode, output } = await consolidateCommand(args);
  expect(exitCode).toBe(1);
  const problems: { file: string; severity: string }[] = JSON.parse(output ?? '').problems;
  for (const path of other) {
    const name = path.slice(folder.length + 1);
    expect(problems.find(({ file }) => file === name)).toMatchObject({ severity: 'error' });
  }
});

test.each<[string, (folder: string, units: string) => string[], string]>([
  ['no option', () => [], 'Thiếu --units'],
  ['an unknown option', () => ['--wat'], 'Lệnh chưa đúng'],
  ['no units file', (f) => ['--units', join(f, 'x.csv'), '--out', 'o.xlsx'], 'Không có tệp'],
  ['no report file', (f, u) => ['--units', u, '--out', join(f, 'o.xlsx')], 'Chưa có tệp báo cáo'],
  [
    'a day that is not',
    (_, u) => ['--units', u, '--out', 'o', '--today', '31/02/2026'],
    'Ngày không đúng',
  ],
  ['an unknown plan', (_, u) => ['--units', u, '--out', 'o', '--plan', 'P9'], 'Không có kế hoạch'],
  [
    'only broken reports',
    (f, u) => [
      '--units',
      u,
      '--out',
      join(f, 'o.xlsx'),
      ...TODAY,
      join(f, 'bao-cao-TH04-2026.xlsx'),
    ],
    'Không báo cáo nào',
  ],
])('%s: exit code 2 and the reason', async (_, argsOf, reason) => {
  const { folder, units } = sampleFolder();
  const result = await consolidateCommand(argsOf(folder, units));
  expect(result).toMatchObject({ exitCode: 2, error: expect.stringContaining(reason) });
  expect(existsSync(join(folder, 'o.xlsx'))).toBe(false);
});

test('an output that cannot be written: exit code 2, nothing half-written', async () => {
  const { folder, units, files } = sampleFolder();
  const out = join(folder, 'kq.xlsx');
  mkdirSync(out);
  const before = readdirSync(folder);
  const result = await consolidateCommand(['--units', units, '--out', out, ...TODAY, ...files]);
  expect(result).toMatchObject({ exitCode: 2, error: expect.stringContaining('là thư mục') });
  const json = await consolidateCommand([
    '--units',
    units,
    '--out',
    out,
    '--json',
    ...TODAY,
    ...files,
  ]);
  expect(JSON.parse(json.output ?? '')).toMatchObject({ error: expect.any(String) });
  expect(readdirSync(folder)).toEqual(before);
});

test('--help says how', async () => {
  const { exitCode, output } = await consolidateCommand(['--help']);
  expect([exitCode, output?.includes('--units')]).toEqual([0, true]);
});

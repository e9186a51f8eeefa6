import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure';
import { largeWorkbook } from './large-workbook';

const RECORDS = 20_000;
/** Times are the best of so many runs, ours and the library's in turn. */
const RUNS = 3;
/** Reading and finding against the library's reading alone (dense, its quickest way), in time and memory. */
const RATIO = 1.15;

interface Run {
  seconds: Record<string, number>;
  megabytes: number;
  records: number;
}

/** Reads an .xlsx file of 20,000 × 40 cells into tables, beside the workbook library reading it alone. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, largeWorkbook(RECORDS));
    const ours: Run[] = [];
    const library: Run[] = [];
    for (let time = 0; time < RUNS; time += 1) {
      ours.push(readOnce('ours', path));
      library.push(readOnce('library', path));
    }
    if (ours.some(({ records }) => records !== RECORDS))
      throw new Error('Not all records were read');
    return figures(ours, library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(ours: readonly Run[], library: readonly Run[]): Figure[] {
  const name = 'read 20,000 × 40 .xlsx';
  const time = best(ours.map(total));
  const libraryTime = best(library.map(total));
  const memory = best(ours.map(({ megabytes }) => megabytes));
  const libraryMemory = best(library.map(({ megabytes }) => megabytes));
  return [
    { name: `${name}: SheetJS alone`, value: libraryTime, unit: 's' },
    { name: `${name}: bytes → tables`, value: time, unit: 's' },
    ...Object.keys(ours[0]?.seconds ?? {}).map((stage) => ({
      name: `${name}: ${stage}`,
      value: best(ours.map(({ seconds }) => seconds[stage] ?? 0)),
      unit: 's',
    })),
    { name: `${name}: time against SheetJS`, value: time / libraryTime, unit: '×', budget: RATIO },
    { name: `${name}: SheetJS alone, most memory`, value: libraryMemory, unit: 'MB' },
    { name: `${name}: most memory`, value: memory, unit: 'MB' },
    {
      name: `${name}: memory against SheetJS`,
      value: memory / libraryMemory,
      unit: '×',
      budget: RATIO,
    },
  ];
}

const total = ({ seconds }: Run) => Object.values(seconds).reduce((sum, each) => sum + each, 0);
const best = (values: readonly number[]) => Math.min(...values);

function readOnce(reader: 'ours' | 'library', path: string): Run {
  const child = fileURLToPath(new URL('tables-child.ts', import.meta.url));
  const output = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), child, reader, path],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Run;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure';
import { largeWorkbook } from './large-workbook';
import { ownPerson } from './own-person';
import type { Measured } from './stages';

const RECORDS = 20_000;
/** Times are the best of so many runs, ours and the library's in turn. */
const RUNS = 3;
/** From bytes to the quality report, against the library's reading alone. */
const RATIO = 1.5;

interface Run extends Measured {
  records: number;
}

/**
 * Reads, understands, proposes repairs for and checks 20,000 pupils of 40 columns in an .xlsx file,
 * beside the workbook library reading the file alone.
 */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, largeWorkbook(RECORDS, ownPerson));
    const ours: Run[] = [];
    const library: Run[] = [];
    for (let time = 0; time < RUNS; time += 1) {
      ours.push(runOnce('records-child.ts', path));
      library.push(runOnce('tables-child.ts', 'library', path));
    }
    if (ours.some(({ records }) => records !== RECORDS))
      throw new Error('Not all records were read');
    return figures(ours, library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(ours: readonly Run[], library: readonly Run[]): Figure[] {
  const name = '20,000 × 40 records';
  const time = best(ours.map(total));
  const libraryTime = best(library.map(total));
  const memory = best(ours.map(({ megabytes }) => megabytes));
  const libraryMemory = best(library.map(({ megabytes }) => megabytes));
  return [
    { name: `${name}: SheetJS reading alone`, value: libraryTime, unit: 's' },
    { name: `${name}: bytes → report`, value: time, unit: 's' },
    ...Object.keys(ours[0]?.seconds ?? {}).map((stage) => ({
      name: `${name}: ${stage}`,
      value: best(ours.map(({ seconds }) => seconds[stage] ?? 0)),
      unit: 's',
    })),
    { name: `${name}: time against SheetJS`, value: time / libraryTime, unit: '×', budget: RATIO },
    { name: `${name}: SheetJS reading alone, most memory`, value: libraryMemory, unit: 'MB' },
    { name: `${name}: most memory`, value: memory, unit: 'MB' },
    { name: `${name}: memory against SheetJS`, value: memory / libraryMemory, unit: '×' },
  ];
}

const total = ({ seconds }: Run) => Object.values(seconds).reduce((sum, each) => sum + each, 0);
const best = (values: readonly number[]) => Math.min(...values);

function runOnce(child: string, ...args: string[]): Run {
  const path = fileURLToPath(new URL(child, import.meta.url));
  const output = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path, ...args],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Run;
}

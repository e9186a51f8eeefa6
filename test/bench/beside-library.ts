import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure';
import type { Measured, StageTime } from './stages';

/** Times are the best of so many runs, ours and the library's in turn. */
const RUNS = 3;

/** What is measured against the workbook library reading the same file alone (dense, its quickest way). */
export interface Comparison {
  name: string;
  bytes: Uint8Array;
  /** How many records must come out. */
  records: number;
  /** The script to run, and its arguments before the path of the file. */
  child: string;
  args: readonly string[];
  /** The most of the library's time, on the clock and of the processor. */
  timeRatio: number;
  /** The most of the library's memory; left out: it is only shown. */
  memoryRatio?: number;
}

interface Run extends Measured {
  records: number;
}

/** Runs both in processes of their own, in turn, and gives their times and the most memory they held. */
export function measureBesideLibrary(comparison: Comparison): Figure[] {
  const { bytes, records, child, args } = comparison;
  const folder = mkdtempSync(join(tmpdir(), 'beside-library-'));
  try {
    const path = join(folder, 'lon.xlsx');
    writeFileSync(path, bytes);
    const ours: Run[] = [];
    const library: Run[] = [];
    for (let time = 0; time < RUNS; time += 1) {
      ours.push(runOnce(child, [...args, path]));
      library.push(runOnce('tables-child.ts', ['library', path]));
    }
    if (ours.some((run) => run.records !== records)) throw new Error('Not all records were read');
    return figures(comparison, ours, library);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figures(
  { name, timeRatio, memoryRatio }: Comparison,
  ours: readonly Run[],
  library: readonly Run[],
): Figure[] {
  const memory = best(ours.map(({ megabytes }) => megabytes));
  const libraryMemory = best(library.map(({ megabytes }) => megabytes));
  return [
    ...CLOCKS.flatMap(({ clock, label }): Figure[] => {
      const time = best(ours.map((run) => total(run, clock)));
      const libraryTime = best(library.map((run) => total(run, clock)));
      return [
        { name: `${name}: SheetJS reading alone, ${label}`, value: libraryTime, unit: 's' },
        { name: `${name}: ours, ${label}`, value: time, unit: 's' },
        ...Object.keys(ours[0]?.stages ?? {}).map((stage) => ({
          name: `${name}: ${stage}, ${label}`,
          value: best(ours.map(({ stages }) => stages[stage]?.[clock] ?? 0)),
          unit: 's',
        })),
        {
          name: `${name}: against SheetJS, ${label}`,
          value: time / libraryTime,
          unit: '×',
          budget: timeRatio,
        },
      ];
    }),
    { name: `${name}: SheetJS reading alone, most memory`, value: libraryMemory, unit: 'MB' },
    { name: `${name}: ours, most memory`, value: memory, unit: 'MB' },
    {
      name: `${name}: memory against SheetJS`,
      value: memory / libraryMemory,
      unit: '×',
      ...(memoryRatio !== undefined && { budget: memoryRatio }),
    },
  ];
}

const CLOCKS: readonly { clock: keyof StageTime; label: string }[] = [
  { clock: 'wall', label: 'wall' },
  { clock: 'cpu', label: 'CPU' },
];

const total = ({ stages }: Run, clock: keyof StageTime) =>
  Object.values(stages).reduce((sum, stage) => sum + stage[clock], 0);
const best = (values: readonly number[]) => Math.min(...values);

function runOnce(child: string, args: readonly string[]): Run {
  const path = fileURLToPath(new URL(child, import.meta.url));
  const output = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path, ...args],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as Run;
}

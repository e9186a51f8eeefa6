import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Figure } from './figure';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../output', import.meta.url));

/** Names on the command line choose benchmarks: `npm run bench -- page`. */
const wanted = process.argv.slice(2);

const shown = (value: number) =>
  value.toLocaleString('vi-VN', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

function row(cells: string[]): string {
  const [name = '', value = '', budget = '', mark = ''] = cells;
  return `${name.padEnd(62)}${value.padStart(14)}${budget.padStart(14)}  ${mark}`;
}

function verdict({ value, budget }: Figure): string {
  if (budget === undefined) return '';
  return value <= budget ? 'đạt' : 'vượt';
}

const results: Record<string, Figure[]> = {};
console.log(row(['', 'đo được', 'ngân sách']));
const files = (await readdir(HERE)).filter((name) => name.endsWith('.bench.ts')).sort();
for (const file of files) {
  const name = file.replace(/\.bench\.ts$/, '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const bench = (await import(join(HERE, file))) as Bench;
  const figures = await bench.run();
  results[name] = figures;
  for (const figure of figures) {
    const budget = figure.budget === undefined ? '' : `${shown(figure.budget)} ${figure.unit}`;
    console.log(
      row([figure.name, `${shown(figure.value)} ${figure.unit}`, budget, verdict(figure)]),
    );
  }
}
if (Object.keys(results).length === 0) {
  console.error(`Không có phép đo nào tên ${wanted.join(', ')}. Có: ${files.join(', ')}.`);
  process.exit(2);
}
await mkdir(OUTPUT, { recursive: true });
await writeFile(
  join(OUTPUT, 'bench.json'),
  `${JSON.stringify({ node: process.versions.node, cores: cpus().length, results }, null, 2)}\n`,
);
console.log('Đã ghi output/bench.json');

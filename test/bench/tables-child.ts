import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { findTables, readWorkbook, type Table } from '../../shared/tables';

// Reads one workbook in a process of its own, and prints the time of each stage and the most memory.
const [reader = '', path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));

const seconds: Record<string, number> = {};
function timed<T>(stage: string, work: () => T): T {
  const begin = performance.now();
  const result = work();
  seconds[stage] = (performance.now() - begin) / 1000;
  return result;
}

function readTables(): Table[] {
  const workbook = timed('read', () => readWorkbook('lon.xlsx', bytes));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  const { sheets } = workbook.value;
  return timed('find', () => sheets.flatMap((sheet) => findTables(sheet, 'lon.xlsx')));
}

let records = 0;
if (reader === 'library') timed('read', () => read(bytes, { type: 'array', dense: true }));
else records = readTables().reduce((sum, { rows }) => sum + rows.length, 0);

const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, records }));

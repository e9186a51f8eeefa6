import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { findTables, readWorkbook, type Table } from '../../shared/tables';
import { measured, timed } from './stages';

// Reads one workbook in a process of its own, and prints the time of each stage and the most memory.
const [reader = '', path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));

function readTables(): Table[] {
  const workbook = timed('read', () => readWorkbook('lon.xlsx', bytes));
  if (!workbook.ok) throw new Error(workbook.problem.code);
  const { sheets } = workbook.value;
  return timed('find', () => sheets.flatMap((sheet) => findTables(sheet, 'lon.xlsx')));
}

let records = 0;
if (reader === 'library') timed('read', () => read(bytes, { type: 'array', dense: true }));
else records = readTables().reduce((sum, { rows }) => sum + rows.length, 0);

process.stdout.write(JSON.stringify({ ...measured(), records }));

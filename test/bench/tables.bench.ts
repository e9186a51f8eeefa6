import { measureBesideLibrary } from './beside-library';
import type { Figure } from './figure';
import { largeWorkbook } from './large-workbook';

const RECORDS = 20_000;

/** From bytes to tables: reads an .xlsx file of 20,000 × 40 cells and finds its table. */
export async function run(): Promise<Figure[]> {
  return measureBesideLibrary({
    name: 'read 20,000 × 40 .xlsx',
    bytes: largeWorkbook(RECORDS),
    records: RECORDS,
    child: 'tables-child.ts',
    args: ['ours'],
    timeRatio: 1.15,
    memoryRatio: 1.15,
  });
}

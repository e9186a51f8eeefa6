import { measureBesideLibrary } from './beside-library';
import type { Figure } from './figure';
import { largeWorkbook } from './large-workbook';
import { ownPerson } from './own-person';

const RECORDS = 20_000;

/**
 * From bytes to the quality report: reads, understands, proposes repairs for and checks 20,000 pupils
 * of 40 columns in an .xlsx file.
 */
export async function run(): Promise<Figure[]> {
  return measureBesideLibrary({
    name: '20,000 × 40 records',
    bytes: largeWorkbook(RECORDS, ownPerson),
    records: RECORDS,
    child: 'records-child.ts',
    args: [],
    timeRatio: 1.5,
  });
}

import { failed, type Outcome } from '../outcome';
import { say } from '../words';
import { readDelimited, splitDelimited } from './delimited';
import { BYTES_PER_MEGABYTE, LIMITS } from './limits';
import { checkSheets } from './read-workbook';
import { textSheet } from './text-cells';
import type { Workbook } from './types';

/**
 * Reads cells pasted from Excel, Google Sheets or LibreOffice: one line a row, tabs between cells,
 * multi-line cells in quotes. Text without any tab is taken as .csv. All cells are text.
 */
export function readPasted(text: string): Outcome<Workbook> {
  const name = say('tables.paste.name');
  if (text.trim() === '') return failed({ code: 'tables.paste.empty' });
  if (text.length > LIMITS.fileMegabytes * BYTES_PER_MEGABYTE) {
    const params = {
      size: Math.ceil(text.length / BYTES_PER_MEGABYTE),
      limit: LIMITS.fileMegabytes,
    };
    return failed({ code: 'tables.file.too-large', params });
  }
  const records = text.includes('\t') ? splitDelimited(text, '\t') : readDelimited(text);
  return checkSheets(name, [textSheet(name, records)]);
}

/**
 * `npx tsx test/tools/picture-sheets.ts DIR`: a filled score workbook of P1 as .xlsx, printed by
 * LibreOffice into DIR, to be looked at.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshedBook } from '../../sheets-addon/local/score-results';
import { scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { sampleContents, sampleScoreBook } from '../samples/score-book';
import { convertWithLibreOffice } from './libre-office';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('npx tsx test/tools/picture-sheets.ts DIR');
mkdirSync(out, { recursive: true });
for (const layout of ['sheet-each', 'matrix'] as const) {
  const book = sampleScoreBook(layout);
  const refreshed = await refreshedBook('so.xlsx', book, sampleContents(book));
  if (!refreshed.ok) throw new Error(refreshed.problem.code);
  const path = join(out, `so-cham-diem-${layout}.xlsx`);
  writeFileSync(path, await scoreWorkbook(refreshed.value.sheets));
  const scratch = mkdtempSync(join(tmpdir(), 'picture-'));
  convertWithLibreOffice([path], { to: 'pdf', out, scratch });
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * `npx tsx test/tools/picture-sheets.ts DIR [PLAN…]`: filled score workbooks as .xlsx, printed by LibreOffice
 * into DIR, each page a picture, to be looked at.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshedBook } from '../../sheets-addon/local/score-results';
import { scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { sampleContents, sampleScoreBook } from '../samples/score-book';
import { convertWithLibreOffice } from './libre-office';
import { picturedBooks } from './pictured-books';

/** Enough to read the smallest print, small enough to be kept. */
const DOTS_PER_INCH = '80';

const [out, ...plans] = process.argv.slice(2);
if (out === undefined) throw new Error('npx tsx test/tools/picture-sheets.ts DIR [PLAN…]');
mkdirSync(out, { recursive: true });
const names: string[] = [];
for (const sample of picturedBooks(plans)) {
  const book = sampleScoreBook(sample);
  const refreshed = await refreshedBook('so.xlsx', book, sampleContents(book));
  if (!refreshed.ok) throw new Error(refreshed.problem.code);
  writeFileSync(join(out, `${sample.name}.xlsx`), await scoreWorkbook(refreshed.value.sheets));
  names.push(sample.name);
}
const scratch = mkdtempSync(join(tmpdir(), 'picture-'));
const files = names.map((name) => join(out, `${name}.xlsx`));
convertWithLibreOffice(files, { to: 'pdf', out, scratch });
rmSync(scratch, { recursive: true, force: true });
for (const name of names) {
  const pages = join(out, name);
  execFileSync('pdftoppm', ['-png', '-r', DOTS_PER_INCH, `${pages}.pdf`, pages]);
}

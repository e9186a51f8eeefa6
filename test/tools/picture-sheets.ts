/**
 * `npx tsx test/tools/picture-sheets.ts DIR`: filled score workbooks as .xlsx, printed by LibreOffice
 * into DIR, each page a picture, to be looked at.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshedBook } from '../../sheets-addon/local/score-results';
import { scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { type Sample, sampleContents, sampleScoreBook } from '../samples/score-book';
import { convertWithLibreOffice } from './libre-office';

const SAMPLES: readonly Sample[] = [
  { plan: 'P1', layout: 'sheet-each', of: 'units' },
  { plan: 'P3', layout: 'matrix', of: 'units' },
  { plan: 'P3', layout: 'matrix', of: 'teachers' },
  { plan: 'P4', layout: 'sheet-each', of: 'teachers' },
  { plan: 'QD4725', layout: 'sheet-each', of: 'units' },
];
/** Enough to read the smallest print, small enough to be kept. */
const DOTS_PER_INCH = '80';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('npx tsx test/tools/picture-sheets.ts DIR');
mkdirSync(out, { recursive: true });
const names: string[] = [];
for (const sample of SAMPLES) {
  const book = sampleScoreBook(sample);
  const refreshed = await refreshedBook('so.xlsx', book, sampleContents(book));
  if (!refreshed.ok) throw new Error(refreshed.problem.code);
  const name = `${sample.plan}-${sample.layout}-${sample.of}`;
  writeFileSync(join(out, `${name}.xlsx`), await scoreWorkbook(refreshed.value.sheets));
  names.push(name);
}
const scratch = mkdtempSync(join(tmpdir(), 'picture-'));
const files = names.map((name) => join(out, `${name}.xlsx`));
convertWithLibreOffice(files, { to: 'pdf', out, scratch });
rmSync(scratch, { recursive: true, force: true });
for (const name of names) {
  const pages = join(out, name);
  execFileSync('pdftoppm', ['-png', '-r', DOTS_PER_INCH, `${pages}.pdf`, pages]);
}

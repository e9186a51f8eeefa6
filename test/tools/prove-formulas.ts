/**
 * `npx tsx test/tools/prove-formulas.ts [COUNT] [FIRST_SEED]`: builds random score workbooks as .xlsx,
 * lets LibreOffice compute all their formulas, and compares every cell that the core knows: scores,
 * problems, groups, totals, classes before and after the quota, ranks, the order of «Xếp hạng».
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalCode } from '../../shared/reports/cells';
import { scoreBookWanted } from '../../sheets-addon/layout/score-book';
import { type BookContents, bookContents } from '../../sheets-addon/local/book-contents';
import { filledSheets } from '../../sheets-addon/local/filled-sheets';
import { readScoreBytes, scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { expectedRanking } from '../sheets-addon/expected-ranking';
import { type ExpectedCell, expectedScores } from '../sheets-addon/expected-scores';
import { expectedSummary } from '../sheets-addon/expected-summary';
import { type RandomBook, randomBook } from '../sheets-addon/random-book';
import { randomContents } from '../sheets-addon/random-contents';
import { convertWithLibreOffice } from './libre-office';

const count = Number(process.argv[2] ?? 200);
const first = Number(process.argv[3] ?? 1);
const SHOWN = 40;

interface Built {
  name: string;
  random: RandomBook;
}

async function build(folder: string, seed: number): Promise<Built> {
  const layout = seed % 2 === 0 ? 'matrix' : 'sheet-each';
  const random = randomBook(seed, layout);
  const sheets = filledSheets(scoreBookWanted(random.book), randomContents(random));
  const name = `${seed}-${layout}.xlsx`;
  writeFileSync(join(folder, name), await scoreWorkbook(sheets));
  return { name, random };
}

function computedBy(folder: string, { name, random }: Built): BookContents {
  const file = readScoreBytes(name, readFileSync(join(folder, name)));
  if (!file.ok) throw new Error(`${name}: ${file.problem.code}`);
  return bookContents(file.value.grid, scoreBookWanted(random.book), []);
}

const expected = (random: RandomBook): ExpectedCell[] => [
  ...expectedScores(random),
  ...expectedSummary(random),
  ...expectedRanking(random),
];

const scratch = mkdtempSync(join(tmpdir(), 'prove-'));
try {
  const [made, computed] = [join(scratch, 'made'), join(scratch, 'computed')];
  mkdirSync(made);
  const books: Built[] = [];
  for (let seed = first; seed < first + count; seed++) books.push(await build(made, seed));
  const files = books.map(({ name }) => join(made, name));
  convertWithLibreOffice(files, { to: 'xlsx', out: computed, scratch });

  let compared = 0;
  const differences: string[] = [];
  for (const book of books) {
    const contents = computedBy(computed, book);
    for (const { sheet, row, column, value } of expected(book.random)) {
      const shown = contents.get(sheet)?.byCode.get(normalCode(row))?.get(normalCode(column)) ?? '';
      compared += 1;
      if (shown !== value) {
        differences.push(`${book.name} ${sheet} ${row} ${column}: ${shown} ≠ ${value}`);
      }
    }
  }
  for (const difference of differences.slice(0, SHOWN)) console.log(difference);
  console.log(`${books.length} workbooks, ${compared} cells, ${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * `npx tsx test/tools/prove-formulas.ts [COUNT] [FIRST_SEED]`: builds random score workbooks as .xlsx,
 * lets LibreOffice compute all their formulas, and compares every cell that the core knows: scores,
 * problems, groups, totals, classes before and after the quota, ranks, the order of «Xếp hạng». Then
 * compares what every formula shows in the file before LibreOffice has computed it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalCode } from '../../shared/reports/cells';
import type { WorkbookGrid } from '../../shared/reports/types';
import { cellAddress } from '../../shared/tables';
import { scoreBookWanted } from '../../sheets-addon/layout/score-book';
import { reconcile, type WantedSheet } from '../../sheets-addon/layout/wanted';
import { bookContents, type CellValue } from '../../sheets-addon/local/book-contents';
import { filledSheets } from '../../sheets-addon/local/filled-sheets';
import { readXlsxGrid } from '../../sheets-addon/local/read-xlsx';
import { MOST_COLUMNS, scoreWorkbook } from '../../sheets-addon/local/score-workbook';
import { drawSheets } from '../../sheets-addon/local/xlsx-sheets';
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
  sheets: readonly WantedSheet[];
}

async function build(folder: string, seed: number): Promise<Built> {
  const layout = seed % 2 === 0 ? 'matrix' : 'sheet-each';
  const random = randomBook(seed, layout);
  const sheets = filledSheets(scoreBookWanted(random.book), randomContents(random));
  const name = `${seed}-${layout}.xlsx`;
  writeFileSync(join(folder, name), await scoreWorkbook(sheets));
  return { name, random, sheets };
}

function gridIn(folder: string, name: string): WorkbookGrid {
  const grid = readXlsxGrid(name, readFileSync(join(folder, name)), MOST_COLUMNS);
  if (!grid.ok) throw new Error(`${name}: ${grid.problem.code}`);
  return grid.value;
}

interface Compared {
  cells: number;
  differences: string[];
}

/** The cells that the core knows, as LibreOffice shows them. */
function againstCore({ random, sheets }: Built, computed: WorkbookGrid): Compared {
  const contents = bookContents(computed, sheets, []);
  const cells = expected(random);
  const differences = cells.flatMap(({ sheet, row, column, value }) => {
    const shown = contents.get(sheet)?.byCode.get(normalCode(row))?.get(normalCode(column)) ?? '';
    return shown === value ? [] : [`${sheet} ${row} ${column}: ${shown} ≠ ${value}`];
  });
  return { cells: cells.length, differences };
}

/** The same, but for the 15th digit of a number: .xlsx files keep that many. */
const isSame = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= Math.abs(other) * 1e-14
    : one === other;

/** Every formula: what the file shows unopened, and what LibreOffice shows. */
function againstFile({ sheets }: Built, made: WorkbookGrid, computed: WorkbookGrid): Compared {
  const valueIn = (grid: WorkbookGrid, title: string, row: number, column: number) =>
    grid.sheets.find((sheet) => sheet.title === title)?.rows[row]?.[column]?.value ?? '';
  const differences: string[] = [];
  let cells = 0;
  for (const { title, cells: rows } of drawSheets(reconcile({}, sheets).requests)) {
    for (const [row, columns] of rows) {
      for (const [column, { userEnteredValue }] of columns) {
        if (!userEnteredValue?.formulaValue) continue;
        cells += 1;
        const shown = valueIn(made, title, row, column);
        const value = valueIn(computed, title, row, column);
        if (isSame(shown, value)) continue;
        differences.push(`'${title}'!${cellAddress(row, column)}: ${shown} in the file ≠ ${value}`);
      }
    }
  }
  return { cells, differences };
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

  const differences: string[] = [];
  const counted = { core: 0, file: 0 };
  for (const book of books) {
    const [inFile, byLibreOffice] = [gridIn(made, book.name), gridIn(computed, book.name)];
    const core = againstCore(book, byLibreOffice);
    const file = againstFile(book, inFile, byLibreOffice);
    counted.core += core.cells;
    counted.file += file.cells;
    const found = [...core.differences, ...file.differences];
    differences.push(...found.map((difference) => `${book.name} ${difference}`));
  }
  for (const difference of differences.slice(0, SHOWN)) console.log(difference);
  console.log(`${books.length} workbooks, ${counted.core} cells against the core`);
  console.log(`${counted.file} formulas against what their file shows`);
  console.log(`${differences.length} differences`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

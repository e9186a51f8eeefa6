import { expect, test } from 'vitest';
import { scoreBookWanted } from '../../../sheets-addon/layout/score-book';
import { filledSheets } from '../../../sheets-addon/local/filled-sheets';
import { readScoreBytes, scoreWorkbook } from '../../../sheets-addon/local/score-workbook';
import { checksIn, foreseenChecks } from '../../../sheets-addon/reading';
import { randomBook } from '../random-book';
import { randomContents } from '../random-contents';

const LAYOUTS = ['sheet-each', 'matrix'] as const;
const RUNS = Array.from({ length: 12 }, (_, index) => ({
  seed: index + 41,
  layout: LAYOUTS[index % 2] ?? 'matrix',
}));

test.each(RUNS)(
  '$layout, seed $seed: foreseen are the numbers that formulas come to',
  async (run) => {
    const random = randomBook(run.seed, run.layout);
    const sheets = filledSheets(scoreBookWanted(random.book), randomContents(random));
    const file = readScoreBytes('so.xlsx', await scoreWorkbook(sheets));
    if (!file.ok) throw new Error(file.problem.code);
    const { grid, read } = file.value;
    expect(foreseenChecks(grid, read)).toEqual(checksIn(grid, read));
  },
);

import { cellText, normalCode } from '../../shared/reports/cells';
import { tidy } from '../../shared/vietnamese';
import { SCORE_ROW } from '../layout/score-book/codes';
import { matrixColumns, overRow } from '../layout/score-book/matrix-columns';
import { type CodedSheet, cellIn, rowOf } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import type { TemplateFacts } from './types';

/** A column by the two lines of its header; `over` is '' where no title stands over it. */
interface Titles {
  over: string;
  title: string;
}

/**
 * The matrix with columns that lost their code known again by their titles, where only one column
 * without a code of ours has both: its own and the one over its criterion, at its left.
 */
export function withMatrixColumns(
  sheet: CodedSheet,
  template: Pick<TemplateFacts, 'plan' | 'subjects'>,
): { sheet: CodedSheet; problems: BookProblem[] } {
  const wanted = titledColumns(template);
  const missing = wanted.filter(({ code }) => !sheet.columns.has(normalCode(code)));
  const free = freeColumns(sheet, new Set(wanted.map(({ code }) => normalCode(code))));
  if (missing.length === 0 || free.length === 0) return { sheet, problems: [] };
  const titles = titlesIn(sheet);
  const found = missing.flatMap(({ code, over, title }) => {
    const [column, other] = free.filter((at) => {
      const there = titles[at];
      return there?.title === title && (over === '' || there.over === over);
    });
    return column === undefined || other !== undefined ? [] : [{ code, over, title, column }];
  });
  const columns = new Map(sheet.columns);
  for (const { code, column } of found) columns.set(normalCode(code), [column]);
  return {
    sheet: { ...sheet, columns },
    problems: found.map(({ code, over, title, column }) => {
      const { place } = cellIn(sheet, sheet.codeRow, column);
      const named = [over, title].filter((words) => words !== '').join(' · ');
      return {
        ...bookProblem('column-by-header', place, { column: named }),
        restores: { place, code },
      };
    }),
  };
}

/** The columns that people see, as they were laid out. */
function titledColumns(template: Pick<TemplateFacts, 'plan' | 'subjects'>) {
  let over = '';
  return matrixColumns(template).flatMap(({ code, title, over: block }) => {
    if (block !== 'goes on') over = block === undefined ? '' : tidy(block.title);
    return title === '' ? [] : [{ code, over, title: tidy(title) }];
  });
}

/** Columns without a code, or with one that is nobody's. */
function freeColumns({ grid, codeRow, codeColumn }: CodedSheet, ours: ReadonlySet<string>) {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      column !== codeColumn && !ours.has(normalCode(cellText(grid.rows[codeRow]?.[column]))),
  );
}

/** By column; the title over a block stands in its first column alone, line by line. */
function titlesIn(sheet: CodedSheet): Titles[] {
  const titles = sheet.grid.rows[rowOf(sheet, SCORE_ROW.header) ?? -1] ?? [];
  const overs: CodedSheet['grid']['rows'][number][] = [];
  for (
    let row = rowOf(sheet, overRow(0));
    row !== null;
    row = rowOf(sheet, overRow(overs.length))
  ) {
    overs.push(sheet.grid.rows[row] ?? []);
  }
  let over = '';
  return titles.map((cell, column) => {
    over = tidy(overs.map((line) => cellText(line[column])).join(' ')) || over;
    return { over, title: tidy(cellText(cell)) };
  });
}

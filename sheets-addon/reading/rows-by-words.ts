import { normalCode } from '../../shared/reports/cells';
import type { GridSheet } from '../../shared/reports/types';
import { tidy } from '../../shared/vietnamese';
import { type CodedSheet, cellIn, codedSheet, columnOf, isOfLayout, rowCode } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';

/** A row of ours and the words that tell it from all others, each by the code of its column. */
export interface WordedRow {
  code: string;
  /** As people know it. */
  title: string;
  words: readonly { column: string; text: string }[];
}

/**
 * A sheet in which rows that lost their code, or carry one of nobody's, are known again by their
 * words, where only one row says them. `wanted` are all rows of ours that people enter something in.
 */
export function withRowsByWords(
  sheet: CodedSheet,
  wanted: readonly WordedRow[],
): { sheet: CodedSheet; problems: BookProblem[] } {
  const missing = wanted.filter(({ code }) => !sheet.rows.has(normalCode(code)));
  if (missing.length === 0) return { sheet, problems: [] };
  const known = new Set(wanted.map(({ code }) => normalCode(code)));
  const free = [...sheet.grid.rows.keys()].filter((row) => isFree(sheet, row, known));
  const found = missing.flatMap((wantedRow) => {
    const [row, other] = free.filter((at) => says(sheet, at, wantedRow));
    return row === undefined || other !== undefined ? [] : [{ row, ...wantedRow }];
  });
  const only = found.filter(({ row }) => found.filter((one) => one.row === row).length === 1);
  const grid = only.reduce(
    (changed, { row, code }) => withCode(changed, row, sheet.codeColumn, code),
    sheet.grid,
  );
  return {
    sheet: only.length === 0 ? sheet : (codedSheet(grid) ?? sheet),
    problems: only.map(({ row, code, title }) => {
      const { place } = cellIn(sheet, row, sheet.codeColumn);
      return { ...bookProblem('row-by-words', place, { code, title }), restores: { place, code } };
    }),
  };
}

/** Rows of groups and halves carry "#" in their codes. */
function isFree(sheet: CodedSheet, row: number, known: ReadonlySet<string>): boolean {
  const code = rowCode(sheet, row);
  return row !== sheet.codeRow && !isOfLayout(sheet, row) && !known.has(code) && !/#/.test(code);
}

const says = (sheet: CodedSheet, row: number, { words }: WordedRow): boolean =>
  words.some(({ column, text }) => {
    const at = columnOf(sheet, column);
    return (
      at !== null && tidy(text) !== '' && tidy(cellIn(sheet, row, at).cell.text) === tidy(text)
    );
  });

function withCode(grid: GridSheet, row: number, column: number, code: string): GridSheet {
  const rows = grid.rows.map((cells, index) =>
    index === row ? Object.assign([...cells], { [column]: { value: code, text: code } }) : cells,
  );
  return { ...grid, rows };
}

import { cellText } from '../../shared/reports/cells';
import { fold, tidy } from '../../shared/vietnamese';
import { SCORE_ROW } from '../layout/score-book/codes';
import { type CodedSheet, cellIn, entriesAboveHeader, listRows, rowOf } from './coded-sheet';
import type { HeaderNames } from './header-names';
import { type BookProblem, bookProblem } from './problems';

/**
 * A sheet in which columns that lost their code are known again by their header, and what is odd
 * about its columns: lost, copied, put in between with something in them.
 */
export function withColumns(
  sheet: CodedSheet,
  headers: HeaderNames,
): { sheet: CodedSheet; problems: BookProblem[] } {
  const headerRow = rowOf(sheet, SCORE_ROW.header) ?? sheet.codeRow;
  const headerOf = (column: number): string =>
    tidy(cellText(cellIn(sheet, headerRow, column).cell));
  const placeOf = (column: number) => cellIn(sheet, headerRow, column).place;
  const strangers = columnsWithoutCode(sheet);
  const columns = new Map(sheet.columns);
  const problems = headerMoved(sheet);
  for (const [code, names] of Object.entries(headers)) {
    const params = { column: names[0] };
    const [own, copy] = sheet.columns.get(code) ?? [];
    if (copy !== undefined) problems.push(bookProblem('column-copied', placeOf(copy), params));
    if (own !== undefined) continue;
    const folded = names.map(fold);
    const [known, other] = strangers.filter((column) => folded.includes(fold(headerOf(column))));
    if (known === undefined || other !== undefined) {
      problems.push(bookProblem('column-missing', { sheet: sheet.title }, params));
    } else {
      columns.set(code, [known]);
      const { place } = cellIn(sheet, sheet.codeRow, known);
      problems.push({
        ...bookProblem('column-by-header', placeOf(known), params),
        restores: { place, code },
      });
    }
  }
  const known = new Set([...columns.values()].flat());
  const ignored = strangers
    .filter((column) => !known.has(column) && hasContent(sheet, column))
    .map((column) => bookProblem('column-ignored', placeOf(column), { header: headerOf(column) }));
  return { sheet: { ...sheet, columns }, problems: [...problems, ...ignored] };
}

/** The header row was sorted in among the entries: they are read, but people no longer see it. */
function headerMoved(sheet: CodedSheet): BookProblem[] {
  const header = rowOf(sheet, SCORE_ROW.header);
  if (header === null || entriesAboveHeader(sheet).length === 0) return [];
  return [bookProblem('header-moved', cellIn(sheet, header, sheet.codeColumn + 1).place)];
}

function columnsWithoutCode({ grid, columns, codeColumn }: CodedSheet): number[] {
  const coded = new Set([codeColumn, ...[...columns.values()].flat()]);
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((it) => !coded.has(it));
}

const hasContent = (sheet: CodedSheet, column: number): boolean =>
  listRows(sheet).some((row) => cellText(cellIn(sheet, row, column).cell) !== '');

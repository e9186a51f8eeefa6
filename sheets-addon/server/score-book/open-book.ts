import { done, type Outcome, type Place } from '../../../shared/outcome';
import type { WorkbookGrid } from '../../../shared/reports';
import { cellAt, cellText } from '../../../shared/reports/cells';
import { cellIndexes } from '../../../shared/tables/addresses';
import { type Book, type CellText, gridFromSpreadsheet, withCellTexts } from '../../layout';
import type { BookChange } from '../../layout/wanted';
import { codesToRestore, gridWithCodes, readScoreBook, type ScoreBookRead } from '../../reading';
import { readAsStep } from '../google/steps';

/** The score workbook that is open: as the Sheets API gives it, as plain cells, and as it is read. */
export interface OpenBook {
  there: Book;
  grid: WorkbookGrid;
  read: ScoreBookRead;
  /** Codes that were lost and are known all the same: in `there` and `grid` they stand in their cells already. */
  restored: CodeRestored[];
  /** `grid` and `read` are as they will be once what people changed of ours is put right in `there`. */
  isMended: boolean;
}

export interface CodeRestored extends CellText {
  /** What stands in the cell; null for nothing. */
  before: string | null;
}

/** Reads the open workbook; one read. Refused when it holds no score book, or several. */
export function openBook(): Outcome<OpenBook> {
  const there = readAsStep();
  return there.ok ? scoreBookIn(there.value) : there;
}

export function scoreBookIn(there: Book): Outcome<OpenBook> {
  const grid = gridFromSpreadsheet(there);
  const read = readScoreBook(grid);
  if (!read.ok) return read;
  const codes = codesToRestore(read.value);
  const restored = codes.map(({ place, code }): CodeRestored => {
    return { place, text: code, before: textIn(grid, place) };
  });
  return done({
    there: codes.length === 0 ? there : withCellTexts(there, restored),
    grid: gridWithCodes(grid, codes),
    read: read.value,
    restored,
    isMended: false,
  });
}

/** The same as differences that writing mends. */
export const codeChanges = ({ restored }: Pick<OpenBook, 'restored'>): BookChange[] =>
  restored.map(({ place, text, before }) => ({
    kind: 'text-restored',
    sheet: place.sheet ?? '',
    cell: place.cell ?? null,
    code: null,
    before,
    after: String(text),
  }));

function textIn({ sheets }: WorkbookGrid, { sheet, cell = '' }: Place): string | null {
  const grid = sheets.find(({ title }) => title === sheet);
  const at = cellIndexes(cell);
  return (grid && at && cellText(cellAt(grid, at.row, at.column))) || null;
}

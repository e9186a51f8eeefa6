import type { Grid } from '../tables/grid';
import { headerPath } from '../tables/header-levels';
import { type HeaderMeaning, headerMeaning } from './column-roles';

/** The header of a score table. Rows and columns are zero-based. */
export interface ScoreHeader {
  top: number;
  bottom: number;
  columns: HeaderColumn[];
}

export interface HeaderColumn {
  column: number;
  /** Null: the header says nothing known. */
  meaning: HeaderMeaning | null;
  /** Address and text of the lowest cell that names it. */
  cell: string;
  text: string;
}

const MOST_ROWS_ABOVE = 40;
const MOST_LEVELS = 3;

/**
 * The rows that name a column of criteria and a column of points, those that say most; null when
 * there are none. Nothing else is needed, so that titles may stand above in any number.
 */
export function findScoreHeader(grid: Grid): ScoreHeader | null {
  let best: ScoreHeader | null = null;
  for (let top = 0; top < Math.min(grid.height, MOST_ROWS_ABOVE); top += 1) {
    if (grid.spans(top).length < 2) continue;
    for (let bottom = top; bottom < Math.min(grid.height, top + MOST_LEVELS); bottom += 1) {
      const header = headerBetween(grid, top, bottom);
      if (isBelievable(header) && said(header) > (best === null ? 0 : said(best))) best = header;
    }
  }
  return best;
}

function headerBetween(grid: Grid, top: number, bottom: number): ScoreHeader {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const path = headerPath(grid, top, bottom, column);
    const leaf = path[path.length - 1];
    if (leaf === undefined || leaf.left !== column) continue;
    const meaning = headerMeaning(path.map(({ text }) => text));
    columns.push({ column, meaning, cell: leaf.cell.address, text: leaf.text });
  }
  return { top, bottom, columns };
}

function isBelievable({ columns }: ScoreHeader): boolean {
  const has = (...meanings: HeaderMeaning[]) =>
    columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  return has('title', 'group') && has('maximum', 'self', 'peer', 'verified');
}

const said = ({ columns }: ScoreHeader): number =>
  columns.filter(({ meaning }) => meaning !== null).length;

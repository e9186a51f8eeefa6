import { isRowNumberName } from './cell-class';
import type { Grid } from './grid';
import type { HeaderCandidate } from './header-candidates';

/** Group rows and column numbers may stand between a header and its first record. */
const REACH = 4;

/** Whether the header has a column of row numbers (the first, or the one asked for) that begins with 1. */
export function countsFromOne(
  { sheet }: Grid,
  { paths, bottom }: HeaderCandidate,
  column = [...paths].find(([, path]) => isRowNumberName(path[path.length - 1]?.text ?? ''))?.[0],
): boolean {
  if (column === undefined) return false;
  const below = sheet.cells.slice(bottom + 1, bottom + 1 + REACH).map((row) => row[column]?.text);
  return below.includes('1');
}

import type { WorkbookGrid } from '../../shared/reports/types';
import { cellIndexes } from '../../shared/tables/addresses';
import type { NewCode, ScoreBookRead } from './types';

/** Codes that were lost or changed and are known all the same: whatever writes the workbook puts them back. */
export const codesToRestore = ({ problems }: Pick<ScoreBookRead, 'problems'>): NewCode[] =>
  problems.flatMap(({ restores }) => restores ?? []);

/** The workbook as it will be once the codes stand in their cells. */
export function gridWithCodes(grid: WorkbookGrid, codes: readonly NewCode[]): WorkbookGrid {
  if (codes.length === 0) return grid;
  const sheets = grid.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const { place, code } of codes) {
      const at = place.sheet === sheet.title ? cellIndexes(place.cell ?? '') : null;
      const row = at === null ? undefined : rows[at.row];
      if (at !== null && row !== undefined) row[at.column] = { value: code, text: code };
    }
    return { ...sheet, rows };
  });
  return { ...grid, sheets };
}

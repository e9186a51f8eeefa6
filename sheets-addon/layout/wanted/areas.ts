import type { Area } from '../requests';
import { runsOf } from './lines';
import type { PlacedSheet } from './placed-sheets';
import type { Cells } from './types';

/** Zero-based rows and columns, ascending, as they will be; lines that people deleted are back by then. */
export function indexesOf(sheet: PlacedSheet, { rows, columns }: Cells) {
  const { at } = sheet.rows;
  return {
    rows: rows ? ascending(rows.flatMap((code) => at.get(code) ?? [])) : rowsBelowHeads(sheet),
    columns: ascending(columns.flatMap((code) => sheet.columns.at.get(code) ?? [])),
  };
}

/** Given cells as the fewest rectangles, from the top left on. */
export function areasOf(sheet: PlacedSheet, cells: Cells): Area[] {
  const { rows, columns } = indexesOf(sheet, cells);
  const across = runsOf(columns);
  return runsOf(rows).flatMap((down) =>
    across.map((run) => ({
      top: down.start,
      bottom: down.start + down.count,
      left: run.start,
      right: run.start + run.count,
    })),
  );
}

function rowsBelowHeads({ frozenRows, rows }: PlacedSheet): number[] {
  const count = Math.max(0, rows.lines.length - frozenRows);
  return Array.from({ length: count }, (_, index) => frozenRows + index);
}

const ascending = (indexes: number[]): number[] => [...new Set(indexes)].sort((a, b) => a - b);

/** The code that a row or column will stand under; '' for one without. */
export function codeAt(sheet: PlacedSheet, which: 'rows' | 'columns', index: number): string {
  const wanted = sheet[which].lines[index]?.wanted ?? 0;
  return wanted === 0 ? '' : (sheet.wanted[which][wanted - 1]?.code ?? '');
}

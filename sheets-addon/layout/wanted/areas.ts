import { normalCode } from '../../../shared/reports/cells';
import type { Area } from '../requests';
import { readCell } from '../sheet-cells';
import { wantedCell } from './cell-data';
import { contentText, writtenText } from './changes';
import { type Line, runsOf } from './lines';
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

/** Given cells as the fewest rectangles, from the top left on; only those in rows that are `among` these, when given. */
export function areasOf(sheet: PlacedSheet, cells: Cells, among?: ReadonlySet<number>): Area[] {
  const { rows, columns } = indexesOf(sheet, cells);
  const across = runsOf(columns);
  return runsOf(among ? rows.filter((row) => among.has(row)) : rows).flatMap((down) =>
    across.map((run) => ({
      top: down.start,
      bottom: down.start + down.count,
      left: run.start,
      right: run.start + run.count,
    })),
  );
}

/** Areas as wide as the one right above them put together with it: rows of a hundred people are one block. */
export function joinedDownwards(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  /** By their columns: the area that may still grow downwards. */
  const lowest = new Map<string, Area>();
  for (const area of areas) {
    const columns = `${area.left} ${area.right}`;
    const above = lowest.get(columns);
    if (above?.bottom === area.top) {
      above.bottom = area.bottom;
      continue;
    }
    const own = { ...area };
    lowest.set(columns, own);
    joined.push(own);
  }
  return joined;
}

/** Rows that say one of these codes in a column: as it stands there, or as a new row begins. */
export function rowsSaying(
  sheet: PlacedSheet,
  { column, codes }: { column: string; codes: readonly string[] },
): ReadonlySet<number> {
  const wanted = new Set(codes.map(normalCode));
  const saying = sheet.rows.lines.flatMap((line, row) =>
    wanted.has(normalCode(textIn(sheet, line, column))) ? [row] : [],
  );
  return new Set(saying);
}

function textIn({ there, wanted, columns, codes }: PlacedSheet, line: Line, code: string): string {
  const column = columns.lines[columns.at.get(code) ?? -1];
  if (column?.wanted == null) return '';
  if (line.from !== null) {
    const old = codes?.columns.was.get(code);
    if (!there || old === undefined) return '';
    return contentText(readCell(there, line.from, old)) ?? '';
  }
  const cell = wantedCell(wanted, line.wanted, column.wanted);
  return cell === null ? '' : (writtenText(cell) ?? '');
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

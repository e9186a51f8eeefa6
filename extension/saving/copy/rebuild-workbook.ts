import { type WriteSheet, type Cell as WrittenCell, writeXlsx } from 'hucre/xlsx';
import type { Repair } from '../../../shared/records/types';
import type { SheetCells } from '../../../shared/tables';
import { textContent, valueContent } from './cell-content';

/** A .xlsx keeps at most so many letters of a sheet's name. */
const LONGEST_NAME = 31;

/**
 * A new .xlsx workbook with the values of these sheets at their own addresses, the repaired texts in
 * their cells, merged and hidden as they were, and a last sheet that says what was not carried over.
 */
export async function rebuildWorkbook(
  sheets: readonly SheetCells[],
  repairedSheet: string,
  repairs: ReadonlyMap<string, Repair>,
  notes: { name: string; lines: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const written = sheets.map((sheet) =>
    writeSheet(sheet, freeName(sheet.name, taken), sheet.name === repairedSheet ? repairs : NONE),
  );
  const bytes = await writeXlsx({ sheets: [...written, noteSheet(notes, taken)] });
  return new Uint8Array(bytes);
}

const NONE: ReadonlyMap<string, Repair> = new Map();

function writeSheet(
  sheet: SheetCells,
  name: string,
  repairs: ReadonlyMap<string, Repair>,
): WriteSheet {
  const cells = new Map<string, Partial<WrittenCell>>();
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const repair = repairs.get(cell.address);
      const content = repair ? textContent(repair.after) : valueContent(cell);
      if (content) cells.set(`${row},${column}`, content);
    }
  }
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    name,
    ...(sheet.hidden && { hidden: true }),
    rows: [],
    cells,
    columns: Array.from({ length: Math.max(0, ...hiddenColumns) + 1 }, (_, column) =>
      hiddenColumns.has(column) ? { hidden: true } : {},
    ),
    rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
  };
}

function noteSheet(
  { name, lines }: { name: string; lines: readonly string[] },
  taken: Set<string>,
): WriteSheet {
  return {
    name: freeName(name, taken),
    columns: [{ width: 100 }],
    rows: lines.map((line) => [line]),
  };
}

/** A sheet name that .xlsx takes and no other sheet has. */
function freeName(wanted: string, taken: Set<string>): string {
  const safe =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  for (let time = 1; ; time += 1) {
    const mark = time === 1 ? '' : ` (${time})`;
    const name = safe.slice(0, LONGEST_NAME - mark.length) + mark;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PageReading } from '../../extension/page/protocol';
import { matchColumns } from '../../shared/matching';
import type { LeftControlReason, MatchColumn, Tier } from '../../shared/matching/types';
import { findTable, readWorkbook, type SheetCells } from '../../shared/tables';
import { sayProblem } from '../../shared/words';

/** What `npm run explain --json` prints for one page and table. */
export interface Explanation {
  columns: {
    header: string;
    control: { selector: string; label: string } | null;
    tier: Tier;
    score: number;
    reasons: string[];
  }[];
  left: { selector: string; label: string; reason: LeftControlReason }[];
}

const MOST_SAMPLES = 40;

/** The columns of the largest table of a file. Throws with a sentence when there is none. */
export const readColumns = async (path: string): Promise<MatchColumn[]> =>
  columnsOfFile(basename(path), new Uint8Array(await readFile(path)));

/** The same of the content of a file called `name`. */
export function columnsOfFile(name: string, content: Uint8Array): MatchColumn[] {
  const workbook = readWorkbook(name, content);
  if (!workbook.ok) throw new Error(sayProblem(workbook.problem));
  let largest: MatchColumn[] = [];
  let problem = '';
  for (const sheet of workbook.value.sheets) {
    const columns = columnsOf(sheet, name);
    if (typeof columns === 'string') problem ||= columns;
    else if (columns.length > largest.length) largest = columns;
  }
  if (largest.length === 0) throw new Error(problem || `${name}: không có cột nào`);
  return largest;
}

function columnsOf(sheet: SheetCells, fileName: string): MatchColumn[] | string {
  const table = findTable(sheet, fileName);
  if (!table.ok) return headerAlone(sheet) ?? sayProblem(table.problem);
  return table.value.columns.map(({ id, header }, position) => ({
    id,
    header,
    position,
    samples: table.value.rows
      .map((row) => row.cells[id]?.text ?? '')
      .filter((text) => text !== '')
      .slice(0, MOST_SAMPLES),
  }));
}

/** A sheet of one filled row is a header without data yet: its columns still match by name. */
function headerAlone({ cells }: SheetCells): MatchColumn[] | null {
  const filled = cells.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const [header] = filled;
  if (!header || filled.length > 1) return null;
  return header
    .filter((cell) => cell.text.trim() !== '')
    .map((cell, position) => ({
      id: cell.address.replace(/\d+$/, ''),
      position,
      header: cell.text.trim(),
      samples: [],
    }));
}

export function explain(reading: PageReading, columns: readonly MatchColumn[]): Explanation {
  const { matches, unmatchedControlIds } = matchColumns({ columns, controls: reading.controls });
  const controls = new Map(reading.controls.map((control) => [control.id, control]));
  const headers = new Map(columns.map((column) => [column.id, column.header]));
  return {
    columns: matches.map(({ columnId, controlId, tier, score, reasons }) => {
      const control = controlId === null ? undefined : controls.get(controlId);
      return {
        header: headers.get(columnId) ?? columnId,
        control: control ? { selector: control.selector, label: control.label } : null,
        tier,
        score,
        reasons,
      };
    }),
    left: [
      ...reading.left.map(({ selector, label, reason }) => ({ selector, label, reason })),
      ...unmatchedControlIds.flatMap((id) => {
        const control = controls.get(id);
        if (!control) return [];
        const reason: LeftControlReason = 'no-column';
        return [{ selector: control.selector, label: control.label, reason }];
      }),
    ],
  };
}

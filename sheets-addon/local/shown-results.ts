import type { WantedSheet } from '../layout/wanted/types';
import type { DrawnSheet } from './xlsx-sheets';

/**
 * Lets the formulas of drawn sheets show what the wanted sheets say they come to. Requests may repeat
 * one formula for many cells, but what it comes to is each cell's own.
 */
export function showResults(drawn: readonly DrawnSheet[], wanted: readonly WantedSheet[]): void {
  const byRole = new Map(drawn.map((sheet) => [codeAt(sheet, 0, 0), sheet]));
  for (const sheet of wanted) {
    const there = byRole.get(sheet.role);
    if (there) showResultsOf(there, sheet);
  }
}

function showResultsOf(drawn: DrawnSheet, { rows, columns }: WantedSheet): void {
  const rowAt = new Map([...drawn.cells.keys()].map((row) => [codeAt(drawn, row, 0), row]));
  const columnAt = new Map(
    [...(drawn.cells.get(0)?.keys() ?? [])].map((column) => [codeAt(drawn, 0, column), column]),
  );
  for (const { code, cells } of rows) {
    const row = code === '' ? undefined : drawn.cells.get(rowAt.get(code) ?? -1);
    if (!row) continue;
    cells.forEach((cell, index) => {
      const column = columnAt.get(columns[index]?.code ?? '');
      const there = column === undefined ? undefined : row.get(column);
      if (cell.is !== 'formula' || column === undefined || !there) return;
      const { result } = cell;
      const effectiveValue =
        typeof result === 'number' ? { numberValue: result } : { stringValue: result };
      row.set(column, { ...there, effectiveValue });
    });
  }
}

const codeAt = ({ cells }: DrawnSheet, row: number, column: number): string =>
  cells.get(row)?.get(column)?.userEnteredValue?.stringValue ?? '';

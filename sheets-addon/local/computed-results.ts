import type { sheets_v4 } from '@googleapis/sheets';
import { ComputedSheets, type TypedCell } from './formulas/compute';
import { textOf } from './formulas/values';
import type { DrawnSheet } from './xlsx-sheets';

/**
 * Lets every formula of the drawn sheets show what it comes to, for programs that show .xlsx files
 * without computing them: viewers of telephones and messengers.
 */
export function computeResults(drawn: readonly DrawnSheet[]): void {
  const computed = new ComputedSheets(
    drawn.map(({ title, cells }) => ({
      title,
      cell: (row, column) => typedCell(cells.get(row)?.get(column)?.userEnteredValue),
    })),
  );
  for (const { title, cells } of drawn) {
    for (const [row, columns] of cells) {
      for (const [column, cell] of columns) {
        if (typeof cell.userEnteredValue?.formulaValue !== 'string') continue;
        const shown = computed.shown(title, { row, column });
        const effectiveValue =
          typeof shown === 'number' ? { numberValue: shown } : { stringValue: textOf(shown) };
        columns.set(column, { ...cell, effectiveValue });
      }
    }
  }
}

function typedCell(entered: sheets_v4.Schema$ExtendedValue | undefined): TypedCell | undefined {
  if (!entered) return undefined;
  const { formulaValue, numberValue, stringValue, boolValue } = entered;
  if (typeof formulaValue === 'string') return { formula: formulaValue };
  return { value: numberValue ?? stringValue ?? boolValue ?? null };
}

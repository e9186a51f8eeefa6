import type { Control } from '../../../shared/matching/types';
import type { Table, TableRow } from '../../../shared/tables/types';
import { control as labelledControl } from '../../shared/matching/controls';

/** A control named by its selector; `parts` says what matters to the test. */
export const control = (selector: string, parts: Partial<Control> = {}): Control =>
  labelledControl({ id: selector, selector, label: selector, ...parts });

/** A table of texts; its first row stands in row 2 of the sheet. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columns = headers.map((header, index) => ({
    id: String.fromCharCode(65 + index),
    header,
    hidden: false,
  }));
  return {
    fileName: 'hoc-sinh.xlsx',
    sheetName: 'HS',
    columns,
    rows: rows.map((texts, at): TableRow => {
      const cells = columns.flatMap(({ id }, index) => {
        const text = texts[index] ?? '';
        const cell = { address: `${id}${at + 2}`, raw: text, text, kind: 'text' as const };
        return text === '' ? [] : [[id, cell] as const];
      });
      return { number: at + 2, hidden: false, cells: Object.fromEntries(cells) };
    }),
    leftOut: [],
  };
}

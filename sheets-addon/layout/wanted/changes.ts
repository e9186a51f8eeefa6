import { cellAddress } from '../../../shared/tables';
import type { CellData } from '../cells';
import type { PlacedSheet } from './placed-sheets';
import type { BookChange, WantedCell } from './types';

/** A difference of a whole sheet, or of a row or column of it. */
export function change(
  kind: BookChange['kind'],
  sheet: PlacedSheet,
  told: Partial<Pick<BookChange, 'cell' | 'code' | 'before' | 'after'>> = {},
): BookChange {
  return { kind, sheet: sheet.title, cell: null, code: null, before: null, after: null, ...told };
}

/** A difference of one cell; `row` and `column` are where it stands now, zero-based. */
export function cellChange(
  kind: BookChange['kind'],
  sheet: PlacedSheet,
  place: { row: number; column: number },
  said: { there: CellData | undefined; wanted: CellData },
): BookChange {
  return change(kind, sheet, {
    cell: cellAddress(place.row, place.column),
    before: contentText(said.there),
    after: contentText(said.wanted),
  });
}

/** What stands in a cell as a person would type it; null for nothing. */
export function contentText(cell: CellData | undefined): string | null {
  const value = cell?.userEnteredValue;
  if (!value) return null;
  if (typeof value.formulaValue === 'string') return value.formulaValue;
  if (typeof value.numberValue === 'number') return String(value.numberValue).replace('.', ',');
  if (typeof value.boolValue === 'boolean') return value.boolValue ? 'TRUE' : 'FALSE';
  return value.stringValue ?? null;
}

/** The first words of a row or column, by which a person knows it; its code when it has none. */
export function labelOf(code: string, cells: readonly (WantedCell | undefined)[]): string {
  for (const cell of cells) {
    const text = cell && writtenText(cell);
    if (text && /\p{L}/u.test(text)) return text;
  }
  return code;
}

/** The text that a new cell begins with; null for none. */
export function writtenText(cell: WantedCell): string | null {
  if (cell.is === 'text') return cell.text;
  return cell.is === 'input' && typeof cell.suggested === 'string' ? cell.suggested : null;
}

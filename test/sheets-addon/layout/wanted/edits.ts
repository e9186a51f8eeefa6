import fc from 'fast-check';
import type { Request } from '../../../../sheets-addon/layout';

/** Something a person does to a sheet; numbers are taken modulo what is there. */
export type Edit =
  | { does: 'insert' | 'delete'; dimension: 'ROWS' | 'COLUMNS'; at: number }
  | { does: 'overwrite'; row: number; column: number; with: string | number }
  | { does: 'sort'; by: number }
  | { does: 'rename'; title: string };

const dimension = fc.constantFrom('ROWS' as const, 'COLUMNS' as const);
const index = fc.nat(11);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ does: fc.constantFrom('insert' as const, 'delete' as const), dimension, at: index }),
  fc.record({
    does: fc.constant('overwrite' as const),
    row: index,
    column: index,
    with: fc.constantFrom<(string | number)[]>('x', '=1', '', 'C1', 7),
  }),
  fc.record({ does: fc.constant('sort' as const), by: index }),
  fc.record({
    does: fc.constant('rename' as const),
    title: fc.constantFrom('A', 'B', "O'", 'Tổ 1'),
  }),
);

/** What an edit must know of the sheet. */
export interface Seen {
  sheetId: number;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  otherTitles: readonly string[];
}

/** The edit as requests; [] where the sheet does not allow it. */
export function editRequests(edit: Edit, seen: Seen): Request[] {
  const { sheetId, rowCount, columnCount, frozenRows } = seen;
  if (edit.does === 'rename') {
    if (seen.otherTitles.includes(edit.title)) return [];
    return [
      { updateSheetProperties: { properties: { sheetId, title: edit.title }, fields: 'title' } },
    ];
  }
  if (edit.does === 'overwrite') {
    const value =
      typeof edit.with === 'number' ? { numberValue: edit.with } : { stringValue: edit.with };
    return [
      {
        updateCells: {
          start: {
            sheetId,
            rowIndex: edit.row % rowCount,
            columnIndex: edit.column % columnCount,
          },
          rows: [{ values: [{ userEnteredValue: value }] }],
          fields: 'userEnteredValue',
        },
      },
    ];
  }
  if (edit.does === 'sort') {
    if (frozenRows >= rowCount) return [];
    const range = { sheetId, startRowIndex: frozenRows };
    const sortSpecs = [{ dimensionIndex: edit.by % columnCount, sortOrder: 'DESCENDING' }];
    return [{ sortRange: { range, sortSpecs } }];
  }
  const count = edit.dimension === 'ROWS' ? rowCount : columnCount;
  const startIndex = edit.at % count;
  const range = { sheetId, dimension: edit.dimension, startIndex, endIndex: startIndex + 1 };
  if (edit.does === 'insert') return [{ insertDimension: { range } }];
  const lastFrozen = edit.dimension === 'ROWS' && count <= frozenRows + 1;
  return count === 1 || lastFrozen ? [] : [{ deleteDimension: { range } }];
}

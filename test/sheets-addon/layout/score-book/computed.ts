import { columnLetters } from '../../../../shared/tables';
import type {
  Addresses,
  Ref,
  Span,
  WantedSheet,
} from '../../../../sheets-addon/layout/wanted/types';
import {
  type EngineCell,
  type EngineSheet,
  type EngineValue,
  evaluate,
} from '../../../stand-ins/google-workspace/formulas/univer-engine';

/** What people entered, by `entryKey`; cells that are not named hold what the sheet suggests. */
export type Entered = ReadonlyMap<string, string | number>;
export const entryKey = (role: string, row: string, column: string): string =>
  [role, row, column].join('\n');

/**
 * The values of all formulas of the sheets, laid out one row and column after the other as they are
 * listed: formulas alone are tried here, apart from how a workbook is reconciled.
 */
export async function computed(
  sheets: readonly WantedSheet[],
  entered: Entered = new Map(),
): Promise<(role: string, row: string, column: string) => EngineValue> {
  const places = new Map(sheets.map((sheet) => [sheet.role, placesOf(sheet)]));
  const results = await evaluate(sheets.map((sheet) => laidOut(sheet, places, entered)));
  const values = new Map(
    results.map(({ sheetId, row, column, value }) => [`${sheetId}|${row}|${column}`, value]),
  );
  return (role, row, column) => {
    const at = placeOf(places, role, { row, column });
    return (
      values.get(`${role}|${at.row}|${at.column}`) ??
      entered.get(entryKey(role, row, column)) ??
      null
    );
  };
}

interface Places {
  title: string;
  rows: ReadonlyMap<string, number>;
  columns: ReadonlyMap<string, number>;
  firstBelowHead: number;
  rowCount: number;
}

/** Row and column 0 hold the codes. */
function placesOf({ title, rows, columns, frozenThrough, newRows }: WantedSheet): Places {
  const at = new Map(rows.map(({ code }, index) => [code, index + 1]));
  return {
    title,
    rows: at,
    columns: new Map(columns.map(({ code }, index) => [code, index + 1])),
    firstBelowHead: (at.get(frozenThrough ?? '') ?? 0) + 1,
    rowCount: rows.length + 1 + (newRows?.count ?? 0),
  };
}

function placeOf(places: ReadonlyMap<string, Places>, role: string, ref: Omit<Ref, 'sheet'>) {
  const sheet = places.get(role);
  const row = sheet?.rows.get(ref.row);
  const column = sheet?.columns.get(ref.column);
  if (row === undefined || column === undefined) {
    throw new Error(`nothing at ${entryKey(role, ref.row, ref.column)}`);
  }
  return { row, column };
}

function laidOut(
  sheet: WantedSheet,
  places: ReadonlyMap<string, Places>,
  entered: Entered,
): EngineSheet {
  const cells = sheet.rows.flatMap((row, rowIndex) =>
    sheet.columns.flatMap((column, columnIndex) => {
      const cell = engineCell();
      return cell === null ? [] : [{ row: rowIndex + 1, column: columnIndex + 1, cell }];

      function engineCell(): EngineCell | null {
        const own = entered.get(entryKey(sheet.role, row.code, column.code));
        if (own !== undefined) return { value: own };
        const wanted = row.cells[columnIndex];
        switch (wanted?.is) {
          case 'text':
            return { value: wanted.text };
          case 'number':
            return { value: wanted.value };
          case 'input':
            return wanted.suggested === null ? null : { value: wanted.suggested };
          case 'formula':
            return { formula: wanted.formula(addresses(sheet.role, rowIndex + 1, places)) };
          default:
            return null;
        }
      }
    }),
  );
  return {
    id: sheet.role,
    name: sheet.title,
    rowCount: (places.get(sheet.role)?.rowCount ?? 0) + 1,
    columnCount: sheet.columns.length + 1,
    cells,
  };
}

function addresses(home: string, ownRow: number, places: ReadonlyMap<string, Places>): Addresses {
  const prefix = (role: string | undefined): string =>
    role === undefined || role === home ? '' : `'${places.get(role)?.title ?? role}'!`;
  const columnAt = (role: string, column: string): number => {
    const at = places.get(role)?.columns.get(column);
    if (at === undefined) throw new Error(`no column ${column} in ${role}`);
    return at;
  };
  return {
    cell: ({ sheet = home, row, column }: Ref) => {
      const at = row === '' ? ownRow : placeOf(places, sheet, { row, column }).row;
      return `${prefix(sheet)}${columnLetters(columnAt(sheet, column))}${at + 1}`;
    },
    span: ({ sheet = home, rows, column }: Span) => {
      const letters = columnLetters(columnAt(sheet, column));
      const there = places.get(sheet);
      const lines = rows?.map((row) => placeOf(places, sheet, { row, column }).row);
      const top = lines ? Math.min(...lines) : (there?.firstBelowHead ?? 0);
      const bottom = lines ? Math.max(...lines) : (there?.rowCount ?? 0);
      return `${prefix(sheet)}$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
    },
  };
}

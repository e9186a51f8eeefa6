import type { sheets_v4 } from '@googleapis/sheets';
import type { StoredWorkbook } from '../store/model';
import { type KnownFormulas, type PreparedFormula, preparedFormula } from './prepared-formula';

/** One filled cell of a workbook as it was when the snapshot was taken. */
export interface InputCell {
  sheetId: number;
  row: number;
  column: number;
  entered: sheets_v4.Schema$ExtendedValue;
  /** The entered value as text, to see whether it changed. */
  mark: string;
  formula?: PreparedFormula;
}

/** All that formulas depend on, at one moment. */
export interface Inputs {
  sheets: { sheetId: number; title: string; rowCount: number; columnCount: number }[];
  /** Sheets and names as text: when they change, everything is computed anew. */
  structure: string;
  cells: Map<string, InputCell>;
  formulas: InputCell[];
}

export const inputKey = (sheetId: number, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;

/** Takes the snapshot of `workbook`. */
export function inputsOf(workbook: StoredWorkbook): Inputs {
  const sheets = workbook.sheets.map(({ sheetId, title, grid }) => ({
    sheetId,
    title,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
  }));
  const structure = JSON.stringify([sheets, workbook.namedRanges]);
  const known = knownFormulas(structure);
  const cells = new Map<string, InputCell>();
  const formulas: InputCell[] = [];
  for (const sheet of workbook.sheets) {
    for (const [row, stored] of sheet.rows.entries()) {
      for (const [column, cell] of stored.entries()) {
        const entered = cell?.userEnteredValue;
        if (!entered) continue;
        const key = inputKey(sheet.sheetId, row, column);
        const mark = markOf(entered);
        const input: InputCell = { sheetId: sheet.sheetId, row, column, entered, mark };
        if (entered.formulaValue) {
          input.formula = preparedFormula(workbook, sheet, entered.formulaValue, known);
          formulas.push(input);
        }
        cells.set(key, input);
      }
    }
  }
  return { sheets, structure, cells, formulas };
}

/** By structure, the one used last at the end. */
const parsed = new Map<string, KnownFormulas>();
const MOST_PARSED = 8;

/** The formulas parsed so far in workbooks of this structure; only the last few structures are kept. */
function knownFormulas(structure: string): KnownFormulas {
  const known: KnownFormulas = parsed.get(structure) ?? new Map();
  parsed.delete(structure);
  parsed.set(structure, known);
  for (const oldest of [...parsed.keys()].slice(0, -MOST_PARSED)) parsed.delete(oldest);
  return known;
}

const markOf = (value: sheets_v4.Schema$ExtendedValue): string =>
  JSON.stringify(
    value.formulaValue ?? value.stringValue ?? value.numberValue ?? value.boolValue ?? null,
  );

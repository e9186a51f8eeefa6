import type { sheets_v4 } from '@googleapis/sheets';
import { cellKey, errorTyped, type FormulaResults, plainValue } from '../store/effective-values';
import { changedFormulas } from './changed-formulas';
import { circularFormulas } from './circular-formulas';
import type { InputCell, Inputs } from './inputs';
import { type EngineCell, type EngineSheet, type EngineValue, evaluate } from './univer-engine';

type Result = sheets_v4.Schema$ExtendedValue | undefined;

const parseError: Result = { errorValue: { type: 'ERROR', message: 'Formula parse error.' } };
const circularError: Result = {
  errorValue: { type: 'REF', message: 'Circular dependency detected.' },
};

/**
 * What every formula of `inputs` comes to. With what was `known` before, only formulas that the
 * changes can reach go through the engine; the others stand as they were.
 */
export async function computeResults(
  inputs: Inputs,
  known: { inputs: Inputs; results: FormulaResults } | undefined,
): Promise<FormulaResults> {
  const all = new Set(inputs.formulas);
  const changed = known ? (changedFormulas(known.inputs, inputs) ?? all) : all;
  const earlier = ({ sheetId, row, column }: InputCell): Result =>
    known?.results.get(sheetId)?.get(cellKey(row, column));

  const results = new Map<number, Map<string, Result>>();
  const put = ({ sheetId, row, column }: InputCell, result: Result): void => {
    const sheet = results.get(sheetId) ?? new Map<string, Result>();
    results.set(sheetId, sheet.set(cellKey(row, column), result));
  };
  const asked: InputCell[] = [];
  const circular = circularFormulas(inputs, changed);
  for (const cell of inputs.formulas) {
    if (circular.has(cell)) put(cell, circularError);
    else if (!changed.has(cell)) put(cell, earlier(cell));
    else if (cell.formula?.form === 'error') put(cell, parseError);
    else if (cell.formula?.form === 'blank') put(cell, undefined);
    else asked.push(cell);
  }
  if (asked.length === 0) return results;

  const computing = new Set(asked);
  const sheets = engineSheets(inputs, (cell) => {
    if (computing.has(cell)) return { formula: cell.formula?.text ?? '' };
    const value = cell.formula
      ? results.get(cell.sheetId)?.get(cellKey(cell.row, cell.column))
      : cell.entered;
    return value && { value: plainValue(value) };
  });
  const values = new Map<string, EngineValue>();
  for (const { sheetId, row, column, value } of await evaluate(sheets)) {
    values.set(`${sheetId}!${cellKey(row, column)}`, value);
  }
  for (const cell of asked) {
    put(cell, resultOf(values.get(`${cell.sheetId}!${cellKey(cell.row, cell.column)}`) ?? null));
  }
  return results;
}

function engineSheets(
  inputs: Inputs,
  cellFor: (cell: InputCell) => EngineCell | undefined,
): EngineSheet[] {
  const sheets = inputs.sheets.map(({ sheetId, title, rowCount, columnCount }): EngineSheet => {
    return { id: String(sheetId), name: title, rowCount, columnCount, cells: [] };
  });
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  for (const input of inputs.cells.values()) {
    const cell = cellFor(input);
    const { row, column } = input;
    if (cell) byId.get(String(input.sheetId))?.cells.push({ row, column, cell });
  }
  return sheets;
}

function resultOf(value: EngineValue): Result {
  if (value === null) return undefined;
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const errorValue = errorTyped(value);
  return errorValue ? { errorValue } : { stringValue: value };
}

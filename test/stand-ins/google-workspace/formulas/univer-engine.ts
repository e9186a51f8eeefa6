import { createRequire } from 'node:module';
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { IAllRuntimeData, IFormulaDatasetConfig } from '@univerjs/engine-formula';

/** A cell for the engine: a value (null when blank) or a formula in English names and commas. */
export type EngineCell = { value: string | number | boolean } | { formula: string };

export interface EngineSheet {
  id: string;
  name: string;
  rowCount: number;
  columnCount: number;
  cells: { row: number; column: number; cell: EngineCell }[];
}

/** What one formula came to; null when it came to nothing. */
export type EngineValue = string | number | boolean | null;

export interface EngineResult {
  sheetId: string;
  row: number;
  column: number;
  value: EngineValue;
}

// The engine's ES module entries do not load on Node 20, so its CommonJS builds are used.
const require = createRequire(import.meta.url);

const unitId = 'workbook';
const cellTypes = { string: 1, number: 2, boolean: 3 } as const;

type Evaluate = (sheets: EngineSheet[]) => Promise<EngineResult[]>;

let started: Evaluate | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** Computes all formulas of `sheets`, which may refer to each other. One engine serves the process. */
export function evaluate(sheets: EngineSheet[]): Promise<EngineResult[]> {
  const run = startEngine();
  const result = queue.then(() => run(sheets));
  queue = result.catch(() => undefined);
  return result;
}

/** Loads the engine (seconds on a cold disk) unless it is there already; computing needs it. */
export function startEngine(): Evaluate {
  started ??= loadEngine();
  return started;
}

function loadEngine(): Evaluate {
  const core = require('@univerjs/core') as typeof import('@univerjs/core');
  const formula = require('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin, {});
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: 'none' });
  const service = univer.__getInjector().get(formula.ICalculateFormulaService);

  return async (sheets) => {
    const completed = new Promise<IAllRuntimeData>((resolve) => {
      const listening = service.executionCompleteListener$.subscribe((data) => {
        listening.unsubscribe();
        resolve(data);
      });
    });
    await service.execute(dataset(sheets, core));
    const { unitData } = await completed;
    return sheets.flatMap((sheet) => resultsOf(sheet, unitData[unitId]?.[sheet.id]));
  };
}

function dataset(
  sheets: EngineSheet[],
  core: typeof import('@univerjs/core'),
): IFormulaDatasetConfig {
  const cellsOf = (sheet: EngineSheet): ObjectMatrix<ICellData> => {
    const matrix = new core.ObjectMatrix<ICellData>();
    for (const { row, column, cell } of sheet.cells) {
      matrix.setValue(row, column, engineCell(cell));
    }
    return matrix;
  };
  const formulasOf = (sheet: EngineSheet) => {
    const rows: Record<number, Record<number, { f: string; x: number; y: number }>> = {};
    for (const { row, column, cell } of sheet.cells) {
      if (!('formula' in cell)) continue;
      rows[row] ??= {};
      rows[row][column] = { f: cell.formula, x: 0, y: 0 };
    }
    return rows;
  };
  const bySheet = <T>(make: (sheet: EngineSheet) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.id, make(sheet)]));
  return {
    formulaData: { [unitId]: bySheet(formulasOf) },
    allUnitData: {
      [unitId]: bySheet((sheet) => ({
        cellData: cellsOf(sheet),
        rowCount: sheet.rowCount,
        columnCount: sheet.columnCount,
        rowData: {},
        columnData: {},
      })),
    },
    unitSheetNameMap: { [unitId]: Object.fromEntries(sheets.map(({ name, id }) => [name, id])) },
    unitStylesData: { [unitId]: new core.Styles() },
    forceCalculate: true,
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
}

function engineCell(cell: EngineCell): ICellData {
  if ('formula' in cell) return { f: cell.formula };
  const { value } = cell;
  const type = cellTypes[typeof value as keyof typeof cellTypes];
  return { v: typeof value === 'boolean' ? Number(value) : value, t: type };
}

function resultsOf(
  sheet: EngineSheet,
  computed: ObjectMatrix<Nullable<ICellData>> | undefined,
): EngineResult[] {
  return sheet.cells.flatMap(({ row, column, cell }) => {
    if (!('formula' in cell)) return [];
    return [
      { sheetId: sheet.id, row, column, value: engineValue(computed?.getValue(row, column)) },
    ];
  });
}

function engineValue(cell: Nullable<ICellData>): EngineValue {
  const value = cell?.v ?? null;
  return cell?.t === cellTypes.boolean && value !== null ? Boolean(value) : value;
}

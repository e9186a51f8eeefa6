import { loadPlan, type Plan, reportPeriod } from '../../../shared/movement';
import type { GridCell, Unit, WorkbookGrid } from '../../../shared/reports';
import { reportFormRequests } from '../../../sheets-addon/layout';
import { drawSheets } from '../../../sheets-addon/local/xlsx-sheets';
import { type Answers, filledIn } from '../../samples/reports';

export const plan = ((): Plan => {
  const loaded = loadPlan('P5');
  if (!loaded.ok) throw new Error('P5');
  return loaded.value;
})();
export const period = reportPeriod(plan, 2026);
export const today = { year: 2026, month: 11, day: 10 };

export const unitOf = (code: string, parts: Partial<Unit> = {}): Unit => ({
  code,
  name: `Trường ${code}`,
  level: 'THCS',
  cluster: 'Cụm 1',
  email: '',
  link: '',
  received: null,
  ...parts,
});

/** Rows by code: what a unit enters. 46300 is 05/10/2026. */
export const GOOD: Answers = new Map<string, (number | string)[]>([
  ['TDS.NGAY_NOP', [46300]],
  ['P5.CT.01', [10, 20]],
  ['P5.CT.02', [90, 100]],
  ['P5.CT.03', [20, 20]],
  ['P5.CT.04', [5, 10]],
  ['P5.CT.05', [0, 0]],
  ['P5.CT.06', [7]],
  ['P5.CT.07', [2]],
  ['P5.CT.08', [4]],
  ['P5.CT.09', [1]],
  ['P5.CT.10', [12.5]],
  ['P5.BC.1', ['Đã làm']],
  ['P5.BC.2', ['Không']],
  ['P5.BC.3', ['Không']],
]);

export const answersWith = (changes: Record<string, (number | string)[]>): Answers =>
  new Map([...GOOD, ...Object.entries(changes)]);

/** The workbook of a unit that filled in the form this way. */
export function reportGrid(
  unitCode: string,
  answers: Answers = GOOD,
  options: { name?: string; year?: number } = {},
): WorkbookGrid {
  const requests = reportFormRequests(
    {},
    {
      plan,
      period: reportPeriod(plan, options.year ?? 2026),
      unit: { code: unitCode, name: `Trường ${unitCode}` },
      now: { year: 2026, month: 9, day: 1, hour: 8, minute: 0 },
    },
  );
  return {
    name: options.name ?? `bao-cao-${unitCode}.xlsx`,
    sheets: drawSheets(filledIn(requests, answers)).map((sheet) => ({
      title: sheet.title,
      hidden: sheet.hidden,
      rows: Array.from({ length: Math.max(...sheet.cells.keys()) + 1 }, (_, row) =>
        [...(sheet.cells.get(row)?.values() ?? [])].map(({ userEnteredValue: value }) => ({
          value: value?.numberValue ?? value?.stringValue ?? null,
          text: String(value?.numberValue ?? value?.stringValue ?? ''),
        })),
      ),
    })),
  };
}

/** The same workbook with the cell at `address` of the sheet "Báo cáo" (row from 1) changed. */
export function withCell(grid: WorkbookGrid, row: number, column: number, cell: GridCell) {
  return onReport(grid, (rows) =>
    rows.map((cells, r) =>
      r === row - 1 ? cells.map((old, c) => (c === column ? cell : old)) : cells,
    ),
  );
}

export function onReport(
  grid: WorkbookGrid,
  change: (rows: GridCell[][]) => GridCell[][],
): WorkbookGrid {
  const sheets = grid.sheets.map((sheet) =>
    sheet.title === 'Báo cáo' ? { ...sheet, rows: change(sheet.rows) } : sheet,
  );
  return { ...grid, sheets };
}

export const withoutTemplate = (grid: WorkbookGrid): WorkbookGrid => ({
  ...grid,
  sheets: grid.sheets.filter((sheet) => !sheet.hidden),
});

import type { sheets_v4 } from '@googleapis/sheets';
import { loadPlan, type Plan, reportPeriod, toSerial } from '../../shared/movement';
import type { Unit } from '../../shared/reports';
import { SUBMITTED_CODE } from '../../shared/reports/template';
import { type Request, reportFormRequests } from '../../sheets-addon/layout';
import { writeRequestsToXlsx } from '../../sheets-addon/local/write-xlsx';
import { REPORT_NUMBERS, REPORT_TEXTS, UNITS, type UnitNumbers } from './report-numbers';

/** Twelve invented units of one commune. */
export function sampleUnits(): Unit[] {
  return UNITS.map(([code, name, level, cluster]) => ({
    code,
    name,
    level,
    cluster,
    email: `${code.toLowerCase()}@example.edu.vn`,
    link: '',
    received: null,
  }));
}

/** The same units as units.csv, the way a spreadsheet program saves it. */
export function sampleUnitsCsv(): string {
  const lines = sampleUnits().map(({ code, name, level, cluster, email }) =>
    [code, name, level, cluster, email].join(','),
  );
  return `\uFEFF${['ma,ten,cap,cum,email', ...lines].join('\r\n')}\r\n`;
}

/**
 * Eleven report files: 8 on time, 2 late, 1 broken (cut short); the twelfth unit sent none. Numbers
 * are entered as numbers, some as Vietnamese text ("1.234,5").
 */
export async function sampleReports({
  year,
}: {
  year: number;
}): Promise<{ fileName: string; unitCode: string; bytes: Uint8Array }[]> {
  return Promise.all(
    sampleReportRequests({ year }).map(async ({ fileName, unitCode, requests }) => {
      const bytes = await writeRequestsToXlsx(requests);
      const broken = REPORT_NUMBERS[unitCode]?.broken === true;
      return {
        fileName,
        unitCode,
        bytes: broken ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes,
      };
    }),
  );
}

/** The same reports as requests for `spreadsheets.batchUpdate` of an empty spreadsheet. */
export function sampleReportRequests({
  year,
}: {
  year: number;
}): { fileName: string; unitCode: string; requests: Request[] }[] {
  const plan = p5();
  const period = reportPeriod(plan, year);
  const now = { year, month: 9, day: 1, hour: 8, minute: 0 };
  return sampleUnits().flatMap((unit) => {
    const numbers = REPORT_NUMBERS[unit.code];
    if (!numbers) return [];
    const requests = reportFormRequests({}, { plan, period, unit, now });
    return [
      {
        fileName: `bao-cao-${unit.code}-${year}.xlsx`,
        unitCode: unit.code,
        requests: filledIn(requests, answersOf(plan, year, numbers)),
      },
    ];
  });
}

/** By code of a row: what goes into "Số thực hiện" and "Tổng số". */
export type Answers = ReadonlyMap<string, readonly (number | string)[]>;

/** The form with answers entered as a person would: only in cells that are there, looks untouched. */
export function filledIn(requests: readonly Request[], answers: Answers): Request[] {
  return requests.map((request) => {
    if (!request.updateCells?.rows) return request;
    const rows = request.updateCells.rows.map((row) => {
      const entered = answers.get(row.values?.[0]?.userEnteredValue?.stringValue ?? '');
      return entered ? { ...row, values: withAnswers(row.values ?? [], entered) } : row;
    });
    return { updateCells: { ...request.updateCells, rows } };
  });
}

/** Zero-based column of "Số thực hiện"; "Tổng số" is to its right. */
const PART_COLUMN = 3;

function withAnswers(
  cells: readonly sheets_v4.Schema$CellData[],
  entered: readonly (number | string)[],
): sheets_v4.Schema$CellData[] {
  return cells.map((cell, column) => {
    const value = entered[column - PART_COLUMN];
    if (value === undefined) return cell;
    const userEnteredValue =
      typeof value === 'number' ? { numberValue: value } : { stringValue: value };
    return { ...cell, userEnteredValue };
  });
}

function answersOf(plan: Plan, year: number, numbers: UnitNumbers): Answers {
  const { indicators, sections } = plan.report;
  const [month, day] = numbers.submitted;
  return new Map<string, readonly (number | string)[]>([
    [SUBMITTED_CODE, [toSerial({ year, month, day })]],
    ...indicators.map(({ code }, index) => [code, numbers.values[index] ?? []] as const),
    ...sections.map(({ code }, index) => [code, [REPORT_TEXTS[index] ?? '']] as const),
  ]);
}

function p5(): Plan {
  const plan = loadPlan('P5');
  if (!plan.ok) throw new Error('Plan P5 does not load');
  return plan.value;
}

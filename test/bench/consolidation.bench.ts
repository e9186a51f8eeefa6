import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPlan, reportPeriod } from '../../shared/movement';
import { reportFormRequests } from '../../sheets-addon/layout';
import { writeRequestsToXlsx } from '../../sheets-addon/local/write-xlsx';
import { filledIn } from '../samples/reports';

const YEAR = 2026;
/** Seconds allowed for so many unit workbooks (.xlsx, Node), and megabytes for the most of them. */
const BUDGETS = [
  { units: 30, seconds: 0.5 },
  { units: 300, seconds: 2 },
  { units: 1500, seconds: 9 },
];
const MEGABYTES = 200;

/** Reads the reports of 30, 300 and 1500 units from .xlsx files and writes the consolidated workbook. */
export async function run(): Promise<
  { name: string; value: number; unit: string; budget?: number }[]
> {
  const folder = mkdtempSync(join(tmpdir(), 'consolidation-'));
  try {
    const figures = [];
    let made = 0;
    const reports = join(folder, 'reports');
    mkdirSync(reports);
    for (const { units, seconds } of BUDGETS) {
      for (; made < units; made++) await writeReport(reports, made);
      const measured = consolidateOnce(folder, reports, units);
      figures.push(
        {
          name: `consolidate ${units} workbooks`,
          value: measured.seconds,
          unit: 's',
          budget: seconds,
        },
        {
          name: `consolidate ${units} workbooks, most memory`,
          value: measured.megabytes,
          unit: 'MB',
          budget: MEGABYTES,
        },
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const codeOf = (index: number): string => `DV${String(index + 1).padStart(4, '0')}`;

async function writeReport(folder: string, index: number): Promise<void> {
  const plan = loadPlan('P5');
  if (!plan.ok) throw new Error('Plan P5 does not load');
  const code = codeOf(index);
  const form = reportFormRequests(
    {},
    {
      plan: plan.value,
      period: reportPeriod(plan.value, YEAR),
      unit: { code, name: `Đơn vị ${code}` },
      now: { year: YEAR, month: 9, day: 1, hour: 8, minute: 0 },
    },
  );
  const { indicators, sections } = plan.value.report;
  const answers = new Map<string, (number | string)[]>([
    ['TDS.NGAY_NOP', [`${1 + (index % 28)}/10/${YEAR}`]],
    ...indicators.map(({ code }): [string, number[]] => [code, [index % 90, 100]]),
    ...sections.map(({ code }): [string, string[]] => [code, [`Nội dung của đơn vị ${index}`]]),
  ]);
  const bytes = await writeRequestsToXlsx(filledIn(form, answers));
  writeFileSync(join(folder, `bao-cao-${code}.xlsx`), bytes);
}

function consolidateOnce(folder: string, reports: string, units: number) {
  const list = Array.from(
    { length: units },
    (_, index) => `${codeOf(index)},Đơn vị ${codeOf(index)},THCS,Cụm ${1 + (index % 10)},`,
  );
  const unitsPath = join(folder, 'units.csv');
  writeFileSync(unitsPath, ['ma,ten,cap,cum,email', ...list].join('\n'));
  const child = fileURLToPath(new URL('consolidation-child.ts', import.meta.url));
  const args = ['--units', unitsPath, '--out', join(folder, 'out.xlsx'), '--year', String(YEAR)];
  const output = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), child, ...args, '--today', `30/11/${YEAR}`, reports],
    { encoding: 'utf8' },
  );
  const measured: { exitCode: number; seconds: number; megabytes: number } = JSON.parse(output);
  if (measured.exitCode !== 0) throw new Error(`Consolidation ended with ${measured.exitCode}`);
  return measured;
}

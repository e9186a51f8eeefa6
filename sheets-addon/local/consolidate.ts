import { basename } from 'node:path';
import { type PlainDate, reportPeriod } from '../../shared/movement';
import { failed, type Outcome } from '../../shared/outcome';
import {
  type Consolidation,
  consolidate,
  countStates,
  type ReportWorkbook,
  sayCounts,
} from '../../shared/reports';
import { isFullDate, readDate } from '../../shared/vietnamese';
import { say, sayProblem } from '../../shared/words';
import { consolidationRequests } from '../layout';
import {
  type CommandResult,
  help,
  nothingDone,
  planOf,
  readArguments,
  runCommand,
  vietnamNow,
  yearOf,
} from './command';
import { consolidationJson } from './consolidation-json';
import { readBytes, reportFiles, writeWhole } from './files';
import { readXlsxGrid } from './read-xlsx';
import { readUnitsFile } from './units-file';
import { writeRequestsToXlsx } from './write-xlsx';

const OPTIONS = {
  units: { type: 'string' },
  out: { type: 'string' },
  plan: { type: 'string' },
  year: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * `npm run consolidate -- --units units.csv --out tong-hop.xlsx [--json] [--plan P5] [--year 2026]
 * [--today dd/mm/yyyy] reports/*.xlsx`: reads the units' reports and writes "Theo dõi nộp",
 * "Tổng hợp" and "Lỗi". Exit code 0: all clean; 1: something for the officer to mend; 2: nothing could
 * be done. With `--json` standard output is one object (see `consolidationJson`) and nothing else.
 */
export async function consolidateCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return nothingDone(parsed.problem);
  const { values, positionals } = parsed.value;
  if (values.help) return help('cli.consolidate.help');
  const result = await carryOut(values, positionals);
  if (result.ok) return answer(result.value, values.json === true);
  const error = sayProblem(result.problem);
  return values.json ? { exitCode: 2, output: JSON.stringify({ error }) } : { exitCode: 2, error };
}

interface Done {
  consolidation: Consolidation;
  out: string;
}

type Values = { [name in 'units' | 'out' | 'plan' | 'year' | 'today']?: string | undefined };

async function carryOut(values: Values, paths: readonly string[]): Promise<Outcome<Done>> {
  const { units: unitsPath, out } = values;
  if (!unitsPath) return failed({ code: 'cli.needed', params: { option: '--units' } });
  if (!out) return failed({ code: 'cli.needed', params: { option: '--out' } });
  const now = vietnamNow();
  const today = dayOf(values.today, now);
  if (!today.ok) return today;
  const plan = planOf(values.plan);
  if (!plan.ok) return plan;
  const year = yearOf(values.year, { ...now, ...today.value });
  if (!year.ok) return year;
  const list = readUnitsFile(unitsPath);
  if (!list.ok) return list;
  const files = reportFiles(paths);
  if (files.length === 0) return failed({ code: 'cli.consolidate.no-files' });

  const consolidation = consolidate({
    plan: plan.value,
    period: reportPeriod(plan.value, year.value),
    units: list.value.units,
    listProblems: list.value.problems,
    workbooks: readReportFiles(files),
    today: today.value,
  });
  const { missing, unreadable } = countStates(consolidation);
  if (missing + unreadable === consolidation.tracking.length) {
    const [problem] = consolidation.problems;
    const why = problem ? sayProblem(problem) : '';
    return failed({ code: 'cli.consolidate.none-read', params: { count: files.length, why } });
  }
  const requests = consolidationRequests({}, consolidation, now);
  const written = writeWhole(out, await writeRequestsToXlsx(requests));
  return written.ok ? { ok: true, value: { consolidation, out } } : written;
}

function dayOf(text: string | undefined, now: PlainDate): Outcome<PlainDate> {
  if (text === undefined) {
    return { ok: true, value: { year: now.year, month: now.month, day: now.day } };
  }
  const date = readDate(text);
  return date && isFullDate(date)
    ? { ok: true, value: date }
    : failed({ code: 'cli.today', params: { today: text } });
}

/**
 * Reads one file after the other, so that only one workbook is in memory. Files are called by their
 * bare name, or by the whole path when two have the same.
 */
function* readReportFiles(paths: readonly string[]): Generator<ReportWorkbook> {
  const seen = new Map<string, number>();
  for (const path of paths) seen.set(basename(path), (seen.get(basename(path)) ?? 0) + 1);
  for (const path of paths) {
    const bare = basename(path);
    yield readReportFile(path, (seen.get(bare) ?? 0) > 1 ? path : bare);
  }
}

function readReportFile(path: string, name: string): ReportWorkbook {
  const bytes = readBytes(path);
  if (!bytes.ok) return { ok: false, name, problem: bytes.problem };
  const grid = readXlsxGrid(name, bytes.value);
  return grid.ok ? { ok: true, grid: grid.value } : { ok: false, name, problem: grid.problem };
}

function answer({ consolidation, out }: Done, asJson: boolean): CommandResult {
  const { problems } = consolidation;
  const exitCode = problems.length > 0 ? 1 : 0;
  if (asJson) {
    return { exitCode, output: JSON.stringify(consolidationJson(consolidation, out)) };
  }
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.length - errors.length;
  const lines = [
    sayCounts(consolidation),
    say('reports.heading.problem-counts', { errors: errors.length, warnings }),
    ...errors.slice(0, SHOWN).map((problem) => `  ${sayProblem(problem)}`),
  ];
  if (errors.length > SHOWN) lines.push(say('cli.more', { count: errors.length - SHOWN }));
  lines.push(say('cli.consolidate.written', { out }));
  return { exitCode, output: lines.join('\n') };
}

/** Errors named in the terminal; the sheet "Lỗi" has them all. */
const SHOWN = 20;

if (process.argv[1]?.endsWith('consolidate.ts')) await runCommand(consolidateCommand);

import { type Period, type PlainDateTime, type Plan, reportPeriod } from '../../shared/movement';
import type { Unit } from '../../shared/reports';
import { sayProblem, type WordKey } from '../../shared/words';
import {
  type CommandResult,
  help,
  nothingDone,
  planOf,
  readArguments,
  vietnamNow,
  yearOf,
} from './command';
import { readUnitsFile } from './units-file';
import { type WorkbookPlan, writeMany } from './write-many';

export interface FolderInput {
  plan: Plan;
  period: Period;
  units: readonly Unit[];
  now: PlainDateTime;
}

/** A command that makes workbooks for the units of a list: `--plan --year --units FILE --out DIR`. */
export async function folderCommand(
  args: readonly string[],
  helpKey: WordKey,
  workbooksOf: (input: FolderInput) => WorkbookPlan[],
): Promise<CommandResult> {
  const parsed = readArguments(args, {
    plan: { type: 'string' },
    units: { type: 'string' },
    out: { type: 'string' },
    year: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (!parsed.ok) return nothingDone(parsed.problem);
  const { values, positionals } = parsed.value;
  if (values.help) return help(helpKey);
  const [extra] = positionals;
  if (extra) return nothingDone({ code: 'cli.extra', params: { argument: extra } });
  if (!values.units) return nothingDone({ code: 'cli.needed', params: { option: '--units' } });
  if (!values.out) return nothingDone({ code: 'cli.needed', params: { option: '--out' } });
  const now = vietnamNow();
  const plan = planOf(values.plan);
  if (!plan.ok) return nothingDone(plan.problem);
  const year = yearOf(values.year, now);
  if (!year.ok) return nothingDone(year.problem);
  const list = readUnitsFile(values.units);
  if (!list.ok) return nothingDone(list.problem);
  const { units, problems } = list.value;
  const period = reportPeriod(plan.value, year.value);
  return writeMany(
    values.out,
    workbooksOf({ plan: plan.value, period, units, now }),
    problems.map((problem) => sayProblem(problem)),
  );
}

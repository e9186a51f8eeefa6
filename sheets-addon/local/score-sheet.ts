import type { ScoreBook, Stage } from '../layout/score-book/types';
import {
  type CommandResult,
  help,
  nothingDone,
  readArguments,
  runCommand,
  vietnamNow,
} from './command';
import { makeScores } from './score-make';
import { readScores } from './score-read';
import { updateScores } from './score-update';

const OPTIONS = {
  plan: { type: 'string' },
  'plan-file': { type: 'string' },
  from: { type: 'string' },
  answer: { type: 'string', multiple: true },
  'scores-for': { type: 'string' },
  units: { type: 'string' },
  subjects: { type: 'string' },
  layout: { type: 'string' },
  stage: { type: 'string' },
  year: { type: 'string' },
  read: { type: 'boolean' },
  update: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const LAYOUTS: readonly ScoreBook['layout'][] = ['sheet-each', 'matrix'];
const STAGES: readonly Stage[] = ['self', 'cross', 'verify', 'closed'];

/**
 * `npm run score-sheet -- …` makes score workbooks (.xlsx) of a plan and a list of subjects, reads
 * filled ones into one with results (`--read FILE… --out DIR`), or extends one (`--update FILE --out
 * FILE`). Files that are there are never written over. Exit code 0: nothing to look at; 1: something
 * to mend, or files kept; 2: nothing could be done.
 */
export async function scoreSheetCommand(args: readonly string[]): Promise<CommandResult> {
  const parsed = readArguments(args, OPTIONS);
  if (!parsed.ok) return nothingDone(parsed.problem);
  const { values, positionals } = parsed.value;
  if (values.help) return help('cli.score-sheet.help');
  const [extra] = positionals;
  if (extra && !values.read) return nothingDone({ code: 'cli.extra', params: { argument: extra } });
  const layout = LAYOUTS.find((it) => it === (values.layout ?? 'sheet-each'));
  if (!layout) return unknown('--layout', values.layout, LAYOUTS);
  const stage = STAGES.find((it) => it === values.stage);
  if (values.stage !== undefined && !stage) return unknown('--stage', values.stage, STAGES);
  const { out, update } = values;
  const list = values.subjects ?? values.units;
  const isMaking = !values.read && update === undefined;
  if (isMaking && !list) return needed('--subjects');
  if (!out) return needed('--out');
  const now = vietnamNow();
  if (values.read) return readScores(positionals, out, now);
  if (update !== undefined) return updateScores({ update, out, list, stage }, now);
  return makeScores({ ...values, list: list ?? '', out, layout, stage: stage ?? 'self' }, now);
}

const needed = (option: string): CommandResult =>
  nothingDone({ code: 'cli.needed', params: { option } });

const unknown = (
  option: string,
  value: string | undefined,
  known: readonly string[],
): CommandResult =>
  nothingDone({
    code: 'cli.score.unknown',
    params: { option, value: value ?? '', known: known.join(', ') },
  });

if (process.argv[1]?.endsWith('score-sheet.ts')) await runCommand(scoreSheetCommand);

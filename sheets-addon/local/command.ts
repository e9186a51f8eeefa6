import { type ParseArgsConfig, parseArgs } from 'node:util';
import { loadPlan, type PlainDateTime, type Plan } from '../../shared/movement';
import { failed, type Outcome, type Problem } from '../../shared/outcome';
import { say, sayProblem, type WordKey } from '../../shared/words';

/** 0: all clean. 1: something for the person to mend. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command says and how it ends; `error` goes to standard error. */
export interface CommandResult {
  exitCode: ExitCode;
  output?: string;
  error?: string;
}

export const nothingDone = (problem: Problem): CommandResult => ({
  exitCode: 2,
  error: sayProblem(problem),
});

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and files of a command line; refused when an option is unknown or lacks its value. */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return {
      ok: true as const,
      value: parseArgs({ args: [...args], options, allowPositionals: true, strict: true }),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed({ code: 'cli.arguments', params: { why } });
  }
}

/** The plan by code, P5 when none is named. */
export function planOf(code: string | undefined): Outcome<Plan> {
  return loadPlan(code ?? 'P5');
}

/** A year as typed, or the year of today. */
export function yearOf(text: string | undefined, now: PlainDateTime): Outcome<number> {
  if (text === undefined) return { ok: true, value: now.year };
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 2000 && year <= 2099
    ? { ok: true, value: year }
    : failed({ code: 'cli.year', params: { year: text } });
}

/** Date and time now, in Vietnam wherever the computer stands. */
export function vietnamNow(clock: Date = new Date()): PlainDateTime {
  // Vietnam keeps UTC+7 all year.
  const there = new Date(clock.getTime() + 7 * 3_600_000);
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    hour: there.getUTCHours(),
    minute: there.getUTCMinutes(),
  };
}

/** Ends the process the way a command asks, once its words are out. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<CommandResult>,
): Promise<void> {
  const { exitCode, output, error } = await command(process.argv.slice(2));
  if (output !== undefined) process.stdout.write(`${output}\n`);
  if (error !== undefined) process.stderr.write(`${error}\n`);
  process.exitCode = exitCode;
}

export const help = (key: WordKey): CommandResult => ({ exitCode: 0, output: say(key) });

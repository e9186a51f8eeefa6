import { basename } from 'node:path';
import { type Plan, readPlan } from '../../shared/movement';
import { done, failed, type Outcome } from '../../shared/outcome';
import type { ImportQuestion } from '../../shared/score-import';
import type { ScoreEntry } from '../../shared/scoring';
import { readWorkbook } from '../../shared/tables';
import { say, sayProblem } from '../../shared/words';
import { importOwnTable } from '../reading/own-table';
import { planOf } from './command';
import { readBytes } from './files';

/** Where the plan of a new score book comes from: one of the three, P5 when none is named. */
export interface PlanSource {
  /** Code of a built-in plan. */
  plan?: string | undefined;
  /** A plan as JSON. */
  'plan-file'?: string | undefined;
  /** A school's own score table. */
  from?: string | undefined;
  /** "id=answer" to what the own table leaves open. */
  answer?: string[] | undefined;
}

export interface ChosenPlan {
  plan: Plan;
  /** Scores entered in an own table. */
  entries: ScoreEntry[];
  /** What of an own table was not taken over. */
  remarks: string[];
}

export function choosePlan(source: PlanSource): Outcome<ChosenPlan> {
  const named = (['plan', 'plan-file', 'from'] as const).filter((it) => source[it] !== undefined);
  if (named.length > 1) {
    return failed({ code: 'cli.score.one-plan', params: { options: `--${named.join(', --')}` } });
  }
  if (source.from !== undefined) return importedPlan(source.from, source.answer ?? []);
  const plan =
    source['plan-file'] === undefined ? planOf(source.plan) : planInFile(source['plan-file']);
  return plan.ok ? done({ plan: plan.value, entries: [], remarks: [] }) : plan;
}

function planInFile(path: string): Outcome<Plan> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return readPlan(JSON.parse(new TextDecoder().decode(bytes.value)));
  } catch {
    return failed({ code: 'cli.score.not-json', params: { path } });
  }
}

function importedPlan(path: string, answers: readonly string[]): Outcome<ChosenPlan> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const workbook = readWorkbook(basename(path), bytes.value);
  if (!workbook.ok) return workbook;
  const [sheet] = workbook.value.sheets;
  if (!sheet) return failed({ code: 'template.import.no-header', place: { file: path } });
  const read = importOwnTable(sheet, answersOf(answers));
  if (!read.ok) return read;
  const { plan, questions, refused, entries, unread } = read.value;
  if (plan === null) {
    if (refused !== null) return failed(refused);
    return failed({ code: 'cli.score.open', params: { questions: sayQuestions(questions) } });
  }
  return done({ plan, entries, remarks: unread.map((problem) => sayProblem(problem)) });
}

function sayQuestions(questions: readonly ImportQuestion[]): string {
  return questions
    .flatMap(({ id, cell, text, choices, takesPoints }) => [
      `  ${cell}: ${say(text.code, text.params)}`,
      ...choices.map(
        (it) => `    --answer ${id}=${it.value}   ${say(it.text.code, it.text.params)}`,
      ),
      ...(takesPoints ? [`    --answer ${id}=${say('cli.score.points')}`] : []),
    ])
    .join('\n');
}

function answersOf(answers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    answers.map((answer) => {
      const cut = answer.indexOf('=');
      return [answer.slice(0, cut), answer.slice(cut + 1)];
    }),
  );
}

import { join, resolve } from 'node:path';
import type { PlainDateTime } from '../../shared/movement';
import type { Problem } from '../../shared/outcome';
import { formatPoints } from '../../shared/scoring';
import { say, sayProblem } from '../../shared/words';
import { allProblems, type BookProblem, type BookResults, scoreBookOf } from '../reading';
import { flawProblems } from '../reading/flaw-problems';
import { type CommandResult, nothingDone } from './command';
import { reportFiles, writeWhole } from './files';
import { type Conflict, gathered, subjectsOf } from './gathered';
import { refreshedBook } from './score-results';
import { readScoreFile, type ScoreFile, scoreWorkbook, sheetsLeftOut } from './score-workbook';

/**
 * Reads score workbooks of the same plan and period into one and writes it with its results into
 * `ket-qua-diem-YEAR.xlsx` in the folder; says what is to be mended. The files read stay as they are.
 */
export async function readScores(
  paths: readonly string[],
  folder: string,
  now: PlainDateTime,
): Promise<CommandResult> {
  const given = reportFiles(paths);
  if (given.length === 0) return nothingDone({ code: 'cli.score.no-files' });
  const { files, refused } = openAll(given);
  const [first] = files;
  if (!first) return nothingDone(refused[0] ?? { code: 'cli.score.no-files' });
  const out = join(folder, `ket-qua-diem-${first.read.template.period.year}.xlsx`);
  if (given.some((path) => resolve(path) === resolve(out))) {
    return nothingDone({ code: 'cli.score.own-file', params: { out } });
  }
  const book = { ...scoreBookOf(first.read, now), subjects: subjectsOf(files) };
  const { contents, conflicts } = gathered(files, book);
  const refreshed = await refreshedBook(first.name, book, contents);
  if (!refreshed.ok) return nothingDone(refreshed.problem);
  const { file, results, sheets } = refreshed.value;
  const written = writeWhole(out, await scoreWorkbook(sheets));
  if (!written.ok) return nothingDone(written.problem);

  const problems = problemsIn(files, file, results);
  const found = [
    ...refused.map((problem) => sayProblem(problem)),
    ...conflicts.map((conflict) => sayConflict(conflict, first.name)),
    ...files.flatMap(sheetsLeftOut),
    ...problems.map(sayBookProblem),
  ];
  const lines = [
    say('cli.score.read', { files: files.length, subjects: results.subjects.length }),
    ...results.subjects.map(sayResult),
    ...found.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(found.length > SHOWN ? [say('cli.score.more', { count: found.length - SHOWN })] : []),
    say('cli.score.written', { out }),
  ];
  return { exitCode: found.length === 0 ? 0 : 1, output: lines.join('\n') };
}

/** Problems told in the terminal. */
const SHOWN = 40;

/**
 * The files of one book, the one of most subjects first; those that cannot be read or are of another
 * plan, period or layout are refused one by one.
 */
function openAll(paths: readonly string[]): { files: ScoreFile[]; refused: Problem[] } {
  const files: ScoreFile[] = [];
  const refused: Problem[] = [];
  for (const path of paths) {
    const file = readScoreFile(path);
    if (file.ok) files.push(file.value);
    else refused.push({ ...file.problem, place: { file: path, ...file.problem.place } });
  }
  const sorted = files.sort((a, b) => b.read.subjects.length - a.read.subjects.length);
  const [first] = sorted;
  const same = sorted.filter((file) => first && nameOf(file) === nameOf(first));
  for (const file of sorted.filter((it) => !same.includes(it))) {
    const params = { found: nameOf(file), wanted: first ? nameOf(first) : '' };
    refused.push({ code: 'cli.score.other-book', params, place: { file: file.name } });
  }
  return { files: same, refused };
}

const nameOf = ({ read: { template } }: ScoreFile): string =>
  [template.plan.code, template.period.code, template.layout].join(' ');

/**
 * Of one file everything by its own cells. Of several: what is odd about each file, then what the
 * scores of all of them break; what formulas showed is of no use once entries come together.
 */
function problemsIn(
  files: readonly ScoreFile[],
  whole: ScoreFile,
  results: BookResults,
): BookProblem[] {
  const [only, ...others] = files;
  if (only && others.length === 0) return inFile(only.name, allProblems(only.read, results));
  return [
    ...files.flatMap(({ name, read }) => inFile(name, read.problems)),
    ...flawProblems(whole.read, results),
  ];
}

const inFile = (file: string, problems: readonly BookProblem[]): BookProblem[] =>
  problems.map((problem) => ({ ...problem, place: { file, ...problem.place } }));

const sayBookProblem = (problem: BookProblem): string =>
  `${sayProblem(problem)}. ${say(problem.remedy, problem.params)}`;

function sayConflict({ file, subject, row, kept, left }: Conflict, first: string): string {
  const params = { file, subject, row, kept: String(kept), left: String(left), first };
  return say('cli.score.conflict', params);
}

type SubjectResult = BookResults['subjects'][number];

function sayResult({ subject, score, finalClass, standing }: SubjectResult): string {
  const total = formatPoints(score.total);
  const rank = standing.overall === null ? '–' : String(standing.overall);
  const params = { code: subject.code, name: subject.name, total, rank };
  return `  ${say('cli.score.result', { ...params, class: finalClass.className ?? '–' })}`;
}

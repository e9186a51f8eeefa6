import { resolve } from 'node:path';
import type { PlainDateTime } from '../../shared/movement';
import type { Outcome, Problem } from '../../shared/outcome';
import { normalCode } from '../../shared/reports/cells';
import { say, sayProblem } from '../../shared/words';
import type { ScoreBook, Stage } from '../layout/score-book/types';
import { NOTHING_WRITTEN } from '../layout/score-book/written';
import { handedInByRow, scoreBookOf, strayScores } from '../reading';
import { enteredCount } from '../reading/entered-count';
import { wantedOf } from '../reading/with-entered';
import { bookContents } from './book-contents';
import { type CommandResult, nothingDone } from './command';
import { writeWhole } from './files';
import { filledSheets } from './filled-sheets';
import { inFile } from './in-file';
import { loggedIn, withLog } from './score-results';
import {
  readScoreBytes,
  readScoreFile,
  type ScoreFile,
  scoreWorkbook,
  sheetsLeftOut,
} from './score-workbook';
import { readSubjectsFile } from './subjects-file';

export interface Extension {
  /** The workbook to extend; it stays as it is. */
  update: string;
  /** The .xlsx file to write. */
  out: string;
  /** A list with subjects to be added. */
  list?: string | undefined;
  /** The step to go on to. */
  stage?: Stage | undefined;
}

/**
 * A score workbook laid out anew with what people changed in «Tiêu chí» and «Đối tượng», with more
 * subjects and at another step where asked for; all that was entered is kept.
 */
export async function updateScores(
  { update, out, list, stage }: Extension,
  now: PlainDateTime,
): Promise<CommandResult> {
  if (resolve(update) === resolve(out)) {
    return nothingDone({ code: 'cli.score.own-file', params: { out } });
  }
  const file = readScoreFile(update);
  if (!file.ok) return nothingDone(file.problem);
  const { grid, read } = file.value;
  const there = scoreBookOf(read, now);
  const more = list === undefined ? null : readSubjectsFile(list, there.plan);
  if (more?.ok === false) return nothingDone(more.problem);
  const known = new Set(there.subjects.map(({ code }) => normalCode(code)));
  const added = (more?.value.subjects ?? []).filter(({ code }) => !known.has(normalCode(code)));
  const book: ScoreBook = {
    ...there,
    subjects: [...there.subjects, ...added],
    stage: stage ?? there.stage,
  };

  const texts = { ...NOTHING_WRITTEN, handedIn: handedInByRow(read) };
  const wanted = inFile(wantedOf(file.value, book, texts), book);
  const contents = bookContents(grid, wanted, read.newCodes);
  const sheets = withLog(filledSheets(wanted, contents), book, loggedIn(contents, book));
  const bytes = await scoreWorkbook(sheets);
  const lost = notCarriedOver(file.value, readScoreBytes(out, bytes));
  if (lost) return nothingDone(lost);
  const written = writeWhole(out, bytes);
  if (!written.ok) return nothingDone(written.problem);
  const found = [
    ...(more?.value.remarks ?? []),
    ...read.problems.map((problem) => sayProblem(problem)),
    ...sheetsLeftOut(file.value),
  ];
  const edits = read.edits.map(({ kind, code, before, after }) =>
    say(`cli.score.edit.${kind}`, { code, before, after }),
  );
  const lines = [
    ...edits.map((line) => `  + ${line}`),
    ...added.map(({ code, name }) => `  + ${say('cli.score.added', { code, name })}`),
    ...found.map((line) => `  ${line}`),
    say('cli.score.updated', { out, stage: say(`cli.score.stage.${book.stage}`) }),
  ];
  return { exitCode: found.length === 0 ? 0 : 1, output: lines.join('\n') };
}

/**
 * Why the workbook as laid out anew must not be written: something entered belongs to no subject, as
 * when a code and a name were changed, or is not in it. Null when everything is there.
 */
function notCarriedOver({ name, read }: ScoreFile, made: Outcome<ScoreFile>): Problem | null {
  if (!made.ok) return made.problem;
  const stray = strayScores(read);
  if (stray) return { ...stray, place: { file: name, ...stray.place } };
  const [before, after] = [read, made.value.read].map(enteredCount);
  if (before === after) return null;
  return { code: 'cli.score.not-carried', params: { before: before ?? 0, after: after ?? 0 } };
}

/**
 * `npx tsx test/tools/fit-clues.ts [--write]`: finds what each clue of a pair is worth, by the pages
 * that the matcher is tuned on and the transcripts (conditional logistic regression: of the controls
 * that may be a column's, or none, the right one is to be the likeliest). `tune-weights.ts` then
 * tells the figures. How close words are is learnt anew without what stands in these pages and
 * transcripts, so that they ask what pages that nobody has seen would ask; it takes some minutes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { takeWordVectors, WordVectors } from '../../shared/matching/akin/word-vectors';
import { spellingKey } from '../../shared/matching/spelling';
import type { Clue } from '../../shared/matching/weights';
import file from '../../shared/matching/weights.json';
import { levelsOf } from '../../shared/tables/header-text';
import { openFormBrowser } from '../extension/page/form-page';
import { formPages } from '../fixtures/forms/gold';
import { FITTED_SETS, readTranscripts } from '../fixtures/transcripts/transcripts';
import { type ClueQuestion, questionsOf } from './clue-questions';
import { type FormCase, readCases } from './form-cases';
import { readGroups } from './word-groups';
import { learnWords } from './word-training';

const FILE = fileURLToPath(new URL('../../shared/matching/weights.json', import.meta.url));
const STEPS = 400;
const STEP = 0.05;
/** Pulls what few pages tell about towards nothing. */
const RIDGE = 1;
/** No clue outweighs all others together. */
const MOST = 5;
/** Pages as the reader meets them count more than what people wrote down of others: there are fewer. */
const OF_PAGE = 3;

type Name = Clue | 'any';
type Worth = Record<Name, number>;

const names = Object.keys(file.clues) as Name[];
const zero = (): Worth => Object.fromEntries(names.map((name) => [name, 0])) as Worth;

/** Adam on the penalised likelihood; every step over all questions. */
function fitted(questions: readonly ClueQuestion[]): Worth {
  const worth = zero();
  const mean = zero();
  const square = zero();
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = slopeAt(worth, questions);
    for (const name of names) {
      mean[name] = 0.9 * mean[name] + 0.1 * slope[name];
      square[name] = 0.999 * square[name] + 0.001 * slope[name] ** 2;
      const pace = mean[name] / (1 - 0.9 ** step);
      const to =
        worth[name] + (STEP * pace) / (Math.sqrt(square[name] / (1 - 0.999 ** step)) + 1e-9);
      worth[name] = Math.min(MOST, Math.max(-MOST, to));
    }
  }
  return worth;
}

function slopeAt(worth: Worth, questions: readonly ClueQuestion[]): Worth {
  const slope = zero();
  for (const name of names) if (name !== 'any') slope[name] = -RIDGE * worth[name];
  for (const { answers, right, weight } of questions) {
    const odds = answers.map((clues) =>
      Math.exp(clues.reduce((sum, clue) => sum + worth[clue], worth.any)),
    );
    const all = odds.reduce((sum, one) => sum + one, 1);
    for (const [at, clues] of answers.entries()) {
      const error = weight * ((at === right ? 1 : 0) - (odds[at] ?? 0) / all);
      for (const clue of clues) slope[clue] += error;
      slope.any += error;
    }
  }
  return slope;
}

/** All headers and labels of the cases, whole and level by level. */
function keysIn(cases: readonly FormCase[]): Set<string> {
  const texts = cases.flatMap(({ columns, controls, grids }) => [
    ...columns.map(({ header }) => header),
    ...controls.map(({ label }) => label),
    ...grids.flatMap((grid) => grid.columns.map(({ header }) => header)),
  ]);
  return new Set(texts.flatMap((text) => [text, ...levelsOf(text)]).map(spellingKey));
}

const browser = await openFormBrowser();
try {
  const pages = await readCases(browser, await formPages('tuned'));
  const transcripts = (await Promise.all(FITTED_SETS.map(readTranscripts))).flat();
  const cases = [...pages, ...transcripts];
  takeWordVectors(new WordVectors(learnWords(await readGroups(keysIn(cases)))));
  const ofPages = questionsOf(pages).map((one) => ({ ...one, weight: one.weight * OF_PAGE }));
  const questions = [...ofPages, ...questionsOf(transcripts)];
  const worth = fitted(questions);
  const clues = Object.fromEntries(
    Object.entries(worth).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
  console.log(`${questions.length} questions\n${JSON.stringify(clues, null, 2)}`);
  if (process.argv.includes('--write')) {
    const known: unknown = JSON.parse(await readFile(FILE, 'utf8'));
    await writeFile(FILE, `${JSON.stringify({ ...(known as object), clues }, null, 2)}\n`);
  }
} finally {
  await browser.close();
}

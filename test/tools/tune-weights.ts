/**
 * `npx tsx test/tools/tune-weights.ts [--write]`: tries for each weight of the matcher what a little
 * more or less does on the tuned pages, and keeps what is better, until nothing is. Prints the
 * figures; with `--write` puts weights and figures into `shared/matching/weights.json`. No chance is
 * in it: the same pages give the same weights.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { WEIGHTS, type WeightName } from '../../shared/matching/weights';
import { openFormBrowser } from '../extension/page/form-page';
import { formPages } from '../fixtures/forms/gold';
import { type FormCase, readCases } from './form-cases';
import { judgeCase, judgeGrids, summarize } from './form-verdicts';
import { findStrays, findStraysByOrder } from './lone-columns';

const FILE = fileURLToPath(new URL('../../shared/matching/weights.json', import.meta.url));
/** Of what is tried for a weight, as a share of it. */
const STEPS = [-0.06, -0.02, 0.02, 0.06];
/** A wrong certain match undoes this many right ones; a stray, which is made harder, fewer. */
const COST_OF_WRONG = 20;
const COST_OF_STRAY = 2;
const MOST_ROUNDS = 4;

/** What the weights reach, as the file holds it. */
function figuresOf(cases: readonly FormCase[]) {
  const { right, wrong, wanted } = summarize(cases.flatMap(judgeCase));
  const grids = summarize(cases.flatMap(judgeGrids));
  return {
    pages: cases.length,
    right,
    wrong,
    wanted,
    gridColumnsRight: grids.right,
    gridColumnsWrong: grids.wrong,
    gridColumns: grids.wanted,
    strays: cases.flatMap(findStrays).length,
    straysByOrder: cases.flatMap(findStraysByOrder).length,
  };
}

function worthOf(figures: ReturnType<typeof figuresOf>): number {
  const right = figures.right + figures.gridColumnsRight;
  const wrong = figures.wrong + figures.gridColumnsWrong;
  return right - COST_OF_WRONG * wrong - COST_OF_STRAY * figures.strays;
}

/** The weights are read-only to all but this script. */
const weights: Record<WeightName, number> = WEIGHTS;

function tune(cases: readonly FormCase[]): void {
  let best = worthOf(figuresOf(cases));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = best;
    for (const name of Object.keys(weights) as WeightName[]) {
      const kept = weights[name];
      for (const value of STEPS.map((step) => Math.round(kept * (1 + step) * 1000) / 1000)) {
        const held = weights[name];
        weights[name] = value;
        const worth = worthOf(figuresOf(cases));
        if (worth > best) {
          best = worth;
          console.log(`${name} ${held} → ${value}: ${worth}`);
        } else weights[name] = held;
      }
    }
    if (best === before) return;
  }
}

const browser = await openFormBrowser();
try {
  const cases = await readCases(browser, await formPages('tuned'));
  console.log(JSON.stringify(figuresOf(cases)));
  tune(cases);
  const figures = figuresOf(cases);
  console.log(JSON.stringify(figures));
  if (process.argv.includes('--write')) {
    const known: unknown = JSON.parse(await readFile(FILE, 'utf8'));
    const file = { ...(known as object), weights, figures };
    await writeFile(FILE, `${JSON.stringify(file, null, 2)}\n`);
  }
} finally {
  await browser.close();
}

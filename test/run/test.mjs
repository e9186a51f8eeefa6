// `npm test`: everything that must hold, from a fresh clone, in order; stops at nothing it can
// still check, and ends with one line of figures.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { chromiumVersion, ensureChromium } from './chromium-path.mjs';
import { runLocal } from './run-local.mjs';
import { ensureDependencies, ROOT, stop, tell } from './setup.mjs';

const REPORTS = join(ROOT, 'output/test');

/** Runs one command of node_modules/.bin; its output is shown only when it fails. */
async function check(name, command) {
  const began = Date.now();
  const { status, output } = await runLocal(command);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(output);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

async function vitest(project) {
  const report = join(REPORTS, `${project}.json`);
  const outcome = await check(`${project} tests`, [
    'vitest',
    'run',
    '--config=test/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numPendingTests;
    console.log(`  ${project}: ${numPassedTests} passed, ${failed} failed or skipped`);
    return { passed: numPassedTests, failed: Math.max(failed, outcome.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

ensureDependencies();
try {
  process.env.CHROME_PATH = ensureChromium(tell);
} catch (error) {
  stop(error.message, 1);
}
console.log(`Node ${process.versions.node}, ${chromiumVersion(process.env.CHROME_PATH)}`);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

// The unit tests have all cores for themselves. The browser tests mostly wait for their pages: what
// only reads the sources is checked meanwhile.
await ensureBuilt(['extension', 'addon']);
const outcomes = [
  await vitest('unit'),
  ...(await Promise.all([
    vitest('e2e'),
    check('types', ['tsx', 'test/run/types.mjs']),
    check('format and lint', ['biome', 'ci', '.']),
  ])),
];
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

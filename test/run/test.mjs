// `npm test`: everything that must hold, from a fresh clone, in order; stops at nothing it can
// still check, and ends with one line of figures.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { chromiumVersion, ensureChromium } from './chromium-path.mjs';
import { ensureDependencies, ROOT, stop, tell } from './setup.mjs';

const REPORTS = join(ROOT, 'output/test');

/** Every folder with its own tsconfig is one program: it sees only what its host offers. */
function typePrograms(folder = ROOT) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || /^(node_modules|dist|output|\..*)$/.test(entry.name)) return [];
    const inside = join(folder, entry.name);
    const own = readdirSync(inside).includes('tsconfig.json') ? [inside] : [];
    return [...own, ...typePrograms(inside)];
  });
}

/** Runs one command of node_modules/.bin; its output is shown only when it fails. */
function check(name, [command, ...args]) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', command), args, {
      cwd: ROOT,
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (status !== 0) console.log(output);
      resolve({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
    });
  });
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

async function inTurn(jobs) {
  const outcomes = [];
  for (const job of jobs) outcomes.push(await job());
  return outcomes;
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
ensureBuilt('extension');
ensureBuilt('addon');

const types = typePrograms().map((folder) => {
  const name = folder.slice(ROOT.length);
  return () => check(`types of ${name}`, ['tsc', '-p', name]);
});
const half = Math.ceil(types.length / 2);
const outcomes = [
  await check('format and lint', ['biome', 'ci', '.']),
  ...(await Promise.all([inTurn(types.slice(0, half)), inTurn(types.slice(half))])).flat(),
  await vitest('unit'),
  await vitest('e2e'),
];
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

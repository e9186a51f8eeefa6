// `npm run NAME -- ARGS`: sets up what the command needs, then hands over to its TypeScript file.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium-path.mjs';
import { ensureDependencies, ROOT, stop, tell } from './setup.mjs';

const COMMANDS = {
  start: { file: 'test/demo/main.ts', builds: ['extension', 'addon'], chromium: true },
  bench: { file: 'test/bench/main.ts', builds: ['extension', 'addon'], chromium: true },
  explain: { file: 'test/tools/explain.ts', builds: ['extension'], chromium: true },
  'score-sheet': { file: 'sheets-addon/local/score-sheet.ts', builds: [] },
  'report-forms': { file: 'sheets-addon/local/report-forms.ts', builds: [] },
  consolidate: { file: 'sheets-addon/local/consolidate.ts', builds: [] },
  'addon:push': { file: 'sheets-addon/push.ts', builds: [] },
};

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) stop(`Không có lệnh "${name}". Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);

ensureDependencies();
try {
  if (command.chromium) process.env.CHROME_PATH = ensureChromium(tell);
} catch (error) {
  stop(error.message);
}
await ensureBuilt(command.builds);

// Paths among the arguments are meant from the folder where the person typed the command.
const run = spawnSync(
  process.execPath,
  ['--import', import.meta.resolve('tsx'), join(ROOT, command.file), ...args],
  { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit' },
);
process.exit(run.status ?? 1);

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { WordKey } from '../shared/words';
import { say } from '../shared/words';
import { buildAddon } from './build';

/** Fetched by npx when it is needed: 214 MB that nobody but the one who publishes has to install. */
export const CLASP = '@google/clasp@3.4.1';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = 'dist/sheets-addon';

/** What clasp reads from `.clasp.json`: which script to push to, and from which folder. */
const clasp = z.looseObject({ scriptId: z.string().min(10), rootDir: z.string() });

function projectIsNamed(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const read = clasp.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success && read.data.rootDir.replace(/^\.\/|\/$/g, '') === OUT;
  } catch {
    return false;
  }
}

/** What keeps clasp from pushing, as keys of the catalogue; clasp keeps its login in `~/.clasprc.json`. */
export function missingForPush(
  folder: string,
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): WordKey[] {
  const missing: WordKey[] = [];
  const login = environment.clasp_config_auth ?? join(home, '.clasprc.json');
  if (!existsSync(login)) missing.push('addon.push.login');
  if (!projectIsNamed(join(folder, '.clasp.json'))) missing.push('addon.push.project');
  return missing;
}

async function push(): Promise<number> {
  await buildAddon();
  const params = { clasp: CLASP, folder: OUT };
  const missing = missingForPush(ROOT, homedir(), process.env);
  if (missing.length > 0) {
    for (const language of ['vi', 'en'] as const) {
      const sentences = ['addon.push.stopped' as const, ...missing, 'addon.push.again' as const];
      console.error(`${sentences.map((key) => say(key, params, language)).join('\n')}\n`);
    }
    return 2;
  }
  const run = spawnSync('npx', ['--yes', CLASP, 'push', '--force'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await push();

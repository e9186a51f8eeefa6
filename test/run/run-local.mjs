import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Many times what any of the commands takes on a slow machine: only what never ends is ended. */
const LIMIT_MS = 30 * 60_000;

/** Runs a command of node_modules/.bin in the project's root; gives its exit status and output. */
export function runLocal([name, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', name), args, {
      cwd: ROOT,
      shell: process.platform === 'win32',
      timeout: LIMIT_MS,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('close', (status, signal) => {
      if (signal) output += `\n${name} was ended by ${signal}.\n`;
      resolve({ status, output });
    });
  });
}

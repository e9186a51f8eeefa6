import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Progress goes to standard error: standard output belongs to the commands' results. */
export const tell = (line) => process.stderr.write(`${line}\n`);

/** Ends the process with one clear message instead of a stack. */
export function stop(message, exitCode = 2) {
  tell(message);
  process.exit(exitCode);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `Cần Node.js ${OLDEST_NODE.join('.')} trở lên, máy này có ${process.versions.node}. Tải bản mới tại nodejs.org rồi chạy lại.`,
  );
}

/** True when every package of the lock file that this machine needs is installed in that version. */
export function dependenciesAreCurrent(root = ROOT) {
  const installedList = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.version === version ||
      (installed[path] === undefined && (optional === true || devOptional === true)),
  );
}

/** `npm ci` when node_modules is missing or does not fit the lock file. */
export function ensureDependencies() {
  checkNode();
  if (dependenciesAreCurrent()) return;
  tell('Cài các gói npm (lần đầu mất vài phút)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    stop(
      'Không cài được các gói npm. Xem lỗi ở trên, kiểm tra mạng tới kho npm rồi chạy lại lệnh này.',
    );
  }
}

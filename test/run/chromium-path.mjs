import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const APT_PACKAGES = ['chromium', 'fonts-noto-core'];

/** A Chromium-family browser that is already here, or null. `CHROME_PATH` wins over all. */
function installedChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH trỏ tới ${named} nhưng không có tệp đó. Sửa hoặc bỏ biến CHROME_PATH rồi chạy lại.`,
    );
  }
  if (process.platform === 'darwin') return MAC_PATHS.find(existsSync) ?? null;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const root = process.env[name];
      return root ? [root] : [];
    });
    return (
      roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path))).find(existsSync) ??
      null
    );
  }
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
  return (
    LINUX_COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))).find(
      existsSync,
    ) ?? null
  );
}

const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  /\b(debian|ubuntu)\b/.test(readFileSync('/etc/os-release', 'utf8'));

function howToInstall() {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install -e --id Hibbiki.Chromium';
  if (existsSync('/etc/debian_version')) return `sudo apt-get install -y ${APT_PACKAGES.join(' ')}`;
  return 'CHROME_PATH=/đường/dẫn/tới/chrome npm start';
}

function installByApt(log) {
  log(`Chưa có Chromium: cài bằng apt-get (${APT_PACKAGES.join(', ')})…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...APT_PACKAGES],
  ]) {
    const run = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (run.status !== 0)
      throw new Error(`apt-get ${args[0]} không chạy được:\n${run.stderr || run.error}`);
  }
}

/**
 * The path of a Chromium-family browser: `CHROME_PATH`, else an installed one, else installed by
 * apt where we are root on Debian; otherwise throws with the exact command to type.
 * @param {(line: string) => void} log
 * @returns {string}
 */
export function ensureChromium(log = () => {}) {
  const here = installedChromium();
  if (here) return here;
  if (isDebianRoot()) {
    installByApt(log);
    const now = installedChromium();
    if (now) return now;
  }
  throw new Error(
    `Không tìm thấy Chrome, Chromium hay Edge trên máy này. Cài rồi chạy lại: ${howToInstall()}`,
  );
}

/** "Chromium 156.0.8078.79", or '' where the browser does not say (Windows). */
export function chromiumVersion(path) {
  if (process.platform === 'win32') return '';
  return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
}

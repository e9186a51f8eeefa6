import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { done, failed, type Outcome } from '../../shared/outcome';
import type { WordKey } from '../../shared/words';

const SPREADSHEET = /\.(xlsx|xlsm|xls|xlsb|ods)$/i;
/** Files that Excel and LibreOffice put beside a workbook while it is open. */
const LOCK_FILE = /^(~\$|\.~lock\.)/;

const WHY: Readonly<Record<string, WordKey>> = {
  ENOENT: 'cli.file.missing',
  EISDIR: 'cli.file.folder',
  EACCES: 'cli.file.denied',
  EPERM: 'cli.file.locked',
  EBUSY: 'cli.file.locked',
  ENOSPC: 'cli.file.full',
  ENOTDIR: 'cli.file.not-folder',
  EEXIST: 'cli.file.not-folder',
  EROFS: 'cli.file.denied',
};

function problemOf(error: unknown, path: string) {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return failed({ code: WHY[code] ?? 'cli.file.other', params: { path, why: code } });
}

export function readBytes(path: string): Outcome<Uint8Array> {
  try {
    return done(readFileSync(path));
  } catch (error) {
    return problemOf(error, path);
  }
}

/**
 * The files meant by the arguments: a folder means the workbooks in it, and `*` in a file name is
 * widened here for shells that do not. Lock files are passed over. Sorted, each once.
 */
export function reportFiles(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) => {
    if (existsSync(path))
      return statSync(path).isDirectory() ? workbooksIn(path, SPREADSHEET) : [path];
    if (!basename(path).includes('*') || !existsSync(dirname(path))) return [path];
    const pattern = basename(path)
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*');
    return workbooksIn(dirname(path), new RegExp(`^${pattern}$`));
  });
  return [...new Set(files)].filter((path) => !LOCK_FILE.test(basename(path))).sort();
}

function workbooksIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

/** Writes a whole file or nothing: into a temporary file beside it, then renamed over it. */
export function writeWhole(path: string, bytes: Uint8Array): Outcome<string> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).isDirectory()) {
      return failed({ code: 'cli.file.folder', params: { path } });
    }
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
    return done(path);
  } catch (error) {
    rmSync(temporary, { force: true });
    return problemOf(error, path);
  }
}

/**
 * `prefix-CODE-year.xlsx` for each code, with what no file system takes turned into "-"; codes that
 * would then share a name get "-2" and so on.
 */
export function unitFileNames(prefix: string, codes: readonly string[], year: number): string[] {
  const taken = new Set<string>();
  return codes.map((code) => {
    const plain = code.replace(/[^\p{L}\p{N}_-]+/gu, '-');
    for (let count = 1; ; count++) {
      const name = `${prefix}-${plain}${count === 1 ? '' : `-${count}`}-${year}.xlsx`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

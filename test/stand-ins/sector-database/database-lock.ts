import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const openHere = new Set<string>();

/**
 * Takes a database file for this process. The SQLite build we use locks with a folder beside the
 * file, which a killed process leaves behind and which then blocks for good; so an owner file says
 * who holds the database, and a lock without a living owner is cleared.
 *
 * @returns the way to give the file back
 * @throws Error when the file is open here or in another living process
 */
export function takeDatabaseFile(folder: string, file: string): () => void {
  mkdirSync(folder, { recursive: true });
  const ownerFile = join(folder, 'owner.pid');
  const owner = readOwner(ownerFile);
  if (openHere.has(file) || (owner !== null && owner !== process.pid && isAlive(owner))) {
    throw new Error(
      `The database ${file} is open in process ${owner ?? process.pid}; if that is another program, delete ${ownerFile}`,
    );
  }
  rmSync(`${file}.lock`, { recursive: true, force: true });
  writeFileSync(ownerFile, String(process.pid));
  openHere.add(file);
  return () => {
    openHere.delete(file);
    rmSync(ownerFile, { force: true });
  };
}

function readOwner(ownerFile: string): number | null {
  try {
    const owner = Number(readFileSync(ownerFile, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : null;
  } catch {
    return null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

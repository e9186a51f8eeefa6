import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say, sayProblem } from '../../shared/words';
import type { Request } from '../layout';
import type { CommandResult } from './command';
import { writeWhole } from './files';
import { writeRequestsToXlsx } from './write-xlsx';

/** A workbook to be made: its file name and the requests that build it. */
export interface WorkbookPlan {
  fileName: string;
  requests: () => Request[];
}

/**
 * Writes workbooks into a folder. A file that is there is left as it is, since people may have
 * entered something in it, and counts as something to look at.
 */
export async function writeMany(
  folder: string,
  workbooks: readonly WorkbookPlan[],
  remarks: readonly string[],
): Promise<CommandResult> {
  const kept: string[] = [];
  let written = 0;
  for (const { fileName, requests } of workbooks) {
    const path = join(folder, fileName);
    if (existsSync(path)) {
      kept.push(fileName);
      continue;
    }
    const outcome = writeWhole(path, await writeRequestsToXlsx(requests()));
    if (!outcome.ok) return { exitCode: 2, error: sayProblem(outcome.problem) };
    written++;
  }
  const lines = [say('cli.written', { count: written, total: workbooks.length, folder })];
  if (kept.length > 0) {
    lines.push(say('cli.kept', { count: kept.length, files: kept.join(', ') }));
  }
  lines.push(...remarks);
  return { exitCode: kept.length + remarks.length > 0 ? 1 : 0, output: lines.join('\n') };
}

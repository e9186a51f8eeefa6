import { reportFormRequests } from '../layout';
import { type CommandResult, runCommand } from './command';
import { unitFileNames } from './files';
import { folderCommand } from './folder-command';

/**
 * `npm run report-forms -- --plan P5 --year 2026 --units units.csv --out DIR`: one report form (.xlsx)
 * for each unit to fill in and send back.
 */
export function reportFormsCommand(args: readonly string[]): Promise<CommandResult> {
  return folderCommand(args, 'cli.report-forms.help', ({ plan, period, units, now }) => {
    const codes = units.map(({ code }) => code);
    const names = unitFileNames('bao-cao', codes, period.year);
    return units.map((unit, index) => ({
      fileName: names[index] ?? '',
      requests: () => reportFormRequests({}, { plan, period, unit, now }),
    }));
  });
}

if (process.argv[1]?.endsWith('report-forms.ts')) await runCommand(reportFormsCommand);

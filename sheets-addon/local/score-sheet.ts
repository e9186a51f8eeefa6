import { scoreSheetRequests } from '../layout';
import { type CommandResult, runCommand } from './command';
import { unitFileNames } from './files';
import { folderCommand } from './folder-command';
import type { WorkbookPlan } from './write-many';

/**
 * `npm run score-sheet -- --plan P5 --units units.csv --out DIR [--year 2026]`: one .xlsx score sheet
 * per unit, and with several units one workbook of all of them with totals, classes and ranks.
 */
export function scoreSheetCommand(args: readonly string[]): Promise<CommandResult> {
  return folderCommand(args, 'cli.score-sheet.help', ({ plan, period, units, now }) => {
    const subjects = units.map(({ code, name }) => ({ code, name }));
    const input = { plan, period, now };
    const codes = subjects.map(({ code }) => code);
    const names = unitFileNames('phieu-cham', codes, period.year);
    const workbooks = subjects.map(
      (subject, index): WorkbookPlan => ({
        fileName: names[index] ?? '',
        requests: () => scoreSheetRequests({}, { ...input, subjects: [subject] }),
      }),
    );
    if (subjects.length > 1) {
      workbooks.push({
        fileName: `tong-hop-diem-${period.year}.xlsx`,
        requests: () => scoreSheetRequests({}, { ...input, subjects }),
      });
    }
    return workbooks;
  });
}

if (process.argv[1]?.endsWith('score-sheet.ts')) await runCommand(scoreSheetCommand);

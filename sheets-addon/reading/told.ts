import { cellText, normalCode } from '../../shared/reports/cells';
import { LOG_COLUMN } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import { type CodedSheet, cellIn, columnOf, listRows } from './coded-sheet';
import { sayOrigin } from './log-line';

/** What the log last said of each field of the scoring, by `toldKey`. */
export type Told = ReadonlyMap<string, string>;

type Whose = Pick<LogLine, 'subject' | 'criterion' | 'field'>;

export const toldKey = ({ subject, criterion, field }: Whose): string =>
  [normalCode(subject), normalCode(criterion), field].join('|');

/** Lines of commands tell of evidence and approvals, not of what a cell holds. */
export function readTold(log: CodedSheet): Told {
  const told = new Map<string, string>();
  const command = sayOrigin('command');
  const columns = Object.entries(LOG_COLUMN).map(
    ([field, code]) => [field, columnOf(log, code)] as const,
  );
  for (const row of listRows(log)) {
    const cells = columns.map(([field, column]) => {
      const text = column === null ? '' : cellText(cellIn(log, row, column).cell);
      return [field, text] as const;
    });
    const line = Object.fromEntries(cells) as LogLine;
    if (line.field !== '' && line.origin !== command) told.set(toldKey(line), line.after);
  }
  return told;
}

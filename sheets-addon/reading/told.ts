import { cellText, normalCode } from '../../shared/reports/cells';
import { LOG_COLUMN } from '../layout/score-book/codes';
import type { LogLine } from '../layout/score-book/log-sheet';
import { type CodedSheet, cellIn, columnOf, listRows } from './coded-sheet';
import { type LoggedChange, sayOrigin } from './log-line';
import { fieldName } from './say-entry';

/** What the log last said of each field of the scoring, by `toldKey`. */
export type Told = ReadonlyMap<string, string>;

type Whose = Pick<LogLine, 'subject' | 'criterion' | 'field'>;

export const toldKey = ({ subject, criterion, field }: Whose): string =>
  [normalCode(subject), normalCode(criterion), field].join('|');

/** The change from what the log said last; none when the log says it already. */
export function untold(told: Told, change: LoggedChange): LoggedChange[] {
  const before = told.get(toldKey(change)) ?? change.before;
  return before === change.after ? [] : [{ ...change, before }];
}

/**
 * Lines of earlier versions told verdicts on evidence under the name of the cell in which evidence is
 * listed: they do not tell what that cell holds.
 */
export function readTold(log: CodedSheet): Told {
  const told = new Map<string, string>();
  const isVerdict = ({ origin, field }: LogLine) =>
    origin === sayOrigin('command') && field === fieldName('evidence');
  const columns = Object.entries(LOG_COLUMN).map(
    ([field, code]) => [field, columnOf(log, code)] as const,
  );
  for (const row of listRows(log)) {
    const cells = columns.map(([field, column]) => {
      const text = column === null ? '' : cellText(cellIn(log, row, column).cell);
      return [field, text] as const;
    });
    const line = Object.fromEntries(cells) as LogLine;
    if (line.field !== '' && !isVerdict(line)) told.set(toldKey(line), line.after);
  }
  return told;
}

import { formatDateTime, type PlainDateTime } from '../../shared/movement';
import { say } from '../../shared/words';
import type { LogLine } from '../layout/score-book/log-sheet';

/** What told of a change: somebody's edit, a comparison with the last snapshot, one of our commands. */
export type LogOrigin = 'edit' | 'comparison' | 'command';

/** When it was told and who did it: "" where that is not known. */
export interface LogTeller {
  time: PlainDateTime;
  who: string;
  origin: LogOrigin;
}

export type LoggedChange = Omit<LogLine, 'time' | 'who' | 'origin'>;

export function logLine({ time, who, origin }: LogTeller, change: LoggedChange): LogLine {
  return {
    time: formatDateTime(time),
    who,
    ...change,
    origin: sayOrigin(origin),
  };
}

export const sayOrigin = (origin: LogOrigin): string => say(`reading.origin.${origin}`);

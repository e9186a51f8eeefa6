import { type Deadline, dueDates } from '../../../shared/movement';
import { formatDate } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import type { ScoreBook } from './types';

/** The plan's deadlines in the year of the period: when, what, to whom. */
export function guideDeadlines({ plan, period }: ScoreBook): string[][] {
  const year = {
    from: { year: period.year, month: 1, day: 1 },
    to: { year: period.year, month: 12, day: 31 },
  };
  return plan.deadlines.flatMap((deadline) => {
    const days = dueDates(deadline, plan, year).flatMap(({ lastDay }) => lastDay ?? []);
    const when = days.length > 0 ? days.map(formatDate).join(', ') : withoutDay(deadline);
    if (when === null) return [];
    const { suggested, title, consequence, recipient } = deadline;
    const what = [title, ...(consequence === null ? [] : [consequence])].join(': ');
    const note = suggested ? ` (${say('sheets.guide.suggested')})` : '';
    return [[`${when}${note}`, what, recipient]];
  });
}

/** Null: not due in the year. */
function withoutDay(deadline: Deadline): string | null {
  switch (deadline.recurs) {
    case 'after-receipt':
      return say('sheets.guide.after-receipt', { days: deadline.days });
    case 'on-request':
      return say('sheets.guide.on-request');
    case 'per-phase':
      return deadline.dueBefore === null ? say('sheets.guide.per-phase') : null;
    default:
      return null;
  }
}

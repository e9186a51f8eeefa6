import { type Deadline, type DueDate, dueDates } from '../../../shared/movement';
import { formatDate } from '../../../shared/vietnamese';
import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedCell } from '../wanted/types';
import { saySourceOf } from './criteria-sayings';
import type { GuideLine } from './guide-section';
import { afterReceiptFormula, RECEIPT_LOOK, receiptLine } from './receipt';
import type { ScoreBook } from './types';
import { formulaOf, textOf } from './wanted-cells';

/** The plan's deadlines in the year of the period: when, what, to whom, in which section. */
export function deadlineLines(book: ScoreBook): GuideLine[] {
  return book.plan.deadlines.flatMap((deadline) =>
    deadline.recurs === 'after-receipt' ? receivedLines(book, deadline) : yearLines(book, deadline),
  );
}

type AfterReceipt = Extract<Deadline, { recurs: 'after-receipt' }>;

/** The days within the year, or in words why there is none; [] when it is not due in this year. */
function yearLines(book: ScoreBook, deadline: Deadline): GuideLine[] {
  const { plan, period } = book;
  const year = {
    from: { year: period.year, month: 1, day: 1 },
    to: { year: period.year, month: 12, day: 31 },
  };
  const days = dueDates(deadline, plan, year)
    .map((due) => sayDay(deadline, due))
    .filter((day) => day !== '');
  const said = days.length > 0 ? days.join('; ') : withoutDay(deadline);
  if (said === null) return [];
  const when = deadline.suggested ? say('sheets.guide.day-suggested', { day: said }) : said;
  return [deadlineLine(book, deadline, textOf(when, STYLE.body))];
}

/**
 * "29/10/2026 (khóa 30/11/2026, gợi ý)", "14/12/2026, khóa 31/12/2026" when both are suggested; "" when
 * the plan gives neither day.
 */
function sayDay(deadline: Deadline, { lastDay, closes }: DueDate): string {
  const closing = closes === null ? null : sayClosing(deadline, formatDate(closes));
  if (lastDay === null) return closing ?? '';
  const day = formatDate(lastDay);
  if (closing === null) return day;
  return deadline.suggested ? `${day}, ${closing}` : `${day} (${closing})`;
}

function sayClosing(deadline: Deadline, date: string): string {
  const isSuggested =
    !deadline.suggested && deadline.recurs !== 'on-request' && deadline.closes?.suggested === true;
  return say(isSuggested ? 'sheets.guide.closes-suggested' : 'sheets.guide.closes', { date });
}

/** Null: not due in the year. */
function withoutDay(deadline: Deadline): string | null {
  switch (deadline.recurs) {
    case 'on-request':
      return say('sheets.guide.on-request');
    case 'school-year':
      return deadline.starts === null || deadline.ends === null
        ? say('sheets.guide.school-year')
        : null;
    case 'per-phase':
      return deadline.dueBefore === null ? say('sheets.guide.per-phase') : null;
    default:
      return null;
  }
}

/** The day on which it is due, worked out from the day of receipt that is entered below. */
function receivedLines(book: ScoreBook, deadline: AfterReceipt): GuideLine[] {
  const { code, days, closes } = deadline;
  const asked = say('sheets.guide.after-receipt', { days });
  const due = formulaOf(afterReceiptFormula(code, days, asked), RECEIPT_LOOK);
  if (closes === null) return [deadlineLine(book, deadline, due), receiptLine(code)];
  const still = say('sheets.guide.closes-after', { days: closes.days });
  const closing = formulaOf(afterReceiptFormula(code, closes.days, still), RECEIPT_LOOK);
  const name = closes.suggested ? 'sheets.guide.closing-suggested' : 'sheets.guide.closing';
  return [
    deadlineLine(book, deadline, due),
    { code: null, cells: [closing, textOf(say(name), STYLE.body)] },
    receiptLine(code),
  ];
}

function deadlineLine({ plan }: ScoreBook, deadline: Deadline, when: WantedCell): GuideLine {
  const { title, consequence, recipient } = deadline;
  const given =
    deadline.recurs === 'after-receipt'
      ? [say('sheets.guide.after-receipt', { days: deadline.days })]
      : [];
  const what = [title, ...given, ...(consequence === null ? [] : [consequence])].join(': ');
  const texts = [what, recipient, saySourceOf(plan, deadline)];
  return { code: null, cells: [when, ...texts.map((text) => textOf(text, STYLE.body))] };
}

import type { Deadline } from '../../../shared/movement';
import { say } from '../../../shared/words';
import { DAY, mix, STYLE } from '../style';
import type { Formula, WantedRule } from '../wanted/types';
import { GUIDE_COLUMN, type GuideLine } from './guide-section';
import { literal } from './literals';
import { textOf } from './wanted-cells';

/** Where the day of receipt is entered, and what is due so many days after it. */

/** Row of the guide in which the day of receipt is entered, for the deadline of this code. */
export const receiptRow = (deadline: string): string => `${deadline}#NGAY_NHAN`;

/** A day among texts. */
export const RECEIPT_LOOK = mix(STYLE.body, DAY);

/** Rows of receipt days among the deadlines. */
export const receiptRows = (deadlines: readonly Deadline[]): string[] =>
  deadlines.filter(({ recurs }) => recurs === 'after-receipt').map(({ code }) => receiptRow(code));

export const receiptLine = (deadline: string): GuideLine => ({
  code: receiptRow(deadline),
  cells: [
    textOf(say('sheets.guide.receipt'), STYLE.body),
    { is: 'input', suggested: null, look: mix(STYLE.inputNumber, DAY, LEFT) },
    textOf(say('sheets.guide.receipt.how'), STYLE.body),
  ],
});

const LEFT = { horizontalAlignment: 'LEFT' } as const;

/** Any day: cells of other things are refused. */
export const receiptRule = (rows: readonly string[]): WantedRule => ({
  rows,
  columns: [GUIDE_COLUMN.content],
  condition: { type: 'date' },
  message: say('sheets.guide.receipt.rule'),
});

/**
 * The last day: so many days after the day of receipt, whatever the time of day entered with it (what
 * `dueDates` says). Before anything is entered `unknown`; other words when it is no day.
 */
export function afterReceiptFormula(deadline: string, days: number, unknown: string): Formula {
  const ref = { row: receiptRow(deadline), column: GUIDE_COLUMN.content };
  const noDay = literal(say('sheets.guide.receipt.no-day'));
  return (at) => {
    const entered = at.cell(ref);
    const due = `ROUND(${entered}-0.5,0)+${days}`;
    return `=IF(${entered}="",${literal(unknown)},IF(${entered}=SUM(${entered}),${due},${noDay}))`;
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Deadline,
  dueDates,
  fromSerial,
  toSerial,
  vietnamTime,
} from '../../../../shared/movement';
import { guideWanted } from '../../../../sheets-addon/layout/score-book/guide-sheet';
import {
  afterReceiptFormula,
  receiptRow,
} from '../../../../sheets-addon/layout/score-book/receipt';
import type { Addresses } from '../../../../sheets-addon/layout/wanted/types';
import { ComputedSheets } from '../../../../sheets-addon/local/formulas/compute';
import { planOf } from '../../../shared/movement/plan-of';
import { bookWith } from './books';

const [RECEIPT] = planOf('P3').deadlines.filter(({ recurs }) => recurs === 'after-receipt');
if (RECEIPT === undefined) throw new Error('P3');
const ENTERED_IN: Addresses = { cell: () => 'B1', span: () => 'B1:B1' };

/** What the due cell shows for what was entered as the day of receipt. */
function shown(entered: string | number | null) {
  const formula = afterReceiptFormula(receiptRow('P3.HN.2'), 30, 'Trong 30 ngày')(ENTERED_IN);
  const cells = [{ formula }, { value: entered }];
  return new ComputedSheets([{ title: 'Hướng dẫn', cell: (_, column) => cells[column] }]).shown(
    'Hướng dẫn',
    { row: 0, column: 0 },
  );
}

function lastDay(deadline: Deadline, received: number): number {
  const day = fromSerial(received);
  const span = { from: day, to: fromSerial(received + 400) };
  const [due] = dueDates(deadline, { phases: [] }, span, day);
  if (!due?.lastDay) throw new Error('not due');
  return toSerial(due.lastDay);
}

const days = fc.integer({ min: 36_526, max: 73_050 }); // 2000–2099

describe('the day a plan was received', () => {
  it('gives the day that the core gives, over leap days and year ends', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(shown(day)).toBe(lastDay(RECEIPT, day));
      }),
    );
    expect(shown(toSerial({ year: 2028, month: 2, day: 1 }))).toBe(
      toSerial({ year: 2028, month: 3, day: 2 }),
    );
    expect(shown(toSerial({ year: 2026, month: 12, day: 15 }))).toBe(
      toSerial({ year: 2027, month: 1, day: 14 }),
    );
  });

  it('is the same day whatever time of it is entered, the minute before midnight too', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(days, minutes, (day, minute) => {
        expect(shown(day + minute / (24 * 60))).toBe(shown(day));
      }),
    );
  });

  it('is told in words while none is entered, and refused when it is no day', () => {
    expect(shown(null)).toBe('Trong 30 ngày');
    expect(shown('hôm qua')).toBe('Ngày nhận chưa đúng: ghi dd/mm/yyyy');
  });

  it('is the one cell of the guide that is open, and takes days alone', () => {
    const guide = guideWanted(bookWith({ plan: planOf('P3') }));
    const cells = { rows: ['P3.HN.2#NGAY_NHAN'], columns: ['TDS.NOI_DUNG'] };
    expect(guide.protection?.open).toEqual([cells]);
    expect(guide.rules).toMatchObject([{ ...cells, condition: { type: 'date' } }]);
    expect(guide.rows.filter(({ code }) => code === cells.rows[0])).toMatchObject([
      { cells: [{ is: 'text' }, { is: 'input', suggested: null }, { is: 'text' }] },
    ]);
    expect(guideWanted(bookWith()).protection?.open).toEqual([]);
  });
});

it('a message received late in the evening by UTC counts from the next day in Vietnam', () => {
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const aroundMidnight = fc
    .tuple(fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 11, 31) }), fc.boolean())
    .map(([moment, isNear]) =>
      isNear
        ? moment - (moment % 86_400_000) + 17 * 3_600_000 - 60_000 + (moment % 120_000)
        : moment,
    );
  fc.assert(
    fc.property(aroundMidnight, (moment) => {
      const [year = 0, month = 0, day = 0] = clock.format(moment).split('-').map(Number);
      const received = toSerial(vietnamTime(moment));
      expect(lastDay(RECEIPT, received)).toBe(toSerial({ year, month, day }) + 30);
    }),
  );
});

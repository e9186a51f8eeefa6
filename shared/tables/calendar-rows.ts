import { fold } from '../vietnamese';
import type { Grid, Span } from './grid';
import { goesOnBelow, isNumberLike } from './numbered-names';
import { isCounted } from './sequences';

const WEEKDAYS =
  /^((t|th|thu) ?([2-7]|hai|ba|tu|nam|sau|bay)|hai|ba|tu|nam|sau|bay|cn|c nhat|chu nhat|mon|tue|wed|thu|fri|sat|sun)$/;

/** "T2", "Thứ hai", "CN". */
const isWeekday = ({ text }: Span): boolean => WEEKDAYS.test(fold(text));

/** Beside weekdays in words the others may be bare: 2 3 4 5 6 7 CN. */
const couldBeWeekday = (span: Span): boolean => isWeekday(span) || /^[2-7]$/.test(span.text);

/** "Ngày" and "Thứ" before the rows of days and weekdays. */
const isLabel = ({ text }: Span): boolean =>
  /^(ngay|thu|ngay thang|ho (va )?ten)$/.test(fold(text));

/**
 * True when the days of a sheet stand on `row` over their weekdays on the next, or under: then both
 * rows are levels of one header. Each day has its weekday, no other cell of the lower row stands
 * under one of the upper, and no weeks follow, as in a calendar.
 */
export const areDaysAndWeekdays = (grid: Grid, row: number): boolean =>
  rowOfWeekdays(grid, row) !== null;

/** Which of `row` and the next holds the weekdays of the other. */
function rowOfWeekdays(grid: Grid, row: number): number | null {
  const lower = grid.spans(row + 1).filter(({ top }) => top === row + 1);
  const pairs = lower.flatMap((below) => {
    const above = grid.spanAt(row, below.left);
    return above && !(isLabel(above) && isLabel(below)) ? [{ above, below }] : [];
  });
  if (pairs.some(({ above, below }) => above.left !== below.left || above.right !== below.right)) {
    return null;
  }
  const upperCells = pairs.map(({ above }) => above);
  const lowerCells = pairs.map(({ below }) => below);
  if (areWeekdays(upperCells)) {
    const all = grid.spans(row).filter(isWeekday).length <= upperCells.length;
    const isHeader = all && areDays(lowerCells) && !goesOnBelow(grid, row + 1, lowerCells);
    return isHeader ? row : null;
  }
  const isBelow = areWeekdays(lowerCells) || areSame(upperCells, lowerCells);
  return isBelow && areDays(upperCells) ? row + 1 : null;
}

const LEAST_DAYS = 3;

const areDays = (spans: readonly Span[]): boolean =>
  spans.length >= LEAST_DAYS &&
  spans.every(isNumberLike) &&
  isCounted(spans.map(({ text }) => text));

const areWeekdays = (spans: readonly Span[]): boolean =>
  spans.some(isWeekday) && spans.every(couldBeWeekday);

/** Dates shown once as days and once as weekdays are the same dates. */
const areSame = (upper: readonly Span[], lower: readonly Span[]): boolean =>
  upper.every(({ text, cell }, at) => cell.kind === 'date' && text === lower[at]?.text);

/**
 * True for the weekday of a numbered day: the day alone is the name, the same in each month. A date
 * keeps its weekday. True also for the label of weekdays beside another name.
 */
export function isWeekdayOfDay(grid: Grid, span: Span): boolean {
  if (!couldBeWeekday(span) && !isLabel(span)) return false;
  const above = { upper: span.top - 1, own: span.top, other: span.top - 1 };
  const below = { upper: span.bottom, own: span.bottom, other: span.bottom + 1 };
  return [above, below].some(({ upper, own, other }) => {
    const partner = grid.spanAt(other, span.left);
    if (!partner || (!/^\d{1,2}$/.test(partner.text) && !isLabel(partner))) return false;
    return rowOfWeekdays(grid, upper) === own;
  });
}

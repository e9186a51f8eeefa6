import { fold } from '../vietnamese';
import type { Grid, Span } from './grid';
import { isNumberLike } from './numbered-names';
import { isCounted } from './sequences';

const WEEKDAYS =
  /^((t|th|thu) ?([2-7]|hai|ba|tu|nam|sau|bay)|hai|ba|tu|nam|sau|bay|cn|c nhat|chu nhat|mon|tue|wed|thu|fri|sat|sun)$/;

/** "T2", "Thứ hai", "CN". */
const isWeekday = ({ text }: Span): boolean => WEEKDAYS.test(fold(text));

/** Beside weekdays in words the others may be bare: 2 3 4 5 6 7 CN. */
const couldBeWeekday = (span: Span): boolean => isWeekday(span) || /^[2-7]$/.test(span.text);

/**
 * True when the days of a sheet stand on `row` over their weekdays on the next, or under: then both
 * rows are levels of one header. No other cell of the lower row stands under a cell of the upper.
 */
export function areDaysAndWeekdays(grid: Grid, row: number): boolean {
  const lower = grid.spans(row + 1).filter(({ top }) => top === row + 1);
  const pairs = lower.flatMap((below) => {
    const above = grid.spanAt(row, below.left);
    return above ? [{ above, below }] : [];
  });
  const upperCells = pairs.map(({ above }) => above);
  const lowerCells = pairs.map(({ below }) => below);
  return (
    (areDays(upperCells) && areWeekdays(lowerCells)) ||
    (areWeekdays(upperCells) && areDays(lowerCells)) ||
    (areDays(upperCells) && areSame(upperCells, lowerCells))
  );
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

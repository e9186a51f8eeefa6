import { cellClass, couldNameColumn, isKnownFieldName, isRowNumberName } from './cell-class';
import type { Grid, Span } from './grid';
import { isPersonName } from './phrases';
import { isCounted, isFullyCounted } from './sequences';

/** How many numbers have to count on: beside row numbers, beside a known name, beside other words. */
const BESIDE_ROW_NUMBERS = 2;
const BESIDE_KNOWN_NAME = 10;
const FULL_BESIDE_WORDS = 5;
/** On a lower level of a header, where a parent over two says so by itself. */
const LEAST_BELOW_WORDS = 3;

const NONE: ReadonlySet<number> = new Set();

/**
 * First columns of the cells of a header's row that are numbers or dates and yet names: days of a
 * month, months, years, marks, criteria. They count on from left to right, beside words that name
 * columns on this row or, from `top` on, above it. A record begins with its number or a person's name.
 */
export function numberedNames(grid: Grid, top: number, row: number): ReadonlySet<number> {
  const numbers = grid.spans(row).filter((span) => span.top === row && isNumberLike(span));
  const texts = numbers.map(({ text }) => text);
  if (numbers.length < 2 || !isCounted(texts)) return NONE;
  const names = namesOn(grid, top, row);
  const [first] = names;
  if (!first || (numbers[0]?.left ?? 0) <= first.left) return NONE;
  if (texts.length < leastBeside(names, isFullyCounted(texts))) return NONE;
  const fits =
    row > top ? texts.length >= LEAST_BELOW_WORDS : beginsTable(grid, row, names, numbers);
  return fits ? new Set(numbers.map(({ left }) => left)) : NONE;
}

/** What could be a number of a day, of a mark, of a criterion: no words, no ticks. */
export function isNumberLike({ cell, text }: Span): boolean {
  return /^\d[\d\s./–-]*$/.test(text) || ['number', 'date', 'code'].includes(cellClass(cell));
}

const isName = (span: Span): boolean =>
  cellClass(span.cell) === 'text' && !isNumberLike(span) && couldNameColumn(span.text);

/** The words that could name columns, left to right. */
function namesOn(grid: Grid, top: number, row: number): Span[] {
  const names: Span[] = [];
  for (let level = top; level <= row; level += 1) {
    names.push(...grid.spans(level).filter(isName));
  }
  return names.sort((one, other) => one.left - other.left);
}

function leastBeside(names: readonly Span[], full: boolean): number {
  if (names.some(({ text }) => isRowNumberName(text))) return BESIDE_ROW_NUMBERS;
  if (full && !names.some(isPerson)) return FULL_BESIDE_WORDS;
  return names.some(({ text }) => isKnownFieldName(text))
    ? BESIDE_KNOWN_NAME
    : Number.POSITIVE_INFINITY;
}

const isPerson = ({ text }: Span): boolean => isPersonName(text) && !isKnownFieldName(text);

/** Counts stand one below the other, and weeks of a calendar count on row by row: none is a header. */
function beginsTable(
  grid: Grid,
  row: number,
  names: readonly Span[],
  numbers: readonly Span[],
): boolean {
  if (names.some(({ text }) => isRowNumberName(text))) return true;
  const below = grid.spans(row + 1).filter(isNumberLike);
  const goesOn = isFullyCounted([...numbers, ...below].map(({ text }) => text));
  if (goesOn && below.length >= numbers.length) return false;
  const covered = numbers.filter(
    ({ left }) => cellClass(grid.sheet.cells[row - 1]?.[left]) !== 'empty',
  );
  return covered.length < numbers.length / 2;
}

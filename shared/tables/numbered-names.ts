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
  const [one, two] = numbers;
  if (!one || !two || !isCounted([one.text, two.text])) return NONE;
  const texts = numbers.map(({ text }) => text);
  if (!isCounted(texts)) return NONE;
  const names = namesOn(grid, top, row);
  const [first] = names;
  if (!first || one.left <= first.left) return NONE;
  if (texts.length < leastBeside(names, isFullyCounted(texts))) return NONE;
  const fits =
    row > top ? texts.length >= LEAST_BELOW_WORDS : beginsTable(grid, row, names, numbers);
  return fits ? new Set(numbers.map(({ left }) => left)) : NONE;
}

/** What could be a number of a day, of a mark, of a criterion: no words, no ticks. */
export function isNumberLike({ cell }: Span): boolean {
  return (
    /^\s*\d[\d\s./–-]*$/.test(cell.text) || ['number', 'date', 'code'].includes(cellClass(cell))
  );
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

/** Counts stand one below the other, and weeks of a calendar go on: none is a header. */
function beginsTable(
  grid: Grid,
  row: number,
  names: readonly Span[],
  numbers: readonly Span[],
): boolean {
  if (names.some(({ text }) => isRowNumberName(text))) return true;
  if (goesOnBelow(grid, row, numbers)) return false;
  const covered = numbers.filter(
    ({ left }) => cellClass(grid.sheet.cells[row - 1]?.[left]) !== 'empty',
  );
  return covered.length < numbers.length / 2;
}

/** True when the next row counts on from the numbers of this row, as the weeks of a calendar do. */
export function goesOnBelow(grid: Grid, row: number, numbers: readonly Span[]): boolean {
  const below = grid.spans(row + 1).filter(isNumberLike);
  const texts = [...numbers, ...below].map(({ text }) => text);
  return below.length >= numbers.length && isFullyCounted(texts);
}

/** So many numbers may leave some out, as days do without the days off. */
const LEAST_WITH_HOLES = 3;

/**
 * True when the numbers around `column` are names under a parent on the row above: under a merged one
 * any, else, as a .csv keeps them, those that count on from below the parent ("Điểm thường xuyên"
 * over 1, 2, 3).
 */
export function isUnderNumberedParent(grid: Grid, row: number, column: number): boolean {
  const parent = grid.spanAt(row - 1, column);
  if (parent && parent.right > parent.left) return true;
  const beginsParent = (place: number): boolean => {
    const name = grid.spanAt(row - 1, place)?.text;
    return name !== undefined && name !== grid.spanAt(row - 1, place - 1)?.text;
  };
  let first = column;
  while (first > 0 && !beginsParent(first)) first -= 1;
  let end = column + 1;
  while (end < grid.width && !beginsParent(end)) end += 1;
  const texts: string[] = [];
  for (let place = first; place < end; place += 1) texts.push(grid.spanAt(row, place)?.text ?? '');
  if (!beginsParent(first)) return false;
  // A title or a group stands alone on its row, and what is below it is a record.
  const mayHaveHoles = texts.length >= LEAST_WITH_HOLES && grid.spans(row - 1).length >= 2;
  const byOne = countedByOne(texts);
  return (mayHaveHoles && isCounted(texts)) || (byOne >= 2 && column - first < byOne);
}

/** How many texts from the first on are whole numbers that count on by one. */
function countedByOne(texts: readonly string[]): number {
  const isNext = (text: string, at: number): boolean =>
    /^\d{1,4}$/.test(text) && (at === 0 || Number(text) === Number(texts[at - 1]) + 1);
  const broken = texts.findIndex((text, at) => !isNext(text, at));
  return broken < 0 ? texts.length : broken;
}

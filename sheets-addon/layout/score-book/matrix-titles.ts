import { type Format, mix, STYLE } from '../style';
import { lettersIn, wrappedLines } from '../text-width';
import type { WantedRow } from '../wanted/types';
import { type MatrixColumn, overRow } from './matrix-columns';
import { blankOf, textOf } from './wanted-cells';

/**
 * Titles over blocks of columns, in as many rows as the longest needs: a line runs over the blank
 * cells beside it, so that nothing is merged and columns can be moved, and it ends before the next
 * title begins.
 */
export function titleRowsOver(columns: readonly MatrixColumn[]): WantedRow[] {
  const titles = columns.map((column, index) => linesOver(columns, column, index));
  const count = Math.max(1, ...titles.map(({ length }) => length));
  return Array.from({ length: count }, (_, line) => ({
    code: overRow(line),
    cells: columns.map(({ over }, index) => {
      const look = lookOf(over, { isFirst: line === 0, isLast: line === count - 1 });
      const text = titles[index]?.[line];
      if (text === undefined || over === undefined || over === 'goes on') return blankOf(look);
      return textOf(text, look, line === 0 ? over.note : undefined);
    }),
  }));
}

/** The lines of the title that begins in this column; [] where none does. */
function linesOver(
  columns: readonly MatrixColumn[],
  { over }: MatrixColumn,
  index: number,
): string[] {
  if (over === undefined || over === 'goes on') return [];
  const after = columns.findIndex((it, at) => at > index && it.over !== 'goes on');
  const block = columns.slice(index, after < 0 ? columns.length : after);
  const pixels = block.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  return wrappedLines(over.title, lettersIn(pixels, 'bold'));
}

/** Looks of a title's rows: one box around all of them, no lines inside. */
function lookOf(
  over: MatrixColumn['over'],
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Format {
  const side = over === undefined ? 'beside' : over === 'goes on' ? 'inside' : 'begins';
  const key = `${side} ${isFirst} ${isLast}`;
  const known = LOOKS.get(key);
  if (known) return known;
  const { top, bottom, left, right } = STYLE.header.borders ?? {};
  const borders = {
    ...(isFirst && { top }),
    ...(isLast && { bottom }),
    ...(side !== 'inside' && { left }),
    ...(side === 'beside' && { right }),
  };
  const look = mix(STYLE.header, { borders }, side === 'beside' ? {} : RUNNING_OVER);
  LOOKS.set(key, look);
  return look;
}

const RUNNING_OVER: Format = { horizontalAlignment: 'LEFT', wrapStrategy: 'OVERFLOW_CELL' };

/** The same look is the same object: thousands of cells share it. */
const LOOKS = new Map<string, Format>();

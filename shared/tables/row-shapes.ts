import type { Span } from './grid';

/**
 * True for the row of column numbers under a header: (1) (2) (3), A B 1 2 3, (3)=(1)+(2). Every cell
 * counts on from the one before, over most of the `columns` columns.
 */
export function isColumnNumbers(spans: readonly Span[], columns: number): boolean {
  if (spans.length < 3 || spans.length < columns * 0.7) return false;
  let previous: number | string | null = null;
  for (const { text } of spans) {
    const mark = /^[([]?\s*(\d{1,3}|[A-H])\s*[)\]]?\s*(=.*)?$/i.exec(text)?.[1]?.toUpperCase();
    if (mark === undefined) return false;
    const value: number | string = /^\d/.test(mark) ? Number(mark) : mark;
    if (!follows(previous, value)) return false;
    previous = value;
  }
  return true;
}

function follows(previous: number | string | null, value: number | string): boolean {
  if (previous === null) return value === 1 || value === 'A';
  if (typeof value === 'number') {
    return typeof previous === 'number' ? value === previous + 1 : value === 1;
  }
  return typeof previous === 'string' && value.charCodeAt(0) === previous.charCodeAt(0) + 1;
}

/** True when the cells are technical names of columns (MA_HS, ho_ten), as systems hide under headers. */
export function isTechnicalNames(spans: readonly Span[]): boolean {
  return (
    spans.length >= 2 &&
    spans.every(({ text }) => /^[A-Za-z][A-Za-z0-9_.-]*$/.test(text)) &&
    spans.some(({ text }) => text.includes('_'))
  );
}

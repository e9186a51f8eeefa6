import { FIELD_LABELS } from '../records/field-labels';
import { fold, tidy } from '../vietnamese';
import type { Cell } from './types';

/** What a cell looks like, as evidence for telling headers from data. */
export type CellClass = 'empty' | 'number' | 'date' | 'code' | 'mark' | 'text';

/** The class of a cell, by its kind and, for text, by its shape. */
export function cellClass(cell: Cell | undefined): CellClass {
  if (!cell || cell.kind === 'empty') return 'empty';
  if (cell.kind === 'number' || cell.kind === 'date') return cell.kind;
  if (cell.kind === 'boolean') return 'mark';
  const text = cell.text.trim();
  if (/^\(?[+-]?\d+([.,]\d+)*\s?%?\)?$/.test(text)) return 'number';
  if (/^\d{1,4}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{1,4}$/.test(text)) return 'date';
  if (/^[xX✓✔+]$/.test(text)) return 'mark';
  return /^[\w./-]*\d[\w./-]*\d[\w./-]*\d[\w./-]*$/.test(text) ? 'code' : 'text';
}

const LONGEST_HEADER = 160;

/** True when a tidied text could name a column: words, not "Lớp: 1A", not a sentence. */
export function couldNameColumn(text: string): boolean {
  if (text.length > LONGEST_HEADER) return false;
  return !/:\s*\S|:$/.test(text.replace(/\([^)]*\)?/g, '')) && !/\p{L}{2,}\.$/u.test(text);
}

const knownNames = new Set(
  FIELD_LABELS.flatMap(({ label, synonyms }) => [label, ...synonyms].map((name) => fold(name))),
);

/** True when the text, its remarks in brackets aside, is a known name of a field of school records. */
export function isKnownFieldName(text: string): boolean {
  return knownNames.has(fold(text)) || knownNames.has(fold(text.replace(/\([^)]*\)?/g, ' ')));
}

const ROW_NUMBER_NAMES = new Set(['stt', 'tt', 'so tt', 's t t', 'so thu tu', 'thu tu', 'no']);

/** True for "STT", "TT", "Số TT"… */
export function isRowNumberName(text: string): boolean {
  return ROW_NUMBER_NAMES.has(fold(text));
}

/** True for the number of a row: a whole number up to five digits, with or without a dot behind. */
export function isRowNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && /^\d{1,5}\.?$/.test(tidy(cell.text));
}

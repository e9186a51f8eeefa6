import type { Indicator } from '../movement';
import { plainNumber, readNumber } from '../vietnamese';
import type { ReportProblemName } from './problems';
import type { GridCell } from './types';

/** A number cell as read: a usable amount, nothing, or a fault that keeps it out of every sum. */
export type ReadAmount =
  | { kind: 'amount'; amount: number; asText: boolean }
  | { kind: 'empty' }
  | { kind: 'fault'; name: ReportProblemName; found: string };

const LOOKS_LIKE_DATE = /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/;

/** Reads a number that must be ≥ 0; text in Vietnamese form ("1.234,5") is taken as a number. */
export function readAmount(cell: GridCell, indicator: Indicator): ReadAmount {
  const { value, text } = cell;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return { kind: 'empty' };
  }
  if (typeof value === 'number' && LOOKS_LIKE_DATE.test(text.trim())) {
    return { kind: 'fault', name: 'date-not-number', found: text };
  }
  const amount = typeof value === 'string' ? readNumber(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    return { kind: 'fault', name: 'not-a-number', found: String(text || value) };
  }
  if (amount < 0) return { kind: 'fault', name: 'negative', found: plainNumber(amount) };
  if (indicator.wholeNumbers && !Number.isInteger(amount)) {
    return { kind: 'fault', name: 'not-whole', found: plainNumber(amount) };
  }
  return { kind: 'amount', amount, asText: typeof value === 'string' };
}

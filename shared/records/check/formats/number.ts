import { plainNumber, readNumber } from '../../../vietnamese';
import type { Verdict } from '../fault';

interface NumberFormat {
  /** Ends included; null: no bound. */
  from: number | null;
  to: number | null;
  whole: boolean;
}

/** A number with decimal comma, inside its bounds. */
export function judgeNumber(text: string, { from, to, whole }: NumberFormat): Verdict | null {
  const value = readNumber(text);
  if (value === null) return { code: 'number-unreadable' };
  if (whole && !Number.isInteger(value)) return { code: 'number-not-whole' };
  if ((from === null || value >= from) && (to === null || value <= to)) return null;
  const range = { from: bound(from), to: bound(to) };
  return { code: 'number-out-of-range', params: range };
}

/** 0–100, with or without the sign. */
export function judgePercent(text: string): Verdict | null {
  return judgeNumber(text.replace(/ ?%$/, ''), { from: 0, to: 100, whole: false });
}

function bound(value: number | null): string {
  return value === null ? '…' : plainNumber(value);
}

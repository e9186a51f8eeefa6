import { dateFromSerial, formatDate, plainNumber } from '../vietnamese';
import type { CellKind } from './types';

/** What a number stands for by its cell's number format. */
export type FormatMeaning = 'plain' | 'date' | 'time' | 'elapsed' | 'percent' | 'leading-zeros';

const known = new Map<string, FormatMeaning>();

/** Reads a number format ("dd/mm/yyyy", "0.0%", "000000000000", "[h]:mm"). */
export function formatMeaning(format: string): FormatMeaning {
  const cached = known.get(format);
  if (cached) return cached;
  const meaning = readMeaning(format);
  known.set(format, meaning);
  return meaning;
}

function readMeaning(format: string): FormatMeaning {
  const first = format.replace(/"[^"]*"|\\.|_./g, '').split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(first)) return 'elapsed';
  const bare = first.replace(/\[[^\]]*\]/g, '').toLowerCase();
  if (bare.trim() === 'general' || bare.includes('@')) return 'plain';
  if (/[yd]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare))) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  if (bare.includes('%')) return 'percent';
  return /^0{2,}$/.test(bare.trim()) ? 'leading-zeros' : 'plain';
}

const pad = (part: number) => String(part).padStart(2, '0');
/** A spreadsheet keeps and shows at most 15 significant digits; the rest is noise of binary fractions. */
const shown = (value: number) =>
  Number.isSafeInteger(value)
    ? String(value)
    : plainNumber(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** "14:05"; hours run past 24 for an elapsed time. */
function clock(days: number): string {
  const minutes = Math.round(days * 1440);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/**
 * A numeric cell as a person sees it. `serial` is the value moved to the 1900 date system; it is
 * looked at only when the format speaks of dates or times.
 */
export function readNumericCell(
  value: number,
  serial: number,
  format: string,
): { text: string; kind: CellKind } {
  switch (formatMeaning(format)) {
    case 'date': {
      const date = dateFromSerial(serial);
      if (date) return { text: formatDate(date), kind: 'date' };
      return { text: shown(value), kind: 'number' };
    }
    case 'time':
      return { text: clock(serial - Math.floor(serial)), kind: 'text' };
    case 'elapsed':
      return { text: clock(value), kind: 'text' };
    case 'percent':
      return { text: `${shown(value * 100)}%`, kind: 'number' };
    case 'leading-zeros':
      if (Number.isSafeInteger(value) && value >= 0) {
        return { text: String(value).padStart(format.trim().length, '0'), kind: 'number' };
      }
      return { text: shown(value), kind: 'number' };
    case 'plain':
      return { text: shown(value), kind: 'number' };
  }
}

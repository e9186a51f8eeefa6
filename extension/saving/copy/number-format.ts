import type { Cell } from '../../../shared/tables';

/** The number format under which a numeric cell shows what it showed; '' when none is needed. */
export function numberFormatOf({ kind, raw, text }: Cell): string {
  if (typeof raw !== 'number') return '';
  if (kind === 'date') return 'dd/mm/yyyy';
  if (kind === 'text') return raw >= 1 && !isClockOfDay(raw, text) ? '[h]:mm' : 'hh:mm';
  if (text.endsWith('%')) return Number.isInteger(raw * 100) ? '0%' : '0.00%';
  return /^0\d+$/.test(text) ? '0'.repeat(text.length) : '';
}

/** A moment of a day shows its time of day, a length of time all its hours. */
function isClockOfDay(days: number, text: string): boolean {
  const minutes = Math.round((days - Math.floor(days)) * 1440);
  return Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]) === minutes;
}

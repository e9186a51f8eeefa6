import type { Cell as WrittenCell } from 'hucre/xlsx';
import type { Cell } from '../../../shared/tables';
import { keepUnderscores } from '../package/xml';
import { numberFormatOf } from './number-format';

/** A value as it was read, under a number format that shows it as it was shown; null when empty. */
export function valueContent(cell: Cell): Partial<WrittenCell> | null {
  const { raw } = cell;
  if (cell.kind === 'empty' || raw === null) return null;
  if (typeof raw === 'boolean') return { type: 'boolean', value: raw };
  if (typeof raw === 'string')
    return cell.kind === 'error' ? { type: 'error', value: raw } : textContent(raw);
  const numFmt = numberFormatOf(cell);
  return { type: 'number', value: raw, ...(numFmt && { style: { numFmt } }) };
}

/** A text cell whatever it begins with; '' is an empty cell. */
export function textContent(value: string): Partial<WrittenCell> | null {
  return value === ''
    ? null
    : { type: 'string', value: keepUnderscores(value), style: { numFmt: '@' } };
}

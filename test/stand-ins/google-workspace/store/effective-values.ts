import type { sheets_v4 } from '@googleapis/sheets';
import { format } from 'numfmt';
import type { SheetLocale } from './locales';
import type { StoredCell } from './model';

/** What formulas came to, by sheet id, then "row,column". */
export type FormulaResults = ReadonlyMap<
  number,
  ReadonlyMap<string, sheets_v4.Schema$ExtendedValue | undefined>
>;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** What a cell comes to: a formula's result, or what was entered. Undefined when blank. */
export function effectiveValue(
  cell: StoredCell | null,
  results: FormulaResults,
  place: { sheetId: number; row: number; column: number },
): sheets_v4.Schema$ExtendedValue | undefined {
  const entered = cell?.userEnteredValue ?? undefined;
  if (typeof entered?.formulaValue !== 'string') return entered;
  return results.get(place.sheetId)?.get(cellKey(place.row, place.column));
}

const errorTexts: Record<string, string> = {
  ERROR: '#ERROR!',
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
};

/** The error written as `text` in a cell ("#N/A"); undefined when it is none. */
export function errorTyped(text: string): sheets_v4.Schema$ErrorValue | undefined {
  const known = Object.entries(errorTexts).find(([, written]) => written === text);
  return known && { type: known[0], message: known[1] };
}

/** Whether a number format shows a date, a time or both. */
export const isDateFormat = (numberFormat: sheets_v4.Schema$NumberFormat | undefined): boolean =>
  ['DATE', 'TIME', 'DATE_TIME'].includes(numberFormat?.type ?? '');

/** The value itself, without its format: number, text, TRUE/FALSE, an error's text; '' when blank. */
export function plainValue(
  value: sheets_v4.Schema$ExtendedValue | undefined,
): string | number | boolean {
  if (!value) return '';
  if (value.errorValue) return errorTexts[value.errorValue.type ?? ''] ?? '#ERROR!';
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? value.formulaValue ?? '';
}

/** The value as the grid shows it, in the spreadsheet's locale. */
export function shownValue(
  value: sheets_v4.Schema$ExtendedValue | undefined,
  numberFormat: sheets_v4.Schema$NumberFormat | undefined,
  locale: SheetLocale,
): string {
  const plain = plainValue(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  if (typeof plain === 'string') return plain;
  const pattern = patternOf(numberFormat, locale);
  const key = `${locale.tag}|${plain}|${pattern}`;
  const known = formatted.get(key);
  if (known !== undefined) return known;
  const shown = format(pattern, plain, { locale: locale.tag, throws: false });
  if (formatted.size >= MOST_FORMATTED) formatted.clear();
  formatted.set(key, shown);
  return shown;
}

/** Numbers already formatted: the same few are shown again at every reading. */
const formatted = new Map<string, string>();
const MOST_FORMATTED = 10_000;

function patternOf(
  numberFormat: sheets_v4.Schema$NumberFormat | undefined,
  locale: SheetLocale,
): string {
  if (numberFormat?.pattern) return numberFormat.pattern;
  switch (numberFormat?.type) {
    case 'DATE':
      return locale.datePattern;
    case 'TIME':
      return 'hh:mm:ss';
    case 'DATE_TIME':
      return `${locale.datePattern} hh:mm:ss`;
    case 'PERCENT':
      return '0.00%';
    case 'NUMBER':
      return '#,##0.00';
    case 'SCIENTIFIC':
      return '0.00E+00';
    default:
      return 'General';
  }
}

import type { sheets_v4 } from '@googleapis/sheets';
import { invalid } from './errors';
import { applyMask, type FieldMask } from './field-mask';
import { cellAt, putCell, type StoredCell, type StoredSheet } from './model';

const storedFields = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
] as const;

/** The most characters a cell may hold. */
const characterLimit = 50_000;

/** Fields of a format that come as a colour and as a colour style; the one written last counts. */
const colourPairs = [
  ['backgroundColor', 'backgroundColorStyle'],
  ['foregroundColor', 'foregroundColorStyle'],
] as const;

/** Sets the fields of one cell that `mask` names to those of `data`. */
export function writeCell(
  sheet: StoredSheet,
  place: { row: number; column: number },
  data: sheets_v4.Schema$CellData,
  mask: FieldMask,
): void {
  checkEntered(data.userEnteredValue);
  const before: sheets_v4.Schema$CellData = cellAt(sheet, place.row, place.column) ?? {};
  const after = applyMask(before, data, mask);
  const cell: StoredCell = {};
  for (const field of storedFields) {
    if (after[field] !== undefined) Object.assign(cell, { [field]: after[field] });
  }
  if (cell.userEnteredValue?.stringValue === '') delete cell.userEnteredValue;
  if (data.userEnteredFormat && cell.userEnteredFormat) {
    settleColours(cell.userEnteredFormat, data.userEnteredFormat);
    const text = cell.userEnteredFormat.textFormat;
    if (text && data.userEnteredFormat.textFormat) {
      settleColours(text, data.userEnteredFormat.textFormat);
    }
  }
  putCell(sheet, place.row, place.column, cell);
}

/** Puts a value (and the number format that came with it) in a cell, leaving the rest as it is. */
export function writeValue(
  sheet: StoredSheet,
  place: { row: number; column: number },
  value: sheets_v4.Schema$ExtendedValue | undefined,
  numberFormat?: sheets_v4.Schema$NumberFormat,
): void {
  checkEntered(value);
  const cell: StoredCell = { ...cellAt(sheet, place.row, place.column) };
  delete cell.textFormatRuns;
  if (value) cell.userEnteredValue = value;
  else delete cell.userEnteredValue;
  if (numberFormat && !cell.userEnteredFormat?.numberFormat) {
    cell.userEnteredFormat = { ...cell.userEnteredFormat, numberFormat };
  }
  putCell(sheet, place.row, place.column, cell);
}

function settleColours(format: object, written: object): void {
  const has = (name: string) => Reflect.get(written, name);
  for (const [plain, style] of colourPairs) {
    if (has(plain) && !has(style)) Reflect.deleteProperty(format, style);
    if (has(style)) Reflect.deleteProperty(format, plain);
  }
}

function checkEntered(value: sheets_v4.Schema$ExtendedValue | null | undefined): void {
  if (!value) return;
  const kinds = Object.entries(value).filter(([, kind]) => kind !== null && kind !== undefined);
  if (kinds.length > 1)
    throw invalid("oneof field 'value' is already set. Cannot set more than one kind of value.");
  if ((value.stringValue ?? value.formulaValue ?? '').length > characterLimit) {
    throw invalid(
      `Your input contains more than the maximum of ${characterLimit} characters in a single cell.`,
    );
  }
  if (value.errorValue) throw invalid('ErrorValue can not be set as a user entered value.');
  if (typeof value.formulaValue === 'string' && !value.formulaValue.startsWith('=')) {
    throw invalid('FormulaValue must start with "=".');
  }
}

import type { sheets_v4 } from '@googleapis/sheets';
import { formatA1 } from './a1';
import {
  effectiveValue,
  type FormulaResults,
  isDateFormat,
  plainValue,
  shownValue,
} from './effective-values';
import { invalid } from './errors';
import { localeNamed, type SheetLocale } from './locales';
import { type Area, cellAt, type StoredSheet, type StoredWorkbook, sheetById } from './model';

/** How values are answered; each field has the API's default when missing. */
export interface ReadOptions {
  valueRenderOption?: string | null | undefined;
  dateTimeRenderOption?: string | null | undefined;
  majorDimension?: string | null | undefined;
}

const allowed = {
  valueRenderOption: ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
  dateTimeRenderOption: ['SERIAL_NUMBER', 'FORMATTED_STRING'],
  majorDimension: ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED'],
};

/** Refuses an option the API does not know. */
export function checkReadOptions(options: ReadOptions): void {
  for (const [name, known] of Object.entries(allowed)) {
    const asked = options[name as keyof ReadOptions];
    if (asked && !known.includes(asked)) throw invalid(`Invalid value at '${name}', "${asked}"`);
  }
}

/** The values of `area` as `values.get` answers them, without empty ends. */
export function readValues(
  workbook: StoredWorkbook,
  results: FormulaResults,
  area: Area,
  options: ReadOptions,
): sheets_v4.Schema$ValueRange {
  const sheet = sheetById(workbook, area.sheetId);
  if (!sheet) throw invalid(`No grid with id: ${area.sheetId}`);
  const locale = localeNamed(workbook.properties.locale);
  const rows: unknown[][] = [];
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row++) {
    const length = Math.min(area.endColumn, sheet.rows[row]?.length ?? 0) - area.startColumn;
    rows.push(
      Array.from({ length: Math.max(0, length) }, (_, offset) =>
        readCell(sheet, { row, column: area.startColumn + offset }, results, locale, options),
      ),
    );
  }
  const columns = options.majorDimension === 'COLUMNS';
  const values = trimmed(columns ? transposed(rows) : rows);
  return {
    range: formatA1(sheet, area),
    majorDimension: columns ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 ? { values } : {}),
  };
}

function readCell(
  sheet: StoredSheet,
  place: { row: number; column: number },
  results: FormulaResults,
  locale: SheetLocale,
  options: ReadOptions,
): string | number | boolean {
  const cell = cellAt(sheet, place.row, place.column);
  const render = options.valueRenderOption ?? 'FORMATTED_VALUE';
  const formula = cell?.userEnteredValue?.formulaValue;
  if (render === 'FORMULA' && typeof formula === 'string') return formula;
  const value = effectiveValue(cell, results, { ...place, sheetId: sheet.sheetId });
  const numberFormat = cell?.userEnteredFormat?.numberFormat ?? undefined;
  const asText = options.dateTimeRenderOption === 'FORMATTED_STRING' && isDateFormat(numberFormat);
  if (render === 'FORMATTED_VALUE' || asText) return shownValue(value, numberFormat, locale);
  return plainValue(value);
}

function transposed(rows: unknown[][]): unknown[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function trimmed(lines: unknown[][]): unknown[][] {
  for (const line of lines) while (line.length > 0 && line.at(-1) === '') line.pop();
  while (lines.length > 0 && lines.at(-1)?.length === 0) lines.pop();
  return lines;
}

import type { sheets_v4 } from '@googleapis/sheets';
import { cleanText } from '../../shared/reports';
import { inLocale } from './formula';
import type { Format } from './style';

export type CellData = sheets_v4.Schema$CellData;

/** A text cell. The text is never read as a formula, whatever it begins with. */
export function textCell(text: string, format: Format, note?: string): CellData {
  const cell: CellData = { userEnteredFormat: format };
  const clean = cleanText(text);
  if (clean !== '') cell.userEnteredValue = { stringValue: clean };
  if (note) cell.note = note;
  return cell;
}

export function numberCell(value: number | null, format: Format, note?: string): CellData {
  const cell: CellData = { userEnteredFormat: format };
  if (value !== null) cell.userEnteredValue = { numberValue: value };
  if (note) cell.note = note;
  return cell;
}

/** An empty cell that only has a look. */
export function blankCell(format: Format, note?: string): CellData {
  return numberCell(null, format, note);
}

/** A formula written with ",". */
export const formulaCell = (formula: string, format: Format, separator: ',' | ';'): CellData => ({
  ...formulaContent(formula, separator),
  userEnteredFormat: format,
});

/** The same without a look. */
export const formulaContent = (formula: string, separator: ',' | ';'): CellData => ({
  userEnteredValue: { formulaValue: inLocale(formula, separator) },
});

import type { sheets_v4 } from '@googleapis/sheets';
import { effectiveValue, type FormulaResults, shownValue } from './effective-values';
import type { SheetLocale } from './locales';
import type { StoredCell, StoredSheet } from './model';

const white = { red: 1, green: 1, blue: 1 };

/** The format of a cell nobody has formatted. */
export const plainFormat: sheets_v4.Schema$CellFormat = {
  backgroundColor: white,
  backgroundColorStyle: { rgbColor: white },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  horizontalAlignment: 'LEFT',
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
  hyperlinkDisplayType: 'PLAIN_TEXT',
};

/** What the answers about one workbook's cells are made from. */
export interface CellContext {
  results: FormulaResults;
  locale: SheetLocale;
  defaultFormat: sheets_v4.Schema$CellFormat;
  /** Whether effective formats are asked for; where not, none are worked out. */
  formats: 'with' | 'without';
}

/** One cell as the API answers it, with what follows from what was entered. */
export function cellAnswer(
  cell: StoredCell,
  place: { sheet: StoredSheet; row: number; column: number },
  context: CellContext,
): sheets_v4.Schema$CellData {
  const value = effectiveValue(cell, context.results, { ...place, sheetId: place.sheet.sheetId });
  const format = cell.userEnteredFormat ?? undefined;
  const answer: sheets_v4.Schema$CellData = { ...cell };
  if (format) answer.userEnteredFormat = bothColours(format);
  if (value) {
    answer.effectiveValue = value;
    answer.formattedValue = shownValue(value, format?.numberFormat ?? undefined, context.locale);
  }
  if (context.formats === 'with' && (value || format)) {
    answer.effectiveFormat = effectiveFormat(format, value, context);
  }
  return answer;
}

/** Entered format over the default one; numbers stand right, text left, as in the grid. */
function effectiveFormat(
  format: sheets_v4.Schema$CellFormat | undefined,
  value: sheets_v4.Schema$ExtendedValue | undefined,
  context: CellContext,
): sheets_v4.Schema$CellFormat {
  const byKind =
    value?.numberValue !== undefined ? 'RIGHT' : value?.boolValue !== undefined ? 'CENTER' : 'LEFT';
  const entered = format ? bothColours(format) : {};
  return {
    ...context.defaultFormat,
    horizontalAlignment: byKind,
    ...entered,
    textFormat: { ...context.defaultFormat.textFormat, ...entered.textFormat },
  };
}

/** The format with each colour in both forms the API answers: plain and as a style. */
function bothColours(format: sheets_v4.Schema$CellFormat): sheets_v4.Schema$CellFormat {
  const answer = { ...format };
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  if (background) {
    answer.backgroundColor = background;
    answer.backgroundColorStyle ??= { rgbColor: background };
  }
  const text = format.textFormat;
  const foreground = text?.foregroundColorStyle?.rgbColor ?? text?.foregroundColor;
  if (text && foreground) {
    answer.textFormat = {
      ...text,
      foregroundColor: foreground,
      foregroundColorStyle: text.foregroundColorStyle ?? { rgbColor: foreground },
    };
  }
  return answer;
}

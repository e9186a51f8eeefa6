import type { sheets_v4 } from '@googleapis/sheets';
import type { CellStyle } from 'hucre/xlsx';

type Format = sheets_v4.Schema$CellFormat;
type Side = NonNullable<CellStyle['border']>['top'];

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;

/** "F3F4F6" of a colour of the Sheets API; undefined when none is given. */
function hex(color: sheets_v4.Schema$ColorStyle | undefined): string | undefined {
  const rgb = color?.rgbColor;
  if (!rgb) return undefined;
  const part = (value: number | null | undefined) =>
    Math.round((value ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`.toUpperCase();
}

function side(border: sheets_v4.Schema$Border | undefined): Side {
  if (!border) return undefined;
  const rgb = hex(border.colorStyle);
  return { style: 'thin', ...(rgb && { color: { rgb } }) };
}

function fontOf(format: Format): CellStyle['font'] {
  const { bold, italic, fontSize, foregroundColorStyle } = format.textFormat ?? {};
  const rgb = hex(foregroundColorStyle);
  return {
    name: 'Arial',
    size: fontSize ?? 10,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(rgb && { color: { rgb } }),
  };
}

function alignmentOf(format: Format): CellStyle['alignment'] {
  const horizontal = HORIZONTAL[format.horizontalAlignment as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[format.verticalAlignment as keyof typeof VERTICAL];
  return {
    ...(horizontal && { horizontal }),
    // Some room between the border and the text, as Google Sheets has by itself.
    ...(horizontal === 'left' && { indent: 1 }),
    ...(vertical && { vertical }),
    ...(format.wrapStrategy === 'WRAP' && { wrapText: true }),
  };
}

/** The look of a cell in the Sheets API → the same look in an .xlsx file. */
export function xlsxStyle(format: Format): CellStyle {
  const fill = hex(format.backgroundColorStyle);
  const { top, right, bottom, left } = format.borders ?? {};
  const sides = Object.entries({ top, right, bottom, left }).flatMap(([name, border]) => {
    const drawn = side(border);
    return drawn ? [[name, drawn]] : [];
  });
  const numFmt = format.numberFormat?.pattern;
  const font = fontOf(format);
  const alignment = alignmentOf(format);
  return {
    ...(font && { font }),
    ...(alignment && Object.keys(alignment).length > 0 && { alignment }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
    ...(numFmt && { numFmt }),
  };
}

/** The look of a conditional format: only what it changes. In .xlsx such a fill is a background colour. */
export function xlsxDifference(format: Format): CellStyle {
  const fill = hex(format.backgroundColorStyle);
  const { bold, strikethrough, foregroundColorStyle } = format.textFormat ?? {};
  const rgb = hex(foregroundColorStyle);
  const font = {
    ...(rgb && { color: { rgb } }),
    ...(bold && { bold }),
    ...(strikethrough && { strikethrough }),
  };
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}

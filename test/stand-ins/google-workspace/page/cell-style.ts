import type { sheets_v4 } from '@googleapis/sheets';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';

type Format = sheets_v4.Schema$CellFormat;

/** Univer's numbers for what the API names. */
const ALIGN: Record<string, number> = { LEFT: 1, CENTER: 2, RIGHT: 3 };
const STAND: Record<string, number> = { TOP: 1, MIDDLE: 2, BOTTOM: 3 };
const WRAP: Record<string, number> = { OVERFLOW_CELL: 1, CLIP: 2, LEGACY_WRAP: 3, WRAP: 3 };
const LINE: Record<string, number> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** A cell's effective format as the style of Univer's grid. */
export function cellStyle(format: Format): IStyleData {
  const text = format.textFormat ?? {};
  const style: Record<string, unknown> = {
    ff: text.fontFamily ?? 'Arial',
    fs: text.fontSize ?? 10,
    bl: text.bold ? 1 : 0,
    it: text.italic ? 1 : 0,
    ht: ALIGN[format.horizontalAlignment ?? 'LEFT'],
    vt: STAND[format.verticalAlignment ?? 'BOTTOM'],
    tb: WRAP[format.wrapStrategy ?? 'OVERFLOW_CELL'],
  };
  if (text.underline) style.ul = { s: 1 };
  if (text.strikethrough) style.st = { s: 1 };
  const background = hex(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  if (background && background !== '#ffffff') style.bg = { rgb: background };
  const foreground = hex(text.foregroundColorStyle?.rgbColor ?? text.foregroundColor);
  if (foreground && foreground !== '#000000') style.cl = { rgb: foreground };
  const borders = borderStyle(format.borders);
  if (borders) style.bd = borders;
  return style as IStyleData;
}

function borderStyle(borders: sheets_v4.Schema$Borders | undefined) {
  if (!borders) return undefined;
  const side = (border: sheets_v4.Schema$Border | undefined) => {
    const line = LINE[border?.style ?? 'NONE'];
    if (line === undefined) return {};
    const rgb = hex(border?.colorStyle?.rgbColor ?? border?.color) ?? '#000000';
    return { s: line, cl: { rgb } } as IBorderStyleData;
  };
  const sides = {
    t: side(borders.top),
    r: side(borders.right),
    b: side(borders.bottom),
    l: side(borders.left),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => 's' in line));
}

/** `#rrggbb` of an API colour, whose parts are 0–1 and left out when 0. */
export function hex(color: sheets_v4.Schema$Color | undefined): string | undefined {
  if (!color) return undefined;
  const part = (share: number | null | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

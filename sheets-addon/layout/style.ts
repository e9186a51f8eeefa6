import type { sheets_v4 } from '@googleapis/sheets';

export type Format = sheets_v4.Schema$CellFormat;

/** "#E8F0FA" → the colour of the Sheets API, parts from 0 to 1. */
export function color(hex: string): sheets_v4.Schema$ColorStyle {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

const INK = {
  header: '#E3EDF8',
  computed: '#F3F4F6',
  line: '#C9CED6',
  secondary: '#57606A',
  right: '#1B7F3B',
  doubt: '#9A6700',
  wrong: '#B42318',
  doubtTint: '#FFF3D6',
  wrongTint: '#FDE7E4',
} as const;

const line = { style: 'SOLID', colorStyle: color(INK.line) };
const box: Format = { borders: { top: line, bottom: line, left: line, right: line } };
const wrapped: Format = { wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' };

/** Parts of one format laid over each other, later ones on top. */
export function mix(...formats: Format[]): Format {
  return Object.assign({}, ...formats);
}

const left: Format = { horizontalAlignment: 'LEFT' };

const mixed = new Map<Format, Map<Format, Format>>();

/** `top` over `base`, always the same object for the same two: thousands of cells share it. */
export function over(base: Format, top: Format): Format {
  const known = mixed.get(base)?.get(top);
  if (known) return known;
  const format = mix(base, top);
  const byTop = mixed.get(base) ?? new Map<Format, Format>();
  mixed.set(base, byTop.set(top, format));
  return format;
}

/** Text that stays text when somebody edits it: "=1+1" never becomes a formula. */
const AS_TEXT: Format = { numberFormat: { type: 'TEXT', pattern: '@' } };

export const STYLE = {
  unit: { textFormat: { bold: true } },
  title: { textFormat: { bold: true, fontSize: 14 } },
  plain: {},
  secondary: { textFormat: { italic: true, foregroundColorStyle: color(INK.secondary) } },
  header: mix(box, wrapped, {
    textFormat: { bold: true },
    backgroundColorStyle: color(INK.header),
    horizontalAlignment: 'CENTER',
  }),
  label: mix(box, wrapped, left, AS_TEXT, { backgroundColorStyle: color(INK.computed) }),
  center: mix(box, wrapped, {
    backgroundColorStyle: color(INK.computed),
    horizontalAlignment: 'CENTER',
  }),
  computed: mix(box, wrapped, { backgroundColorStyle: color(INK.computed) }),
  total: mix(box, wrapped, {
    backgroundColorStyle: color(INK.computed),
    textFormat: { bold: true },
  }),
  totalLabel: mix(box, wrapped, left, {
    backgroundColorStyle: color(INK.computed),
    textFormat: { bold: true },
  }),
  inputText: mix(box, wrapped, left, AS_TEXT),
  inputNumber: mix(box, wrapped),
  body: mix(box, wrapped, left, AS_TEXT, { verticalAlignment: 'TOP' }),
  bodyNumber: mix(box, wrapped, { verticalAlignment: 'TOP' }),
} as const satisfies Record<string, Format>;

/** Points: at least one decimal, so that columns of numbers line up. */
export const POINTS: Format = { numberFormat: { type: 'NUMBER', pattern: '0.0#' } };
export const COUNT: Format = { numberFormat: { type: 'NUMBER', pattern: '#,##0' } };
export const AMOUNT: Format = { numberFormat: { type: 'NUMBER', pattern: '#,##0.0##' } };
export const PERCENT: Format = { numberFormat: { type: 'PERCENT', pattern: '0.0%' } };
export const DAY: Format = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

/** Colours of meaning, always beside a word that says the same. */
export const RIGHT: Format = { textFormat: { foregroundColorStyle: color(INK.right) } };
export const DOUBT: Format = { textFormat: { foregroundColorStyle: color(INK.doubt) } };
export const WRONG: Format = {
  textFormat: { foregroundColorStyle: color(INK.wrong), bold: true },
};
export const DOUBT_CELL: Format = { backgroundColorStyle: color(INK.doubtTint) };
export const WRONG_CELL: Format = { backgroundColorStyle: color(INK.wrongTint) };

import type { CellStyle } from 'hucre/xlsx';
import type { Severity } from '../../../shared/records/types';

type Font = NonNullable<CellStyle['font']>;
type Fill = NonNullable<CellStyle['fill']>;

const font = (rest: Font = {}): Font => ({ name: 'Arial', size: 10, ...rest });
const fill = (rgb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
const line = { style: 'thin', color: { rgb: 'C9CED6' } } as const;
const border: NonNullable<CellStyle['border']> = {
  top: line,
  right: line,
  bottom: line,
  left: line,
};
const wrapped: NonNullable<CellStyle['alignment']> = {
  horizontal: 'left',
  indent: 1,
  vertical: 'top',
  wrapText: true,
};

/** The looks of cells on the sheets we make, as in the office sheets. */
export const STYLE = {
  unit: { font: font({ bold: true }) },
  title: { font: font({ bold: true, size: 14 }) },
  secondary: { font: font({ italic: true, color: { rgb: '57606A' } }) },
  section: { font: font({ bold: true, size: 11 }) },
  header: {
    font: font({ bold: true }),
    fill: fill('E3EDF8'),
    border,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  text: { font: font(), border, alignment: wrapped, numFmt: '@' },
  /** Text that stays on its one line. */
  line: { font: font(), border, alignment: { vertical: 'top' }, numFmt: '@' },
  count: { font: font(), border, alignment: { vertical: 'top' }, numFmt: '#,##0' },
  score: { font: font(), border, alignment: { vertical: 'top' }, numFmt: '0.0' },
  none: {
    font: font({ color: { rgb: '57606A' } }),
    border,
    alignment: { horizontal: 'right', vertical: 'top' },
  },
} as const satisfies Record<string, CellStyle>;

/** Colours by meaning; a word that says the same always stands beside them. */
export const SEVERITY_STYLE: Readonly<Record<Severity, Pick<CellStyle, 'font' | 'fill'>>> = {
  error: { font: font({ bold: true, color: { rgb: 'B42318' } }), fill: fill('FDE7E4') },
  warning: { font: font({ color: { rgb: '7D5300' } }), fill: fill('FFF3D6') },
  hint: { font: font({ color: { rgb: '0B5CAD' } }), fill: fill('E8F1FB') },
};

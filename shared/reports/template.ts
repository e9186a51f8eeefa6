/**
 * What a report form carries so that it is recognised by code, never by label or position. The
 * layout writes it, `readReport` reads it.
 */

/** Hidden sheet of every workbook we make: keys in column A, values in column B. */
export const TEMPLATE_SHEET = '_thi_dua_so';
export const TEMPLATE_KEY = {
  form: 'mau',
  plan: 'ke_hoach',
  version: 'phien_ban',
  unit: 'don_vi',
  period: 'ky',
} as const;
export const REPORT_FORM = 'bao-cao';

/** The sheet a unit fills in. */
export const REPORT_SHEET = 'Báo cáo';

/** Codes in the hidden first row, each above its column; the row itself begins with `identityCode`. */
export const COLUMN_CODE = {
  title: 'TDS.TEN',
  unit: 'TDS.DVT',
  part: 'TDS.SO',
  whole: 'TDS.TONG',
  ratio: 'TDS.TYLE',
  note: 'TDS.GHICHU',
} as const;

/** Code of the row of the submission date in the hidden first column. */
export const SUBMITTED_CODE = 'TDS.NGAY_NOP';

/** Who filled in what, in the first cell of the hidden column, in case the hidden sheet is lost. */
export interface FormIdentity {
  planCode: string;
  planVersion: number;
  periodCode: string;
  unitCode: string;
}

export function identityCode(identity: FormIdentity): string {
  const { planCode, planVersion, periodCode, unitCode } = identity;
  return ['TDS.BC', planCode, planVersion, periodCode, unitCode].join('|');
}

/** The identity in such a cell; null when the cell says something else. */
export function parseIdentityCode(text: string): FormIdentity | null {
  const [mark, planCode, version, periodCode, ...unit] = text.split('|');
  if (mark !== 'TDS.BC' || !planCode || !version || !periodCode || unit.length === 0) return null;
  return { planCode, planVersion: Number(version), periodCode, unitCode: unit.join('|') };
}

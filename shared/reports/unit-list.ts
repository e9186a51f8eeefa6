import type { GridCell, ReportProblem, Unit } from './types';

/** Headers of the sheet "Đơn vị" and of units.csv, in order. */
export const UNIT_LIST_HEADERS = [
  'Mã',
  'Tên',
  'Cấp',
  'Cụm',
  'Email',
  'Liên kết báo cáo',
  'Ngày nhận',
] as const;

/** The unit list from the cells of the sheet "Đơn vị" (or of units.csv), header row included. */
export function readUnitList(_rows: readonly GridCell[][]): {
  units: Unit[];
  problems: ReportProblem[];
} {
  return { units: [], problems: [] };
}

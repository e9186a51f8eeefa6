import { basename } from 'node:path';
import { failed, type Outcome } from '../../shared/outcome';
import { type ReportProblem, readUnitList, type Unit } from '../../shared/reports';
import { readBytes } from './files';
import { readXlsxGrid } from './read-xlsx';

/**
 * The unit list from units.csv (ma,ten,cap,cum,email; comma or semicolon, any usual encoding) or from
 * the first sheet of a workbook; refused when there is no unit in it.
 */
export function readUnitsFile(path: string): Outcome<{ units: Unit[]; problems: ReportProblem[] }> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const grid = readXlsxGrid(basename(path), bytes.value);
  if (!grid.ok) return grid;
  const list = readUnitList(grid.value.sheets[0]?.rows ?? [], { file: basename(path) });
  const [problem] = list.problems;
  if (list.units.length === 0) return failed(problem ?? { code: 'reports.problem.list-empty' });
  return { ok: true, value: list };
}

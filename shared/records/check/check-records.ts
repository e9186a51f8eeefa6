import type { Table } from '../../tables/types';
import type { Target } from '../targets';
import type { Finding, RecordView, TableMeaning } from '../types';
import { CHECKS } from './checks';
import { FindingMaker } from './finding';
import { type CheckContext, Records } from './records';

/**
 * Everything that is wrong with the records of a table for a target, in the order of the sheet:
 * findings about the whole table first, then row by row, column by column.
 */
export function checkRecords(
  view: RecordView,
  table: Table,
  meaning: TableMeaning,
  target: Target,
  context: CheckContext,
): Finding[] {
  const records = new Records(view, table, meaning, target, context);
  const maker = new FindingMaker(records);
  const findings: Finding[] = [];
  CHECKS.forEach((check, step) => {
    for (const fault of check(records)) {
      const finding = maker.make(fault);
      if (finding) findings.push(finding);
    }
    context.onProgress?.(step + 1, CHECKS.length);
  });
  return inSheetOrder(findings, table);
}

/** Each check goes down the rows: what it found is in order already, and only merged with the rest. */
function inSheetOrder(findings: Finding[], table: Table): Finding[] {
  const position = new Map(table.columns.map((column, at) => [column.id, at]));
  const at = (finding: Finding) => position.get(finding.columnId) ?? -1;
  return findings.sort((one, other) => one.row - other.row || at(one) - at(other));
}

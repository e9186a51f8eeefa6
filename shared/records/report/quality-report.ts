import type { Table } from '../../tables/types';
import type { CheckContext } from '../check';
import type { Target } from '../targets';
import type { FieldKey, Finding, QualityReport, RecordView, TableMeaning } from '../types';
import { Tallies } from './tally';
import { worstFindings } from './worst-findings';

/**
 * The four words as scores of 0–100, over all, by class and by column.
 *
 * Each word looks at things: đúng at the filled cells of columns whose field is known, đủ at the
 * cells of the fields the target wants (for a required field without a column: one a record), sạch
 * at all filled cells, sống at records, when the table has the target's date of last change or there
 * is an earlier import. A thing loses all of itself by its worst lỗi, half by a cảnh báo, a tenth by
 * a gợi ý. The score is what is left of all things, in percent, rounded down to a tenth: 100 means
 * not one finding, and no further finding can raise it. null: there was nothing to look at.
 *
 * Classes are the texts of the field by which the target divides the report.
 */
export function qualityReport(
  findings: readonly Finding[],
  view: RecordView,
  table: Table,
  meaning: TableMeaning,
  target: Target,
  context: Pick<CheckContext, 'earlier'>,
): QualityReport {
  const groups = groupRecords(view, target.groupBy);
  const all = new Tallies();
  const byColumn = new Map(table.columns.map(({ id }) => [id, new Tallies()]));
  const parts = { all, groups, byColumn };
  countCells(parts, table, meaning);
  countWanted(parts, view, target);
  countRecords(parts, view, target, context);
  loseByFindings(parts, findings);
  const found = countByColumn(findings);
  return {
    findings,
    scores: all.scores(),
    byClass: groups.list.map(({ name, rows, tallies }) => ({
      name,
      rows,
      scores: tallies.scores(),
    })),
    byColumn: table.columns.map(({ id }) => ({
      columnId: id,
      scores: (byColumn.get(id) ?? new Tallies()).scores(),
      findings: found.get(id) ?? 0,
    })),
  };
}

interface Group {
  name: string;
  rows: number;
  tallies: Tallies;
}

interface Groups {
  /** In the order of their names, numbers by their value; empty when the report is not divided. */
  list: Group[];
  /** By record. */
  ofRecord: readonly (Group | undefined)[];
  ofRow: ReadonlyMap<number, Group | undefined>;
}

interface Parts {
  all: Tallies;
  groups: Groups;
  byColumn: ReadonlyMap<string, Tallies>;
}

function groupRecords(view: RecordView, groupBy: FieldKey | null): Groups {
  const byName = new Map<string, Group>();
  const ofRecord: (Group | undefined)[] = [];
  const ofRow = new Map<number, Group | undefined>();
  for (let record = 0; record < view.rowCount; record++) {
    const group = groupBy === null ? undefined : groupNamed(byName, view.text(record, groupBy));
    if (group) group.rows++;
    ofRecord.push(group);
    ofRow.set(view.rowNumber(record), group);
  }
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const list = [...byName.values()].sort((a, b) => compare(a.name, b.name));
  return { list, ofRecord, ofRow };
}

function groupNamed(byName: Map<string, Group>, name: string): Group {
  let group = byName.get(name);
  if (!group) {
    group = { name, rows: 0, tallies: new Tallies() };
    byName.set(name, group);
  }
  return group;
}

/** đúng and sạch: filled cells. Row by row: in a large table the cells of a row lie together. */
function countCells({ all, groups, byColumn }: Parts, table: Table, meaning: TableMeaning): void {
  const known = new Set(
    meaning.columns.filter(({ field }) => field !== null).map(({ columnId }) => columnId),
  );
  const columns = table.columns.map(({ id }) => ({ id, isKnown: known.has(id), filled: 0 }));
  table.rows.forEach(({ cells }, record) => {
    let filled = 0;
    let filledKnown = 0;
    for (const column of columns) {
      if ((cells[column.id]?.text ?? '') === '') continue;
      column.filled++;
      filled++;
      if (column.isKnown) filledKnown++;
    }
    groups.ofRecord[record]?.tallies.count('correct', filledKnown);
    groups.ofRecord[record]?.tallies.count('clean', filled);
  });
  for (const { id, isKnown, filled } of columns) {
    for (const quality of isKnown ? (['correct', 'clean'] as const) : (['clean'] as const)) {
      all.count(quality, filled);
      byColumn.get(id)?.count(quality, filled);
    }
  }
}

/** đủ: the cells of the fields that are wanted. */
function countWanted({ all, groups, byColumn }: Parts, view: RecordView, target: Target): void {
  for (const field of wantedFields(view, target)) {
    all.count('complete', view.rowCount);
    for (const { tallies, rows } of groups.list) tallies.count('complete', rows);
    const columnId = view.rowCount === 0 ? undefined : view.value(0, field)?.columnIds[0];
    if (columnId !== undefined) byColumn.get(columnId)?.count('complete', view.rowCount);
  }
}

function wantedFields(view: RecordView, target: Target): ReadonlySet<FieldKey> {
  const present = new Set(view.fields);
  const wanted = [...target.recommended, ...target.dependent.map(({ field }) => field)];
  return new Set([...target.required, ...wanted.filter((field) => present.has(field))]);
}

/** sống: records. */
function countRecords(
  { all, groups, byColumn }: Parts,
  view: RecordView,
  { freshness }: Target,
  { earlier }: Pick<CheckContext, 'earlier'>,
): void {
  const isDated = freshness !== null && view.fields.includes(freshness.field);
  if (!isDated && !earlier) return;
  all.count('alive', Math.max(view.rowCount, earlier?.records.length ?? 0));
  for (const { tallies, rows } of groups.list) tallies.count('alive', rows);
  if (!isDated || view.rowCount === 0) return;
  const columnId = view.value(0, freshness.field)?.columnIds[0];
  if (columnId !== undefined) byColumn.get(columnId)?.count('alive', view.rowCount);
}

function loseByFindings({ all, groups, byColumn }: Parts, findings: readonly Finding[]): void {
  for (const { quality, row, columnId, loss } of worstFindings(findings)) {
    const isColumnMissing = row === 0 && quality === 'complete';
    all.lose(quality, loss, isColumnMissing ? groups.ofRecord.length : 1);
    byColumn.get(columnId)?.lose(quality, loss);
    if (isColumnMissing)
      for (const { tallies, rows } of groups.list) tallies.lose(quality, loss, rows);
    else groups.ofRow.get(row)?.tallies.lose(quality, loss);
  }
}

function countByColumn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { columnId } of findings) counts.set(columnId, (counts.get(columnId) ?? 0) + 1);
  return counts;
}

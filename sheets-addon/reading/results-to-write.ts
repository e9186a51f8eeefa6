import type { PlainDateTime } from '../../shared/movement';
import type { WorkbookGrid } from '../../shared/reports/types';
import { CHECK_ROW, ROLE, snapshotRow, TEMPLATE_VALUE } from '../layout/score-book/codes';
import type { SnapshotLine } from '../layout/score-book/snapshot-sheet';
import type { CheckName, Refresh } from '../layout/score-book/template-sheet';
import type { WrittenResults } from '../layout/score-book/written';
import { snapshotOf } from './approvals';
import { cellByCodes } from './coded-sheet';
import { sheetOfRole, workbookOf } from './find-sheets';
import type { BookResults } from './results';
import { snapshotLine } from './snapshot';
import type { ScoreBookRead, SnapshotRow } from './types';
import { explanationsByRow } from './written';

/** Everything that «Cập nhật kết quả» writes of the results of a workbook, as of the given time. */
export function resultsToWrite(
  grid: WorkbookGrid,
  read: ScoreBookRead,
  results: BookResults,
  at: PlainDateTime,
): WrittenResults {
  return {
    refresh: { at, checks: checksIn(grid, read) },
    proposals: results,
    snapshot: snapshotLines(read),
    explanations: new Map(
      results.subjects.map(({ subject, score }) => [subject.code, explanationsByRow(score)]),
    ),
  };
}

/** The numbers that tell old results from fresh ones, as the workbook computes them now. */
function checksIn(grid: WorkbookGrid, { template }: ScoreBookRead): Refresh['checks'] {
  const { sheet } = sheetOfRole(workbookOf(grid), ROLE.template(template));
  const checkIn = (name: CheckName): number => {
    const value = sheet && cellByCodes(sheet, CHECK_ROW[name], TEMPLATE_VALUE)?.cell.value;
    return typeof value === 'number' ? value : 0;
  };
  return {
    entries: checkIn('entries'),
    results: checkIn('results'),
    flaws: checkIn('flaws'),
    evidence: checkIn('evidence'),
  };
}

/** The entries as they are now; rows of entries that are gone are emptied, or they would be told again. */
function snapshotLines(read: ScoreBookRead): SnapshotLine[] {
  const now = snapshotOf(read).map(snapshotLine);
  const there = new Set(now.map(({ code }) => code));
  const gone = read.snapshot.map(codeOf).filter((code) => !there.has(code));
  return [...now, ...gone.map((code) => ({ code, cells: EMPTY }))];
}

const codeOf = ({ subject, entry }: SnapshotRow): string =>
  snapshotRow(subject, entry.criterionCode);

const EMPTY: SnapshotLine['cells'] = {
  subject: '',
  criterion: '',
  maximum: '',
  self: '',
  cross: '',
  verified: '',
  reason: '',
  evidence: '',
  approved: '',
};

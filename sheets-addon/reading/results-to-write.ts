import { snapshotRow } from '../layout/score-book/codes';
import type { SnapshotLine } from '../layout/score-book/snapshot-sheet';
import type { Refresh } from '../layout/score-book/template-sheet';
import type { WrittenResults } from '../layout/score-book/written';
import { snapshotOf } from './approvals';
import { EMPTY_CELLS, evidenceSnapshotLines, evidenceSnapshotRow } from './evidence-snapshot';
import type { BookResults } from './results';
import { snapshotLine } from './snapshot';
import type { ScoreBookRead, SnapshotRow } from './types';
import { explanationsByRow } from './written';

/** Everything that «Cập nhật kết quả» writes of the results of a workbook. */
export function resultsToWrite(
  read: ScoreBookRead,
  results: BookResults,
  refresh: Refresh,
): WrittenResults {
  return {
    refresh,
    proposals: results,
    snapshot: snapshotLines(read),
    explanations: new Map(
      results.subjects.map(({ subject, score }) => [subject.code, explanationsByRow(score)]),
    ),
  };
}

/** Entries and evidence as they are now; rows of what is gone are emptied, or they would be told again. */
function snapshotLines(read: ScoreBookRead): SnapshotLine[] {
  const now = [...snapshotOf(read).map(snapshotLine), ...evidenceSnapshotLines(read.evidence)];
  const there = new Set(now.map(({ code }) => code));
  const kept = [...read.snapshot.map(codeOf), ...read.evidenceSnapshot.map(evidenceSnapshotRow)];
  const gone = kept.filter((code) => !there.has(code));
  return [...now, ...gone.map((code) => ({ code, cells: EMPTY_CELLS }))];
}

const codeOf = ({ subject, entry }: SnapshotRow): string =>
  snapshotRow(subject, entry.criterionCode);

import * as z from 'zod';
import { cellText } from '../../shared/reports/cells';
import { approve, type Given, type Points, type ScoreEntry } from '../../shared/scoring';
import { SNAPSHOT_COLUMN, snapshotRow } from '../layout/score-book/codes';
import type { SnapshotLine } from '../layout/score-book/snapshot-sheet';
import { type CodedSheet, cellIn, columnOf, listRows } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';
import { parsed } from './read-template';
import type { SnapshotRow } from './types';

const points = z.int().transform((value) => value as Points);
const given = z.union([
  points,
  z.discriminatedUnion('by', [
    z.object({ by: z.literal('yes-no'), met: z.boolean() }),
    z.object({ by: z.literal('ratio'), part: z.number(), whole: z.number() }),
    z.object({ by: z.literal('level'), title: z.string() }),
    z.object({ by: z.literal('count'), count: z.number() }),
    z.object({ by: z.literal('text'), text: z.string() }),
  ]),
]);
/** JSON of what was given; "" for nothing. */
const givenText = z
  .string()
  .transform((text) => (text === '' ? null : parsed(text)))
  .pipe(given.nullable());

const rowSchema = z.object({
  subject: z.string().min(1),
  criterion: z.string().min(1),
  maximum: z.string().transform(Number).pipe(points),
  self: givenText,
  cross: givenText,
  verified: givenText,
  reason: z.string(),
  evidence: z.string(),
  approved: z.string(),
});

/** A row of the snapshot as it is written: row code and cells. */
export function snapshotLine({ subject, entry, approvedBy }: SnapshotRow): SnapshotLine {
  const text = (value: Given | null) => (value === null ? '' : JSON.stringify(value));
  return {
    code: snapshotRow(subject, entry.criterionCode),
    cells: {
      subject,
      criterion: entry.criterionCode,
      maximum: String(entry.maximum),
      self: text(entry.self),
      cross: text(entry.cross),
      verified: text(entry.verified),
      reason: entry.reason,
      evidence: entry.evidence,
      approved: approvedBy,
    },
  };
}

/** The snapshot sheet; rows that are damaged are named and passed over. */
export function readSnapshot(sheet: CodedSheet): {
  snapshot: SnapshotRow[];
  problems: BookProblem[];
} {
  const snapshot: SnapshotRow[] = [];
  const problems: BookProblem[] = [];
  const fields = Object.entries(SNAPSHOT_COLUMN);
  const columns = fields.map(([field, code]) => [field, columnOf(sheet, code)] as const);
  for (const row of listRows(sheet)) {
    const cells = columns.map(([field, column]) => {
      const text = column === null ? '' : cellText(cellIn(sheet, row, column).cell);
      return [field, text] as const;
    });
    if (cells.every(([, text]) => text === '')) continue;
    const read = rowSchema.safeParse(Object.fromEntries(cells));
    if (read.success) snapshot.push(rowOf(read.data));
    else problems.push(bookProblem('snapshot-broken', cellIn(sheet, row, 0).place));
  }
  return { snapshot, problems };
}

function rowOf({ subject, criterion, approved, ...rest }: z.infer<typeof rowSchema>): SnapshotRow {
  const entry: ScoreEntry = { criterionCode: criterion, ...rest, approved: null };
  return { subject, entry: approved === '' ? entry : approve(entry), approvedBy: approved };
}

import * as z from 'zod';
import { cellText } from '../../shared/reports/cells';
import { approve, type Given, type Points, type ScoreEntry } from '../../shared/scoring';
import { SNAPSHOT_COLUMN, snapshotRow } from '../layout/score-book/codes';
import type { SnapshotLine } from '../layout/score-book/snapshot-sheet';
import { type CodedSheet, cellIn, columnOf, listRows } from './coded-sheet';
import { EMPTY_CELLS, readKeptEvidence } from './evidence-snapshot';
import type { NewEvidence } from './hand-in';
import { type BookProblem, bookProblem } from './problems';
import { parsed } from './read-template';
import type { SnapshotRow } from './types';

const points = z.int().transform((value) => value as Points);
const given = z.lazy(() =>
  z.union([
    points,
    z.discriminatedUnion('by', [
      z.object({ by: z.literal('yes-no'), met: z.boolean() }),
      z.object({ by: z.literal('ratio'), part: z.number(), whole: z.number() }),
      z.object({ by: z.literal('level'), title: z.string() }),
      z.object({ by: z.literal('count'), count: z.number() }),
      z.object({ by: z.literal('text'), text: z.string() }),
    ]),
  ]),
);
/** JSON of what was given; "" for nothing. */
const givenText = z
  .string()
  .transform((text) => (text === '' ? null : parsed(text)))
  .pipe(given.nullable());

const rowSchema = z.lazy(() =>
  z.object({
    subject: z.string().min(1),
    criterion: z.string().min(1),
    maximum: z.string().transform(Number).pipe(points),
    self: givenText,
    cross: givenText,
    verified: givenText,
    reason: z.string(),
    evidence: z.string(),
    approved: z.string(),
  }),
);

/** A row of the snapshot as it is written: row code and cells. */
export function snapshotLine({ subject, entry, approvedBy }: SnapshotRow): SnapshotLine {
  const text = (value: Given | null) => (value === null ? '' : JSON.stringify(value));
  return {
    code: snapshotRow(subject, entry.criterionCode),
    cells: {
      ...EMPTY_CELLS,
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

export interface SnapshotRead {
  snapshot: SnapshotRow[];
  evidence: NewEvidence[];
  problems: BookProblem[];
}

/** The snapshot sheet; rows that are damaged are named and passed over. */
export function readSnapshot(sheet: CodedSheet): SnapshotRead {
  const snapshot: SnapshotRow[] = [];
  const evidence: NewEvidence[] = [];
  const problems: BookProblem[] = [];
  const fields = Object.entries(SNAPSHOT_COLUMN);
  const columns = fields.map(([field, code]) => [field, columnOf(sheet, code)] as const);
  for (const row of listRows(sheet)) {
    const cells = columns.map(([field, column]) => {
      const text = column === null ? '' : cellText(cellIn(sheet, row, column).cell);
      return [field, text] as const;
    });
    if (cells.every(([, text]) => text === '')) continue;
    const { handedIn = '', ...entry } = Object.fromEntries(cells);
    const kept = handedIn === '' ? null : readKeptEvidence(handedIn);
    const read = handedIn === '' ? rowSchema.safeParse(entry).data : undefined;
    if (kept !== null) evidence.push(kept);
    else if (read !== undefined) snapshot.push(rowOf(read));
    else problems.push(bookProblem('snapshot-broken', cellIn(sheet, row, 0).place));
  }
  return { snapshot, evidence, problems };
}

function rowOf({ subject, criterion, approved, ...rest }: z.infer<typeof rowSchema>): SnapshotRow {
  const entry: ScoreEntry = { criterionCode: criterion, ...rest, approved: null };
  return { subject, entry: approved === '' ? entry : approve(entry), approvedBy: approved };
}

import * as z from 'zod';
import type { SnapshotLine } from '../layout/score-book/snapshot-sheet';
import type { NewEvidence } from './hand-in';
import { evidenceKey } from './read-evidence';
import { parsed } from './read-template';
import { EVIDENCE_STATES } from './types';

const keptEvidence = z.lazy(() =>
  z.strictObject({
    subject: z.string(),
    criterion: z.string(),
    title: z.string(),
    link: z.string(),
    time: z.string(),
    hash: z.string(),
    state: z.enum(EVIDENCE_STATES).nullable(),
    reason: z.string(),
  }),
);

/** Row codes of entries begin with the code of a subject, which holds no "#". */
const ROW_MARK = '#MINH_CHUNG|';

/** Rows of the snapshot that keep «Minh chứng», one for each piece. */
export function evidenceSnapshotLines(evidence: readonly NewEvidence[]): SnapshotLine[] {
  const lines = evidence.map((row): [string, SnapshotLine] => {
    const code = evidenceSnapshotRow(row);
    return [code, { code, cells: { ...EMPTY_CELLS, handedIn: keptText(row) } }];
  });
  return [...new Map(lines).values()];
}

/** Where the row stands is none of it. */
const keptText = ({ subject, criterion, title, link, time, hash, state, reason }: NewEvidence) =>
  JSON.stringify({ subject, criterion, title, link, time, hash, state, reason });

export const evidenceSnapshotRow = (row: NewEvidence): string => `${ROW_MARK}${evidenceKey(row)}`;

/** A row of evidence as it was kept; null when it is damaged. */
export const readKeptEvidence = (text: string): NewEvidence | null =>
  keptEvidence.safeParse(parsed(text)).data ?? null;

export const EMPTY_CELLS: SnapshotLine['cells'] = {
  subject: '',
  criterion: '',
  maximum: '',
  self: '',
  cross: '',
  verified: '',
  reason: '',
  evidence: '',
  approved: '',
  handedIn: '',
};

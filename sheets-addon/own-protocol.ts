import * as z from 'zod';
import type { ProblemLine } from './protocol';

/** What the sidebar may ask about workbooks of single subjects; part of the closed map of `protocol.ts`. */

const code = z.string().trim().min(1).max(200);
/** What stands in a cell; null for nothing. */
const value = z.union([z.string().max(50_000), z.number(), z.boolean(), z.null()]);
const MOST_SUBJECTS = 300;

const cell = z.lazy(() =>
  z.strictObject({
    subject: code,
    /** Codes of a score sheet's row and column. */
    row: code,
    column: code,
    /** What stood in the score book when it was shown; another entry since is not overwritten. */
    before: value,
    value,
  }),
);
export type CollectedCell = z.infer<typeof cell>;

const evidence = z.lazy(() =>
  z.strictObject({
    subject: code,
    criterion: code,
    title: z.string().max(1000),
    link: z.string().max(2000),
    time: z.string().max(40),
    hash: z.string().max(64),
  }),
);
export type CollectedEvidence = z.infer<typeof evidence>;

export const ownPayloads = {
  /**
   * Makes and shares the own workbooks of some of these subjects, as many as fit into one run; the
   * sidebar goes on with those that are left.
   */
  makeOwnBooks: z.strictObject({ codes: z.array(code).min(1).max(MOST_SUBJECTS) }),
  /** What own workbooks hold that the score book does not. One read each, nothing is written. */
  previewCollect: z.strictObject({}),
  /** Writes what was shown and chosen. One read, one write. */
  collect: z.strictObject({
    cells: z.array(cell).max(60_000),
    evidence: z.array(evidence).max(5_000),
  }),
} as const;

/** Whether a subject has a workbook of her own, and whether she can open it. */
export interface OwnStatus {
  is: 'none' | 'made' | 'shared';
  /** '' for none. */
  link: string;
  /** How many e-mail addresses «Đối tượng» has for her self scores. */
  emails: number;
}

export interface OwnResult {
  code: string;
  name: string;
  is: 'made' | 'shared' | 'kept' | 'failed';
  /** What has been done, or why not; what to do now, '' when nothing. */
  what: string;
  remedy: string;
  link: string;
}

export interface OwnBooksMade {
  results: OwnResult[];
  /** Codes of the subjects that are still to come. */
  left: string[];
  /** Why it makes no sense to go on now; null when it does. */
  halted: string | null;
}

/** A cell that own workbook and score book say otherwise about. */
export interface CollectConflict {
  /** What would be written if the own workbook is right. */
  cell: CollectedCell;
  /** Whose cell it is, in words. */
  where: string;
  kept: string;
  left: string;
}

export interface CollectPreview {
  /** Own workbooks there are, and how many were read. */
  files: { all: number; read: number };
  cells: CollectedCell[];
  evidence: CollectedEvidence[];
  /** What would be written, by subject, in words. */
  lines: string[];
  conflicts: CollectConflict[];
  /** Workbooks that cannot be opened or are another book, and what is odd in them. */
  problems: ProblemLine[];
}

export interface OwnAnswers {
  makeOwnBooks: OwnBooksMade;
  previewCollect: CollectPreview;
  collect: {
    written: number;
    evidence: number;
    /** Cells that somebody changed since they were shown; they stay as they are. */
    changed: string[];
  };
}

import * as z from 'zod';
import { LONGEST_PACKAGE } from '../shared/evidence';
import type { Stage } from './layout/score-book/types';
import type { OwnStatus } from './own-protocol';
import type { CellTarget, ProblemLine } from './protocol';
import { type TableSheet, tableChosen } from './table-protocol';

/** What the sidebar may ask about the score workbook; part of the closed map of `protocol.ts`. */

const nothing = z.strictObject({});
const code = z.string().trim().min(1).max(200);
const day = z.lazy(() =>
  z.strictObject({
    year: z.int().min(2020).max(2100),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
  }),
);
const stage = z.enum(['self', 'cross', 'verify', 'closed']);

/** Who is scored when there is no sheet «Đơn vị»: names, of one kind. None: they are listed later. */
const named = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['collective', 'individual']),
    names: z.array(z.string().trim().min(1).max(200)).max(300),
  }),
);

/** What a new workbook is to be, besides its plan. */
const newBook = {
  year: z.int().min(2020).max(2100),
  layout: z.enum(['sheet-each', 'matrix']),
  subjects: named,
};

/** Which workbook is wanted: the one that is there as people edited it, or a new one. */
const bookChoice = z.lazy(() =>
  z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('there') }),
    z.strictObject({ from: z.literal('template'), plan: code, ...newBook }),
    z.strictObject({
      from: z.literal('table'),
      ...tableChosen,
      /** Code or name of the subject that scores in the table are carried over to; '' for nobody. */
      scoresFor: z.string().trim().max(200),
      ...newBook,
    }),
  ]),
);
export type BookChoice = z.infer<typeof bookChoice>;

export const scoreBookPayloads = {
  /** What making the workbook as chosen would change. One read, nothing is written. */
  previewBook: z.strictObject({ wanted: bookChoice }),
  /** Makes what was shown; `mark` is that of the preview. */
  makeBook: z.strictObject({ wanted: bookChoice, mark: z.string().max(64) }),
  /** Explanations, proposals, log and snapshot as of now. One read, one write. */
  refreshResults: nothing,
  /** The last day of each step; the same step again only sets the days. */
  moveStage: z.strictObject({
    to: stage,
    until: z.strictObject({ self: day.nullable(), cross: day.nullable(), verify: day.nullable() }),
    /** 'ask': going back is asked about first. */
    answer: z.enum(['ask', 'go']),
  }),
  approveSubject: z.strictObject({ code }),
  /** The text of an evidence package. */
  acceptHandIn: z.strictObject({ text: z.string().min(1).max(LONGEST_PACKAGE) }),
  judgeEvidence: z.strictObject({
    key: z.string().min(1).max(600),
    verdict: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('accepted') }),
      z.strictObject({ state: z.literal('returned'), reason: z.string().max(500) }),
    ]),
  }),
  /** Writes the link to the part of each subject into «Đối tượng». */
  shareList: nothing,
  /** Whether every edit leaves a line in the log; 'take-over': also when another person does it. */
  setAudit: z.strictObject({ to: z.enum(['on', 'take-over', 'off']) }),
} as const;

/** A plan to start from, with what in it is only suggested, in the person's language. */
export interface TemplateChoice {
  code: string;
  title: string;
  what: string;
  marks: string[];
  /** Notes of the plan, in Vietnamese. */
  notes: readonly string[];
  /** Kinds of subjects the plan scores. */
  kinds: { kind: 'collective' | 'individual'; title: string }[];
}

/** One who is scored and how far the scoring is. */
export interface SubjectStatus {
  code: string;
  name: string;
  scored: number;
  criteria: number;
  approved: 'approved' | 'not-approved';
  own: OwnStatus;
}

export interface EvidenceWaiting {
  key: string;
  /** Name of the subject and code of the criterion. */
  subject: string;
  criterion: string;
  title: string;
  /** '' for none, else http(s). */
  link: string;
}

/** Changes of the plan and the list that the written results do not know yet, as sentences. */
export interface PendingChanges {
  changes: string[];
  /** Whose class and rank they move. */
  effects: string[];
}

/** Whether every edit leaves a line in the log, and who has it done. */
export type AuditState =
  | { is: 'off' }
  | {
      is: 'on';
      by: 'me' | 'other';
      /** E-mail; '' where Google did not tell. */
      who: string;
      /** "14:05, 30/10/2026". */
      since: string;
      /** When an edit could not be recorded the last time; null while all were. */
      missed: string | null;
    };

export interface BookStatus {
  plan: { code: string; title: string };
  year: number;
  stage: Stage;
  until: Record<'self' | 'cross' | 'verify', { year: number; month: number; day: number } | null>;
  subjects: SubjectStatus[];
  /** Entries made over all entries there are. */
  scored: number;
  criteria: number;
  /** 'edited': plan or list changed, to be laid out again before anything else. */
  results: 'never' | 'edited' | 'stale' | 'fresh';
  waiting: EvidenceWaiting[];
  /** Names of those for whom the running step names nobody: their part is open to all who may edit. */
  unnamed: string[];
  audit: AuditState;
  pending: PendingChanges;
  problems: ProblemLine[];
  /** The list of subjects. */
  list: CellTarget;
  summary: CellTarget;
}

export type ScoreBookState =
  | { is: 'none'; templates: TemplateChoice[]; tables: TableSheet[] }
  | { is: 'unread'; why: string }
  | { is: 'there'; book: BookStatus };

export interface BookPreview {
  /** Every difference as a sentence. */
  changes: string[];
  /** Differences that are left to people. */
  leftAlone: string[];
  pending: PendingChanges;
  /** Identity of the differences: making them is refused when they are others by then. */
  mark: string;
}

export interface ScoreBookAnswers {
  previewBook: BookPreview;
  makeBook: { changes: number };
  refreshResults: { logged: number; mended: string[] };
  moveStage:
    | { is: 'moved'; to: Stage }
    | { is: 'asks'; from: Stage; to: Stage }
    | {
        is: 'missing';
        /** Names of those not scored in full, with how many criteria they lack. */
        notScored: { name: string; criteria: number }[];
        problems: ProblemLine[];
      };
  approveSubject: { name: string };
  acceptHandIn: { added: number; known: number };
  judgeEvidence: { state: 'accepted' | 'returned' };
  shareList: { linked: number };
  setAudit: AuditState;
}

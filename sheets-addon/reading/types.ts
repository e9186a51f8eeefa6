import type { PlainDateTime, Plan } from '../../shared/movement';
import type { Place } from '../../shared/outcome';
import type { GridCell } from '../../shared/reports/types';
import type { Points, ScoreEntry, Scorer } from '../../shared/scoring';
import type { BookSubject, ScoreBook } from '../layout/score-book/types';
import type { BookProblem } from './problems';
import type { Told } from './told';

/** What the hidden template sheet says: the book as it was last built, and when results were written. */
export interface TemplateFacts extends Omit<ScoreBook, 'now'> {
  /** Null while results were never written. */
  refreshed: PlainDateTime | null;
}

/** What people changed in «Tiêu chí». Before and after are as people read them. */
export interface PlanEdit {
  kind: 'maximum' | 'title' | 'evidence' | 'added';
  code: string;
  /** "" for an added criterion. */
  before: string;
  after: string;
  place: Place;
}

/** A code proposed for a row that people added, to be written where the codes stand. */
export interface NewCode {
  place: Place;
  code: string;
}

/** What can be entered for a criterion of a subject, and what the sheet shows for it. */
export const ENTRY_FIELDS = ['self', 'cross', 'verified', 'reason', 'evidence'] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

export interface EntryRead {
  entry: ScoreEntry;
  /** Cells of what was entered; a field that the sheet has lost is absent. */
  places: Partial<Record<EntryField | 'official', Place>>;
  /** The official score the sheet shows; null when the sheet has lost it. */
  shown: GridCell | null;
  /** The scores as the sheet's formulas take them: a number written as text is none to them. */
  seen: Pick<ScoreEntry, Scorer>;
}

/** Everything entered for one subject. */
export interface SubjectEntries {
  subject: BookSubject;
  /** In plan order; a criterion made of items has none. [] when the subject has no sheet. */
  entries: EntryRead[];
  /** Total and class as the sheet shows them; null where it has none. */
  total: ShownCell | null;
  className: ShownCell | null;
}

export interface ShownCell {
  cell: GridCell;
  place: Place;
}

export const EVIDENCE_STATES = ['waiting', 'accepted', 'returned'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** A row of «Minh chứng». */
export interface EvidenceRow {
  subject: string;
  criterion: string;
  title: string;
  link: string;
  /** "14:05, 30/10/2026", as it stands there. */
  time: string;
  /** SHA-256 in lower case; "" for evidence that people listed by hand. */
  hash: string;
  /** Null: empty or an unknown word; such a row does not count. */
  state: EvidenceState | null;
  /** Why it was returned. */
  reason: string;
  place: Place;
}

/** An entry as it was when results were last written. */
export interface SnapshotRow {
  subject: string;
  entry: ScoreEntry;
  /** "Nguyễn Văn A, 14:05, 30/10/2026"; "" while not approved. */
  approvedBy: string;
}

/** A score workbook as read: what it is about, what people entered, and everything odd about it. */
export interface ScoreBookRead {
  template: TemplateFacts;
  /** The template's plan with the titles, evidence and added criteria of «Tiêu chí». */
  plan: Plan;
  /** Maxima of «Tiêu chí» by criterion; 0 for conditions. */
  maxima: ReadonlyMap<string, Points>;
  edits: PlanEdit[];
  subjects: BookSubject[];
  scores: SubjectEntries[];
  evidence: EvidenceRow[];
  snapshot: SnapshotRow[];
  /** «Minh chứng» as it was when results were last written. */
  evidenceSnapshot: Omit<EvidenceRow, 'place'>[];
  /** What the log last said of each field. */
  told: Told;
  newCodes: NewCode[];
  problems: BookProblem[];
}

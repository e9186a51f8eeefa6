import type { Plan, Sentence } from '../movement';
import type { Problem } from '../outcome';
import type { ScoreEntry } from '../scoring';
import type { Table } from '../tables';

/** What a column of a school's score table holds. */
export type ColumnRole =
  | 'number'
  /** What stands over the criteria in a column of its own (lĩnh vực, tiêu chuẩn). */
  | 'group'
  | 'title'
  | 'maximum'
  /** How points are counted, in words (cách tính điểm). */
  | 'method'
  | Scorer
  | 'reason'
  | 'evidence';

export type Scorer = 'self' | 'cross' | 'verified';

/** Something the sheet does not settle; its answer is given back under `id`. */
export interface ImportQuestion {
  /** The same for the same sheet: what is asked, and the cell ("total-off@C7"). */
  id: string;
  /** A1 form. */
  cell: string;
  text: Sentence;
  /** Answers to choose from. */
  choices: { value: string; text: Sentence }[];
  /** Where a number of points may be answered too, or alone when there are no choices. */
  takesPoints: boolean;
}

/** Answers by question id: a choice's value, or a number of points as people write it. */
export type ImportAnswers = Readonly<Record<string, string>>;

/** What the plan made of the sheet is called; the code also begins the codes of its parts. */
export interface ImportOptions {
  code: string;
  issuer: Plan['issuer'];
}

/** One line of the proposed tree, with where it stands in the sheet. */
export interface ProposedPart {
  /** Suggested code. */
  code: string;
  title: string;
  level: 'group' | 'criterion' | 'item';
  /** Points of a full score; null for a condition. */
  maximum: number | null;
  cell: string;
}

export interface ScoreImport {
  /** Column letters by role. */
  columns: Partial<Record<ColumnRole, string>>;
  /** One-based rows of the header. */
  header: { from: number; to: number };
  tree: ProposedPart[];
  /** Open questions. The plan is there once none is left. */
  questions: ImportQuestion[];
  plan: Plan | null;
  /** Why there is no plan although nothing is left to ask. */
  refused: Problem | null;
  /** What was entered already, for the codes of `tree`; only those with something entered. */
  entries: ScoreEntry[];
  /** Cells that hold something that could not be taken over. */
  unread: Problem[];
  /** Rows that are no criteria: titles, totals, signatures. */
  leftOut: Table['leftOut'];
}

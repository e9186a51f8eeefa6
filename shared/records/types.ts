import type { WordKey, WordParams } from '../words';
import type { RecordKind } from './field-labels';

/** A field of a record by its canonical key: "full_name", "dob". Unique inside a record kind. */
export type FieldKey = string;

/** A sentence of the catalogue with its blanks; said in the person's language where it is shown. */
export interface Saying {
  key: WordKey;
  params?: WordParams;
}

/** certain: taken without asking. review: shown to the person. none: nothing known fits. */
export type Certainty = 'certain' | 'review' | 'none';

/** What one column of a table holds. */
export interface ColumnMeaning {
  columnId: string;
  /** null when no known field fits, or when the person said so. */
  field: FieldKey | null;
  certainty: Certainty;
  /** 0–1. */
  confidence: number;
  reasons: Saying[];
  /** The person chose this herself. */
  corrected: boolean;
  /** Next best fields, best first, at most four. */
  alternatives: FieldKey[];
}

/** What a table is about: whose records, and what each column holds (in column order). */
export interface TableMeaning {
  kind: RecordKind;
  kindCertainty: Certainty;
  kindReasons: Saying[];
  columns: ColumnMeaning[];
}

/** The person's own decisions for one shape of file; no personal data in it. */
export interface MeaningCorrections {
  kind?: RecordKind;
  /** Column header → field, or null for "none of these". */
  fields: Readonly<Record<string, FieldKey | null>>;
}

/** A field's value in one row, and the cells it was read from. */
export interface FieldValue {
  text: string;
  /** A1 addresses of the cells it came from; several when parts were put together. */
  cells: readonly string[];
  columnIds: readonly string[];
  /** as-is: the cell's text. combined: of several columns. split: a part of one cell. tick: from an x mark. */
  how: 'as-is' | 'combined' | 'split' | 'tick';
}

/**
 * A table read as records. Fields that stand in several columns (day, month, year; family name and
 * given name; "Nữ" as x) are put together, those that stand in one (an address) are taken apart.
 * Values are worked out when asked for.
 */
export interface RecordView {
  kind: RecordKind;
  rowCount: number;
  /** Every field that can be read, directly or by putting together or taking apart. */
  fields: readonly FieldKey[];
  /** One-based row number in the sheet. */
  rowNumber(index: number): number;
  /** Trimmed text, '' when the cell is empty or the field is not in the table. */
  text(index: number, field: FieldKey): string;
  /** The value with its cells, or null when the table lacks the field. */
  value(index: number, field: FieldKey): FieldValue | null;
}

/** What a repair does; a cell may need several, in this order. */
export type RepairStep =
  | 'tcvn3'
  | 'vni'
  | 'nfc'
  | 'invisible'
  | 'spaces'
  | 'name-case'
  | 'date-format'
  | 'serial-date'
  | 'leading-zero'
  | 'code-to-name'
  | 'name-to-code'
  | 'list-spelling'
  | 'province-merged'
  | 'commune-renamed'
  | 'district-ended';

/**
 * A proposed change of one cell; nothing changes until the person accepts it. A cell has at most one
 * safe repair and one proposal; a proposal's `after` includes the safe steps.
 */
export interface Repair {
  /** Unique in a table and the same at every run: "C7 safe", "C7 proposal". */
  id: string;
  cell: string;
  /** One-based row number in the sheet. */
  row: number;
  columnId: string;
  steps: RepairStep[];
  /** The cell's text as it stands now. */
  before: string;
  after: string;
  /** safe: same meaning, provably. proposal: the person has to know. */
  safety: 'safe' | 'proposal';
  reason: Saying;
}

/** lỗi: the target refuses it or it is wrong. cảnh báo: probably wrong. gợi ý: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** đúng, đủ, sạch, sống. */
export type Quality = 'correct' | 'complete' | 'clean' | 'alive';

/** Something wrong at one cell (or at one row's missing cell). */
export interface Finding {
  /** Stable, kebab-case: "id-against-birth-year". Each has an explanation and a remedy in the catalogue. */
  code: string;
  severity: Severity;
  quality: Quality;
  /** One-based row number in the sheet; 0 for a finding about the whole table. */
  row: number;
  /** '' when the table has no column for the field. */
  columnId: string;
  field: FieldKey;
  /** A1 address, '' when there is no such cell. */
  cell: string;
  explanation: Saying;
  remedy: Saying;
  /** Cells it is in contradiction with, or doubles of. */
  related: readonly { row: number; cell: string }[];
}

/** One of the four words as a score. */
export interface QualityScore {
  /** 0–100 in steps of 1/10. */
  score: number;
  /** How many cells, rows or fields were looked at, and how many have a finding. */
  counted: number;
  faulty: number;
}

/** null: nothing of the kind could be checked in this table (no date column, no earlier import). */
export type QualityScores = Readonly<Record<Quality, QualityScore | null>>;

/** What was found in a table, and the four scores over all, by class and by column. */
export interface QualityReport {
  findings: readonly Finding[];
  scores: QualityScores;
  byClass: readonly { name: string; rows: number; scores: QualityScores }[];
  byColumn: readonly { columnId: string; scores: QualityScores; findings: number }[];
}

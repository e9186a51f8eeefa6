import type { FieldKey, Saying } from '../types';
import type { HeaderReading } from './header-reading';
import type { ValueProfile } from './value-shapes';

/** A column with all that speaks for what it holds. */
export interface ColumnEvidence {
  reading: HeaderReading;
  /** Columns beside it, nearest first. */
  near: readonly HeaderReading[];
  values: ValueProfile;
}

/** A field that a column may hold, with why. */
export interface Candidate {
  field: FieldKey;
  /** 0–1. */
  score: number;
  reasons: Saying[];
}

export interface Candidates {
  /** Best first; none below `LEAST_SCORE`. */
  fields: Candidate[];
  /** Why the header means something that records of this kind do not hold; then no field is taken. */
  outside: Saying[] | null;
}

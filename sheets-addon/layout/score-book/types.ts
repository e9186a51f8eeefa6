import type { Period, PlainDate, PlainDateTime, Plan, SubjectKind } from '../../../shared/movement';

/** One who is scored, as listed in the sheet «Đối tượng». */
export interface BookSubject {
  code: string;
  name: string;
  kind: SubjectKind;
  /** Cụm, khối thi đua; '' for none. */
  cluster: string;
  /** Who fills in the self scores, the cross scores, the verified scores; [] when anybody may. */
  selfEditors: readonly string[];
  crossEditors: readonly string[];
  verifiers: readonly string[];
}

/** The step the scoring is in: tự chấm → chấm chéo → thẩm định → chốt. */
export type Stage = 'self' | 'cross' | 'verify' | 'closed';

/** All that decides what the workbook looks like; people's entries are not in it. */
export interface ScoreBook {
  /** The plan as edited in «Tiêu chí», not as it was picked. */
  plan: Plan;
  period: Period;
  subjects: readonly BookSubject[];
  /** A sheet for each subject, or one sheet with subjects as rows and criteria as columns. */
  layout: 'sheet-each' | 'matrix';
  stage: Stage;
  /** Last day of each step; null when not set. */
  until: { self: PlainDate | null; cross: PlainDate | null; verify: PlainDate | null };
  now: PlainDateTime;
}

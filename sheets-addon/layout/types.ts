import type { sheets_v4 } from '@googleapis/sheets';
import type { Period, PlainDateTime, Plan, SubjectKind } from '../../shared/movement';

export type Book = sheets_v4.Schema$Spreadsheet;
export type BookSheet = sheets_v4.Schema$Sheet;
export type Request = sheets_v4.Schema$Request;

/** Who is scored: a collective (unit, tổ) or a person. */
export interface Subject {
  code: string;
  name: string;
  /** Which criteria apply; a collective when not said. */
  kind?: SubjectKind;
}

export interface ScoreSheetInput {
  plan: Plan;
  period: Period;
  subjects: readonly Subject[];
  now: PlainDateTime;
}

export interface ReportFormInput {
  plan: Plan;
  period: Period;
  unit: { code: string; name: string };
  now: PlainDateTime;
}

import type { sheets_v4 } from '@googleapis/sheets';
import type { Period, PlainDateTime, Plan } from '../../shared/movement';

export type Book = sheets_v4.Schema$Spreadsheet;
export type BookSheet = sheets_v4.Schema$Sheet;
export type Request = sheets_v4.Schema$Request;

export interface ReportFormInput {
  plan: Plan;
  period: Period;
  unit: { code: string; name: string };
  now: PlainDateTime;
}

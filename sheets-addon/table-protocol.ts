import * as z from 'zod';
import type { ColumnRole } from '../shared/score-import';

/** What the sidebar may ask about a school's own score table; part of the closed map of `protocol.ts`. */

/** A sheet of the workbook, with what the person answered to its questions so far. */
export const tableChosen = {
  sheetId: z.int().min(0),
  answers: z.record(z.string().max(200), z.string().trim().max(200)),
};

export const tablePayloads = {
  /** The sheet as a score table: columns, tree, what is to be asked. One read, nothing is written. */
  readTable: z.strictObject(tableChosen),
} as const;

/** A sheet that may be a score table. */
export interface TableSheet {
  sheetId: number;
  title: string;
}

/** Something the table does not settle, in the person's language; answered under `id`. */
export interface TableQuestion {
  id: string;
  /** A1 form. */
  cell: string;
  text: string;
  choices: { value: string; text: string }[];
  takesPoints: boolean;
}

export interface TableRead {
  /** Name of the sheet. */
  sheet: string;
  columns: { column: string; role: ColumnRole }[];
  tree: {
    title: string;
    level: 'group' | 'criterion' | 'item';
    /** As people write numbers; null for a condition, and while that is open. */
    points: string | null;
    cell: string;
  }[];
  questions: TableQuestion[];
  /** Why there is no plan although nothing is left to ask. */
  refused: string | null;
  /** Kinds of subjects the table scores; [] while questions are open. */
  kinds: { kind: 'collective' | 'individual'; title: string }[];
  /** Criteria that scores, reasons or evidence are entered for. */
  scored: number;
  /** Cells that could not be taken over, in words. */
  unread: string[];
}

export interface TableAnswers {
  readTable: TableRead;
}

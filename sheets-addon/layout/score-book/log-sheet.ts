import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedCell, WantedSheet } from '../wanted/types';
import { LOG_COLUMN, ROLE, SCORE_ROW } from './codes';
import { headerRow, LOCKED, locked, titleRows } from './sheet-head';
import type { ScoreBook } from './types';
import { textOf } from './wanted-cells';

type LogField = keyof typeof LOG_COLUMN;
/** One change, as people read it: "14:05, 30/10/2026", e-mail, names, what was there and what is. */
export type LogLine = Readonly<Record<LogField, string>>;

const WIDTHS: Readonly<Record<LogField, number>> = {
  time: 130,
  who: 180,
  subject: 200,
  criterion: 260,
  field: 110,
  before: 130,
  after: 130,
  origin: 160,
};
const FIELDS = Object.keys(LOG_COLUMN) as LogField[];

/** «Nhật ký»: who changed what; `lines` by row code come after those that are there. */
export function logWanted(
  book: ScoreBook,
  lines: ReadonlyMap<string, LogLine> = new Map(),
): WantedSheet {
  return {
    ...LOCKED,
    growth: 'log',
    role: ROLE.log(book),
    title: say('sheets.title.log'),
    columns: FIELDS.map((field) => ({ code: LOG_COLUMN[field], width: WIDTHS[field] })),
    rows: [
      ...titleRows(book, 'sheets.log.title', 'sheets.log.hint'),
      headerRow(FIELDS.map((field) => say(`sheets.log.${field}`))),
      ...[...lines].map(([code, line]) => ({
        code,
        cells: logCells(line),
      })),
    ],
    frozenThrough: SCORE_ROW.header,
    protection: locked(),
  };
}

/** The cells of a line, in the order of the columns. */
export const logCells = (line: LogLine): WantedCell[] =>
  FIELDS.map((field) => textOf(line[field], STYLE.body));

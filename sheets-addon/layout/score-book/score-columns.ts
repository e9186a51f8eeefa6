import { say } from '../../../shared/words';
import { STYLE } from '../style';
import type { WantedCell, WantedColumn, WantedRow } from '../wanted/types';
import { SCORE_COLUMN, SCORE_ROW } from './codes';
import type { CellsByColumn } from './score-row-cells';
import { blankOf, textOf } from './wanted-cells';

/** Columns of a subject's score sheet, from left to right. */
export const SCORE_COLUMNS: readonly WantedColumn[] = [
  { code: SCORE_COLUMN.number, width: 44 },
  { code: SCORE_COLUMN.title, width: 290 },
  { code: SCORE_COLUMN.group, width: 80, hidden: true, emptiedWhenRetired: true },
  { code: SCORE_COLUMN.effect, width: 80, hidden: true, emptiedWhenRetired: true },
  { code: SCORE_COLUMN.maximum, width: 64 },
  { code: SCORE_COLUMN.self, width: 78 },
  { code: SCORE_COLUMN.cross, width: 78 },
  { code: SCORE_COLUMN.verified, width: 78 },
  { code: SCORE_COLUMN.reason, width: 120 },
  { code: SCORE_COLUMN.evidence, width: 110 },
  { code: SCORE_COLUMN.handedIn, width: 220 },
  { code: SCORE_COLUMN.official, width: 84 },
  { code: SCORE_COLUMN.check, width: 120 },
  { code: SCORE_COLUMN.explanation, width: 180 },
  { code: SCORE_COLUMN.counted, width: 80, hidden: true },
  { code: SCORE_COLUMN.flaw, width: 80, hidden: true },
  { code: SCORE_COLUMN.unproven, width: 80, hidden: true },
  { code: SCORE_COLUMN.unexplained, width: 80, hidden: true },
  { code: SCORE_COLUMN.ownScore, width: 80, hidden: true },
  { code: SCORE_COLUMN.itemScore, width: 80, hidden: true },
];

/** A row with some of its cells given; the others are blank in one look, hidden ones in none. */
export function scoreRow(code: string, given: CellsByColumn, look = STYLE.computed): WantedRow {
  const cells = SCORE_COLUMNS.map((column): WantedCell => {
    const empty = blankOf(column.hidden === true ? STYLE.plain : look);
    return given[column.code] ?? empty;
  });
  return { code, cells };
}

/** The header, with notes that say what to enter. */
export function scoreHeader(): WantedRow {
  const header = (key: Parameters<typeof say>[0], note?: Parameters<typeof say>[0]) =>
    textOf(say(key), STYLE.header, note && say(note));
  return scoreRow(
    SCORE_ROW.header,
    {
      [SCORE_COLUMN.number]: header('score.sheet.number'),
      [SCORE_COLUMN.title]: header('score.sheet.criterion'),
      [SCORE_COLUMN.maximum]: header('score.sheet.maximum', 'score.note.maximum'),
      [SCORE_COLUMN.self]: header('score.sheet.self', 'score.note.self'),
      [SCORE_COLUMN.cross]: header('score.sheet.cross', 'score.note.cross'),
      [SCORE_COLUMN.verified]: header('score.sheet.verified', 'score.note.verified'),
      [SCORE_COLUMN.reason]: header('score.sheet.reason', 'score.note.reason'),
      [SCORE_COLUMN.evidence]: header('score.sheet.evidence', 'score.note.evidence'),
      [SCORE_COLUMN.handedIn]: header('score.sheet.handed-in', 'score.note.handed-in'),
      [SCORE_COLUMN.official]: header('score.sheet.official', 'score.note.official'),
      [SCORE_COLUMN.check]: header('score.sheet.mend', 'score.note.mend'),
      [SCORE_COLUMN.explanation]: header('score.sheet.explanation', 'score.note.explanation'),
    },
    STYLE.header,
  );
}

import { say } from '../../../shared/words';
import { over, POINTS, STYLE } from '../style';
import type { WantedCell, WantedColumn, WantedRow } from '../wanted/types';
import { CRITERIA_COLUMN, SCORE_ROW } from './codes';
import type { CellsByColumn } from './score-row-cells';
import { blankOf, textOf } from './wanted-cells';

/** Columns of «Tiêu chí», from left to right. */
export const CRITERIA_COLUMNS: readonly WantedColumn[] = [
  { code: CRITERIA_COLUMN.number, width: 44 },
  { code: CRITERIA_COLUMN.code, width: 96 },
  { code: CRITERIA_COLUMN.title, width: 300 },
  { code: CRITERIA_COLUMN.subject, width: 104 },
  { code: CRITERIA_COLUMN.group, width: 80, hidden: true, emptiedWhenRetired: true },
  { code: CRITERIA_COLUMN.effect, width: 80, hidden: true, emptiedWhenRetired: true },
  { code: CRITERIA_COLUMN.kind, width: 110 },
  { code: CRITERIA_COLUMN.detail, width: 240 },
  { code: CRITERIA_COLUMN.maximum, width: 80 },
  { code: CRITERIA_COLUMN.suggested, width: 64 },
  { code: CRITERIA_COLUMN.evidence, width: 90 },
  { code: CRITERIA_COLUMN.source, width: 90 },
  { code: CRITERIA_COLUMN.check, width: 200 },
  { code: CRITERIA_COLUMN.ownMaximum, width: 80, hidden: true },
  { code: CRITERIA_COLUMN.itemMaximum, width: 80, hidden: true },
];

/** A row with some of its cells given; the others are blank in one look, hidden ones in none. */
export function criteriaRow(code: string, given: CellsByColumn, look = STYLE.computed): WantedRow {
  return { code, cells: criteriaCells(given, look) };
}

function criteriaCells(given: CellsByColumn, look: typeof STYLE.computed): WantedCell[] {
  return CRITERIA_COLUMNS.map((column) => {
    const empty = blankOf(column.hidden === true ? STYLE.plain : look);
    return given[column.code] ?? empty;
  });
}

const EMPTY: Readonly<Record<'text' | 'points', WantedCell>> = {
  text: { is: 'input', suggested: null, look: STYLE.inputText },
  points: { is: 'input', suggested: null, look: over(STYLE.inputNumber, POINTS) },
};

/** An empty row in which people write a criterion of their own. */
export const addedCells = (): WantedCell[] =>
  criteriaCells(
    {
      [CRITERIA_COLUMN.title]: EMPTY.text,
      [CRITERIA_COLUMN.subject]: EMPTY.text,
      [CRITERIA_COLUMN.kind]: EMPTY.text,
      [CRITERIA_COLUMN.maximum]: EMPTY.points,
      [CRITERIA_COLUMN.evidence]: EMPTY.text,
    },
    STYLE.computed,
  );

export function criteriaHeader(): WantedRow {
  const header = (key: Parameters<typeof say>[0], note?: Parameters<typeof say>[0]) =>
    textOf(say(key), STYLE.header, note && say(note));
  return criteriaRow(
    SCORE_ROW.header,
    {
      [CRITERIA_COLUMN.number]: header('score.sheet.number'),
      [CRITERIA_COLUMN.code]: header('score.criteria.code'),
      [CRITERIA_COLUMN.title]: header('score.criteria.criterion'),
      [CRITERIA_COLUMN.subject]: header('score.criteria.subject'),
      [CRITERIA_COLUMN.kind]: header('score.criteria.kind', 'score.criteria.note-kind'),
      [CRITERIA_COLUMN.detail]: header('score.criteria.detail'),
      [CRITERIA_COLUMN.maximum]: header('score.criteria.maximum', 'score.criteria.note-maximum'),
      [CRITERIA_COLUMN.suggested]: header(
        'score.criteria.suggested',
        'score.criteria.note-suggested',
      ),
      [CRITERIA_COLUMN.evidence]: header('score.criteria.evidence', 'score.criteria.note-evidence'),
      [CRITERIA_COLUMN.source]: header('score.criteria.source'),
      [CRITERIA_COLUMN.check]: header('score.criteria.check'),
    },
    STYLE.header,
  );
}

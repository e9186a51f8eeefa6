import type { Place } from '../../shared/outcome';
import type { WorkbookGrid } from '../../shared/reports/types';
import { cellIndexes } from '../../shared/tables/addresses';
import { EVIDENCE_COLUMN } from '../layout/score-book/codes';
import { cellIn, codedSheet, columnOf } from './coded-sheet';
import { STATE_WORDS } from './read-evidence';
import type { EvidenceRow } from './types';

/** The cells of «Minh chứng» in which a verdict stands, with what is to be written there. */
export function verdictCells(
  grid: WorkbookGrid,
  { place, state, reason }: EvidenceRow,
): { place: Place; text: string }[] {
  const found = grid.sheets.find(({ title }) => title === place.sheet);
  const sheet = found === undefined ? null : codedSheet(found);
  const at = cellIndexes(place.cell ?? '');
  if (sheet === null || at === null) return [];
  const cell = (code: string, text: string) => {
    const column = columnOf(sheet, code);
    return column === null ? [] : [{ place: cellIn(sheet, at.row, column).place, text }];
  };
  return [
    ...cell(EVIDENCE_COLUMN.state, state === null ? '' : STATE_WORDS[state]),
    ...cell(EVIDENCE_COLUMN.reason, reason),
  ];
}

import { loadPlan } from '../../shared/movement';
import type { Outcome } from '../../shared/outcome';
import { type ImportAnswers, importScoreTable, type ScoreImport } from '../../shared/score-import';
import type { SheetCells } from '../../shared/tables';

/** Code of a plan made from a school's own table. */
const OWN_CODE = 'RIENG';

/** A school's own score table as a plan, issued by nobody in particular as the blank plan is. */
export function importOwnTable(sheet: SheetCells, answers: ImportAnswers): Outcome<ScoreImport> {
  const blank = loadPlan('TRONG');
  if (!blank.ok) return blank;
  return importScoreTable(sheet, { code: OWN_CODE, issuer: blank.value.issuer }, answers);
}

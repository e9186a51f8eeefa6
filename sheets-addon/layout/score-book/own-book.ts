import { type Points, toNumber } from '../../../shared/scoring';
import type { WantedCell, WantedSheet } from '../wanted/types';
import { CRITERIA_COLUMN, ROLE } from './codes';
import { evidenceInFile } from './evidence-sheet';
import { scoreBookWanted } from './index';
import { locked } from './sheet-head';
import type { BookSubject, ScoreBook } from './types';
import { textOf } from './wanted-cells';

/**
 * The book of one subject alone, for a workbook that only she and its owner have: her criteria, open
 * to whoever has the workbook while self scores are given, and closed afterwards.
 */
export function ownBook(book: ScoreBook, subject: BookSubject): ScoreBook {
  const { plan, stage } = book;
  const isHers = (part: { subject: BookSubject['kind'] }) => part.subject === subject.kind;
  return {
    ...book,
    plan: {
      ...plan,
      groups: plan.groups.filter(isHers),
      criteria: plan.criteria.filter(isHers),
    },
    subjects: [{ ...subject, selfEditors: [], crossEditors: [], verifiers: [] }],
    layout: 'sheet-each',
    stage: stage === 'self' ? 'self' : 'closed',
  };
}

/**
 * Sheets of the own book: what compares subjects is kept out of sight, for its formulas; the criteria
 * are those of the whole book with its `maxima`, and nobody's to change.
 */
export function ownBookWanted(own: ScoreBook, maxima: ReadonlyMap<string, Points>): WantedSheet[] {
  const shown = new Set([
    ROLE.guide(own),
    ROLE.criteria(own),
    ROLE.evidence(own),
    ...own.subjects.map((subject) => ROLE.scores(own, subject)),
  ]);
  return scoreBookWanted(own).map((sheet) => {
    if (!shown.has(sheet.role)) return { ...sheet, hidden: true, protection: locked() };
    if (sheet.role === ROLE.evidence(own)) return evidenceInFile(sheet, own);
    return sheet.role === ROLE.criteria(own) ? settled(sheet, maxima) : sheet;
  });
}

/** The criteria with what people would enter as text and numbers of ours. */
function settled(sheet: WantedSheet, maxima: ReadonlyMap<string, Points>): WantedSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): WantedCell => {
      if (cell.is !== 'input') return cell;
      const { suggested, look } = cell;
      const isMaximum = sheet.columns[index]?.code === CRITERIA_COLUMN.maximum;
      const maximum = isMaximum ? maxima.get(row.code) : undefined;
      if (maximum !== undefined) return { is: 'number', value: toNumber(maximum), look };
      if (typeof suggested === 'number') return { is: 'number', value: suggested, look };
      return textOf(suggested ?? '', look);
    }),
  }));
  return { ...sheet, rows };
}

import type { WantedSheet } from '../wanted/types';
import type { BookProposals } from './awards-sheet';
import { ROLE, SCORE_COLUMN, SUBJECT_COLUMN } from './codes';
import type { EvidenceLine } from './evidence-sheet';
import type { SnapshotLine } from './snapshot-sheet';
import type { Refresh } from './template-sheet';
import type { ScoreBook } from './types';
import { textOf } from './wanted-cells';

/** What the command «Cập nhật kết quả» writes: what formulas cannot say. */
export interface WrittenResults {
  refresh: Refresh;
  proposals: BookProposals;
  snapshot: readonly SnapshotLine[];
  /** By subject, then by row of her score sheet. */
  explanations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What commands write beside the layout; null and what is not named stay as they are. */
export interface Written {
  results: WrittenResults | null;
  /** Rows of «Minh chứng» to be added, by row code. */
  evidence: ReadonlyMap<string, EvidenceLine>;
  /** Address of the part of each subject, by the subject's code. */
  links: ReadonlyMap<string, string>;
  /** What «Đối tượng» keeps of the own workbook of a subject, by the subject's code. */
  own: ReadonlyMap<string, OwnNote>;
}

/** The own workbook of a subject: as it is read again, and whom it is shared with in words. */
export interface OwnNote {
  kept: string;
  shared: string;
}

export const NOTHING_WRITTEN: Written = {
  results: null,
  evidence: new Map(),
  links: new Map(),
  own: new Map(),
};

/**
 * Score sheets with explanations in the cells kept for them; the matrix has one cell for each subject,
 * in which the lines of criteria begin with their codes.
 */
export function withExplanations(
  sheets: readonly WantedSheet[],
  book: ScoreBook,
  results: WrittenResults | null,
): WantedSheet[] {
  if (results === null) return [...sheets];
  const { explanations } = results;
  const byRole = new Map(
    book.subjects.map((subject) => [ROLE.scores(book, subject), explanations.get(subject.code)]),
  );
  const criteria = new Set<string>(book.plan.criteria.map(({ code }) => code));
  const line = ([row, text]: readonly [string, string]) =>
    criteria.has(row) ? `${row}: ${text}` : text;
  return sheets.map((sheet) =>
    withTexts(sheet, SCORE_COLUMN.explanation, (row) =>
      sheet.role === ROLE.matrix(book)
        ? [...(explanations.get(row) ?? [])].map(line).join('\n')
        : (byRole.get(sheet.role)?.get(row) ?? ''),
    ),
  );
}

/** «Đối tượng» with the links and own workbooks that are known. */
export function withLinks(
  sheet: WantedSheet,
  { links, own }: Pick<Written, 'links' | 'own'>,
): WantedSheet {
  const linked = withTexts(sheet, SUBJECT_COLUMN.link, (row) => links.get(row) ?? null);
  const shared = withTexts(linked, SUBJECT_COLUMN.shared, (row) => own.get(row)?.shared ?? null);
  return withTexts(shared, SUBJECT_COLUMN.own, (row) => own.get(row)?.kept ?? null);
}

/** Puts texts into the kept cells of a column; null leaves a cell as it is. */
function withTexts(
  sheet: WantedSheet,
  column: string,
  textIn: (row: string) => string | null,
): WantedSheet {
  const at = sheet.columns.findIndex(({ code }) => code === column);
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const text = index === at && cell.is === 'kept' ? textIn(row.code) : null;
      return text === null ? cell : { ...textOf(text, cell.look), ofCommand: true as const };
    }),
  }));
  return { ...sheet, rows };
}

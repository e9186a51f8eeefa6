import { LONGEST_TEXT } from '../../../shared/reports/cells';
import { say } from '../../../shared/words';
import type { WantedRow, WantedSheet } from '../wanted/types';
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
  explanations: TextsByRow;
}

/** By subject, then by row of her score sheet. */
export type TextsByRow = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What commands write beside the layout; null and what is not named stay as they are. */
export interface Written {
  results: WrittenResults | null;
  /** Rows of «Minh chứng» to be added, by row code. */
  evidence: ReadonlyMap<string, EvidenceLine>;
  /** All evidence handed in, as it is said beside the criteria. */
  handedIn: TextsByRow | null;
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
  handedIn: null,
  links: new Map(),
  own: new Map(),
};

/** Score sheets with explanations and evidence handed in, in the cells kept for them. */
export function withWrittenTexts(
  sheets: readonly WantedSheet[],
  book: ScoreBook,
  { results, handedIn }: Pick<Written, 'results' | 'handedIn'>,
): WantedSheet[] {
  const explained = results === null ? null : results.explanations;
  const [explanation, evidence] = [SCORE_COLUMN.explanation, SCORE_COLUMN.handedIn];
  return withTextsByRow(
    withTextsByRow(sheets, book, explanation, explained),
    book,
    evidence,
    handedIn,
  );
}

function withTextsByRow(
  sheets: readonly WantedSheet[],
  book: ScoreBook,
  column: string,
  texts: TextsByRow | null,
): WantedSheet[] {
  if (texts === null) return [...sheets];
  const byRole = new Map(
    book.subjects.map((subject) => [ROLE.scores(book, subject), texts.get(subject.code)]),
  );
  return sheets.map((sheet) =>
    withTexts(sheet, column, (row) =>
      sheet.role === ROLE.matrix(book)
        ? textBeside(book, texts.get(row), row)
        : textBeside(book, byRole.get(sheet.role), row),
    ),
  );
}

/**
 * What stands in the cell of a row of a score sheet. The matrix has one cell for each subject, in
 * which the lines of criteria begin with their codes.
 */
export function textBeside(
  { layout, plan }: Pick<ScoreBook, 'layout' | 'plan'>,
  texts: ReadonlyMap<string, string> = new Map(),
  row: string,
): string {
  if (layout !== 'matrix') return inOneCell(texts.get(row) ?? '');
  const criteria = new Set<string>(plan.criteria.map(({ code }) => code));
  const lines = [...texts].map(([of, text]) => (criteria.has(of) ? `${of}: ${text}` : text));
  return inOneCell(lines.join('\n'));
}

/** As many lines as a cell holds. */
function inOneCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const more = say('score.sheet.cut');
  const end = text.lastIndexOf('\n', LONGEST_TEXT - more.length - 1);
  return `${text.slice(0, Math.max(0, end))}\n${more}`;
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
  const rows = sheet.rows.map((row): WantedRow => {
    const kept = row.cells[at];
    const text = kept?.is === 'kept' ? textIn(row.code) : null;
    if (!kept || text === null) return row;
    const said = { ...textOf(text, kept.look), ofCommand: true as const };
    return { ...row, cells: row.cells.map((cell, index) => (index === at ? said : cell)) };
  });
  return { ...sheet, rows };
}

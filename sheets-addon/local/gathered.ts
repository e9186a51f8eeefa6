import { normalCode } from '../../shared/reports/cells';
import { scoreBookWanted } from '../layout/score-book';
import { ROLE } from '../layout/score-book/codes';
import type { BookSubject, ScoreBook } from '../layout/score-book/types';
import type { WantedSheet } from '../layout/wanted/types';
import { type CellValue, comparedEntries, type EnteredCell } from '../reading/entered-cells';
import { sharedReasonsIn } from '../reading/shared-reasons';
import {
  type BookContents,
  bookContents,
  type RowContents,
  type SheetContents,
} from './book-contents';
import type { ScoreFile } from './score-workbook';

/** Two files say otherwise for the same cell; the first is kept. */
export interface Conflict {
  file: string;
  subject: string;
  /** Code of the criterion or of a row below it. */
  row: string;
  kept: CellValue;
  left: CellValue;
}

export interface Gathered {
  contents: BookContents;
  conflicts: Conflict[];
}

/** The subjects of all files, those of the first one first. */
export function subjectsOf(files: readonly ScoreFile[]): BookSubject[] {
  const subjects = new Map<string, BookSubject>();
  for (const { read } of files) {
    for (const subject of read.subjects) {
      const key = normalCode(subject.code);
      if (!subjects.has(key)) subjects.set(key, subject);
    }
  }
  return [...subjects.values()];
}

/**
 * What people entered in several workbooks of the same book: that of the first file, filled up with
 * what the others hold in cells that are empty there, and the evidence of all of them.
 */
export function gathered(files: readonly ScoreFile[], book: ScoreBook): Gathered {
  const wanted = scoreBookWanted(book);
  const [first, ...others] = files.map((file) => ({
    name: file.name,
    contents: contentsOf(file, wanted, book),
  }));
  if (!first) return { contents: new Map(), conflicts: [] };
  const contents = new Map(first.contents);
  const conflicts: Conflict[] = [];
  for (const { name, contents: more } of others) {
    for (const { role, subject } of entered(book)) {
      const sheet = wanted.find((it) => it.role === role);
      const [base, added] = [contents.get(role), more.get(role)];
      if (!sheet || !added) continue;
      const filled = filledUp(sheet, base, added);
      contents.set(role, filled.contents);
      conflicts.push(...filled.conflicts.map((it) => ({ file: name, subject, ...it })));
    }
    const evidence = wanted.find((it) => it.role === ROLE.evidence(book));
    if (!evidence) continue;
    const { role } = evidence;
    contents.set(role, together(evidence, [contents.get(role), more.get(role)]));
  }
  return { contents, conflicts };
}

/** What stands in a file; a reason for all criteria of a subject stands at each of them. */
function contentsOf(
  { grid, read }: ScoreFile,
  wanted: readonly WantedSheet[],
  book: ScoreBook,
): BookContents {
  const contents = bookContents(grid, wanted, read.newCodes);
  const reasons = sharedReasonsIn(grid, read);
  if (reasons.length === 0) return contents;
  const role = ROLE.matrix(book);
  return new Map(contents).set(role, withCells(contents.get(role), reasons));
}

/** The sheets that scores are entered in; '' for one of several subjects. */
const entered = (book: ScoreBook): { role: string; subject: string }[] =>
  book.layout === 'matrix'
    ? [{ role: ROLE.matrix(book), subject: '' }]
    : book.subjects.map((subject) => ({ role: ROLE.scores(book, subject), subject: subject.code }));

type CellConflict = Omit<Conflict, 'file' | 'subject'>;

function filledUp(
  sheet: WantedSheet,
  base: SheetContents | undefined,
  more: SheetContents,
): { contents: SheetContents; conflicts: CellConflict[] } {
  const { taken, conflicts } = comparedEntries(
    inputsOf(sheet, base?.byCode ?? new Map()),
    inputsOf(sheet, more.byCode),
  );
  return { contents: withCells(base, taken), conflicts };
}

function withCells(sheet: SheetContents | undefined, cells: readonly EnteredCell[]): SheetContents {
  const byCode = new Map(sheet?.byCode);
  for (const { row, column, value } of cells) {
    const values = new Map(byCode.get(normalCode(row)));
    byCode.set(normalCode(row), values.set(normalCode(column), value));
  }
  return { byCode, uncoded: sheet?.uncoded ?? [] };
}

/** What stands in the cells of a sheet that people enter something in. */
function inputsOf({ rows, columns }: WantedSheet, byCode: SheetContents['byCode']): EnteredCell[] {
  return rows.flatMap(({ code, cells }) => {
    const values = code === '' ? undefined : byCode.get(normalCode(code));
    if (values === undefined) return [];
    return cells.flatMap((cell, index) => {
      const column = columns[index]?.code ?? '';
      const value = values.get(normalCode(column)) ?? null;
      return cell.is === 'input' ? [{ row: code, column, value }] : [];
    });
  });
}

/** Rows of several lists: those that people entered the same in are one. */
function together(
  { columns, newRows }: WantedSheet,
  lists: readonly (SheetContents | undefined)[],
): SheetContents {
  const entered = columns.filter((_, index) => newRows?.cells[index]?.is === 'input');
  const keyOf = (row: RowContents) =>
    JSON.stringify(entered.map(({ code }) => row.get(normalCode(code)) ?? ''));
  const uncoded = new Map<string, RowContents>();
  for (const row of lists.flatMap((list) => list?.uncoded ?? [])) {
    if (!uncoded.has(keyOf(row))) uncoded.set(keyOf(row), row);
  }
  const byCode = new Map([...lists].reverse().flatMap((list) => [...(list?.byCode ?? [])]));
  return { byCode, uncoded: [...uncoded.values()] };
}

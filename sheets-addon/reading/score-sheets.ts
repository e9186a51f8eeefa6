import { cellText, normalCode } from '../../shared/reports/cells';
import { fold } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import { matrixColumn, ROLE, SCORE_COLUMN, SCORE_ROW } from '../layout/score-book/codes';
import type { BookSubject } from '../layout/score-book/types';
import type { CodedSheet } from './coded-sheet';
import { findSheet, sheetOfRole, sheetsWithoutRole, type Workbook } from './find-sheets';
import { HEADERS } from './header-names';
import { type BookProblem, bookProblem } from './problems';
import { type ScoreCells, scoreCells } from './score-cells';
import { oddMatrix, oddRows, strayRows } from './score-structure';
import type { ScoreBookRead } from './types';
import { withColumns } from './with-columns';

export interface ScoreSheetsRead {
  /** `at` null: the subject's cells are nowhere to be found. */
  places: { subject: BookSubject; at: ScoreCells | null }[];
  problems: BookProblem[];
}

type Book = Pick<ScoreBookRead, 'subjects' | 'template'>;

/**
 * Where each subject is scored, and what is odd about the sheets, their rows and columns. They are
 * held to the plan they were built from: criteria added since are not there yet.
 */
export const scoreSheets = (workbook: Workbook, book: Book): ScoreSheetsRead =>
  book.template.layout === 'matrix' ? inMatrix(workbook, book) : onOwnSheets(workbook, book);

function inMatrix(workbook: Workbook, book: Book): ScoreSheetsRead {
  const { sheet, problems } = findSheet(workbook, {
    role: ROLE.matrix(book.template),
    title: say('score.matrix.name'),
    columns: [matrixColumn(SCORE_ROW.total, SCORE_COLUMN.official)],
  });
  const places = book.subjects.map((subject) => ({
    subject,
    at: sheet === null ? null : scoreCells(sheet, 'matrix', subject),
  }));
  if (sheet === null) return { places, problems };
  const added = withColumns(sheet, {}).problems;
  return { places, problems: [...problems, ...added, ...oddMatrix(sheet, book)] };
}

function onOwnSheets(workbook: Workbook, book: Book): ScoreSheetsRead {
  const { subjects, template } = book;
  const read = subjects.map((subject) => {
    const found = ownSheet(workbook, book, subject);
    if (found.sheet === null) return { subject, at: null, problems: found.problems };
    const { sheet, problems } = withColumns(found.sheet, HEADERS.scores);
    const odd = [...found.problems, ...problems, ...strayRows(sheet, template.plan)].map(
      (problem) => ({
        ...problem,
        subject: subject.code,
      }),
    );
    return {
      subject,
      at: scoreCells(sheet, template.layout, subject),
      problems: [...odd, ...oddRows(sheet, template.plan, subject)],
    };
  });
  const problems = read.flatMap((one) => one.problems);
  return { places: read, problems: [...problems, ...sheetsOfNobody(workbook, book)] };
}

/** By role; else the one sheet without a role that names the subject and no other. */
function ownSheet(workbook: Workbook, { subjects, template }: Book, subject: BookSubject) {
  const found = sheetOfRole(workbook, ROLE.scores(template, subject));
  if (found.sheet !== null) return found;
  const [sheet, other] = sheetsWithoutRole(workbook, [SCORE_COLUMN.self, SCORE_COLUMN.official])
    .filter((one) => subjects.filter((it) => names(one, it)).length === 1)
    .filter((one) => names(one, subject));
  if (sheet !== undefined && other === undefined) {
    const params = { title: subject.name };
    return {
      sheet,
      problems: [bookProblem('sheet-known-by-codes', { sheet: sheet.title }, params)],
    };
  }
  const isNew = template.subjects.every(({ code }) => code !== subject.code);
  const name = isNew ? 'score-sheet-new' : 'score-sheet-missing';
  const params = { name: subject.name, code: subject.code };
  return { sheet: null, problems: [bookProblem(name, {}, params, subject.code)] };
}

/** Whether the sheet's title or its first rows say the subject's code as a word. */
function names({ title, grid }: CodedSheet, { code }: BookSubject): boolean {
  const texts = [title, ...grid.rows.slice(0, HEAD_ROWS).flatMap((row) => row.map(cellText))];
  return texts.some((text) => ` ${fold(text)} `.includes(` ${fold(code)} `));
}

const HEAD_ROWS = 10;

/** Score sheets of subjects that «Đối tượng» does not list: not read. */
function sheetsOfNobody({ sheets }: Workbook, { subjects, template }: Book): BookProblem[] {
  const all = ROLE.scores(template, { code: '' });
  const known = new Set(subjects.map(({ code }) => normalCode(code)));
  return sheets.flatMap(({ title, role }) => {
    if (role === null || !role.startsWith(all)) return [];
    const code = role.slice(all.length);
    if (known.has(normalCode(code))) return [];
    return [bookProblem('score-sheet-stray', { sheet: title }, { code })];
  });
}

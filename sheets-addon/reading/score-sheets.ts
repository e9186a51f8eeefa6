import type { Plan, SubjectKind } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import { fold } from '../../shared/vietnamese';
import { say } from '../../shared/words';
import {
  matrixColumn,
  partRow,
  ROLE,
  SCORE_COLUMN,
  SCORE_ROW,
  wholeRow,
} from '../layout/score-book/codes';
import { WHO_COLUMN } from '../layout/score-book/matrix-columns';
import type { BookSubject } from '../layout/score-book/types';
import type { CodedSheet } from './coded-sheet';
import { enteredCriteria } from './entered-criteria';
import {
  findSheet,
  knownByCodes,
  sheetOfRole,
  sheetsWithoutRole,
  type Workbook,
} from './find-sheets';
import { HEADERS } from './header-names';
import { withMatrixColumns } from './matrix-titles';
import { type BookProblem, bookProblem } from './problems';
import { type WordedRow, withRowsByWords } from './rows-by-words';
import { type ScoreCells, scoreCells } from './score-cells';
import { oddMatrix, oddRows, strayRows } from './score-structure';
import { sheetOfNobody } from './stray-scores';
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
  if (sheet === null) {
    return { places: book.subjects.map((subject) => ({ subject, at: null })), problems };
  }
  const rows = withRowsByWords(sheet, matrixRows(book.template));
  const known = withMatrixColumns(rows.sheet, book.template);
  const added = withColumns(known.sheet, {}).problems;
  const odd = oddMatrix(known.sheet, book);
  return {
    places: book.subjects.map((subject) => ({
      subject,
      at: scoreCells(known.sheet, 'matrix', subject),
    })),
    problems: [...problems, ...rows.problems, ...known.problems, ...added, ...odd],
  };
}

function onOwnSheets(workbook: Workbook, book: Book): ScoreSheetsRead {
  const { subjects, template } = book;
  const read = subjects.map((subject) => {
    const found = ownSheet(workbook, book, subject);
    if (found.sheet === null) return { subject, at: null, problems: found.problems };
    const known = withRowsByWords(found.sheet, scoreRows(template.plan, subject.kind));
    const { sheet, problems } = withColumns(known.sheet, HEADERS.scores);
    const odd = [
      ...found.problems,
      ...known.problems,
      ...problems,
      ...strayRows(sheet, template.plan),
    ].map((problem) => ({ ...problem, subject: subject.code }));
    return {
      subject,
      at: scoreCells(sheet, template.layout, subject),
      problems: [...odd, ...oddRows(sheet, template.plan, subject)],
    };
  });
  const claimed = new Set(read.flatMap(({ at }) => at?.sheet.title ?? []));
  const ofNobody = rolesOfNobody(workbook, book)
    .filter(({ sheet }) => !claimed.has(sheet.title))
    .map(({ sheet, code }) => sheetOfNobody(sheet, code));
  return { places: read, problems: [...read.flatMap((one) => one.problems), ...ofNobody] };
}

/** By role; else the one sheet of no role or of nobody's that names the subject and no other. */
function ownSheet(workbook: Workbook, book: Book, subject: BookSubject) {
  const { subjects, template } = book;
  const role = ROLE.scores(template, subject);
  const found = sheetOfRole(workbook, role);
  if (found.sheet !== null) return found;
  const lost = [
    ...sheetsWithoutRole(workbook, [SCORE_COLUMN.self, SCORE_COLUMN.official]),
    ...rolesOfNobody(workbook, book).map(({ sheet }) => sheet),
  ];
  const [sheet, other] = lost
    .filter((one) => subjects.filter((it) => names(one, it)).length === 1)
    .filter((one) => names(one, subject));
  if (sheet !== undefined && other === undefined) {
    return { sheet, problems: [knownByCodes(sheet, role, subject.name)] };
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

/** Score sheets with the code of a subject that «Đối tượng» does not list. */
function rolesOfNobody({ sheets }: Workbook, { subjects, template }: Book) {
  const all = ROLE.scores(template, { code: '' });
  const known = new Set(subjects.map(({ code }) => normalCode(code)));
  return sheets.flatMap((sheet) => {
    const code = sheet.role?.startsWith(all) ? sheet.role.slice(all.length) : '';
    return code === '' || known.has(normalCode(code)) ? [] : [{ sheet, code }];
  });
}

/** The rows of a score sheet in which something is entered, by the titles they were laid out with. */
function scoreRows(plan: Plan, kind: SubjectKind): WordedRow[] {
  return enteredCriteria(plan, kind).flatMap(({ code, title, scoring }) => {
    const row = (rowCode: string, text: string): WordedRow => ({
      code: rowCode,
      title,
      words: [{ column: SCORE_COLUMN.title, text }],
    });
    if (scoring.kind !== 'percentage') return [row(code, title)];
    const { numerator: part, denominator: whole } = scoring;
    return [
      row(code, title),
      row(partRow(code), say('score.sheet.part', { part })),
      row(wholeRow(code), say('score.sheet.whole', { whole })),
    ];
  });
}

const matrixRows = ({ subjects }: Book['template']): WordedRow[] =>
  subjects.map(({ code, name }) => ({
    code,
    title: name,
    words: [{ column: WHO_COLUMN.name, text: name }],
  }));

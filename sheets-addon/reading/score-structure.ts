import type { Criterion, Plan } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import { matrixColumn, SCORE_COLUMN } from '../layout/score-book/codes';
import { entryRows } from '../layout/score-book/entry-rows';
import type { BookSubject } from '../layout/score-book/types';
import { type CodedSheet, cellIn, listRows, rowCode, rowOf } from './coded-sheet';
import { enteredCriteria } from './entered-criteria';
import { type BookProblem, bookProblem } from './problems';
import { reasonsLeft } from './shared-reasons';
import { rowOfNobody } from './stray-scores';
import type { ScoreBookRead } from './types';

/** Rows of a score sheet that were deleted or copied. */
export function oddRows(sheet: CodedSheet, plan: Plan, subject: BookSubject): BookProblem[] {
  const { code: whose, kind } = subject;
  return enteredCriteria(plan, kind).flatMap((criterion) => {
    const { code, title } = criterion;
    const rows = [...new Set([code, ...entryRows(criterion)])];
    if (rows.some((row) => rowOf(sheet, row) === null)) {
      return [bookProblem('row-missing', { sheet: sheet.title }, { code, title }, whose)];
    }
    return rows.flatMap((row) => copiedRows(sheet, row, { code, title }, whose));
  });
}

/**
 * Columns of the matrix that were deleted, rows of subjects deleted, copied or of nobody, and reasons
 * that are no longer read.
 */
export function oddMatrix(
  sheet: CodedSheet,
  { subjects, template }: Pick<ScoreBookRead, 'subjects' | 'template'>,
): BookProblem[] {
  const place = { sheet: sheet.title };
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const columns = [...kinds]
    .flatMap((kind) => enteredCriteria(template.plan, kind))
    .filter((criterion) => entryColumns(criterion).some((code) => !sheet.columns.has(code)))
    .map(({ code }) => bookProblem('column-missing', place, { column: code }));
  const built = new Set(template.subjects.map(({ code }) => normalCode(code)));
  const rows = subjects.flatMap(({ code, name }) => {
    if (rowOf(sheet, normalCode(code)) !== null) {
      return copiedRows(sheet, code, { code, title: name }, code);
    }
    return built.has(normalCode(code))
      ? [bookProblem('row-missing', place, { code, title: name }, code)]
      : [bookProblem('score-sheet-new', place, { code, name }, code)];
  });
  const left = reasonsLeft(sheet, { subjects, template });
  return [...columns, ...rows, ...left, ...rowsOfNobody(sheet, subjects)];
}

const entryColumns = (criterion: Criterion): string[] =>
  entryRows(criterion).flatMap((row) => SCORER_COLUMNS.map((column) => matrixColumn(row, column)));

const SCORER_COLUMNS = [SCORE_COLUMN.self, SCORE_COLUMN.cross, SCORE_COLUMN.verified] as const;

/** Rows of the matrix of subjects that «Đối tượng» does not list. */
function rowsOfNobody(sheet: CodedSheet, subjects: readonly BookSubject[]): BookProblem[] {
  const known = new Set(subjects.map(({ code }) => normalCode(code)));
  return listRows(sheet).flatMap((row) => {
    const code = rowCode(sheet, row);
    if (code === '' || known.has(code)) return [];
    return [rowOfNobody(sheet, row, code)];
  });
}

/** The first of several rows with one code is read; the others are named. */
function copiedRows(
  sheet: CodedSheet,
  code: string,
  params: { code: string; title: string },
  subject: string,
): BookProblem[] {
  const [first, ...copies] = sheet.rows.get(normalCode(code)) ?? [];
  if (first === undefined) return [];
  const valuesIn = (row: number) =>
    JSON.stringify(
      [...sheet.columns.values()].map(([at]) => cellIn(sheet, row, at ?? 0).cell.value),
    );
  return copies.map((row) => {
    const isSame = valuesIn(row) === valuesIn(first);
    const { place } = cellIn(sheet, row, sheet.codeColumn + 1);
    const from = cellIn(sheet, first, sheet.codeColumn + 1).place.cell ?? '';
    const name = isSame ? 'row-copied' : 'row-copied-differs';
    return bookProblem(name, place, { ...params, from }, subject);
  });
}

/** What the codes of criteria look like, and none of the other rows' codes. */
const CRITERION_CODE = /^[A-Z0-9]+(\.[A-Z0-9]+)+$/;

/** Rows in which something was entered that belongs to no criterion of the plan. */
export function strayRows(sheet: CodedSheet, plan: Plan): BookProblem[] {
  const known = new Set<string>(plan.criteria.map(({ code }) => code));
  const columns = SCORER_COLUMNS.flatMap((code) => sheet.columns.get(code) ?? []);
  return listRows(sheet).flatMap((row) => {
    const code = rowCode(sheet, row);
    if (known.has(code) || (code !== '' && !CRITERION_CODE.test(code))) return [];
    const filled = columns
      .map((column) => cellIn(sheet, row, column))
      .find(({ cell }) => cellText(cell) !== '');
    if (filled === undefined) return [];
    return [bookProblem('row-unknown', filled.place, { found: cellText(filled.cell) })];
  });
}

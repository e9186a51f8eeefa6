import type { Criterion, Plan } from '../../shared/movement';
import { cellText, normalCode } from '../../shared/reports/cells';
import { matrixColumn, partRow, SCORE_COLUMN, wholeRow } from '../layout/score-book/codes';
import type { BookSubject } from '../layout/score-book/types';
import { type CodedSheet, cellIn, listRows, rowOf } from './coded-sheet';
import { type BookProblem, bookProblem } from './problems';

/** Rows in which a criterion is entered: its own, or the part and the whole of a percentage. */
function rowsOf({ code, scoring }: Criterion): string[] {
  return scoring.kind === 'percentage' ? [code, partRow(code), wholeRow(code)] : [code];
}

const entered = (plan: Plan, kind: BookSubject['kind']): Criterion[] =>
  plan.criteria.filter(({ subject, scoring }) => subject === kind && scoring.kind !== 'items');

/** Rows of a score sheet that were deleted or copied. */
export function oddRows(sheet: CodedSheet, plan: Plan, subject: BookSubject): BookProblem[] {
  const { code: whose } = subject;
  return entered(plan, subject.kind).flatMap((criterion) => {
    const { code, title } = criterion;
    const missing = rowsOf(criterion).find((row) => rowOf(sheet, row) === null);
    if (missing !== undefined) {
      return [bookProblem('row-missing', { sheet: sheet.title }, { code, title }, whose)];
    }
    return rowsOf(criterion).flatMap((row) => copiedRows(sheet, row, { code, title }, whose));
  });
}

/** Columns of the matrix that were deleted, and the rows of subjects that were deleted or copied. */
export function oddMatrix(
  sheet: CodedSheet,
  plan: Plan,
  subjects: readonly BookSubject[],
): BookProblem[] {
  const place = { sheet: sheet.title };
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const columns = [...kinds].flatMap((kind) =>
    entered(plan, kind).flatMap((criterion) => {
      const [row = ''] = rowsOf(criterion).slice(-1);
      const lost = (['self', 'verified'] as const).filter(
        (scorer) => !sheet.columns.has(normalCode(matrixColumn(row, SCORE_COLUMN[scorer]))),
      );
      const { code: column } = criterion;
      return lost.length > 0 ? [bookProblem('column-missing', place, { column })] : [];
    }),
  );
  const rows = subjects.flatMap(({ code, name }) =>
    rowOf(sheet, normalCode(code)) === null
      ? [bookProblem('row-missing', place, { code, title: name }, code)]
      : copiedRows(sheet, code, { code, title: name }, code),
  );
  return [...columns, ...rows];
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
const CRITERION_CODE = /^(?!TDS\.)[A-Z0-9]+(\.[A-Z0-9]+)+$/;

/** Rows in which something was entered that belongs to no criterion of the plan. */
export function strayRows(sheet: CodedSheet, plan: Plan): BookProblem[] {
  const known = new Set<string>(plan.criteria.map(({ code }) => code));
  const columns = [SCORE_COLUMN.self, SCORE_COLUMN.cross, SCORE_COLUMN.verified].flatMap(
    (code) => sheet.columns.get(code) ?? [],
  );
  return listRows(sheet).flatMap((row) => {
    const code = normalCode(cellText(cellIn(sheet, row, sheet.codeColumn).cell));
    if (known.has(code) || (code !== '' && !CRITERION_CODE.test(code))) return [];
    const filled = columns
      .map((column) => cellIn(sheet, row, column))
      .find(({ cell }) => cellText(cell) !== '');
    if (filled === undefined) return [];
    return [bookProblem('row-unknown', filled.place, { found: cellText(filled.cell) })];
  });
}

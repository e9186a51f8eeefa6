import type { Outcome, Problem } from '../../../shared/outcome';
import type { ReportProblem, Unit } from '../../../shared/reports';
import { normalCode } from '../../../shared/reports/cells';
import { fold } from '../../../shared/vietnamese';
import { type Book, spreadsheetIdFromLink, UNIT_LIST_SHEET } from '../../layout';
import type { ProblemLine, Target } from '../../protocol';

/** Unit workbooks by spreadsheet id, as read or with the reason why not. */
export type UnitBooks = ReadonlyMap<string, Outcome<Book>>;

/** Problems as the sidebar shows them: whose, what, what to do, and where a click leads. */
export function problemLines(
  problems: readonly ReportProblem[],
  units: readonly Unit[],
  books: UnitBooks,
): ProblemLine[] {
  const byCode = new Map(units.map((unit) => [normalCode(unit.code), unit]));
  return problems.map(({ unitCode, remedy, severity, ...problem }) => {
    const unit = unitCode === null ? undefined : byCode.get(normalCode(unitCode));
    return {
      severity,
      problem: plainProblem(problem),
      remedy,
      unit: unit?.name ?? null,
      target: targetOf(problem, unit, books),
    };
  });
}

const plainProblem = ({ code, params, place }: Problem): Problem => ({
  code,
  ...(params ? { params } : {}),
  ...(place ? { place } : {}),
});

function targetOf(problem: Problem, unit: Unit | undefined, books: UnitBooks): Target | null {
  const { sheet, cell } = problem.place ?? {};
  if (sheet !== undefined && cell !== undefined && fold(sheet) === fold(UNIT_LIST_SHEET))
    return { in: 'here', sheet, cell };
  const id = unit ? spreadsheetIdFromLink(unit.link) : null;
  if (id === null) return null;
  const address = `https://docs.google.com/spreadsheets/d/${id}/edit`;
  const outcome = books.get(id);
  const sheetId = outcome?.ok
    ? outcome.value.sheets?.find((one) => one.properties?.title === sheet)?.properties?.sheetId
    : undefined;
  if (sheetId === undefined || sheetId === null) return { in: 'unit', url: address };
  const range = cell === undefined ? '' : `&range=${cell}`;
  return { in: 'unit', url: `${address}#gid=${sheetId}${range}` };
}

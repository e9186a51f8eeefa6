import type { Outcome, Place, Problem } from '../../../shared/outcome';
import type { ReportProblem, Unit } from '../../../shared/reports';
import { normalCode } from '../../../shared/reports/cells';
import { fold } from '../../../shared/vietnamese';
import { say, sayProblem } from '../../../shared/words';
import { type Book, spreadsheetIdFromLink, UNIT_LIST_SHEET } from '../../layout';
import type { ProblemLine, Target } from '../../protocol';
import { chosenLanguage } from '../google/language';
import type { ListedUnits } from './unit-list';

/** Unit workbooks by spreadsheet id, as read or with the reason why not. */
export type UnitBooks = ReadonlyMap<string, Outcome<Book>>;

/** Problems as the sidebar shows them: whose, what, what to do, and where a click leads. */
export function problemLines(
  problems: readonly ReportProblem[],
  list: ListedUnits,
  books: UnitBooks,
): ProblemLine[] {
  const language = chosenLanguage();
  const byCode = new Map(list.units.map((unit) => [normalCode(unit.code), unit]));
  return problems.map(({ unitCode, remedy, severity, ...problem }) => {
    const unit = unitCode === null ? undefined : byCode.get(normalCode(unitCode));
    return {
      severity,
      what: sayProblem(plainProblem(problem), language),
      remedy: say(remedy, problem.params, language),
      unit: unit?.name ?? null,
      target: inUnitList(problem.place ?? {}) ?? (unit ? ofUnit(unit, problem, list, books) : null),
    };
  });
}

const plainProblem = ({ code, params, place }: Problem): Problem => ({
  code,
  ...(params ? { params } : {}),
  ...(place ? { place } : {}),
});

function inUnitList({ sheet, cell }: Place): Target | null {
  if (sheet === undefined || cell === undefined || fold(sheet) !== fold(UNIT_LIST_SHEET)) {
    return null;
  }
  return { in: 'here', sheet, cell };
}

/** The cell of the unit's own workbook, as near as it is known; without a link, its row in the list. */
function ofUnit(
  unit: Unit,
  { place }: Problem,
  list: ListedUnits,
  books: UnitBooks,
): Target | null {
  const id = spreadsheetIdFromLink(unit.link);
  if (id === null) return inUnitList(list.cellOf(unit.code));
  const address = `https://docs.google.com/spreadsheets/d/${id}/edit`;
  const outcome = books.get(id);
  const sheets = outcome?.ok ? (outcome.value.sheets ?? []) : [];
  const sheetId = sheets.find(({ properties }) => properties?.title === place?.sheet)?.properties
    ?.sheetId;
  if (sheetId === undefined || sheetId === null) return { in: 'unit', url: address };
  const range = place?.cell === undefined ? '' : `&range=${place.cell}`;
  return { in: 'unit', url: `${address}#gid=${sheetId}${range}` };
}
